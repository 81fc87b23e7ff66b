using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// The classification of a SMART cable or a draft: a banner above the fields, <c>SBU</c> on the line below it, or the caption
/// <c>SENSITIVE</c> (FORMAT.md 2.6).
/// </summary>
internal static class SmartBanner
{
    /// <summary>Reads the classification.</summary>
    /// <param name="source">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">Index of the first line of the fields, above which the banner stands.</param>
    /// <param name="captions">Where the captions stand.</param>
    /// <returns>The banner, or <c>SBU</c> where an unclassified cable is limited; null where there is neither.</returns>
    public static Located<string>? Read(string source, LineTable lines, int first, IReadOnlyList<SourceSpan> captions)
    {
        SourceSpan? limited = null;
        foreach (var caption in captions)
        {
            var at = source.AsSpan(caption.Start, caption.Length).IndexOf("SENSITIVE".AsSpan());
            if (at >= 0) limited ??= new SourceSpan(caption.Start + at, "SENSITIVE".Length);
        }

        for (var i = first - 1; i >= 0 && i > first - 40; i--)
        {
            var content = lines.Content(i);
            var start = lines[i].ContentStart;
            if (IsLimited(content)) limited = new SourceSpan(start, content.Length);
            if (ReleaseStamp.IsCaseLine(content) || !TelegramPage.IsClassification(content)) continue;

            if (limited is null || content[0] != 'U') return MetadataValue.Locate(source, start, start + content.Length);
            break;
        }

        return limited is { } span ? new Located<string>("SBU", span) : null;
    }

    /// <summary>Whether a line is a banner or the line below one.</summary>
    public static bool IsBanner(ReadOnlySpan<char> line) => IsLimited(line) || TelegramPage.IsClassification(line);

    private static bool IsLimited(ReadOnlySpan<char> line) =>
        line.Equals("SBU".AsSpan(), StringComparison.Ordinal) || line.Equals("SENSITIVE BUT UNCLASSIFIED".AsSpan(), StringComparison.Ordinal);
}

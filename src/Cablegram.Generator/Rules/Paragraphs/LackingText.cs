using Cablegram.Model;

namespace Cablegram.Rules.Paragraphs;

/// <summary>What a copy may lack of a cable's text.</summary>
internal static class LackingText
{
    /// <summary>
    /// Whether words of the text may be missing: in an extract, and in copies that lose lines. Markdown copies join lines and drop empty
    /// ones but keep the words (FORMAT.md 2.3).
    /// </summary>
    public static bool MayLackText(this CableUnderCheck cable) =>
        cable.Cable.IsPartialExtract || (cable.MayHaveLostLines && cable.Cable.Carrier != Carrier.Markdown);

    /// <summary>Whether the text is cut with three points, as the shorter copies of some cables are (FORMAT.md 2.1).</summary>
    public static bool IsCut(this CableUnderCheck cable)
    {
        if (cable.Cable.Signer is not null) return false;
        for (var i = cable.Lines.Count - 1; i >= 0; i--)
        {
            var content = cable.Lines.Content(i);
            if (!content.IsEmpty) return EndsWithPoints(content);
        }

        return false;
    }

    /// <summary>Whether a line ends with three points.</summary>
    public static bool EndsWithPoints(ReadOnlySpan<char> content) =>
        content.EndsWith("...".AsSpan(), StringComparison.Ordinal) || content[^1] == '\u2026';
}

using System.Diagnostics.CodeAnalysis;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ReferenceIds;

/// <summary>A reference id as a carrier's field writes it (FORMAT.md 3).</summary>
/// <param name="Text">The id as written.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="Compact">Its letters and digits, capitals, without what stands between them.</param>
internal sealed record WrittenId(string Text, SourceSpan Span, string Compact)
{
    private const int LongestText = 60;

    /// <summary>
    /// The id of the carrier's fields; null where they have none, or one of another kind: the document numbers of an archive cut the post and fill the
    /// number with zeros (FORMAT.md 7), SMART's record numbers have blanks (FORMAT.md 2.6).
    /// </summary>
    public static WrittenId? Of(CableUnderCheck cable)
    {
        if (cable.Metadata.Id is not { } written || written.Value.Length > LongestText) return null;
        if (cable.Cable.Carrier is Carrier.ArchiveTelegram or Carrier.FrontMatter or Carrier.Smart) return null;
        if (cable.TextAt(written.Span) != written.Value || !TryCompact(written.Value, out var compact)) return null;
        return new WrittenId(written.Value, written.Span, compact);
    }

    /// <summary>Whether the id is two digits, letters and a number without leading zeros, and nothing else.</summary>
    public bool IsInForm => Text == Compact && HasForm(Compact);

    /// <summary>Whether letters and digits are year, letters and number without leading zeros.</summary>
    public static bool HasForm(string compact)
    {
        var letters = Ascii.SkipDigits(compact.AsSpan(), 0);
        var digits = Ascii.SkipLetters(compact.AsSpan(), letters);
        return letters == 2 && digits > letters && digits < compact.Length && compact[digits] != '0' && compact.Length - digits <= 7
            && Ascii.SkipDigits(compact.AsSpan(), digits) == compact.Length;
    }

    /// <summary>Letters and digits; false where the text is not meant as an id: it begins with a year and has letters.</summary>
    private static bool TryCompact(string text, [NotNullWhen(true)] out string? compact)
    {
        compact = null;
        var buffer = new char[text.Length];
        int length = 0, letters = 0;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\u00a0' or '-' or '.' or '\'' or '’') continue;
            if (!Ascii.IsLetterOrDigit(c)) return false;
            if (Ascii.IsLetter(c)) letters++;
            buffer[length++] = Ascii.ToUpper(c);
        }

        if (length < 4 || letters < 2 || !Ascii.IsDigit(buffer[0]) || !Ascii.IsDigit(buffer[1])) return false;

        // "1974LAPAZ04690": the number of an archive, wherever it stands.
        var year = Ascii.SkipDigits(buffer.AsSpan(0, length), 0);
        if (year == 4 && buffer[0] == '1' && buffer[1] == '9') return false;
        compact = new string(buffer, 0, length);
        return true;
    }
}

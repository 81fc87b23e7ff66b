using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The archive's number of a telegram of 1973-79: <c>1974LAPAZ00304</c> (FORMAT.md 7).</summary>
internal static class DocumentNumber
{
    /// <summary>Reads it into the spelling of a reference id, <c>74LAPAZ304</c>; a suffix such as <c>_b</c> of another archive is left out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where the number stands.</param>
    public static Located<string>? Read(string source, SourceSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (text.Length < 8 || !MetadataValue.TryNumber(text.Slice(0, 4), out var year) || year is < 1900 or > 2099) return null;

        var letters = 4;
        while (letters < text.Length && (Ascii.IsUpper(text[letters]) || text[letters] == ' ')) letters++;
        var digits = letters;
        while (digits < text.Length && Ascii.IsDigit(text[digits])) digits++;
        if (letters < 6 || digits == letters) return null;

        var post = text.Slice(4, letters - 4).ToString().Replace(" ", "");
        var number = text.Slice(letters, digits - letters).TrimStart('0').ToString();
        return new Located<string>(text.Slice(2, 2).ToString() + post + number, span);
    }
}

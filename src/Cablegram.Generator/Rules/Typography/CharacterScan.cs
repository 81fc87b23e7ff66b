using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Cablegram.Rules.Typography;

/// <summary>Finds characters that are no printing ASCII, a vector at a time: most cables have few of them or none.</summary>
internal static class CharacterScan
{
    /// <summary>The mark that the site put before paragraphs; the site's, not the cable's (FORMAT.md 2.1).</summary>
    public const char Pilcrow = '\u00b6';

    /// <summary>
    /// Offset of the next control character, but for the ends of lines, or non-ASCII character; the end where there is none.
    /// </summary>
    public static int NextOdd(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length) start += PlainLength(text.Slice(start));
        while (start < text.Length && !IsOdd(text[start])) start++;
        return start;
    }

    /// <summary>
    /// How many characters a text begins with of which none is odd, as far as whole vectors tell. All rules that are on together must cost a
    /// fraction of the parse, and this one goes over the whole text.
    /// </summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text);
        var plain = 0;
        while (plain < vectors.Length && IsPlain(vectors[plain])) plain++;
        return plain * Vector<ushort>.Count;
    }

    private static bool IsPlain(Vector<ushort> characters)
    {
        // Less a blank, what stands before the blank is beyond all ASCII.
        var isOdd = Vector.GreaterThanOrEqual(characters - new Vector<ushort>(' '), new Vector<ushort>('\u0080' - ' '));
        var isLineEnd = Vector.Equals(characters, new Vector<ushort>('\n')) | Vector.Equals(characters, new Vector<ushort>('\r'));
        return Vector.EqualsAll(Vector.AndNot(isOdd, isLineEnd), Vector<ushort>.Zero);
    }

    /// <summary>Offset behind the last character of the line that an offset is in.</summary>
    public static int LineEnd(string text, int offset, int limit)
    {
        var length = text.AsSpan(offset, limit - offset).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? limit : offset + length;
    }

    /// <summary>Offset of the first character of the line that an offset is in.</summary>
    public static int LineStart(CableUnderCheck cable, int offset) => cable.Lines.Lines[cable.Lines.Lines.At(offset)].Start;

    /// <summary>A character for a person to read: <c>'’' (U+2019)</c>, or the code alone where it is not visible.</summary>
    public static string Describe(ReadOnlySpan<char> text)
    {
        var code = text.Length == 2 && char.IsSurrogatePair(text[0], text[1]) ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        var name = "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
        if (text.Length > 1 && code == text[0]) return $"'{text.ToString()}'";
        return IsVisible(text[0]) ? $"'{text.ToString()}' ({name})" : name;
    }

    private static bool IsOdd(char c) => c is (< ' ' and not ('\n' or '\r')) or > '\u007f';

    private static bool IsVisible(char c) => c != '\ufffd' && CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark);
}

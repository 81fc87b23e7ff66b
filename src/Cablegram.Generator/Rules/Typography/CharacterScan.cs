using System.Globalization;
using System.Runtime.InteropServices;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Typography;

/// <summary>Finds characters that are no printing ASCII, four at a time: most cables have few of them or none.</summary>
internal static class CharacterScan
{
    /// <summary>The mark that the site put before paragraphs; the site's, not the cable's (FORMAT.md 2.1).</summary>
    public const char Pilcrow = '\u00b6';

    private const int Lanes = sizeof(ulong) / sizeof(char);

    /// <summary>
    /// Offset of the next control character, but for the ends of lines, or non-ASCII character; the end where there is none.
    /// </summary>
    public static int NextOdd(ReadOnlySpan<char> text, int start)
    {
        var blocks = MemoryMarshal.Cast<char, ulong>(text);
        while (start < text.Length)
        {
            if (start % Lanes == 0)
            {
                var block = start / Lanes;
                while (block < blocks.Length && IsPrinting(blocks[block])) block++;
                start = block * Lanes;
                if (start >= text.Length) break;
            }

            if (IsOdd(text[start])) return start;
            start++;
        }

        return start;
    }

    /// <summary>Whether four characters are printing ASCII: none has a bit beyond ASCII, and 0x60 carries each over 0x80, as it does all from the blank on.</summary>
    private static bool IsPrinting(ulong block) =>
        (block & 0xff80_ff80_ff80_ff80) == 0 && ((block + 0x0060_0060_0060_0060) & 0x0080_0080_0080_0080) == 0x0080_0080_0080_0080;

    /// <summary>Offset behind the last character of the line that an offset is in.</summary>
    public static int LineEnd(string text, int offset, int limit)
    {
        var length = text.AsSpan(offset, limit - offset).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? limit : offset + length;
    }

    /// <summary>Offset of the first character of the line that an offset is in.</summary>
    public static int LineStart(CableUnderCheck cable, int offset) => cable.Lines.Lines[BodyUnit.LineAt(cable.Lines.Lines, offset)].Start;

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

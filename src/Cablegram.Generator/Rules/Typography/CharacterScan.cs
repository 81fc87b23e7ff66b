using System.Globalization;
using System.Runtime.InteropServices;

namespace Cablegram.Rules.Typography;

/// <summary>Finds characters that are no printing ASCII, four at a time: most cables have few of them or none.</summary>
internal static class CharacterScan
{
    /// <summary>The mark that the site put before paragraphs; the site's, not the cable's (FORMAT.md 2.1).</summary>
    public const char Pilcrow = '\u00b6';

    private const int Lanes = sizeof(ulong) / sizeof(char);

    // The same number in each of the four characters of a block.
    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = Each * 0xff80;
    private const ulong Top = Each * 0x80;

    /// <summary>
    /// Offset of the next control character, but for the ends of lines, or non-ASCII character; the end where there is none.
    /// </summary>
    public static int NextOdd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && start % Lanes != 0)
        {
            if (IsOdd(text[start])) return start;
            start++;
        }

        if (start >= text.Length) return start;

        start = NextOddBlock(MemoryMarshal.Cast<char, ulong>(text), start / Lanes) * Lanes;
        while (start < text.Length && !IsOdd(text[start])) start++;
        return start;
    }

    /// <summary>Index of the next block with an odd character; where there is none, that of the last, or behind it.</summary>
    private static int NextOddBlock(ReadOnlySpan<ulong> blocks, int block)
    {
        // Four at a time: all rules that are on together must cost a fraction of the parse, and this one goes over the whole text.
        for (; block + 3 < blocks.Length; block += 4)
        {
            var four = blocks.Slice(block, 4);
            ulong a = four[0], b = four[1], c = four[2], d = four[3];
            if (((a | b | c | d) & BeyondAscii) == 0 && (OfPlain(a) & OfPlain(b) & OfPlain(c) & OfPlain(d) & Top) == Top) continue;
            if (!IsPlain(a) || !IsPlain(b) || !IsPlain(c) || !IsPlain(d)) break;
        }

        while (block < blocks.Length && IsPlain(blocks[block])) block++;
        return block;
    }

    /// <summary>
    /// Whether four characters are printing ASCII or ends of lines: none has a bit beyond ASCII, and 0x60 carries each over 0x80, as it does
    /// all from the blank on, or it differs from a line end in no bit, so that 0x7f does not carry the difference there.
    /// </summary>
    private static bool IsPlain(ulong block) =>
        (block & BeyondAscii) == 0 && ((OfPlain(block) | ~((block ^ (Each * '\r')) + (Each * 0x7f))) & Top) == Top;

    /// <summary>The top bit of each character that is printing or a line feed.</summary>
    private static ulong OfPlain(ulong block) => (block + (Each * 0x60)) | ~((block ^ (Each * '\n')) + (Each * 0x7f));

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

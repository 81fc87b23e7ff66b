using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Tells by two characters, without a branch for each letter, where in a line none of the labels can begin that stand behind other words:
/// SUBJECT, REF, Classified By, E.O., TAGS in its spellings, and the notice <c>Sensitive but</c>. That is nearly everywhere.
/// </summary>
internal static class LabelStarts
{
    private const int Characters = 128;

    // Of the bits of a character those below are set for what it may begin, those above for what it may be the second of.
    private const int SecondShift = 16;
    private const uint AnySecond = uint.MaxValue << SecondShift;

    // E.O. without a stop behind the E is none inside a word.
    private const uint WholeWord = 1u << 14;
    private const uint InWord = WholeWord << 1;

    // First and second characters that go together.
    private static readonly (string First, string Second)[] Pairs =
        [("Ss", "Uu"), ("S", "e"), ("R", "Ee"), ("C", "Ll"), ("Tt", "AaGg"), ("Aa", "Gg"), ("Xx", "Tt"), ("Ee", ".")];

    private static readonly (string First, string Second) WordPair = ("Ee", ", \t\vOo09");

    private static readonly uint[] Signs = Table();

    /// <summary>Finds the next two characters with which a label may begin.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">Offset of the first character looked at, as if it were the line's first.</param>
    /// <returns>Offset of the first of the two; the line's length where there are none.</returns>
    public static int Next(ReadOnlySpan<char> line, int from)
    {
        if (from >= line.Length) return line.Length;

        var signs = Signs;
        var rest = line[from..];
        var first = SignOf(signs, rest[0]);
        var before = 0u;
        for (var i = 1; i < rest.Length; i++)
        {
            var second = SignOf(signs, rest[i]);
            if ((first & ~((before & InWord) >> 1) & (second >> SecondShift)) != 0) return from + i - 1;
            before = first;
            first = second;
        }

        return line.Length;
    }

    // Behind a first letter any character beyond those of the wire counts, which the reader of the label judges.
    private static uint SignOf(uint[] signs, char c) => c < signs.Length ? signs[c] : AnySecond;

    private static uint[] Table()
    {
        var table = new uint[Characters];
        for (var i = 0; i < Pairs.Length; i++) Add(table, Pairs[i], 1u << i);
        Add(table, WordPair, WholeWord);
        for (var c = '\0'; c < Characters; c++)
        {
            if (Ascii.IsLetterOrDigit(c)) table[c] |= InWord;
        }

        return table;
    }

    private static void Add(uint[] table, (string First, string Second) pair, uint bit)
    {
        foreach (var c in pair.First) table[c] |= bit;
        foreach (var c in pair.Second) table[c] |= bit << SecondShift;
    }
}

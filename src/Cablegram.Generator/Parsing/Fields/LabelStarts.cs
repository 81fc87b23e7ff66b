namespace Cablegram.Parsing.Fields;

/// <summary>
/// Tells by two characters, without a branch for each letter, where in a line none of the labels can begin: SUBJECT, REF, Classified By,
/// E.O., TAGS in its spellings, and the notice <c>Sensitive but</c>. That is nearly everywhere.
/// </summary>
internal static class LabelStarts
{
    private const int Characters = 128;
    private const int SecondShift = 8;

    // Behind the E of E.O. may stand a full stop, what was typed for it, or the O or what was read for it.
    private static readonly string[] Pairs = ["su", "se", "re", "cl", "ta", "tg", "ag", "xt", "e.", "e,", "e ", "e\t", "e\v", "eo", "e0", "e9"];

    // A bit for each first letter: in the lower byte whether a character is that letter, in the upper whether it may stand behind it.
    private static readonly ushort[] Signs = Table();

    /// <summary>Finds the next two characters with which a label may begin, in any case.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">Offset of the first character looked at.</param>
    /// <returns>Offset of the first of the two; the line's length where there are none.</returns>
    public static int Next(ReadOnlySpan<char> line, int from)
    {
        if (from >= line.Length) return line.Length;

        var signs = Signs;
        var first = SignOf(signs, line[from]);
        for (var i = from + 1; i < line.Length; i++)
        {
            var second = SignOf(signs, line[i]);
            if ((first & (second >> SecondShift)) != 0) return i - 1;
            first = second;
        }

        return line.Length;
    }

    // Behind a first letter any character beyond those of the wire counts, which the reader of the label judges.
    private static int SignOf(ushort[] signs, char c) => c < signs.Length ? signs[c] : byte.MaxValue << SecondShift;

    private static ushort[] Table()
    {
        var table = new ushort[Characters];
        foreach (var pair in Pairs)
        {
            var bit = 1 << "srectax".IndexOf(pair[0]);
            foreach (var c in new[] { pair[0], char.ToUpperInvariant(pair[0]) }) table[c] |= (ushort)bit;
            foreach (var c in new[] { pair[1], char.ToUpperInvariant(pair[1]) }.Distinct()) table[c] |= (ushort)(bit << SecondShift);
        }

        return table;
    }
}

namespace Cablegram.Parsing.Head;

/// <summary>
/// Tells by two characters, without a branch for each letter, where in a line none of the labels can begin: SUBJECT, REF, Classified By,
/// E.O., TAGS in its spellings, and the notice <c>Sensitive but</c>. That is nearly everywhere.
/// </summary>
internal static class LabelStarts
{
    private const int Characters = 128;

    // Behind the E of E.O. may stand a full stop, what was typed for it, or the O or what was read for it.
    private static readonly string[] Pairs = ["su", "se", "re", "cl", "ta", "tg", "ag", "xt", "e.", "e,", "e ", "e\t", "e\v", "eo", "e0", "e9"];

    // A bit for each first letter: whether a character is that letter, and whether it may stand behind it.
    private static readonly byte[] Firsts = Table(0);
    private static readonly byte[] Seconds = Table(1);

    /// <summary>Whether a label may begin with two characters, in any case.</summary>
    public static bool MayBegin(char first, char second) =>
        first < Characters && (Firsts[first] & (second < Characters ? Seconds[second] : byte.MaxValue)) != 0;

    private static byte[] Table(int at)
    {
        var table = new byte[Characters];
        foreach (var pair in Pairs)
        {
            var bit = (byte)(1 << "srectax".IndexOf(pair[0]));
            table[pair[at]] |= bit;
            table[char.ToUpperInvariant(pair[at])] |= bit;
        }

        return table;
    }
}

namespace Cablegram.Vocabulary;

/// <summary>Parts codes of the TAGS line that were typed without anything between them.</summary>
internal static class TagSplitter
{
    /// <summary>Characters of the longest word that is looked at; real ones have at most a few codes.</summary>
    public const int LongestWord = 64;

    private const int LongestPart = 8;
    private const int NoWay = int.MaxValue / 2;

    /// <summary>
    /// Finds the way through a word (upper case) that costs least: subjects and programs before countries before organizations; of ways that cost the same
    /// the one whose first part is longer. One part at least must be a subject or a program, else every other English word would part.
    /// </summary>
    public static bool TrySplit(ReadOnlySpan<char> word, List<string> parts)
    {
        Span<int> cost = stackalloc int[LongestWord + 1];
        Span<byte> take = stackalloc byte[LongestWord + 1];
        cost[word.Length] = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            cost[i] = NoWay;
            for (var length = Math.Min(LongestPart, word.Length - i); length >= 2; length--)
            {
                var part = TagTable.CostAsPart(word.Slice(i, length));
                if (part == 0 || part + cost[i + length] >= cost[i]) continue;
                cost[i] = part + cost[i + length];
                take[i] = (byte)length;
            }
        }

        if (cost[0] >= NoWay || take[0] == word.Length || !HasSubject(word, take)) return false;

        for (var i = 0; i < word.Length; i += take[i]) parts.Add(word.Slice(i, take[i]).ToString());
        return true;
    }

    private static bool HasSubject(ReadOnlySpan<char> word, ReadOnlySpan<byte> take)
    {
        for (var i = 0; i < word.Length; i += take[i])
        {
            if (TagTable.CostAsPart(word.Slice(i, take[i])) == 2) return true;
        }

        return false;
    }
}

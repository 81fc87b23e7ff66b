namespace Cablegram.Vocabulary;

/// <summary>What a stretch of glued codes can be; the value is what it costs to take it as that.</summary>
internal enum TagPart : byte
{
    /// <summary>No code.</summary>
    None = 0,

    /// <summary>A subject or program.</summary>
    Subject = 2,

    /// <summary>A country or region, two letters.</summary>
    Geographic = 3,

    /// <summary>An organization.</summary>
    Organization = 4,
}

/// <summary>Parts codes of the TAGS line that were typed without anything between them.</summary>
internal static class TagSplitter
{
    /// <summary>Characters of the longest word that is looked at; real ones have at most a few codes.</summary>
    public const int LongestWord = 64;

    private const int LongestPart = 8;
    private const int NoWay = int.MaxValue / 2;

    /// <summary>
    /// Finds the way through a word (upper case) that costs least: subjects and programs before countries before organizations; of ways that cost the same
    /// the one whose first part is longer. Countries stand in front or behind, as drafters put them.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="era">Era all codes must belong to.</param>
    /// <param name="parts">Gets the codes; left alone when there is no way.</param>
    public static bool TrySplit(ReadOnlySpan<char> word, string era, List<string> parts)
    {
        Span<int> cost = stackalloc int[LongestWord + 1];
        Span<byte> take = stackalloc byte[LongestWord + 1];
        cost[word.Length] = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            cost[i] = NoWay;
            for (var length = Math.Min(LongestPart, word.Length - i); length >= 2; length--)
            {
                // No part costs less than a subject: most are not looked up, since nothing is found behind them.
                if ((int)TagPart.Subject + cost[i + length] >= cost[i]) continue;

                var part = TagTable.PartOf(word.Slice(i, length), era);
                if (part == TagPart.None || (int)part + cost[i + length] >= cost[i]) continue;
                cost[i] = (int)part + cost[i + length];
                take[i] = (byte)length;
            }
        }

        if (cost[0] >= NoWay || !IsLikely(word, take, era)) return false;

        for (var i = 0; i < word.Length; i += take[i]) parts.Add(word.Slice(i, take[i]).ToString());
        return true;
    }

    // Nearly every word parts into countries somehow: a subject must be there, and countries either one in front or
    // behind, where they may outnumber the rest by one.
    private static bool IsLikely(ReadOnlySpan<char> word, ReadOnlySpan<byte> take, string era)
    {
        int subjects = 0, others = 0, behind = 0;
        var inFront = false;
        for (var i = 0; i < word.Length; i += take[i])
        {
            var part = TagTable.PartOf(word.Slice(i, take[i]), era);
            if (part == TagPart.Geographic)
            {
                if (i == 0) inFront = true;
                else behind++;
                continue;
            }

            if (behind > 0) return false;
            others++;
            if (part == TagPart.Subject) subjects++;
        }

        return subjects > 0 && behind <= (inFront ? 0 : others + 1);
    }
}

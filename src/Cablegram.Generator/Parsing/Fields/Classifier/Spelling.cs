namespace Cablegram.Parsing.Fields;

/// <summary>Comparison of words that may be misspelt.</summary>
internal static class Spelling
{
    private const int LongestCompared = 40;

    /// <summary>
    /// Whether one word becomes the other by at most <paramref name="limit"/> slips: a letter lost, added or altered, or two neighbours
    /// exchanged. Words over 40 letters are only compared for equality.
    /// </summary>
    public static bool IsWithin(string word, string other, int limit) => IsWithin(word.AsSpan(), other.AsSpan(), limit);

    /// <inheritdoc cref="IsWithin(string, string, int)"/>
    public static bool IsWithin(ReadOnlySpan<char> word, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(word.Length - other.Length) > limit) return false;
        if (limit == 0 || word.Length > LongestCompared || other.Length > LongestCompared) return word.SequenceEqual(other);

        // What is left between what both begin and end with can be altered letter by letter.
        var left = LengthBetween(word, other, out var start);
        if (left <= limit) return true;
        if (limit == 1) return left == 2 && word.Length == other.Length && word[start] == other[start + 1] && word[start + 1] == other[start];
        if (limit == 2 && !MayBeWithinTwo(Letters(word), Letters(other))) return false;

        Span<int> beforeLast = stackalloc int[LongestCompared + 1];
        Span<int> last = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = j;

        for (var i = 1; i <= word.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = word[i - 1] == other[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1]) best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit) return false;
            var row = beforeLast;
            beforeLast = last;
            last = current;
            current = row;
        }

        return last[other.Length] <= limit;
    }

    /// <summary>Which letters a word has, a bit each; characters that share a bit count as one.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c & 31);
        return letters;
    }

    /// <summary>Whether words with these <see cref="Letters"/> may be one slip apart: a slip takes away one letter and brings in one at most.</summary>
    public static bool MayBeWithinOne(uint word, uint other) => WithoutTwo(word ^ other) == 0;

    /// <summary>Whether a word with these <see cref="Letters"/> has all of the other's but two at most, as a word has that is two slips from it, whatever stands before it.</summary>
    public static bool MayBeOfTwoLost(uint word, uint other) => WithoutTwo(other & ~word) == 0;

    private static bool MayBeWithinTwo(uint word, uint other) => WithoutTwo(WithoutTwo(word ^ other)) == 0;

    private static uint WithoutTwo(uint bits)
    {
        bits &= unchecked(bits - 1);
        return bits & unchecked(bits - 1);
    }

    /// <summary>How many letters the longer word has between those with which both begin and end.</summary>
    private static int LengthBetween(ReadOnlySpan<char> word, ReadOnlySpan<char> other, out int start)
    {
        var shorter = Math.Min(word.Length, other.Length);
        start = 0;
        while (start < shorter && word[start] == other[start]) start++;
        var end = 0;
        while (end < shorter - start && word[word.Length - 1 - end] == other[other.Length - 1 - end]) end++;
        return Math.Max(word.Length, other.Length) - start - end;
    }
}

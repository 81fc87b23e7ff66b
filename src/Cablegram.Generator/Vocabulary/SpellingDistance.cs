namespace Cablegram.Vocabulary;

/// <summary>How far two spellings are apart.</summary>
internal static class SpellingDistance
{
    /// <summary>Most letters a word may have.</summary>
    public const int Longest = 32;

    /// <summary>
    /// The least number of letters to be put in, left out or changed, or of neighbours to change places (optimal string alignment).
    /// <see cref="int.MaxValue"/> where one of the words is too long.
    /// </summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > Longest || right.Length > Longest) return int.MaxValue;

        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows.Slice(0, Longest + 1);
        var above = rows.Slice(Longest + 1, Longest + 1);
        var current = rows.Slice(2 * (Longest + 1));
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var least = Math.Min(Math.Min(above[j], current[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
            }

            var spare = before;
            before = above;
            above = current;
            current = spare;
        }

        return above[right.Length];
    }
}

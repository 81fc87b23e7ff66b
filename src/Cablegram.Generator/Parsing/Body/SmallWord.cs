namespace Cablegram.Parsing.Body;

/// <summary>The words that titles write small and sentences do not end with.</summary>
internal static class SmallWord
{
    private static readonly string[] Words =
    [
        "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "it", "its", "not", "of",
        "on", "or", "over", "than", "that", "the", "to", "vs", "vs.", "via", "with", "so", "if", "la", "el", "no",
        "off", "out", "up",
    ];

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool IsMatch(ReadOnlySpan<char> word)
    {
        foreach (var small in Words)
        {
            if (word.Equals(small.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

namespace Cablegram.Parsing.Body;

/// <summary>The words that titles write small and sentences do not end with.</summary>
internal static class SmallWord
{
    // By their lengths, none of which is larger.
    private static readonly string[][] Words =
    [
        [],
        ["a"],
        ["an", "as", "at", "by", "de", "in", "is", "it", "of", "on", "or", "to", "vs", "so", "if", "la", "el", "no", "up"],
        ["and", "but", "for", "its", "not", "the", "vs.", "via", "off", "out"],
        ["from", "into", "over", "than", "that", "with"],
    ];

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool IsMatch(ReadOnlySpan<char> word)
    {
        if (word.Length >= Words.Length) return false;

        foreach (var small in Words[word.Length])
        {
            if (word.SequenceEqual(small.AsSpan())) return true;
        }

        return false;
    }
}

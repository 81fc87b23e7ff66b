namespace Cablegram.Parsing.Text;

/// <summary>
/// Strings for short words of messages. The same few (routing indicators, tags, portion marks, posts) stand in nearly every cable, so the
/// one string serves them all. A word that comes upon the place of another takes it, which bounds the memory.
/// </summary>
internal static class SharedWords
{
    private const int Longest = 24;

    // References are written whole, so that threads at worst make a string twice.
    private static readonly string?[] Words = new string?[2048];

    /// <summary>The string that a stretch of a text is.</summary>
    public static string Of(string text, int start, int length) => Of(text.AsSpan(start, length));

    /// <summary>The string that a word is.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return word.ToString();

        var slot = Hash(word) & (uint)(Words.Length - 1);
        if (Words[slot] is { } known && word.SequenceEqual(known.AsSpan())) return known;
        return Words[slot] = word.ToString();
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word) hash = unchecked((hash ^ c) * 16777619u);
        return hash ^ (hash >> 15);
    }
}

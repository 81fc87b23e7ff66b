namespace Cablegram.Vocabulary;

/// <summary>Words in capitals by the letter they begin with, so that a text is compared with few of them.</summary>
/// <param name="words">The words; each begins with one of A to Z.</param>
internal sealed class WordsByLetter(IEnumerable<string> words)
{
    private readonly string[][] _words = Sort([.. words]);

    /// <summary>The words with a first letter, in the order they were given; none for any other character.</summary>
    public ReadOnlySpan<string> this[char first] => first is >= 'A' and <= 'Z' ? _words[first - 'A'] : default;

    private static string[][] Sort(string[] words) =>
        [.. Enumerable.Range('A', 'Z' - 'A' + 1).Select(letter => words.Where(word => word[0] == letter).ToArray())];
}

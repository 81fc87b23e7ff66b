using System.Runtime.InteropServices;

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
    public static string Of(WireText text, int start, int length) => Of(text.AsSpan(start, length));

    /// <summary>The string that a word is.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return word.ToString();

        var slot = Hash(word) & (uint)(Words.Length - 1);
        if (Words[slot] is { } known && word.SequenceEqual(known.AsSpan())) return known;
        return Words[slot] = word.ToString();
    }

    /// <summary>Of a long word the first and the last four letters count: those are what words of messages differ in.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        if (word.Length < 4)
        {
            foreach (var c in word) hash = (hash << 16) ^ c;
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(word);
            hash ^= MemoryMarshal.Read<ulong>(bytes) ^ unchecked(MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]) * 31);
        }

        return (uint)(unchecked(hash * 0x9E3779B97F4A7C15) >> 40);
    }
}

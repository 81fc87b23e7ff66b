using System.Runtime.InteropServices;

namespace Cablegram.Parsing.Text;

/// <summary>
/// Strings for short words of messages. The same few (routing indicators, tags, portion marks, posts) stand in nearly every cable, so the
/// one string serves them all. A word that comes upon the place of another takes it, which bounds the memory.
/// </summary>
internal static class SharedWords
{
    private const int Longest = 24;
    private const int LongestKey = 8;
    private const int SlotBits = 11;

    private static readonly string[] Letters = [.. Enumerable.Range(0, 128).Select(letter => ((char)letter).ToString())];

    // References are written whole, so that threads at worst make a string twice.
    private static readonly string?[] Words = new string?[1 << SlotBits];

    // Of a thread's own, since a slot is not written whole.
    [ThreadStatic]
    private static Slot[]? _slots;

    /// <summary>The string that a stretch of a text is.</summary>
    public static string Of(WireText text, int start, int length) => Of(text.AsSpan(start, length));

    /// <summary>The string that a word is.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        // Portion marks are one letter, mostly.
        if (word.Length == 1 && word[0] < Letters.Length) return Letters[word[0]];
        if (word.Length is 0 or > Longest) return word.ToString();
        if (TryMakeKey(word, out var key)) return OfKey(key, word);

        var index = Index(Hash(word));
        if (Words[index] is { } known && word.SequenceEqual(known.AsSpan())) return known;
        return Words[index] = word.ToString();
    }

    /// <summary>The string of a word whose key tells it from all others: a string met before is not looked at, which would be waited for.</summary>
    private static string OfKey(ulong key, ReadOnlySpan<char> word)
    {
        var slots = _slots ??= new Slot[1 << SlotBits];
        ref var slot = ref slots[Index(key)];
        if (slot.Key != key)
        {
            slot.Word = word.ToString();
            slot.Key = key;
        }

        return slot.Word;
    }

    /// <summary>Puts the letters of a word of ASCII and their number into eight bytes; false for a longer word and for other letters.</summary>
    private static bool TryMakeKey(ReadOnlySpan<char> word, out ulong key)
    {
        key = 0;
        if (word.Length > LongestKey) return false;

        ulong first, last = 0;
        if (word.Length < 4)
        {
            first = word[0] | ((ulong)word[word.Length / 2] << 16) | ((ulong)word[^1] << 32);
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(word);
            first = MemoryMarshal.Read<ulong>(bytes);
            last = MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);
        }

        if (((first | last) & 0xFF80_FF80_FF80_FF80) != 0) return false;

        // The highest bit of a byte is free; those of the first four take the length.
        var length = (ulong)word.Length;
        var lengthBits = ((length & 1) << 7) | ((length & 2) << 14) | ((length & 4) << 21) | ((length & 8) << 28);
        key = Pack(first) | (Pack(last) << 32) | lengthBits;
        return true;
    }

    /// <summary>Four characters of ASCII in four bytes.</summary>
    private static ulong Pack(ulong characters)
    {
        characters = (characters | (characters >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (characters | (characters >> 16)) & uint.MaxValue;
    }

    /// <summary>Of a long word the first and the last four letters count: those are what words of messages differ in.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        if (word.Length < 4)
        {
            foreach (var c in word) hash = (hash << 16) ^ c;
            return hash;
        }

        var bytes = MemoryMarshal.AsBytes(word);
        return hash ^ MemoryMarshal.Read<ulong>(bytes) ^ unchecked(MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]) * 31);
    }

    private static int Index(ulong hash) => (int)(unchecked(hash * 0x9E3779B97F4A7C15) >> (64 - SlotBits));

    private struct Slot
    {
        public ulong Key;
        public string Word;
    }
}

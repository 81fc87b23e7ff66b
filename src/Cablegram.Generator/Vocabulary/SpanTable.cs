using System.Diagnostics.CodeAnalysis;

namespace Cablegram.Vocabulary;

/// <summary>A hash table that is asked with a span, so that a lookup allocates nothing. Filled once, then only read, by any number of threads.</summary>
/// <typeparam name="T">What is stored under a key.</typeparam>
internal sealed class SpanTable<T>
{
    private const int Shapes = 256;

    // By first and last character, a bit for each length a key has: most texts that are no key are told by these without a hash.
    private readonly ulong[] _lengths = new ulong[Shapes];
    private string?[] _keys = new string?[64];
    private T[] _values = new T[64];

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>Length of the longest key in characters.</summary>
    public int LongestKey { get; private set; }

    /// <summary>Stores a value unless the key has one already; says whether it did.</summary>
    public bool TryAdd(string key, T value)
    {
        if (2 * Count >= _keys.Length) Grow();
        var slot = FindSlot(key.AsSpan());
        if (_keys[slot] is not null) return false;

        _keys[slot] = key;
        _values[slot] = value;
        if (key.Length > 0) _lengths[Shape(key.AsSpan())] |= 1UL << key.Length;
        Count++;
        LongestKey = Math.Max(LongestKey, key.Length);
        return true;
    }

    /// <summary>Finds the value of a key; keys are compared character by character.</summary>
    public bool TryFind(ReadOnlySpan<char> key, [NotNullWhen(true)] out T? value)
    {
        if (key.Length > 0 && (_lengths[Shape(key)] >> key.Length & 1) == 0)
        {
            value = default;
            return false;
        }

        var slot = FindSlot(key);
        value = _values[slot];
        return _keys[slot] is not null;
    }

    private static int Shape(ReadOnlySpan<char> key) => ((key[0] << 3) ^ key[key.Length - 1]) & (Shapes - 1);

    private int FindSlot(ReadOnlySpan<char> key)
    {
        var mask = _keys.Length - 1;
        var slot = Hash(key) & mask;
        while (_keys[slot] is { } stored && !key.SequenceEqual(stored.AsSpan())) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var keys = _keys;
        var values = _values;
        _keys = new string?[keys.Length * 2];
        _values = new T[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is not { } key) continue;

            var slot = FindSlot(key.AsSpan());
            _keys[slot] = key;
            _values[slot] = values[i];
        }
    }

    // FNV-1a over characters: the keys are short and known, so nothing stronger is needed.
    private static int Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key) hash = unchecked((hash ^ c) * 16777619u);
        return unchecked((int)(hash ^ (hash >> 15)));
    }
}

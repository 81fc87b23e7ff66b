#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>
/// Reads the index of the corpus in place: columns of 16-bit units in string constants, a hash table for ids, postings.
/// Nothing is decoded ahead. docs/packing.md has the format.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class IndexReader
{
    private const uint None = uint.MaxValue;

    /// <summary>The number in two units, the low one first.</summary>
    internal static uint Wide(string column, int index) => column[2 * index] | ((uint)column[(2 * index) + 1] << 16);

    /// <summary>The number in as many units as an ordinal takes; -1 for none in two units, 65,535 in one.</summary>
    internal static int Ordinal(string column, int index) => CorpusIndex.OrdinalUnits == 1 ? column[index] : unchecked((int)Wide(column, index));

    /// <summary>The reference id; the default value where the cable has none.</summary>
    internal static ReferenceId Id(int ordinal)
    {
        var post = PostIndex(ordinal);
        return post < 0 ? default : ReferenceId.FromNormal(CorpusIndex.Years[ordinal], PostNames.Get(post), (int)Wide(CorpusIndex.Numbers, ordinal));
    }

    /// <summary>The classification.</summary>
    internal static Classification Classification(int ordinal) => (Classification)CorpusIndex.Classifications[ordinal];

    /// <summary>The origin.</summary>
    internal static Origin Origin(int ordinal) => (Origin)(int)Wide(CorpusIndex.OriginKeys, Ordinal(CorpusIndex.Origins, ordinal));

    /// <summary>The time of creation; null where it is not known.</summary>
    internal static global::System.DateTimeOffset? Created(int ordinal)
    {
        var minutes = Wide(CorpusIndex.Created, ordinal);
        return minutes == None ? null : ToTime(minutes);
    }

    /// <summary>The time some minutes after the beginning of the year 1, UTC.</summary>
    internal static global::System.DateTimeOffset ToTime(uint minutes) =>
        new(minutes * global::System.TimeSpan.TicksPerMinute, global::System.TimeSpan.Zero);

    /// <summary>The cable with an id; -1 where there is none. Of several that share it, the first by path.</summary>
    internal static int Find(int year, global::System.ReadOnlySpan<char> post, int number)
    {
        var mask = (CorpusIndex.IdTable.Length / CorpusIndex.OrdinalUnits) - 1;
        if (mask < 0) return -1;

        for (var slot = unchecked((int)Hash(year, post, number)) & mask; ; slot = (slot + 1) & mask)
        {
            var ordinal = Ordinal(CorpusIndex.IdTable, slot) - 1;
            if (ordinal < 0) return -1;
            if (Wide(CorpusIndex.Numbers, ordinal) == number && CorpusIndex.Years[ordinal] == year && Post(ordinal).SequenceEqual(post)) return ordinal;
        }
    }

    /// <summary>The cable an id as a person writes it stands for; -1 where there is none or the text is no id.</summary>
    internal static int Find(global::System.ReadOnlySpan<char> text)
    {
        global::System.Span<char> post = stackalloc char[ReferenceIdReader.MaxPostLength];
        if (!ReferenceIdReader.TryReadAsWritten(text, post, out var reading)) return FindRepaired(text, post);

        var ordinal = Find(reading.Year, post.Slice(0, reading.PostLength), reading.Number);
        return ordinal >= 0 ? ordinal : FindRepaired(text, post);
    }

    /// <summary>The first cable created at a time or later; of cables without a time none is.</summary>
    internal static int FirstSince(global::System.DateTimeOffset time)
    {
        const long PerMinute = global::System.TimeSpan.TicksPerMinute;
        var minutes = (uint)global::System.Math.Min((time.UtcTicks + PerMinute - 1) / PerMinute, None);
        int low = 0, high = CorpusIndex.Count;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            if (Wide(CorpusIndex.Created, middle) < minutes) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The postings of a key: where in the list of ordinals they are.</summary>
    /// <param name="keys">The keys as signed numbers in two units, rising.</param>
    /// <param name="starts">For each key where its postings begin, and where the last one's end.</param>
    /// <param name="ordinals">The ordinals of all keys.</param>
    /// <param name="key">The key.</param>
    internal static CableList Postings(string keys, string starts, string ordinals, int key)
    {
        int low = 0, high = (keys.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = unchecked((int)Wide(keys, middle));
            if (found == key)
            {
                var start = (int)Wide(starts, middle);
                return new CableList(ordinals, start, (int)Wide(starts, middle + 1) - start);
            }

            if (found < key) low = middle + 1;
            else high = middle - 1;
        }

        return default;
    }

    /// <summary>The post of a cable's id; empty where it has none.</summary>
    internal static global::System.ReadOnlySpan<char> Post(int ordinal)
    {
        var post = PostIndex(ordinal);
        return post < 0 ? default : PostName(post);
    }

    /// <summary>Index of the post of a cable's id; -1 where it has none.</summary>
    internal static int PostIndex(int ordinal)
    {
        var post = Ordinal(CorpusIndex.Posts, ordinal);
        return CorpusIndex.OrdinalUnits == 1 && post == 0xFFFF ? -1 : post;
    }

    /// <summary>The name of a post.</summary>
    internal static global::System.ReadOnlySpan<char> PostName(int post)
    {
        var start = (int)Wide(CorpusIndex.PostStarts, post);
        return CorpusIndex.PostNames.AsSpan(start, (int)Wide(CorpusIndex.PostStarts, post + 1) - start);
    }

    /// <summary>Number of posts that occur in ids.</summary>
    internal static int PostCount => (CorpusIndex.PostStarts.Length / 2) - 1;

    private static int FindRepaired(global::System.ReadOnlySpan<char> text, global::System.Span<char> post) =>
        ReferenceIdReader.TryRead(text, post, out var reading) && reading.IsRepaired
            ? Find(reading.Year, post.Slice(reading.PostStart, reading.PostLength), reading.Number)
            : -1;

    // FNV-1a over the letters of the post, the number and the year; the generator has the same.
    private static uint Hash(int year, global::System.ReadOnlySpan<char> post, int number)
    {
        unchecked
        {
            var hash = 2166136261u;
            for (var i = 0; i < post.Length; i++) hash = (hash ^ post[i]) * 16777619;
            hash = (hash ^ ((uint)number & 0xFFFF)) * 16777619;
            hash = (hash ^ ((uint)number >> 16)) * 16777619;
            hash = (hash ^ (uint)year) * 16777619;
            return hash ^ (hash >> 15);
        }
    }

    // One string a post, made when first asked for.
    private static class PostNames
    {
        private static readonly string?[] Names = new string?[PostCount];

        internal static string Get(int post) => Names[post] ??= PostName(post).ToString();
    }
}

#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>
/// Reads the index of the corpus in place: columns of 16-bit units in string constants, a hash table for ids, postings.
/// Nothing is decoded ahead. docs/packing.md has the format.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static partial class IndexReader
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
        return post < 0 ? default : ReferenceId.FromNormal(Year(ordinal), PostNames.Get(post), Number(ordinal));
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

    // One string a post, made when first asked for.
    private static class PostNames
    {
        private static readonly string?[] Names = new string?[PostCount];

        internal static string Get(int post) => Names[post] ??= PostName(post).ToString();
    }
}

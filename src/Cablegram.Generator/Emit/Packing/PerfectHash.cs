using Cablegram.Model;
using Cablegram.Runtime;

namespace Cablegram.Emit.Packing;

/// <summary>
/// A hash function that gives each of some ids a place of its own (hash and displace): the ids fall into buckets, and for each bucket, the
/// largest first, the least shift is taken that brings all its ids to free places. <c>IndexReader</c> has the other side.
/// </summary>
internal sealed class PerfectHash
{
    /// <summary>Seeds that are tried. One that fails has two ids of one bucket that no shift parts.</summary>
    public const int MostSeeds = 16;

    /// <summary>Shifts that are tried for a bucket, as many as two bytes of seven bits have: with a ninth of the places free the last buckets, of one id, take nine on average.</summary>
    private const int MostShifts = 1 << 14;

    private readonly ulong[] _hashes;

    private PerfectHash(IReadOnlyList<IdKey> keys, int seed)
    {
        Keys = keys;
        Seed = seed;
        _hashes = new ulong[keys.Count];
        for (var i = 0; i < _hashes.Length; i++) _hashes[i] = IdKey.Hash(keys[i].Front, keys[i].Back, keys[i].Tag, seed);
        Shifts = new int[PowerOfTwo(keys.Count / 4)];
        Range = keys.Count + (keys.Count / 8) + 1;
        Places = new int[Range];
    }

    /// <summary>The keys of the ids, in the order the ids were given.</summary>
    public IReadOnlyList<IdKey> Keys { get; }

    /// <summary>The seed that was taken.</summary>
    public int Seed { get; }

    /// <summary>Number of places an id may be at, the one the hash gives and those behind it: 1 but for ids that no seed parts.</summary>
    public int Probes { get; private set; } = 1;

    /// <summary>The shift of each bucket, a number of two bytes of seven bits; a power of two of them.</summary>
    public int[] Shifts { get; }

    /// <summary>Number of places the hash can give: a ninth of them stay free.</summary>
    public int Range { get; }

    /// <summary>For each place the index of its id, -1 for a free one; as many as <see cref="Range"/>, and what more the probes of the last one need.</summary>
    public int[] Places { get; private set; }

    /// <summary>Finds the function. No seed takes more than a number of steps for each id, and the first one does as a rule.</summary>
    /// <param name="ids">The ids, each once.</param>
    /// <param name="firstSeed">The seed to try first.</param>
    /// <param name="endOfSeeds">The seed not to try any more.</param>
    public static PerfectHash Of(IReadOnlyList<ReferenceId> ids, int firstSeed = 0, int endOfSeeds = MostSeeds)
    {
        var keys = ids.Select(id => IdKey.Of(id.ToString().AsSpan(), id.Year)).ToList();
        for (var seed = firstSeed; seed < endOfSeeds; seed++)
        {
            var hash = new PerfectHash(keys, seed);
            if (hash.TryPlace()) return hash;
        }

        var open = new PerfectHash(keys, 0);
        open.PlaceInTheOpen();
        return open;
    }

    private static int PowerOfTwo(int least)
    {
        var power = 1;
        while (power < least) power *= 2;
        return power;
    }

    // IndexReader has the same.
    private int Bucket(ulong hash) => (int)((uint)(hash >> 32) & (uint)(Shifts.Length - 1));

    private int Place(ulong hash, int shift) => (int)(((ulong)unchecked((uint)(hash >> 32) + ((uint)shift * (uint)hash)) * (uint)Range) >> 32);

    // Fourteen bits with a gap above the seventh: the two bytes of a u8 literal, read as one number.
    private static int Shift(int number) => (number & 0x7F) | ((number & 0x3F80) << 1);

    private bool TryPlace()
    {
        for (var i = 0; i < Places.Length; i++) Places[i] = -1;

        foreach (var bucket in BucketsBySize())
        {
            var number = 0;
            while (!TryPlace(bucket, Shift(number)))
            {
                if (++number == MostShifts) return false;
            }

            Shifts[Bucket(_hashes[bucket[0]])] = Shift(number);
        }

        return true;
    }

    // The ids of each bucket that has any, the largest buckets first.
    private IEnumerable<List<int>> BucketsBySize()
    {
        var buckets = new List<int>?[Shifts.Length];
        var largest = 0;
        for (var key = 0; key < _hashes.Length; key++)
        {
            var bucket = buckets[Bucket(_hashes[key])] ??= [];
            bucket.Add(key);
            largest = Math.Max(largest, bucket.Count);
        }

        var bySize = new List<List<int>>?[largest + 1];
        foreach (var bucket in buckets)
        {
            if (bucket is not null) (bySize[bucket.Count] ??= []).Add(bucket);
        }

        for (var size = largest; size > 0; size--)
        {
            foreach (var bucket in bySize[size] ?? []) yield return bucket;
        }
    }

    // Takes all places or none.
    private bool TryPlace(List<int> bucket, int shift)
    {
        for (var i = 0; i < bucket.Count; i++)
        {
            var place = Place(_hashes[bucket[i]], shift);
            if (Places[place] < 0)
            {
                Places[place] = bucket[i];
                continue;
            }

            while (--i >= 0) Places[Place(_hashes[bucket[i]], shift)] = -1;
            return false;
        }

        return true;
    }

    // Open addressing: an id whose place is taken goes to the next free one.
    private void PlaceInTheOpen()
    {
        var places = Enumerable.Repeat(-1, Range).ToList();
        for (var key = 0; key < _hashes.Length; key++)
        {
            int first = Place(_hashes[key], 0), place = first;
            while (place < places.Count && places[place] >= 0) place++;
            if (place == places.Count) places.Add(key);
            else places[place] = key;
            Probes = Math.Max(Probes, place - first + 1);
        }

        while (places.Count < Range + Probes - 1) places.Add(-1);
        Places = [.. places];
    }
}

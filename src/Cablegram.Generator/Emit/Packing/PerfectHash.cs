using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>
/// A hash function that gives each of some ids a place of its own (hash and displace): the ids fall into buckets, and for each bucket, the
/// largest first, the least shift is taken that brings all its ids to free places. <c>IndexReader</c> has the other side.
/// </summary>
internal sealed class PerfectHash
{
    /// <summary>Seeds that are tried. One that fails has two ids of one bucket that no shift parts, which takes some ten thousand ids to see at all.</summary>
    public const int MostSeeds = 16;

    /// <summary>Shifts that are tried for a bucket: with a quarter of the places free the last buckets, of one id, take four on average.</summary>
    private const int MostShifts = 4096;

    private readonly ulong[] _hashes;

    private PerfectHash(IReadOnlyList<ReferenceId> ids, int seed)
    {
        Seed = seed;
        _hashes = new ulong[ids.Count];
        for (var i = 0; i < _hashes.Length; i++) _hashes[i] = Hash(ids[i], seed);
        Shifts = new int[PowerOfTwo(ids.Count / 4)];
        Places = new int[PowerOfTwo((ids.Count * 4 / 3) + 1)];
    }

    /// <summary>The seed that was taken.</summary>
    public int Seed { get; }

    /// <summary>Number of places an id may be at, the one the hash gives and those behind it: 1 but for ids that no seed parts.</summary>
    public int Probes { get; private set; } = 1;

    /// <summary>The shift of each bucket; a power of two of them.</summary>
    public int[] Shifts { get; }

    /// <summary>For each place the index of its id, -1 for a free one; a power of two of them, at most three quarters taken.</summary>
    public int[] Places { get; }

    /// <summary>Finds the function. No seed takes more than a number of steps for each id, and the first one does as a rule.</summary>
    /// <param name="ids">The ids, each once.</param>
    /// <param name="firstSeed">The seed to try first.</param>
    /// <param name="endOfSeeds">The seed not to try any more.</param>
    public static PerfectHash Of(IReadOnlyList<ReferenceId> ids, int firstSeed = 0, int endOfSeeds = MostSeeds)
    {
        for (var seed = firstSeed; seed < endOfSeeds; seed++)
        {
            var hash = new PerfectHash(ids, seed);
            if (hash.TryPlace()) return hash;
        }

        var open = new PerfectHash(ids, 0);
        open.PlaceInTheOpen();
        return open;
    }

    // IndexReader has the same, and docs/packing.md the words: eight units of the id's spelling from either end, and what is between them.
    private static ulong Hash(ReferenceId id, int seedNumber)
    {
        unchecked
        {
            var text = id.ToString();
            var seed = ((ulong)(uint)id.Year << 32) | (uint)seedNumber;
            int last = text.Length - 4, second = Math.Min(4, last), third = last - second;
            var front = ((Four(text, 0) ^ seed) * 0x9E3779B97F4A7C15) + (Four(text, second) * 0xC2B2AE3D27D4EB4F);
            var back = ((Four(text, third) ^ seed) * 0x165667B19E3779F9) + (Four(text, last) * 0xD6E8FEB86659FD93);
            for (var i = 8; i < third; i += 4) front = (front ^ Four(text, i)) * 0x9E3779B97F4A7C15;

            var hash = (front ^ ((back << 32) | (back >> 32))) * 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 29);
        }
    }

    private static ulong Four(string text, int index) =>
        text[index] | ((ulong)text[index + 1] << 16) | ((ulong)text[index + 2] << 32) | ((ulong)text[index + 3] << 48);

    private static int PowerOfTwo(int least)
    {
        var power = 1;
        while (power < least) power *= 2;
        return power;
    }

    private int Bucket(ulong hash) => (int)(hash >> 44) & (Shifts.Length - 1);

    private int Place(ulong hash, int shift) => unchecked((int)((uint)hash + ((uint)shift * ((uint)(hash >> 22) | 1)))) & (Places.Length - 1);

    private bool TryPlace()
    {
        for (var i = 0; i < Places.Length; i++) Places[i] = -1;

        foreach (var bucket in BucketsBySize())
        {
            var shift = 0;
            while (!TryPlace(bucket, shift))
            {
                if (++shift == MostShifts) return false;
            }

            Shifts[Bucket(_hashes[bucket[0]])] = shift;
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
        for (var i = 0; i < Places.Length; i++) Places[i] = -1;

        for (var key = 0; key < _hashes.Length; key++)
        {
            var probe = 0;
            while (Places[(Place(_hashes[key], 0) + probe) & (Places.Length - 1)] >= 0) probe++;
            Places[(Place(_hashes[key], 0) + probe) & (Places.Length - 1)] = key;
            Probes = Math.Max(Probes, probe + 1);
        }
    }
}

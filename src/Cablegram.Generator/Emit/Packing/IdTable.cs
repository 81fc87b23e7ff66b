using Cablegram.Model;
using Cablegram.Runtime;

namespace Cablegram.Emit.Packing;

/// <summary>The ids of the cables, and the perfect hash that finds a cable by its id.</summary>
internal sealed class IdTable
{
    private readonly IndexRow[] _rows;
    private readonly Dictionary<ReferenceId, int> _ordinals = [];

    /// <summary>Collects the ids; of cables that share one the first by path stands for it.</summary>
    public IdTable(IndexRow[] rows)
    {
        _rows = rows;
        for (var ordinal = 0; ordinal < rows.Length; ordinal++)
        {
            if (rows[ordinal].Id is not { } id) continue;
            if (_ordinals.TryGetValue(id, out var other) && string.CompareOrdinal(rows[other].Path, rows[ordinal].Path) <= 0) continue;
            _ordinals[id] = ordinal;
        }
    }

    /// <summary>The cable an id stands for.</summary>
    public int? Find(ReferenceId id) => _ordinals.TryGetValue(id, out var ordinal) ? ordinal : null;

    /// <summary>Adds the ids and the hash.</summary>
    /// <param name="constants">Where to add them.</param>
    /// <param name="seeds">Number of seeds of the hash to try.</param>
    public void AddConstants(List<IndexConstant> constants, int seeds)
    {
        var posts = new SortedSet<string>(_ordinals.Keys.Select(id => id.Post), StringComparer.Ordinal).ToArray();
        UnitWriter years = new(), parts = new(), names = new(), starts = new();
        foreach (var row in _rows)
        {
            years.Unit(row.Id?.Year ?? 0);
            parts.Wide((uint)(row.Id?.Number ?? 0));
            parts.Wide(unchecked((uint)(row.Id is { } id ? Array.BinarySearch(posts, id.Post, StringComparer.Ordinal) : -1)));
        }

        foreach (var post in posts)
        {
            starts.Wide((uint)names.Length);
            names.Units(post);
        }

        starts.Wide((uint)names.Length);
        constants.Add(new("IdYears", years.ToString(), "Year of each cable's id; 0 for none."));
        constants.Add(new("IdParts", parts.ToString(), "Id of each cable, four units each: the number in two, 0 for none; the index of its post into PostStarts in two, all bits set for none."));
        constants.Add(new("PostNames", names.ToString(), "The posts that occur in ids, in ordinal order, without anything between them."));
        constants.Add(new("PostStarts", starts.ToString(), "Where in PostNames each post starts, and where the last one ends: two units each."));

        AddHash(constants, seeds);
    }

    private void AddHash(List<IndexConstant> constants, int seeds)
    {
        var ids = _ordinals.OrderBy(entry => entry.Value).ToArray();
        var hash = PerfectHash.Of(Array.ConvertAll(ids, entry => entry.Key), endOfSeeds: seeds);
        UnitWriter shifts = new(), slots = new();
        foreach (var shift in hash.Shifts) Bytes(shifts, (uint)shift, 2);
        foreach (var place in hash.Places)
        {
            if (place < 0) Slot(slots, default, 0);
            else Slot(slots, hash.Keys[place], ids[place].Value);
        }

        constants.Add(new("IdSeed", hash.Seed, "Seed of the hash over the ids."));
        constants.Add(new("IdProbes", hash.Probes, "Number of slots of IdSlots to look at: one."));
        constants.Add(new("IdPlaces", hash.Range, "Number of slots the hash of an id can give."));
        constants.Add(new("IdShifts", shifts.ToString(), "How far the ids of each bucket are shifted, so that no two have one slot: two bytes each.", IsBytes: true));
        constants.Add(new("IdSlots", slots.ToString(), "Slots of the perfect hash over the ids, 20 bytes each: sixteen characters of the id, the ordinal in three bytes of seven bits, the id's length.", IsBytes: true));
    }

    private static void Slot(UnitWriter slots, IdKey key, int ordinal)
    {
        Bytes(slots, key.Front, 8);
        Bytes(slots, key.Back, 8);
        for (var i = 0; i < 3; i++, ordinal >>= 7) slots.Unit(ordinal & 0x7F);
        slots.Unit(key.Tag);
    }

    private static void Bytes(UnitWriter bytes, ulong number, int count)
    {
        for (; count > 0; count--, number >>= 8) bytes.Unit((byte)number);
    }
}

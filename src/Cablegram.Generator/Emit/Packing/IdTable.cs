using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>The ids of the cables, and the perfect hash that finds a cable by its id.</summary>
internal sealed class IdTable
{
    private readonly IndexRow[] _rows;
    private readonly int _ordinalUnits;
    private readonly Dictionary<ReferenceId, int> _ordinals = [];

    /// <summary>Collects the ids; of cables that share one the first by path stands for it.</summary>
    public IdTable(IndexRow[] rows, int ordinalUnits)
    {
        _rows = rows;
        _ordinalUnits = ordinalUnits;
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
        UnitWriter idStarts = new(), texts = new(), parts = new(), names = new(), starts = new();
        foreach (var row in _rows)
        {
            idStarts.Wide((uint)texts.Length);
            texts.Units(row.Id?.ToString() ?? "");
            idStarts.Unit(row.Id?.Year ?? 0);
            parts.Wide((uint)(row.Id?.Number ?? 0));
            parts.Wide(unchecked((uint)(row.Id is { } id ? Array.BinarySearch(posts, id.Post, StringComparer.Ordinal) : -1)));
        }

        idStarts.Wide((uint)texts.Length);
        foreach (var post in posts)
        {
            starts.Wide((uint)names.Length);
            names.Units(post);
        }

        starts.Wide((uint)names.Length);
        constants.Add(new("IdStarts", idStarts.ToString(), "Id of each cable, three units each: where it starts in IdTexts, in two; the year, 0 for none. Then where the last one ends."));
        constants.Add(new("IdTexts", texts.ToString(), "The ids of the cables as they are written, without anything between them.", IsText: true));
        constants.Add(new("IdParts", parts.ToString(), "Id of each cable, four units each: the number in two, 0 for none; the index of its post into PostStarts in two, all bits set for none."));
        constants.Add(new("PostNames", names.ToString(), "The posts that occur in ids, in ordinal order, without anything between them."));
        constants.Add(new("PostStarts", starts.ToString(), "Where in PostNames each post starts, and where the last one ends: two units each."));

        var keys = _ordinals.OrderBy(entry => entry.Value).ToArray();
        var hash = PerfectHash.Of(Array.ConvertAll(keys, entry => entry.Key), endOfSeeds: seeds);
        UnitWriter shifts = new(), places = new();
        foreach (var shift in hash.Shifts) shifts.Unit(shift);
        foreach (var key in hash.Places) places.Ordinal(key < 0 ? 0 : keys[key].Value + 1, _ordinalUnits);
        constants.Add(new("IdSeed", hash.Seed, "Seed of the hash over the ids."));
        constants.Add(new("IdProbes", hash.Probes, "Number of places of IdTable to look at: one."));
        constants.Add(new("IdShifts", shifts.ToString(), "How far the ids of each bucket are shifted, so that no two have one place."));
        constants.Add(new("IdTable", places.ToString(), "Perfect hash over year, post and number: an ordinal plus one; 0 for a free place."));
    }
}

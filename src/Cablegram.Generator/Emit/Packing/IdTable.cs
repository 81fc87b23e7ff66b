using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>The columns of the parts of the ids, and the hash table that finds a cable by them.</summary>
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

    /// <summary>Adds the columns and the table.</summary>
    public void AddConstants(List<IndexConstant> constants)
    {
        var posts = new SortedSet<string>(_ordinals.Keys.Select(id => id.Post), StringComparer.Ordinal).ToArray();
        UnitWriter years = new(), postIndexes = new(), numbers = new(), names = new(), starts = new();
        foreach (var row in _rows)
        {
            years.Unit(row.Id?.Year ?? 0);
            postIndexes.Ordinal(row.Id is { } id ? Array.BinarySearch(posts, id.Post, StringComparer.Ordinal) : -1, _ordinalUnits);
            numbers.Wide((uint)(row.Id?.Number ?? 0));
        }

        foreach (var post in posts)
        {
            starts.Wide((uint)names.Length);
            names.Units(post);
        }

        starts.Wide((uint)names.Length);
        constants.Add(new("Years", years.ToString(), "Year of each cable's id; 0 for none."));
        constants.Add(new("Posts", postIndexes.ToString(), "Post of each cable's id: index into PostStarts; all bits set for none."));
        constants.Add(new("Numbers", numbers.ToString(), "Number of each cable's id, two units each; 0 for none."));
        constants.Add(new("PostNames", names.ToString(), "The posts that occur in ids, in ordinal order, without anything between them."));
        constants.Add(new("PostStarts", starts.ToString(), "Where in PostNames each post starts, and where the last one ends: two units each."));
        constants.Add(new("IdTable", Table(), "Open hash table over year, post and number: an ordinal plus one; 0 for a free place."));
    }

    // Open addressing with linear probing, at most three quarters full.
    private string Table()
    {
        if (_ordinals.Count == 0) return "";

        var size = 2;
        while (size * 3L < _ordinals.Count * 4L) size *= 2;

        var slots = new int[size];
        foreach (var entry in _ordinals.OrderBy(entry => entry.Value))
        {
            var slot = (int)(Hash(entry.Key) & (uint)(size - 1));
            while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
            slots[slot] = entry.Value + 1;
        }

        var units = new UnitWriter();
        foreach (var slot in slots) units.Ordinal(slot, _ordinalUnits);
        return units.ToString();
    }

    // IndexReader has the same.
    private static uint Hash(ReferenceId id)
    {
        var hash = Fnv.Hash(id.Post);
        hash = Fnv.Add(hash, (uint)id.Number & 0xFFFF);
        hash = Fnv.Add(hash, (uint)id.Number >> 16);
        hash = Fnv.Add(hash, (uint)id.Year);
        return hash ^ (hash >> 15);
    }
}

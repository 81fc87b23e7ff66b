namespace Cablegram.Emit.Packing;

/// <summary>Collects which cables have which key, and packs it as sorted keys, starts, and ordinals.</summary>
/// <param name="ordinalUnits">Number of units an ordinal takes.</param>
internal sealed class PostingsWriter(int ordinalUnits)
{
    private readonly SortedDictionary<int, List<int>> _postings = [];

    /// <summary>Says that a cable has a key. Ordinals come in rising order.</summary>
    public void Add(int key, int ordinal)
    {
        if (!_postings.TryGetValue(key, out var ordinals)) _postings.Add(key, ordinals = []);
        if (ordinals.Count == 0 || ordinals[ordinals.Count - 1] != ordinal) ordinals.Add(ordinal);
    }

    /// <summary>For each of some keys, in their order, its index among the sorted ones.</summary>
    public string KeyIndexes(int[] keys)
    {
        var sorted = _postings.Keys.ToArray();
        var units = new UnitWriter();
        foreach (var key in keys) units.Ordinal(Array.BinarySearch(sorted, key), ordinalUnits);
        return units.ToString();
    }

    /// <summary>Adds the three constants.</summary>
    /// <param name="constants">Where to add them.</param>
    /// <param name="name">First part of the names of keys and starts.</param>
    /// <param name="ordinalsName">Name of the constant with the ordinals.</param>
    /// <param name="what">What the keys are, for the documentation.</param>
    public void AddConstants(List<IndexConstant> constants, string name, string ordinalsName, string what)
    {
        UnitWriter keys = new(), starts = new(), ordinals = new();
        var start = 0;
        foreach (var posting in _postings)
        {
            keys.Wide(unchecked((uint)posting.Key));
            starts.Wide((uint)start);
            foreach (var ordinal in posting.Value) ordinals.Ordinal(ordinal, ordinalUnits);
            start += posting.Value.Count;
        }

        starts.Wide((uint)start);
        constants.Add(new($"{name}Keys", keys.ToString(), $"The {what} that occur, rising: two units each."));
        constants.Add(new($"{name}Starts", starts.ToString(), $"Where in {ordinalsName} the cables of each of {name}Keys start, and where the last ones end: two units each."));
        constants.Add(new(ordinalsName, ordinals.ToString(), $"The ordinals of the cables of each of {name}Keys, rising."));
    }
}

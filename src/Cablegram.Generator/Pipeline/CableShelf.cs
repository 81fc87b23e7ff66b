using Cablegram.Emit.Packing;
using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>
/// Cables that share a generated file. A file for each cable makes <c>Corpus</c> a class of as many parts, and what the compiler does grows
/// with their square: from <see cref="FirstShelved"/> cables on they stand together by a hash of their names, so that a cable more or less, or
/// an edit, changes one file.
/// </summary>
/// <param name="Number">Number of the shelf, from 0.</param>
/// <param name="Cables">The cables, by name; the position of each is its slot.</param>
internal sealed record CableShelf(int Number, EquatableArray<NamedCable> Cables)
{
    /// <summary>With fewer cables each has a file of its own.</summary>
    public const int FirstShelved = 512;

    /// <summary>Number of shelves. The driver looks at each file after each edit; with fewer, no build is quicker, and more is read for the first cable.</summary>
    public const int Count = 64;

    /// <summary>All shelves, empty ones too, so that each stays at its place whatever else changes; none where no cable stands on one.</summary>
    public static IEnumerable<CableShelf> Of(IReadOnlyCollection<NamedCable> cables)
    {
        if (cables.Count == 0) return [];

        var known = new HashSet<string>(StringComparer.Ordinal);
        var shelves = Arrange(cables.Where(cable => !cable.IsRepeated || known.Add(cable.Cable.FullPath)), cable => cable.Name.Member);
        return shelves.Select((shelf, number) => new CableShelf(number, shelf.Count == 0 ? [] : shelf.ToEquatableArray()));
    }

    /// <summary>Puts things with the names of cables on the shelves, in the order of the names.</summary>
    /// <returns>A list for each shelf.</returns>
    public static IReadOnlyList<IReadOnlyList<T>> Arrange<T>(IEnumerable<T> things, Func<T, string> memberOf)
    {
        var shelves = new List<T>[Count];
        for (var i = 0; i < Count; i++) shelves[i] = [];
        foreach (var thing in things) shelves[NumberOf(memberOf(thing))].Add(thing);
        foreach (var shelf in shelves) shelf.Sort((one, other) => string.CompareOrdinal(memberOf(one), memberOf(other)));
        return shelves;
    }

    /// <summary>What cables take in literals, with their shelves.</summary>
    public static IEnumerable<LiteralSize> OnShelves(IEnumerable<LiteralSize> sizes, PathLookup<NameEntry> names) =>
        sizes.Select(size => names.TryGet(size.FullPath, out var entry) ? size with { Shelf = NumberOf(entry.Name.Member) } : size);

    /// <summary>The shelf for a name.</summary>
    public static int NumberOf(string member)
    {
        var hash = Fnv.Hash(member);
        return (int)((hash ^ (hash >> 16)) % Count);
    }
}

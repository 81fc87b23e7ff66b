using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>
/// Cables that share a generated file. A file for each cable makes <c>Corpus</c> a class of as many parts, and what the compiler does grows
/// with their square: from <see cref="FirstShelved"/> cables on they stand together by a hash of their names, so that a cable more or less, or
/// an edit, changes one file.
/// </summary>
/// <param name="Number">Number of the shelf, from 0.</param>
/// <param name="Cables">The cables, by name.</param>
internal sealed record CableShelf(int Number, EquatableArray<NamedCable> Cables)
{
    /// <summary>With fewer cables each has a file of its own.</summary>
    public const int FirstShelved = 512;

    private const int Count = 256;

    /// <summary>All shelves, empty ones too: each stays at its place whatever else changes.</summary>
    public static IEnumerable<CableShelf> Of(IEnumerable<NamedCable> cables)
    {
        var shelves = new List<NamedCable>?[Count];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cable in cables)
        {
            if (cable.IsRepeated && !known.Add(cable.Cable.FullPath)) continue;
            (shelves[NumberOf(cable.Name.Member)] ??= []).Add(cable);
        }

        for (var i = 0; i < Count; i++)
        {
            var shelf = shelves[i];
            shelf?.Sort(static (one, other) => string.CompareOrdinal(one.Name.Member, other.Name.Member));
            yield return new CableShelf(i, shelf is null ? [] : shelf.ToEquatableArray());
        }
    }

    private static int NumberOf(string member)
    {
        var hash = 2166136261;
        foreach (var unit in member) hash = unchecked((hash ^ unit) * 16777619);
        return (int)((hash ^ (hash >> 16)) % Count);
    }
}

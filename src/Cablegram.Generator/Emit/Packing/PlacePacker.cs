using Cablegram.Pipeline;

namespace Cablegram.Emit.Packing;

/// <summary>Packs where on the shelves the cables of a large corpus stand. docs/packing.md has the format.</summary>
internal static class PlacePacker
{
    /// <summary>The constants.</summary>
    /// <param name="ordered">Names of the cables; their positions are the ordinals.</param>
    public static IEnumerable<IndexConstant> Pack(IReadOnlyList<string> ordered)
    {
        var ordinalUnits = IndexPacker.OrdinalUnits(ordered.Count);
        var shelves = CableShelf.Arrange(Enumerable.Range(0, ordered.Count), ordinal => ordered[ordinal]);
        var shelfOf = new char[ordered.Count];
        var slotOf = new char[ordered.Count];
        var starts = new UnitWriter();
        var ordinals = new UnitWriter();
        var start = 0;
        for (var shelf = 0; shelf < shelves.Count; shelf++)
        {
            starts.Wide((uint)start);
            start += shelves[shelf].Count;
            for (var slot = 0; slot < shelves[shelf].Count; slot++)
            {
                var ordinal = shelves[shelf][slot];
                ordinals.Ordinal(ordinal, ordinalUnits);
                shelfOf[ordinal] = (char)shelf;
                slotOf[ordinal] = (char)slot;
            }
        }

        yield return new("Shelves", new string(shelfOf), "Shelf of each cable.");
        yield return new("Slots", new string(slotOf), "Slot of each cable on its shelf.");
        yield return new("ShelfStarts", starts.ToString(), "For each shelf where its cables begin in ShelfOrdinals, two units each.");
        yield return new("ShelfOrdinals", ordinals.ToString(), "Ordinals of the cables of each shelf, in the order of their slots.");
    }
}

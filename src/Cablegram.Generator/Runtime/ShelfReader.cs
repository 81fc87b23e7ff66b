#nullable enable

namespace Cablegram.Runtime;

/// <summary>Finds cables on their shelves: those of a large corpus share literals. docs/packing.md has the format.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static class ShelfReader
{
    /// <summary>The ordinal of the cable at a place.</summary>
    /// <param name="starts">For each shelf where its ordinals begin.</param>
    /// <param name="ordinals">The ordinals of the cables of all shelves.</param>
    /// <param name="shelf">The shelf, from 0.</param>
    /// <param name="slot">The place on the shelf, from 0.</param>
    internal static int Ordinal(string starts, string ordinals, int shelf, int slot) =>
        IndexReader.Ordinal(ordinals, (int)IndexReader.Wide(starts, shelf) + slot);

    /// <summary>The packed fields of a cable.</summary>
    /// <param name="packed">The literal of its shelf.</param>
    /// <param name="slot">The place on the shelf, from 0.</param>
    internal static string Layout(string packed, int slot)
    {
        var start = (int)IndexReader.Wide(packed, slot);
        return PackedLayout.Read(packed, start, (int)IndexReader.Wide(packed, slot + 1) - start);
    }
}

namespace Cablegram.Emit.Packing;

/// <summary>Puts the packed layouts of the cables of a shelf into one literal. docs/packing.md has the format.</summary>
internal static class ShelfPacker
{
    /// <summary>Where each layout starts and the last one ends, wide, counted in units of the whole; then the layouts.</summary>
    public static string Pack(IEnumerable<string> layouts)
    {
        var all = layouts.ToArray();
        var units = new UnitWriter();
        var start = 2 * (all.Length + 1);
        units.Wide((uint)start);
        foreach (var layout in all) units.Wide((uint)(start += layout.Length));
        return units + string.Concat(all);
    }
}

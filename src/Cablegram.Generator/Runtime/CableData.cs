#nullable enable

namespace Cablegram.Runtime;

/// <summary>What a cable is made of: its place in the index, its packed fields, its file.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal readonly struct CableData
{
    /// <summary>A cable whose file is a resource.</summary>
    /// <param name="ordinal">Position in <see cref="Corpus.All"/>.</param>
    /// <param name="layout">The fields as <see cref="PackedLayout"/> reads them.</param>
    /// <param name="resource">Name of the resource; null where it is the path of the cable's file.</param>
    internal CableData(int ordinal, string layout, string? resource = null)
    {
        Ordinal = ordinal;
        Layout = PackedLayout.Read(layout);
        Source = new ResourceSource(Layout, resource);
    }

    /// <summary>A cable on a shelf.</summary>
    /// <param name="ordinal">Position in <see cref="Corpus.All"/>.</param>
    /// <param name="shelf">The literal with the fields of all cables of the shelf, as <see cref="ShelfReader"/> reads them.</param>
    /// <param name="slot">Place of the cable on the shelf.</param>
    /// <param name="source">The file; null where it is a resource called as the path of the cable's file.</param>
    internal CableData(int ordinal, string shelf, int slot, CableSource? source)
    {
        Ordinal = ordinal;
        Layout = ShelfReader.Layout(shelf, slot);
        Source = source ?? new ResourceSource(Layout, null);
    }

    /// <summary>A cable whose file is elsewhere.</summary>
    internal CableData(int ordinal, string layout, CableSource source)
    {
        Ordinal = ordinal;
        Layout = PackedLayout.Read(layout);
        Source = source;
    }

    /// <summary>Position in <see cref="Corpus.All"/>.</summary>
    internal readonly int Ordinal;

    /// <summary>The packed fields, in the form <see cref="LayoutReader"/> reads.</summary>
    internal readonly string Layout;

    /// <summary>The file.</summary>
    internal readonly CableSource Source;
}

#nullable enable

namespace Cablegram.Runtime;

/// <summary>What a cable is made of: its place in the index, its packed fields, its file.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal readonly struct CableData
{
    /// <summary>A cable whose file is a resource that is called as its path.</summary>
    internal CableData(int ordinal, string layout)
        : this(ordinal, layout, new ResourceSource(layout, null))
    {
    }

    /// <summary>A cable whose file is a resource.</summary>
    internal CableData(int ordinal, string layout, string resource)
        : this(ordinal, layout, new ResourceSource(layout, resource))
    {
    }

    /// <summary>A cable whose file is elsewhere.</summary>
    internal CableData(int ordinal, string layout, CableSource source)
    {
        Ordinal = ordinal;
        Layout = layout;
        Source = source;
    }

    /// <summary>Position in <see cref="Corpus.All"/>.</summary>
    internal int Ordinal { get; }

    /// <summary>The packed fields, in the form <see cref="LayoutReader"/> reads.</summary>
    internal string Layout { get; }

    /// <summary>The file.</summary>
    internal CableSource Source { get; }
}

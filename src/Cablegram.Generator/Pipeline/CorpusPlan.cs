using Cablegram.Emit;
using Cablegram.Emit.Packing;
using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>What the files of single cables need to know of the whole corpus; unchanged by nearly every edit.</summary>
/// <param name="ByFile">Names by file.</param>
/// <param name="IsLarge">Whether the cables stand on shelves; otherwise each has a file.</param>
/// <param name="MovedTags">Tags whose value had to give way to another's; nearly always none.</param>
internal sealed record CorpusNames(PathLookup<NameEntry> ByFile, bool IsLarge, EquatableArray<MovedValue> MovedTags)
{
    /// <summary>The names of a corpus.</summary>
    public static CorpusNames Of(CorpusModel corpus) => new(corpus.Names(), corpus.IsLarge, CorpusValues.Of(corpus.Entries).MovedTags);
}

/// <summary>The names, and which parts of which cables are <c>u8</c> literals.</summary>
/// <param name="Names">The names.</param>
/// <param name="Utf8">The parts by file.</param>
internal sealed record CorpusPlan(CorpusNames Names, PathLookup<Utf8Parts> Utf8)
{
    /// <summary>Decides what is stored how.</summary>
    public static PathLookup<Utf8Parts> Store(IEnumerable<CableModel> cables, CorpusNames names, int budget)
    {
        var sizes = cables.Select(LiteralSize.Of);
        return StoragePlan.Of(names.IsLarge ? CableShelf.OnShelves(sizes, names.ByFile) : sizes, budget);
    }
}

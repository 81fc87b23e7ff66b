using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>The index of a corpus: its cables in order, and the constants that carry it.</summary>
/// <param name="Rows">The cables; their positions are the ordinals.</param>
/// <param name="Constants">The members of <c>CorpusIndex</c>.</param>
internal sealed record PackedIndex(EquatableArray<IndexRow> Rows, EquatableArray<IndexConstant> Constants);

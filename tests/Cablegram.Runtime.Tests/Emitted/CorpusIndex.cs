namespace Cablegram.Runtime;

/// <summary>What the emitter writes as constants; here it comes from the packer, so that a test can look at an index of its own.</summary>
internal static class CorpusIndex
{
    [ThreadStatic]
    private static Tests.IndexUnderTest? _underTest;

    internal static Tests.IndexUnderTest Current => _underTest ?? Tests.FictionalCorpus.Index;

    internal static int Count => Current.Number(nameof(Count));

    internal static int OrdinalUnits => Current.Number(nameof(OrdinalUnits));

    internal static string Created => Current.Units(nameof(Created));

    internal static string IdYears => Current.Units(nameof(IdYears));

    internal static string IdParts => Current.Units(nameof(IdParts));

    internal static string PostNames => Current.Units(nameof(PostNames));

    internal static string PostStarts => Current.Units(nameof(PostStarts));

    internal static int IdSeed => Current.Number(nameof(IdSeed));

    internal static int IdProbes => Current.Number(nameof(IdProbes));

    internal static int IdPlaces => Current.Number(nameof(IdPlaces));

    internal static ReadOnlySpan<byte> IdShifts => Current.Bytes(nameof(IdShifts));

    internal static ReadOnlySpan<byte> IdSlots => Current.Bytes(nameof(IdSlots));

    internal static string Classifications => Current.Units(nameof(Classifications));

    internal static string Origins => Current.Units(nameof(Origins));

    internal static string TagKeys => Current.Units(nameof(TagKeys));

    internal static string TagStarts => Current.Units(nameof(TagStarts));

    internal static string TagOrdinals => Current.Units(nameof(TagOrdinals));

    internal static string OriginKeys => Current.Units(nameof(OriginKeys));

    internal static string OriginStarts => Current.Units(nameof(OriginStarts));

    internal static string OriginOrdinals => Current.Units(nameof(OriginOrdinals));

    internal static string ClassificationKeys => Current.Units(nameof(ClassificationKeys));

    internal static string ClassificationStarts => Current.Units(nameof(ClassificationStarts));

    internal static string ClassificationOrdinals => Current.Units(nameof(ClassificationOrdinals));

    internal static string CitedKeys => Current.Units(nameof(CitedKeys));

    internal static string CitedStarts => Current.Units(nameof(CitedStarts));

    internal static string CitingOrdinals => Current.Units(nameof(CitingOrdinals));

    /// <summary>Runs a test over another index than the corpus's; no cable can be made of it.</summary>
    internal static void With(Tests.IndexUnderTest index, Action test)
    {
        _underTest = index;
        try
        {
            test();
        }
        finally
        {
            _underTest = null;
        }
    }
}

namespace Cablegram.Runtime;

/// <summary>What the emitter writes as one method a cable.</summary>
internal static class CableFactory
{
    internal static Cable Create(int ordinal) => Tests.FictionalCorpus.Create(ordinal);
}

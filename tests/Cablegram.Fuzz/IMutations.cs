using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary>Makes damaged files and checks them, some at a time.</summary>
internal interface IMutations
{
    /// <summary>Makes and checks the next ones.</summary>
    /// <param name="counted">Told of each file, by kind.</param>
    /// <returns>What was wrong.</returns>
    IEnumerable<HostileFault> Next(Action<MutationKind> counted);
}

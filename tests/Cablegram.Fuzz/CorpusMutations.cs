using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary>Damaged files, a corpus of them at a time, through generator, analyzer and compiler, and back through the compiled API.</summary>
internal sealed class CorpusMutations(Seeds seeds, int seed) : IMutations
{
    private const int BatchSize = 250;

    /// <summary>Of so many corpora one is shown to the analyzer.</summary>
    private const int CorporaForOneAnalyzed = 6;

    private readonly Damage _damage = new(seed);
    private readonly Random _random = new(seed);
    private int _batches;

    /// <inheritdoc/>
    public IEnumerable<HostileFault> Next(Action<MutationKind> counted)
    {
        var files = new (string Path, byte[] Bytes)[BatchSize];
        for (var i = 0; i < files.Length; i++)
        {
            var mutation = Mutation.Next(seeds, _damage, _random);
            files[i] = ($"m/{i}.txt", mutation.Bytes);
            counted(mutation.Kind);
        }

        var shape = CorpusShape.All[_batches % CorpusShape.All.Count];
        return CorpusCheck.Fault(files, shape, _batches++ % CorporaForOneAnalyzed == 0) is { } fault ? [fault] : [];
    }
}

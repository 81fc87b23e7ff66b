using System.Text;
using Cablegram.Testing.Hostile;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Fuzz;

/// <summary>Damaged texts, one at a time, through parser, rules and fixes.</summary>
internal sealed class ReadingMutations(Seeds seeds, int seed) : IMutations
{
    /// <summary>Of so many texts one is mended until nothing is left to mend, which takes several readings.</summary>
    private const int TextsForOneMended = 6;

    private static readonly string?[] FileNames = [null, "08FREEDONIA2080.txt", "\0.txt", "", "draft.md"];

    private readonly Damage _damage = new(seed);
    private readonly Random _random = new(seed);

    /// <inheritdoc/>
    public IEnumerable<HostileFault> Next(Action<MutationKind> counted)
    {
        var mutation = Mutation.Next(seeds, _damage, _random);
        var text = SourceText.From(mutation.Bytes, mutation.Bytes.Length, Encoding.UTF8).ToString();
        var fault = ReadingCheck.Fault(text, FileNames[_random.Next(FileNames.Length)], _random.Next(TextsForOneMended) == 0);
        counted(mutation.Kind);
        return fault is null ? [] : [fault];
    }
}

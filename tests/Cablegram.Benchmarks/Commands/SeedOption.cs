using System.CommandLine;
using Cablegram.Benchmarks.CorpusMaker;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>--seed</c>: which corpus.</summary>
internal static class SeedOption
{
    public static Option<int> Create() => new("--seed") { Description = "Seed of the corpus", DefaultValueFactory = _ => MadeCorpus.DefaultSeed };
}

using System.CommandLine;
using Cablegram.Benchmarks.Builds;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>builds</c>: what each way costs in the build, in the output and at start-up.</summary>
internal static class BuildsCommand
{
    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes") { Description = "Numbers of cables", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 1000] };
        var variants = new Option<string[]>("--variants") { Description = "Which; all by default: " + string.Join(' ', Variant.All.Select(variant => variant.Name)), AllowMultipleArgumentsPerToken = true };
        variants.AcceptOnlyFromAmong([.. Variant.All.Select(variant => variant.Name)]);
        var runs = new Option<int>("--runs") { Description = "Runs of which the median counts", DefaultValueFactory = _ => 3 };
        var limit = new Option<int>("--limit") { Description = "Minutes after which a build is given up", DefaultValueFactory = _ => 20 };
        var results = new Option<FileInfo>("--results") { Description = "Table of results; rows that are measured again are replaced", DefaultValueFactory = _ => ResultFiles.Builds };
        var seed = SeedOption.Create();
        var command = new Command("builds", "Measure builds and start-up") { sizes, variants, runs, limit, results, seed };
        command.SetAction(parse =>
        {
            var chosen = parse.GetValue(variants) is { Length: > 0 } names ? names : [.. Variant.All.Select(variant => variant.Name)];
            var table = ResultTable.Read(parse.GetRequiredValue(results));
            using var workshop = Workshop.Open();
            var measurement = new BuildMeasurement(workshop, parse.GetValue(seed), Math.Max(1, parse.GetValue(runs)), TimeSpan.FromMinutes(parse.GetValue(limit)));
            foreach (var size in parse.GetRequiredValue(sizes))
            {
                foreach (var variant in Variant.All.Where(variant => chosen.Contains(variant.Name)))
                {
                    var row = measurement.Measure(variant, size);
                    table.Replace(row);
                    table.Write();
                    Console.WriteLine($"{size,6} {variant.Name,-16} {row.Outcome,-10} build {row.BuildMilliseconds:0} ms, compiler {row.CompilerMilliseconds:0} ms {row.CompilerPeakBytes / 1e6:0} MB, assembly {row.AssemblyBytes / 1e6:0.00} MB, start {row.StartMilliseconds:0} ms");
                }
            }
        });
        return command;
    }
}

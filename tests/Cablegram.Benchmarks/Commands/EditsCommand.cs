using System.CommandLine;
using Cablegram.Benchmarks.Edits;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>edits</c>: what the generator does again after an edit.</summary>
internal static class EditsCommand
{
    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes") { Description = "Numbers of cables", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1000] };
        var runs = new Option<int>("--runs") { Description = "Edits of which the median counts", DefaultValueFactory = _ => 9 };
        var results = new Option<FileInfo>("--results") { Description = "Table of results; sizes that are measured again are replaced", DefaultValueFactory = _ => ResultFiles.Edits };
        var seed = SeedOption.Create();
        var command = new Command("edits", "Measure the generator after edits") { sizes, runs, results, seed };
        command.SetAction(parse =>
        {
            foreach (var size in parse.GetRequiredValue(sizes))
            {
                var rows = EditMeasurement.Measure(parse.GetValue(seed), size, Math.Max(1, parse.GetValue(runs)));
                SizeTable.Replace(parse.GetRequiredValue(results), rows);
                foreach (var row in rows) Console.WriteLine($"{row.Size,6} {row.Edit,-16} {row.Milliseconds:0.0} ms, {row.Files} files");
            }
        });
        return command;
    }
}

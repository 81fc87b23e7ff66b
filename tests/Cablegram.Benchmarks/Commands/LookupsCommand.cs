using System.CommandLine;
using Cablegram.Benchmarks.Builds;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>lookups</c>: what a lookup costs, by BenchmarkDotNet in a program with the corpus compiled in.</summary>
internal static class LookupsCommand
{
    private const string Items = """
            <ItemGroup>
              <PackageReference Include="Cablegram" Version="$(CablegramVersion)" PrivateAssets="all" />
              <PackageReference Include="BenchmarkDotNet" Version="$(BenchmarkDotNetVersion)" />
            </ItemGroup>
        """;

    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes") { Description = "Numbers of cables, each at least 100", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1000] };
        var results = new Option<FileInfo>("--results") { Description = "Table of results; sizes that are measured again are replaced", DefaultValueFactory = _ => ResultFiles.Lookups };
        var seed = SeedOption.Create();
        var command = new Command("lookups", "Measure lookups") { sizes, results, seed };
        command.SetAction(parse =>
        {
            var file = parse.GetRequiredValue(results);
            using var workshop = Workshop.Open();
            foreach (var size in parse.GetRequiredValue(sizes))
            {
                var rows = Measure(workshop, parse.GetValue(seed), Math.Max(100, size));
                SizeTable.Replace(file, rows);
                foreach (var row in rows) Console.WriteLine($"{row.Size,6} {row.Name,-24} {row.Nanoseconds:0.0} ns, {row.Bytes} bytes");
            }
        });
        return command;
    }

    private static List<LookupRow> Measure(Workshop workshop, int seed, int size)
    {
        var folder = workshop.NewFolder($"lookups-{size}");
        var project = new ConsumerProject(folder, TimeSpan.FromMinutes(60));
        MakeCommand.Write(Path.Combine(folder, "cables"), seed, size);
        project.Write(Items, "Lookups.cs");
        project.Restore();
        Workshop.Require(project.Build());
        var table = Path.Combine(folder, "lookups.tsv");
        Workshop.Require(project.Run(isWatched: false, table));
        return [.. File.ReadLines(table).Select(LookupRow.Parse)];
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Cablegram.Benchmarks.Builds;
using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Benchmarks.Reporting;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Benchmarks.Edits;

/// <summary>Runs the generator as an editor does: once over everything, then again after each edit with what the driver remembers.</summary>
internal sealed class EditMeasurement
{
    // An editor runs for hours: after some edits the methods are compiled as they stay.
    private const int WarmUps = 40;

    private const string SourcePath = "/project/Program.cs";

    private readonly CorpusProject _project;
    private InMemoryText _edited;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private EditMeasurement(CorpusProject project, IIncrementalGenerator generator)
    {
        _project = project;
        _edited = project.Texts[project.Texts.Length / 2];
        _compilation = project.Compile();
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], project.Texts, project.ParseOptions, project.OptionsProvider);
    }

    /// <summary>The time of each kind of edit, the median of some, and the generated files that changed.</summary>
    public static IReadOnlyList<EditRow> Measure(int seed, int size, int runs)
    {
        var project = Project(seed, size);
        var edits = new EditMeasurement(project, new CablegramGenerator());
        var first = edits.Run();
        var files = edits.Files();
        var body = edits.Measure(size, "body", runs, edits.EditBody);
        var least = new EditMeasurement(project, new LeastGenerator());
        least.Run();

        // By turns, as what memory is like at the moment says more than what either does.
        var beforeSource = edits.Files();
        List<double> times = [], leastTimes = [];
        for (var run = 0; run < WarmUps + runs; run++)
        {
            edits.EditSource(run);
            times.Add(edits.Run());
            least.EditSource(run);
            leastTimes.Add(least.Run());
        }

        return
        [
            new(size, "first", first, files.Count),
            body,
            new(size, "csharp", MedianOfWarm(times), edits.FilesBeside(beforeSource)),
            new(size, "csharp-least", MedianOfWarm(leastTimes), least.Files().Count),
            edits.Measure(size, "csharp-options", runs, edits.EditSourceWithOtherOptions),
        ];
    }

    // What was generated is looked at only around the last run: to read it all would leave nothing of the driver's tables in the processor's caches.
    private EditRow Measure(int size, string name, int runs, Action<int> edit)
    {
        var times = new List<double>();
        for (var run = 0; run < WarmUps + runs; run++)
        {
            edit(run);
            times.Add(Run());
        }

        var known = Files();
        edit(WarmUps + runs);
        Run();
        return new EditRow(size, name, MedianOfWarm(times), FilesBeside(known));
    }

    private static double MedianOfWarm(List<double> times) => MeasuredProcess.Median([.. times.Skip(WarmUps)]);

    private double Run()
    {
        var clock = Stopwatch.StartNew();
        _driver = _driver.RunGenerators(_compilation);
        return clock.Elapsed.TotalMilliseconds;
    }

    private int FilesBeside(HashSet<(string, string)> known) => Files().Count(file => !known.Contains(file));

    private HashSet<(string, string)> Files() =>
        _driver.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).ToHashSet();

    private static CorpusProject Project(int seed, int size)
    {
        var texts = ImmutableArray.CreateBuilder<InMemoryText>(size);
        var plain = new System.Text.StringBuilder("//");
        foreach (var file in MadeCorpus.Make(seed, size))
        {
            texts.Add(new InMemoryText(CorpusProject.FullPath("cables/" + file.Name), System.Text.Encoding.UTF8.GetBytes(file.Text)));
            plain.Append("cables/").Append(file.Name).Append("//");
        }

        return (CorpusProject.Empty with { Texts = texts.DrainToImmutable(), Sources = [(SourcePath, "class Program { static void Main() { } }")] })
            .WithProperty("CablegramPlainCables", plain.ToString());
    }

    /// <summary>A word more at the end of a cable.</summary>
    private void EditBody(int run)
    {
        var edited = new InMemoryText(_edited.Path, [.. _edited.Bytes, .. System.Text.Encoding.UTF8.GetBytes($"Words {run}.\n")]);
        _driver = _driver.ReplaceAdditionalText(_edited, edited);
        _edited = edited;
    }

    private void EditSource(int run)
    {
        _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Program {{ static void Main() {{ int run = {run}; }} }}", _project.ParseOptions, SourcePath));
    }

    /// <summary>An editor may have made its object of options anew, with the same values.</summary>
    private void EditSourceWithOtherOptions(int run)
    {
        EditSource(run);
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(_project.OptionsProvider);
    }
}

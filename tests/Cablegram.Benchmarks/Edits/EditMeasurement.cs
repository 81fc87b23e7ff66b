using System.Collections.Immutable;
using System.Diagnostics;
using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Benchmarks.Reporting;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Benchmarks.Edits;

/// <summary>Runs the generator as an editor does: once over everything, then again after each edit with what the driver remembers.</summary>
internal sealed class EditMeasurement
{
    private const string SourcePath = "/project/Program.cs";

    private readonly CorpusProject _project;
    private InMemoryText _edited;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private EditMeasurement(CorpusProject project)
    {
        _project = project;
        _edited = project.Texts[project.Texts.Length / 2];
        _compilation = project.Compile();
        _driver = CSharpGeneratorDriver.Create([new CablegramGenerator().AsSourceGenerator()], project.Texts, project.ParseOptions, project.OptionsProvider);
    }

    /// <summary>The time of each kind of edit, the median of some, and the generated files that changed.</summary>
    public static IReadOnlyList<EditRow> Measure(int seed, int size, int runs)
    {
        var edits = new EditMeasurement(Project(seed, size));
        var (first, files) = edits.Run([]);
        var rows = new List<EditRow> { new(size, "first", first, files.Count) };
        var known = files;
        foreach (var (name, edit) in new (string, Action<int>)[] { ("body", edits.EditBody), ("csharp", edits.EditSource), ("csharp-options", edits.EditSourceWithOtherOptions) })
        {
            var times = new List<double>();
            var changed = 0;
            GC.Collect();
            for (var run = 0; run <= runs; run++)
            {
                edit(run);
                var (milliseconds, now) = edits.Run(known);
                changed = now.Count(file => !known.Contains(file));
                known = now;

                // The first of its kind has methods to be compiled.
                if (run > 0) times.Add(milliseconds);
            }

            rows.Add(new EditRow(size, name, times.Order().ElementAt(times.Count / 2), changed));
        }

        return rows;
    }

    private static CorpusProject Project(int seed, int size)
    {
        var texts = ImmutableArray.CreateBuilder<InMemoryText>(size);
        var options = ImmutableDictionary.CreateBuilder<string, IReadOnlyDictionary<string, string>>();
        foreach (var file in MadeCorpus.Make(seed, size))
        {
            var path = CorpusProject.FullPath("cables/" + file.Name);
            texts.Add(new InMemoryText(path, System.Text.Encoding.UTF8.GetBytes(file.Text)));
            options.Add(path, new Dictionary<string, string> { ["build_metadata.Cable.CablegramItem"] = "default", ["build_metadata.Cable.LogicalName"] = "cables/" + file.Name });
        }

        return CorpusProject.Empty with { Texts = texts.DrainToImmutable(), FileOptions = options.ToImmutable(), Sources = [(SourcePath, "class Program { static void Main() { } }")] };
    }

    private (double Milliseconds, HashSet<(string, string)> Files) Run(HashSet<(string, string)> known)
    {
        var clock = Stopwatch.StartNew();
        _driver = _driver.RunGenerators(_compilation);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        var files = _driver.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).ToHashSet();
        return (elapsed, known.SetEquals(files) ? known : files);
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

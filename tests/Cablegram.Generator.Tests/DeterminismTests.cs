using System.Globalization;
using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class DeterminismTests
{
    private static readonly Lazy<CorpusProject> Made = new(() =>
        MadeCorpus.Make(MadeCorpus.DefaultSeed, 24).Aggregate(CorpusProject.Empty, (project, file) => project.WithCable("cables/" + file.Name, file.Text)));

    [Fact]
    public void TheOrderOfTheFilesHasNoEffect()
    {
        var project = Cables.Two.WithCable("a/08ASTANA66.txt", Cables.Grain).WithCable("draft.txt", "Words.").WithCable("a/draft.txt", "Words.");
        var expected = GeneratorRun.Of(project);
        for (var seed = 0; seed < 5; seed++)
        {
            var shuffled = project.Texts.ToArray();
            new Random(seed).Shuffle(shuffled);
            var run = GeneratorRun.Of(project with { Texts = [.. shuffled] });
            Assert.Equal(expected.Sources, run.Sources);
            Assert.Equal(expected.Diagnostics.Select(one => one.ToString()).Order(), run.Diagnostics.Select(one => one.ToString()).Order());
        }
    }

    [Fact]
    public void TheFolderOfTheProjectHasNoEffect()
    {
        var here = GeneratorRun.Of(CorpusProject.Empty.WithProperty("ProjectDir", "/home/ada/app/").WithCable("/home/ada/app/cables/08ASTANA66.txt", Cables.Grain));
        var there = GeneratorRun.Of(CorpusProject.Empty.WithProperty("ProjectDir", "C:\\src\\app\\").WithCable("C:\\src\\app\\cables\\08ASTANA66.txt", Cables.Grain));
        Assert.Equal(here.Sources, there.Sources);
        Assert.DoesNotContain(here.Sources.Values, text => text.Contains("/home/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void TheOrderOfManyFilesHasNoEffect(int firstShelved)
    {
        var expected = Bytes(Run(Made.Value, firstShelved));
        for (var seed = 0; seed < 3; seed++)
        {
            var shuffled = Made.Value.Texts.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Bytes(Run(Made.Value with { Texts = [.. shuffled] }, firstShelved)));
        }
    }

    [Theory]
    [InlineData("/home/ada/app/", "/home/ada/archive/2008/08ASTANA66.txt", "D:\\work\\app\\", "d:\\work\\archive\\2008\\08ASTANA66.txt")]
    [InlineData("/home/ada/app/", "/home/ada/app/cables/a b/08ASTANA66.txt", "\\\\server\\share\\app\\", "\\\\server\\share\\app\\cables\\a b\\08ASTANA66.txt")]
    [InlineData("/home/ada/app/", "/elsewhere/08ASTANA66.txt", "C:\\app\\", "D:\\elsewhere\\08ASTANA66.txt")]
    public void TheWayPathsAreWrittenHasNoEffect(string folder, string path, string otherFolder, string otherPath)
    {
        var here = GeneratorRun.Of(CorpusProject.Empty.WithProperty("ProjectDir", folder).WithCable(path, Cables.Grain));
        var there = GeneratorRun.Of(CorpusProject.Empty.WithProperty("ProjectDir", otherFolder).WithCable(otherPath, Cables.Grain));
        Assert.Equal(Bytes(here), Bytes(there));
        Assert.DoesNotContain(["work", "server", "home", "app", "elsewhere"], name => there.Sources["Cable._08ASTANA66.g.cs"].Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void TheCultureHasNoEffect(string culture)
    {
        var project = Made.Value.WithCable("istanbul is i.txt", "Words.").WithCable("cables/title.md", Cables.Draft);
        var expected = (Bytes(GeneratorRun.Of(project)), Said(project));
        var (before, beforeOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, (Bytes(GeneratorRun.Of(project)), Said(project)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfTexts);
        }
    }

    [Fact]
    public void SeveralThreadsGiveWhatOneGives()
    {
        var expected = Bytes(GeneratorRun.Of(Made.Value));
        var runs = new string[6];
        Parallel.For(0, runs.Length, i => runs[i] = Bytes(GeneratorRun.Of(Made.Value)));
        Assert.All(runs, run => Assert.Equal(expected, run));
    }

    [Fact]
    public void ACompilerOfSeveralThreadsWritesTheSameAssembly()
    {
        var compilation = GeneratorRun.Of(Made.Value).Compilation;
        var assemblies = new[] { false, true, true }.Select(isConcurrent =>
        {
            using var image = new MemoryStream();
            Assert.True(compilation.WithOptions(compilation.Options.WithConcurrentBuild(isConcurrent)).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
            return Convert.ToHexString(image.ToArray());
        });
        Assert.Single(assemblies.Distinct());
    }

    [Fact]
    public void TheLineEndsOfTheConsumersCodeHaveNoEffect()
    {
        const string Code = "namespace Consumer;\n\n/// <summary>A part.</summary>\ninternal static class Part\n{\n}\n";
        Assert.Equal(
            Bytes(GeneratorRun.Of(Cables.Two.WithSource("Part.cs", Code))),
            Bytes(GeneratorRun.Of(Cables.Two.WithSource("Part.cs", Code.ReplaceLineEndings("\r\n")))));
    }

    [Fact]
    public void NoStringOfTheGeneratorHasTheLineEndsOfItsFile()
    {
        Assert.SkipWhen(Repository.Root is null, "no sources here");
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root!, "src", "Cablegram.Generator"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => File.ReadLines(file).Any(line => line.TrimEnd().EndsWith("\"\"\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void NothingOfThisMachineAndThisHourIsInTheOutput()
    {
        var output = string.Concat(GeneratorRun.Of(Made.Value).Sources.Values);
        string[] names = [Environment.MachineName, Path.GetTempPath(), AppContext.BaseDirectory, Repository.Root ?? AppContext.BaseDirectory, CorpusProject.Directory, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        Assert.DoesNotContain(names.Where(name => name.Length > 6), name => output.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void EveryFileIsUtf8WithLineFeedsAndMarkedAsGenerated()
    {
        foreach (var source in GeneratorRun.Of(Cables.Two).Result.GeneratedSources)
        {
            var text = source.SourceText.ToString();
            Assert.StartsWith("// <auto-generated/>\n", text, StringComparison.Ordinal);
            Assert.Contains("\n#nullable enable annotations\n#nullable disable warnings\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.Equal(System.Text.Encoding.UTF8.CodePage, source.SourceText.Encoding!.CodePage);
            Assert.Empty(source.SourceText.Encoding.GetPreamble());
        }
    }

    private static GeneratorRun Run(CorpusProject project, int firstShelved) =>
        GeneratorRun.Of(project, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, firstShelved: firstShelved));

    private static string Bytes(GeneratorRun run) => string.Concat(run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
        .Select(source => $"{source.HintName} {Convert.ToHexString([.. source.SourceText.GetContentHash()])}\n"));

    /// <summary>What the generator and the rules say, in the language they have.</summary>
    private static string Said(CorpusProject project) => string.Join('\n', GeneratorRun.Of(project).Diagnostics.Concat(AnalyzerRun.Of(project)).Select(found => found.ToString()));
}

using System.Text;
using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

/// <summary>Cables whose files are resources of the consumer's assembly.</summary>
public sealed class ResourceTests
{
    private const string Path = "cables/08FREEDONIA12.txt";

    [Fact]
    public void AnEmbeddedFileIsNotInTheSource()
    {
        var source = Embedded(Encoding.UTF8.GetBytes(Cables.Mint)).AssertClean().Sources["Cable._08FREEDONIA12.g.cs"];
        Assert.DoesNotContain("Source(", source, StringComparison.Ordinal);
        Assert.DoesNotContain("FM AMEMBASSY", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\n")]
    [InlineData(true, "\r\n")]
    public void TheBytesAreTheFilesAndTheFieldsAreRead(bool hasMark, string lineEnd)
    {
        var text = Cables.Mint.Replace("MINT HARVEST", "MINT \u2018\u00d6\u2019 HARVEST", StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
        var bytes = new UTF8Encoding(hasMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray();
        var run = Embedded(bytes).AssertClean();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(bytes, run.Evaluate<byte[]>("Corpus.Freedonia._08FREEDONIA12.Utf8.ToArray()"));
        Assert.Equal("MINT \u2018\u00d6\u2019 HARVEST BEGINS", run.Evaluate<string>("Corpus.Get(\"08FREEDONIA12\").Subject!"));
        Assert.Equal(
            Literal(text).Evaluate<string>("Corpus.All[0].Text + Corpus.All[0].ContentHash + Encoding.UTF8.GetString(Corpus.All[0].Paragraphs[0].Utf8)"),
            run.Evaluate<string>("Corpus.All[0].Text + Corpus.All[0].ContentHash + Encoding.UTF8.GetString(Corpus.All[0].Paragraphs[0].Utf8)"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void AFileThatIsNotUtf8IsALiteral(string encoding)
    {
        var writer = Encoding.GetEncoding(encoding);
        var run = Embedded([.. writer.GetPreamble(), .. writer.GetBytes(Cables.Mint)]).AssertClean();
        Assert.Contains("new LiteralSource(", run.Sources["Cable._08FREEDONIA12.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(Cables.Mint, run.Evaluate<string>("Encoding.UTF8.GetString(Corpus.All[0].Utf8)"));
    }

    [Fact]
    public void AFileThatLostBytesIsALiteral()
    {
        var run = Embedded(Encoding.Latin1.GetBytes(Cables.Mint.Replace("BEGINS", "BEGINS \u00e0 point", StringComparison.Ordinal))).AssertClean();
        Assert.Contains("new LiteralSource(", run.Sources["Cable._08FREEDONIA12.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["CBL0011"], run.Diagnostics.Select(found => found.Id));
        Assert.Equal("MINT HARVEST BEGINS \ufffd point", run.Evaluate<string>("Corpus.All[0].Subject!"));
    }

    [Fact]
    public void AReplacementCharacterThatTheFileHasItselfStaysInTheResource()
    {
        var bytes = Encoding.UTF8.GetBytes(Cables.Mint.Replace("BEGINS", "BEGINS \ufffd", StringComparison.Ordinal));
        Assert.Equal(bytes, Embedded(bytes).AssertClean().Evaluate<byte[]>("Corpus.All[0].Utf8.ToArray()"));
        Assert.DoesNotContain("Source(", Embedded(bytes).Sources["Cable._08FREEDONIA12.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeTheResourceAskedForIsReportedAtTheFile()
    {
        var project = CorpusProject.Empty.WithEmbeddedCable(Path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Cables.Mint)], Path);
        var diagnostic = Assert.Single(GeneratorRun.Of(project.WithProperty("CablegramStorage", "resource")).Diagnostics);
        Assert.Equal(("CBL0010", "/project/cables/08FREEDONIA12.txt(1,1)"), (diagnostic.Id, DiagnosticTests.PlaceOf(diagnostic.Location)));
    }

    [Fact]
    public void ResourcesAskedForAndThereAreNotReported() => Assert.Empty(
        GeneratorRun.Of(Project(Encoding.UTF8.GetBytes(Cables.Mint)).WithProperty("CablegramStorage", "resource")).AssertClean().Diagnostics);

    [Fact]
    public void LiteralsAskedForAreMade() => Assert.Contains(
        "new LiteralSource(",
        GeneratorRun.Of(Project(Encoding.UTF8.GetBytes(Cables.Mint)).WithProperty("CablegramStorage", "Literal")).Sources["Cable._08FREEDONIA12.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("cables/08FREEDONIA12 #1; b.txt", "cables/08FREEDONIA12 ?1? b.txt")]
    [InlineData("/elsewhere/08FREEDONIA12.txt", ".../old/08FREEDONIA12.txt")]
    public void AResourceMayHaveAnotherNameThanThePath(string path, string name)
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithEmbeddedCable(path, Encoding.UTF8.GetBytes(Cables.Mint), name)).AssertClean();
        Assert.Equal(Cables.Mint, run.Evaluate<string>("Encoding.UTF8.GetString(Corpus.All[0].Utf8)"));
        Assert.Contains($"resource: \"{name}\"", Assert.Single(run.Sources, file => file.Key.StartsWith("Cable.", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLinkIsShownAndTheResourceFound()
    {
        var project = CorpusProject.Empty.WithEmbeddedCable("../archive/a.txt", Encoding.UTF8.GetBytes(Cables.Mint), "../archive/a.txt", ("Link", "shown/b.txt"));
        var run = GeneratorRun.Of(project).AssertClean();
        Assert.Equal("shown/b.txt MINT HARVEST BEGINS", run.Evaluate<string>("$\"{Corpus.All[0].SourcePath} {Corpus.All[0].Subject}\""));
    }

    [Fact]
    public void ANameThatCameChangedIsNotUsed() => Assert.Contains(
        "new LiteralSource(",
        GeneratorRun.Of(CorpusProject.Empty.WithEmbeddedCable("cables/ 08FREEDONIA12.txt", Encoding.UTF8.GetBytes(Cables.Mint), "cables/08FREEDONIA12.txt")).Sources["Cable._08FREEDONIA12.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void FilesThatClaimOneNameAreLiterals()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty
            .WithEmbeddedCable("/one/08FREEDONIA12.txt", Encoding.UTF8.GetBytes(Cables.Mint), ".../08FREEDONIA12.txt")
            .WithEmbeddedCable("/two/08FREEDONIA12.txt", Encoding.UTF8.GetBytes(Cables.Grain), ".../08FREEDONIA12.txt")
            .WithEmbeddedCable("/two/08FREEDONIA13.txt", Encoding.UTF8.GetBytes(Cables.Grain), ".../08FREEDONIA13.txt")).AssertClean();
        Assert.Equal(2, run.Sources.Count(file => file.Value.Contains("source: new LiteralSource(", StringComparison.Ordinal)));
        Assert.Equal(
            [Cables.Grain, Cables.Grain, Cables.Mint],
            run.Evaluate<string[]>("Corpus.All.Select(cable => Encoding.UTF8.GetString(cable.Utf8)).Order(StringComparer.Ordinal).ToArray()"));
    }

    [Fact]
    public void AFileThatIsListedTwiceIsItsResource() => Assert.DoesNotContain(
        "new LiteralSource(",
        GeneratorRun.Of(Project(Encoding.UTF8.GetBytes(Cables.Mint)) with { Texts = [.. Enumerable.Repeat(new InMemoryText("/project/" + Path, Encoding.UTF8.GetBytes(Cables.Mint)), 2)] })
            .AssertClean().Sources["Cable._08FREEDONIA12.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void NothingIsOpenedBeforeTheTextIsAskedFor()
    {
        var project = Project(Encoding.UTF8.GetBytes(Cables.Mint));
        var run = GeneratorRun.Of(project with { Texts = [new InMemoryText("/project/" + Path, Encoding.UTF8.GetBytes(Cables.Mint.Replace("MINT", "TUNA", StringComparison.Ordinal)))] });
        Assert.Equal("08FREEDONIA12 UNCLASSIFIED", run.Evaluate<string>("$\"{Corpus.All[0].ReferenceId} {Corpus.All[0].Classification}\"").ToUpperInvariant());
        Assert.Equal("TUNA HARVEST BEGINS", run.Evaluate<string>("Corpus.All[0].Subject!"));
    }

    [Fact]
    public void TheBudgetOfLiteralsIsNotSpentOnResources()
    {
        var cables = Enumerable.Range(1, 6).Aggregate(CorpusProject.Empty, (project, number) => project.WithEmbeddedCable(
            $"{number}.txt", Encoding.UTF8.GetBytes(Cables.Mint.Replace("000012", $"{number:000000}", StringComparison.Ordinal)), $"{number}.txt"));
        var run = GeneratorRun.Of(cables, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, 150)).AssertClean();
        Assert.InRange(run.Sources.Count(file => file.Value.Contains("\"u8)", StringComparison.Ordinal)), 1, 5);
        Assert.Equal(
            "MINT HARVEST BEGINS 6",
            run.Evaluate<string>("string.Join(' ', Corpus.All.Select(cable => cable.Subject).Distinct()) + ' ' + Corpus.All.Count"));
    }

    [Fact]
    public void AnEditOfTheTextLeavesTheStepsOfTheOthers()
    {
        var first = GeneratorRun.Of(Project(Encoding.UTF8.GetBytes(Cables.Mint)).WithEmbeddedCable("cables/08ASTANA66.txt", Encoding.UTF8.GetBytes(Cables.Grain), "cables/08ASTANA66.txt"));
        var run = first.Then(project => project with
        {
            Texts = [project.Texts[0], new InMemoryText(project.Texts[1].Path, Encoding.UTF8.GetBytes(Cables.Grain.Replace("twice", "thrice", StringComparison.Ordinal)))],
        });
        run.AssertUntouched(PipelineSteps.ReadingContext, PipelineSteps.Storage, PipelineSteps.Corpus);
        run.AssertProfile(PipelineSteps.Readings, "Cached 1, Modified 1");
        Assert.Equal(["Cable._08ASTANA66.g.cs", "Corpus.Content.g.cs"], run.FilesChangedSince(first));
    }

    [Fact]
    public void AnEditThatMovesNothingChangesAConstantSoThatHotReloadRestarts()
    {
        var first = Embedded(Encoding.UTF8.GetBytes(Cables.Mint)).AssertClean();
        var run = first.Then(Project(Encoding.UTF8.GetBytes(Cables.Mint.Replace("MINT", "TUNA", StringComparison.Ordinal))));
        Assert.Contains("Corpus.Content.g.cs", run.FilesChangedSince(first));
        Assert.DoesNotContain("Corpus.Content.g.cs", Literal(Cables.Mint).Sources.Keys);
    }

    private static CorpusProject Project(byte[] bytes) => CorpusProject.Empty.WithEmbeddedCable(Path, bytes, Path);

    private static GeneratorRun Embedded(byte[] bytes) => GeneratorRun.Of(Project(bytes));

    private static GeneratorRun Literal(string text) => GeneratorRun.Of(CorpusProject.Empty.WithCable(Path, text));
}

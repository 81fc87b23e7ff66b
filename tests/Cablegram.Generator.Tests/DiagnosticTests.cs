using System.Globalization;
using Cablegram.Diagnostics;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Generator.Tests;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t", "is empty")]
    public void AFileWithoutTextIsReportedAndLeftOut(string? text, string why)
    {
        var run = GeneratorRun.Of(Cables.Two.WithCable("cables/void.txt", text)).AssertClean();
        AssertReport(run, "CBL0002", "/project/cables/void.txt(1,1)", why);
        Assert.Equal(2, run.Evaluate<int>("Corpus.Count"));
    }

    [Fact]
    public void ACableWithoutIdIsReportedAndStillInTheCorpus()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("cables/draft.txt", Cables.Draft)).AssertClean();
        AssertReport(run, "CBL0003", "/project/cables/draft.txt(1,1)", "name the file after its id, such as 08ASTANA66.txt, or give the item a ReferenceId");
        Assert.Equal("MINT FESTIVAL PLANNED", run.Evaluate<string>("Corpus.Unknown.Draft.Subject!"));
    }

    [Fact]
    public void AnItemThatIsNoCableIsReportedWithTheLineThatTakesItOut()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("cables/README.md", "Where these are from.")).AssertClean();
        AssertReport(run, "CBL0009", "/project/cables/README.md(1,1)", "<Cable Remove=\"cables/README.md\" />");
    }

    [Fact]
    public void ALinkedItemThatIsNoCableIsTakenOutByItsOwnPath()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("cables/README.md", "Where these are from.", ("Link", "elsewhere/notes.md"))).AssertClean();
        AssertReport(run, "CBL0009", "/project/cables/README.md(1,1)", "<Cable Remove=\"cables/README.md\" />");
    }

    [Fact]
    public void TwoCablesWithOneIdAreBothKeptAndReportedAtTheSecond()
    {
        var run = GeneratorRun.Of(Cables.Two.WithCable("cables/copy/08ASTANA66.txt", Cables.Grain)).AssertClean();
        var diagnostic = AssertReport(run, "CBL0004", "/project/cables/copy/08ASTANA66.txt(1,1)", "08ASTANA66 is also the reference id of cables/08ASTANA66.txt");
        Assert.Equal("/project/cables/08ASTANA66.txt(1,1)", PlaceOf(Assert.Single(diagnostic.AdditionalLocations)));
        Assert.Equal(3, run.Evaluate<int>("Corpus.Count"));
    }

    [Fact]
    public void OfTwoCablesWithOneIdGetGivesTheFirstByPath()
    {
        var later = Cables.Grain.Replace("JAN 08", "OCT 08", StringComparison.Ordinal);
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("b/08ASTANA66.txt", Cables.Grain).WithCable("a/08ASTANA66.txt", later)).AssertClean();
        AssertReport(run, "CBL0004", "/project/b/08ASTANA66.txt(1,1)", "a/08ASTANA66.txt");
        Assert.Equal("a/08ASTANA66.txt a/08ASTANA66.txt", run.Evaluate<string>("Corpus.Get(\"08ASTANA66\").SourcePath + \" \" + Corpus.Astana._08ASTANA66.SourcePath"));
    }

    [Fact]
    public void ADuplicateIsReportedAtTheWordsTheIdIsReadFrom()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("a.txt", Cables.Mint).WithCable("b.txt", Cables.Mint));
        var diagnostic = AssertReport(run, "CBL0004", "/project/b.txt(4,18)", "08FREEDONIA12");
        Assert.Equal("000012", Cables.Mint.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("/project/a.txt(4,18)", PlaceOf(Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Fact]
    public void DraftsWithOneNameAreBothKeptAndReported()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty
            .WithCable("a/draft.txt", "Words.", ("ReferenceId", ""))
            .WithCable("b/draft.txt", "Words.")).AssertClean();
        var diagnostic = run.Diagnostics.Single(one => one.Id == "CBL0008");
        Assert.Equal("/project/b/draft.txt(1,1)", PlaceOf(diagnostic.Location));
        Assert.Matches("^The name Draft is taken by a/draft.txt, so this cable's member is called Draft_[0-9a-f]{8}$", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(2, run.Evaluate<int>("Corpus.Count"));
    }

    [Fact]
    public void APathGivenTwiceIsOneCable()
    {
        var run = GeneratorRun.Of(Cables.Two.WithCable("cables/08ASTANA66.txt", Cables.Grain)).AssertClean();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Evaluate<int>("Corpus.Count"));
    }

    [Fact]
    public void AFailureOfTheParserCostsOneCableAndIsReportedAtIt()
    {
        ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token) =>
            options.FileName == "08ASTANA66.txt" ? throw new InvalidOperationException("lost\nthe thread") : CableParser.Parse(source, options, token);

        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(Parse, CableEmitter.Emit)).AssertClean();
        AssertReport(run, "CBL0007", "/project/cables/08ASTANA66.txt(1,1)", "InvalidOperationException: lost the thread");
        Assert.Equal("08FREEDONIA12", run.Evaluate<string>("Corpus.All.Single().ReferenceId.ToString()"));
    }

    [Fact]
    public void AFailureOfTheEmissionCostsCommentsOnly()
    {
        static string Emit(Pipeline.NamedCable named, Pipeline.ProjectOptions options) =>
            named.Name.Member == "_08ASTANA66" ? throw new InvalidOperationException("no ink") : CableEmitter.Emit(named, options);

        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(CableParser.Parse, Emit)).AssertClean();
        AssertReport(run, "CBL0007", "/project/cables/08ASTANA66.txt(1,1)", "no ink");
        Assert.Equal("GRAIN ELEVATOR OPENS WITH A BRASS BAND", run.Evaluate<string>("Corpus.Astana._08ASTANA66.Subject!"));
    }

    [Fact]
    public void ACancellationGoesThrough()
    {
        var options = Pipeline.CableFileOptions.Read("/a.txt", new InMemoryOptions([new("build_metadata.NotedCable.Cable", "true")]), new InMemoryOptions([]));
        Assert.Throws<OperationCanceledException>(() => Pipeline.CableReader.Read(
            new Pipeline.Candidate(new InMemoryText("/a.txt", "words"), options), hasNotes: true, CableParser.Parse, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    public void AnEditorConfigGivesARuleItsSeverityForItsFiles(string word, DiagnosticSeverity? severity)
    {
        var run = GeneratorRun.Of(CorpusProject.Empty
            .WithCable("old/draft.txt", Cables.Draft)
            .WithCable("draft2.txt", Cables.Draft)
            .WithCable("old/08FREEDONIA12.txt", Cables.Mint)
            .WithCable("08FREEDONIA12.txt", Cables.Mint)
            .WithEditorConfig("old/draft.txt", "cable_diagnostic.CBL0003.severity", word)
            .WithEditorConfig("old/08FREEDONIA12.txt", "cable_diagnostic.CBL0004.severity", word)).AssertClean();
        var expected = new[] { DiagnosticSeverity.Warning, severity, severity }.Where(one => one is not null).Select(one => one!.Value).Order();
        Assert.Equal(expected, run.Diagnostics.Select(diagnostic => diagnostic.Severity).Order());
    }

    [Fact]
    public void LocationsCountLinesAndColumnsOfTheText()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From("one\r\ntwo three\nfour");
        var location = FileLocation.Of("a.txt", text, new SourceSpan(9, 5));
        Assert.Equal("a.txt(2,5)", PlaceOf(location.ToLocation()));
        Assert.Equal(new SourceSpan(9, 5), location.Span);
        Assert.Equal("a.txt(3,5)", PlaceOf(FileLocation.Of("a.txt", text, new SourceSpan(500, 5)).ToLocation()));
    }

    /// <summary>A place as the compiler prints it: path, line and column from one.</summary>
    internal static string PlaceOf(Location location)
    {
        var place = location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }

    private static Diagnostic AssertReport(GeneratorRun run, string id, string place, string message)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(place, PlaceOf(diagnostic.Location));
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return diagnostic;
    }
}

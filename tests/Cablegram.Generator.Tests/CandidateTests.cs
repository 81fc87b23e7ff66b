using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class CandidateTests
{
    private const string Words = "Minutes of the gardening club.\n";

    public static TheoryData<string, string, string, bool> PlainFiles => new()
    {
        { "notes.txt", Cables.Mint, "", true },
        { "notes.MD", Cables.Mint, "", true },
        { "notes.cable", Cables.Mint, "", true },
        { "notes.json", Cables.Mint, "", false },
        { "notes.txt", Words, "", false },
        { "notes.txt", Cables.Mint, "false", false },
        { "notes.txt", Words, "true", true },
        { "notes.json", Cables.Mint, "True", true },
        { "notes.txt", "", "", false },
        { "PublicAPI.Shipped.txt", "#nullable enable\nA.B -> int\n", "", false },
    };

    [Theory]
    [MemberData(nameof(PlainFiles))]
    public void PlainAdditionalFileIsACableByItsSignatureUnlessMetadataDecide(string path, string text, string cable, bool isCable)
    {
        var project = CorpusProject.Empty.WithAdditionalFile(path, text, ("Cable", cable));
        Assert.Equal(isCable, GeneratorRun.Of(project).Sources.Keys.Any(hint => hint.StartsWith("Cable.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a.json", Cables.Mint, "", true)]
    [InlineData("a.txt", Words, "", true)]
    [InlineData("a.txt", Cables.Mint, "false", false)]
    public void CableItemIsACableUnlessMetadataSayNo(string path, string text, string cable, bool isCable)
    {
        var project = CorpusProject.Empty.WithCable(path, text, ("Cable", cable));
        Assert.Equal(isCable, GeneratorRun.Of(project).Sources.Keys.Any(hint => hint.StartsWith("Cable.", StringComparison.Ordinal)));
    }

    [Fact]
    public void OtherFilesAreNotEvenRead()
    {
        var read = new System.Collections.Concurrent.ConcurrentBag<string>();
        var generator = new CablegramGenerator((source, options, token) => { read.Add(options.FileName!); return Parsing.CableParser.Parse(source, options, token); }, Emit.CableEmitter.Emit);
        var run = GeneratorRun.Of(
            CorpusProject.Empty.WithAdditionalFile("large.json", Cables.Grain).WithAdditionalFile("words.txt", Words).WithAdditionalFile("unreadable.txt", null), generator);
        Assert.Empty(run.Diagnostics);
        Assert.Equal("words.txt", Assert.Single(read));
    }

    [Fact]
    public void ATextWithoutAnythingRecognisedIsACableWithNothingButItsText()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("cables/08FREEDONIA3.txt", Words).WithCable("cables/garden.txt", Words)).AssertClean();
        Assert.Equal(["CBL0009", "CBL0009"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("08FREEDONIA3", run.Evaluate<string>("Corpus.Freedonia._08FREEDONIA3.ReferenceId.ToString()"));
        Assert.True(run.Evaluate<bool>("Corpus.Unknown.Garden is { Subject: null, Created: null, ReferenceId.IsEmpty: true, Origin: Origin.Unknown }"));
        Assert.Equal(Words, run.Evaluate<string>("Encoding.UTF8.GetString(Corpus.Unknown.Garden.Utf8)"));
    }
}

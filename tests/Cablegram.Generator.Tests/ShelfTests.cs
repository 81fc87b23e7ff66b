using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

/// <summary>Corpora so large that cables share generated files.</summary>
public sealed class ShelfTests
{
    private static readonly CorpusProject Thirty = Enumerable.Range(1, 30).Aggregate(CorpusProject.Empty, (project, number) => project.WithCable(
        $"cables/08FREEDONIA{number}.txt", Cables.Mint.Replace("000012", $"{number:000000}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void CablesOnShelvesAreThoseOfFilesOfTheirOwn(string paragraphMembers)
    {
        const string Listing = "string.Join(' ', Corpus.All.Select(cable => cable.ReferenceId + cable.Paragraphs[0].Text)) + Corpus.Freedonia._08FREEDONIA12.Subject";
        var project = Thirty.WithProperty("CablegramParagraphMembers", paragraphMembers);
        var shelved = GeneratorRun.Of(project, Shelving()).AssertClean();
        Assert.DoesNotContain(shelved.Sources.Keys, hint => hint.StartsWith("Cable.", StringComparison.Ordinal));
        Assert.InRange(shelved.Sources.Keys.Count(hint => hint.StartsWith("Cables.", StringComparison.Ordinal)), 10, 30);
        Assert.Equal(GeneratorRun.Of(project).Evaluate<string>(Listing), shelved.Evaluate<string>(Listing));
    }

    [Fact]
    public void AnEditChangesOneShelf()
    {
        var first = GeneratorRun.Of(Thirty, Shelving());
        var run = first.Then(project => project.WithEdit("cables/08FREEDONIA7.txt", text => text + "\nMore words."));
        Assert.StartsWith("Cables.", Assert.Single(run.FilesChangedSince(first)), StringComparison.Ordinal);
    }

    [Fact]
    public void ACableMoreChangesOneShelfAndWhatIsOfTheWhole()
    {
        var first = GeneratorRun.Of(Thirty, Shelving());
        var run = first.Then(project => project.WithCable("cables/08FREEDONIA00.txt", Cables.Mint.Replace("000012", "000099", StringComparison.Ordinal)));
        Assert.Single(run.FilesChangedSince(first), hint => hint.StartsWith("Cables.", StringComparison.Ordinal));
    }

    [Fact]
    public void APathGivenTwiceStandsOnOneShelf() => Assert.Equal(30, GeneratorRun.Of(Thirty with { Texts = Thirty.Texts.Add(Thirty.Texts[3]) }, Shelving())
        .AssertClean().Evaluate<int>("Corpus.Count"));

    private static CablegramGenerator Shelving() => new(CableParser.Parse, CableEmitter.Emit, firstShelved: 30);
}

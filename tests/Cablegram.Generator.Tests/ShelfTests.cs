using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;

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

    [Fact]
    public void APlaceOnAShelfStaysWhenAnotherShelfChanges()
    {
        var first = GeneratorRun.Of(Thirty, Shelving());
        var run = first.Then(project => project.Without("cables/08FREEDONIA7.txt").WithCable("cables/08ASTANA66.txt", Cables.Grain));
        var changed = run.FilesChangedSince(first).Where(hint => hint.StartsWith("Cables.", StringComparison.Ordinal));
        Assert.InRange(changed.Count(), 1, 2);
        Assert.Equal("08ASTANA66 08FREEDONIA30", run.Evaluate<string>("Corpus.Astana._08ASTANA66.ReferenceId + \" \" + Corpus.Freedonia._08FREEDONIA30.ReferenceId"));
    }

    [Fact]
    public void PackedFieldsBeyondTheBudgetAreUtf8LiteralsShelfByShelf()
    {
        const string Listing = "string.Join(' ', Corpus.All.Select(cable => cable.ReferenceId + cable.Subject + cable.Paragraphs[0].Text))";
        var run = GeneratorRun.Of(Thirty, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, literalBudget: 1500, firstShelved: 30)).AssertClean();
        var shelves = run.Sources.Where(source => source.Key.StartsWith("Cables.", StringComparison.Ordinal)).OrderBy(source => source.Key, StringComparer.Ordinal);
        var areUtf8 = shelves.Select(shelf => shelf.Value.Contains("PackedLayout.OfUtf8(", StringComparison.Ordinal)).ToList();
        Assert.Contains(true, areUtf8);
        Assert.Contains(false, areUtf8);
        Assert.Equal(areUtf8.Order(), areUtf8);
        Assert.Equal(GeneratorRun.Of(Thirty).Evaluate<string>(Listing), run.Evaluate<string>(Listing));
    }

    [Fact]
    public void WhatTheIndexHasBeyondTheBudgetAreUtf8LiteralsTheLongestFirst()
    {
        const string Listing = "string.Join(' ', Corpus.ByTag(Tag.EAGR).Select(cable => cable.ReferenceId)) + Corpus.Get(\"08FREEDONIA12\").Subject + Corpus.Count";
        var run = GeneratorRun.Of(Thirty, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, literalBudget: 7 * 300, firstShelved: 30)).AssertClean();
        var index = run.Sources["Corpus.Index.g.cs"];
        Assert.Contains("internal static string IdParts => DecodedIdParts.Value;", index, StringComparison.Ordinal);
        Assert.Contains("internal static string PostNames => \"", index, StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(Thirty).Evaluate<string>(Listing), run.Evaluate<string>(Listing));
    }

    [Fact]
    public void WithoutCommentsParagraphMembersAreThoseOfSharedTypes()
    {
        var gap = Cables.Mint.Replace("000012", "000031", StringComparison.Ordinal) + "\n7. (U) A paragraph further on.\n\n8. (U) And one more.\n";
        var project = Thirty.WithCable("cables/08FREEDONIA31.txt", gap);
        const string Listing = "Corpus.Freedonia._08FREEDONIA12.P1.Text + Corpus.Freedonia._08FREEDONIA31.P7.Text + Corpus.Freedonia._08FREEDONIA31.P8.Text + Corpus.Freedonia._08FREEDONIA12.GetType().Name";
        var run = GeneratorRun.Of(project with { Documentation = DocumentationMode.None }, Shelving()).AssertClean();
        var types = string.Concat(run.Sources.Where(source => source.Key.StartsWith("Cables.", StringComparison.Ordinal)).Select(source => source.Value));

        Assert.Contains("public sealed class _08FREEDONIA12 : ParagraphMembers.To1\n", types, StringComparison.Ordinal);
        Assert.DoesNotContain("P1 =>", types, StringComparison.Ordinal);
        Assert.Contains("public Paragraph P7 => this[7];", types, StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(project).Evaluate<string>(Listing), run.Evaluate<string>(Listing));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("0 2 3", 0)]
    [InlineData("1 2 3 5", 3)]
    [InlineData("3 2 1", 3)]
    public void SharedTypesHaveTheParagraphsFromOneWithoutAGap(string numbers, int shared) => Assert.Equal(
        shared,
        ParagraphMembersEmitter.SharedBy(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => new Pipeline.ParagraphNotes(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null, null, ""))));

    [Fact]
    public void CommentsOfCablesOnShelvesAreWrittenOnlyWhereTheyAreRead()
    {
        Assert.Contains("/// <para>", ShelvesOf(Thirty), StringComparison.Ordinal);
        Assert.Contains("/// <para>", ShelvesOf(Thirty with { Documentation = DocumentationMode.Parse }), StringComparison.Ordinal);
        Assert.DoesNotContain("///", ShelvesOf(Thirty with { Documentation = DocumentationMode.None }), StringComparison.Ordinal);

        static string ShelvesOf(CorpusProject project) => string.Concat(GeneratorRun.Of(project, Shelving()).AssertClean().Sources
            .Where(source => source.Key.StartsWith("Cables.", StringComparison.Ordinal)).Select(source => source.Value));
    }

    [Fact]
    public void ACableThatCannotBeWrittenCostsItsShelfNothing()
    {
        var generator = new CablegramGenerator(
            CableParser.Parse,
            (named, options) => named.Name.Member == "_08FREEDONIA7" ? throw new InvalidOperationException("no ink") : CableEmitter.Emit(named, options),
            firstShelved: 30,
            emitShelf: (shelf, options) => shelf.Cables.Any(named => named.Name.Member == "_08FREEDONIA7" && named.Cable.Notes.Subject is not null)
                ? throw new InvalidOperationException("no ink")
                : ShelfEmitter.Emit(shelf, options));
        var run = GeneratorRun.Of(Thirty, generator);
        Assert.Contains("no ink", Assert.Single(run.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(30, run.Evaluate<int>("Corpus.All.Count(cable => cable.Subject == \"MINT HARVEST BEGINS\")"));
    }

    private static CablegramGenerator Shelving() => new(CableParser.Parse, CableEmitter.Emit, firstShelved: 30);
}

using Cablegram.Emit;
using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class EmissionTests
{
    [Fact]
    public void TheConsumerCompilesWithoutAWarning() => GeneratorRun.Of(Cables.Two).AssertClean();

    [Fact]
    public void WhatMayBeNullIsCheckedHereThoughNotForTheConsumer()
    {
        var faulty = GeneratorRun.Of(Cables.Two, new CablegramGenerator(CableParser.Parse, (named, options) => CableEmitter.Emit(named, options) + "\ninternal static class Fault { internal static string Text = null; }\n", firstShelved: int.MaxValue));

        Assert.Contains("CS8625", Assert.Throws<HarnessException>(() => faulty.AssertClean()).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(faulty.CompilerDiagnostics(), diagnostic => diagnostic.Id == "CS8625");
    }

    [Fact]
    public void AProjectWithoutCablesHasAnEmptyCorpus()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty).AssertClean();
        Assert.Equal(0, run.Evaluate<int>("Corpus.All.Count + Corpus.ByTag(Tag.None).Count + Corpus.ByOrigin(Origin.Unknown).Count"));
    }

    [Fact]
    public void ACableIsFoundByItsMemberAndById() => Assert.True(GeneratorRun.Of(Cables.Two).Evaluate<bool>(
        "ReferenceEquals(Corpus.Astana._08ASTANA66, Corpus.Get(\"08 Astana 066\"))"));

    [Theory]
    [InlineData("FREEDONIA")]
    [InlineData("FRÉEDONIA")]
    [InlineData("FREEDONIAPORTQUILL")]
    public void AnIdIsFoundWhateverLettersItHas(string post)
    {
        ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token)
        {
            var cable = CableParser.Parse(source, options, token);
            return cable.Id is { Value.Post: "FREEDONIA" } id ? cable with { Id = id with { Value = id.Value with { Post = post } } } : cable;
        }

        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(Parse, CableEmitter.Emit)).AssertClean();

        Assert.Equal(
            "MINT HARVEST BEGINS GRAIN ELEVATOR OPENS WITH A BRASS BAND False",
            run.Evaluate<string>($"$\"{{Corpus.Get(\"08{post}12\").Subject}} {{Corpus.Get(\"08ASTANA66\").Subject}} {{Corpus.TryGet(\"08{post}13\", out _)}}\""));
    }

    [Fact]
    public void AParagraphNumberThatStandsTwiceHasNoMember()
    {
        var cable = "R 021500Z MAR 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\nC O N F I D E N T I A L FREEDONIA 000020\n\nTAGS: EAGR\nSUBJECT: MINT\n\n1. (C) Mint.\n\n2. (C) Grows.\n\n2. (C) Tall.\n\n4. (C) Here.\n";
        var type = GeneratorRun.Of(Cables.Two.WithCable("cables/08FREEDONIA20.txt", cable)).AssertClean().Sources["Cable._08FREEDONIA20.g.cs"];

        Assert.Contains("Paragraph P1 =>", type, StringComparison.Ordinal);
        Assert.DoesNotContain("Paragraph P2 =>", type, StringComparison.Ordinal);
        Assert.Contains("Paragraph P4 =>", type, StringComparison.Ordinal);
    }

    [Fact]
    public void ATagMeansWhatItMeantInTheYearOfTheCable()
    {
        var run = GeneratorRun.Of(Cables.Two
            .WithCable("08FREEDONIA20.txt", Cables.Mint.Replace("EAGR, ECON", "EAGR, CH", StringComparison.Ordinal).Replace("000012", "000020", StringComparison.Ordinal)));
        Assert.Contains("China", run.Sources["Tag.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Switzerland", run.Sources["Tag.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ATitleKeptThroughTheRecodingsIsToldOnce()
    {
        var early = "R 021500Z MAR 74\nFM AMEMBASSY ASTANA\nUNCLAS ASTANA 0012\nTAGS: EAGR\nSUBJ: MINT\n1. MINT GROWS.\n";
        var tags = GeneratorRun.Of(Cables.Two.WithCable("cables/74ASTANA12.txt", early)).AssertClean().Sources["Tag.g.cs"];

        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(tags, "Agriculture and Forestry"));
    }

    [Fact]
    public void TagsWhoseHashIsTheSameHaveValuesOfTheirOwn()
    {
        var (first, second) = CodesWithOneHash();
        ParsedCable Parse(string source, Parsing.ParseOptions options, CancellationToken token) => CableParser.Parse(source, options, token) with
        {
            Tags = new[] { new Located<string>(options.FileName == "08ASTANA66.txt" ? second : first, default) }.ToEquatableArray(),
        };

        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(Parse, CableEmitter.Emit)).AssertClean();
        Assert.Equal(
            $"{second} {first} 08ASTANA66 08FREEDONIA12",
            run.Evaluate<string>($"$\"{{Corpus.Get(\"08ASTANA66\").Tags[0]}} {{Corpus.Get(\"08FREEDONIA12\").Tags[0]}} {{Corpus.ByTag(Tag.{second})[0].ReferenceId}} {{Corpus.ByTag(Tag.{first})[0].ReferenceId}}\""));
        Assert.Equal("Unchanged 2", run.Then(project => project).ProfileOf(PipelineSteps.NamedCables).Replace("Cached", "Unchanged", StringComparison.Ordinal));
    }

    private static (string First, string Second) CodesWithOneHash()
    {
        var byValue = new Dictionary<int, string>();
        for (var number = 0; ; number++)
        {
            var code = "Q" + string.Concat(Enumerable.Range(0, 7).Select(digit => (char)('A' + ((number >> (3 * digit)) & 7))));
            if (!byValue.TryAdd(TagValue.Of(code), code)) return (byValue[TagValue.Of(code)], code);
        }
    }
}

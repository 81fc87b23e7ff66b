using Cablegram.Analysis;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Rules.Tests.Usage;

/// <summary>Lookups in C# code that are known to fail.</summary>
public class CorpusUsageTests
{
    private static readonly CorpusProject Two = CorpusProject.Empty
        .WithCable("cables/08ASTANA66.txt", Written.Classified.Text)
        .WithCable("cables/09SUVA120.txt", Written.Unclassified.Text);

    private static IReadOnlyList<Diagnostic> Run(string expression, CorpusProject? project = null) => AnalyzerRun.OfGenerated(
        (project ?? Two).WithSource("Program.cs", $$"""
            using System;
            using Consumer.Cables;
            static class Program
            {
                const string Missing = "08ASTANA67";
                static object? M(string variable, int number)
                {
                    var local = Corpus.Astana._08ASTANA66;
                    return {{expression}};
                }
            }
            """),
        new CorpusUsageAnalyzer());

    private static string One(string expression, CorpusProject? project = null) => Assert.Single(Run(expression, project)).GetMessage();

    [Fact]
    public void AnUnknownIdIsReportedAtTheArgumentWithTheNearest()
    {
        var found = Assert.Single(Run("Corpus.Get(\"08ASTANA67\")"));

        Assert.Equal((UsageDiagnostics.UnknownCable.Id, DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal("No cable has the reference id 08ASTANA67, so this lookup never succeeds; nearest: 08ASTANA66", found.GetMessage());
        Assert.Equal("\"08ASTANA67\"", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Corpus.Get(\"08ASTANA66\")")]
    [InlineData("Corpus.Get(\"#08 Astana 000066\")")]
    [InlineData("Corpus.Get(\"2008ASTANA66\")")]
    [InlineData("Corpus.Get(variable)")]
    [InlineData("Corpus.TryGet(\"09SUVA120\", out _)")]
    [InlineData("new System.Collections.Generic.Dictionary<string, int>().TryGetValue(\"08ASTANA67\", out _)")]
    public void AnIdThatIsThereOrNotKnownIsNotReported(string expression) => Assert.Empty(Run(expression));

    [Fact]
    public void AConstantWithANameIsLookedThrough() => Assert.Contains("08ASTANA67", One("Corpus.Get(Missing)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Corpus.TryGet(\"08ASTANA67\", out _)")]
    [InlineData("Corpus.TryGet(\"08ASTANA67\".AsSpan(), out _)", false)]
    public void AskingWhetherItIsThereIsASuggestionOnly(string expression, bool isReported = true)
    {
        var found = Run(expression);

        Assert.Equal(isReported ? [DiagnosticSeverity.Info] : [], found.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void WhatIsNoIdAtAllIsReported() => Assert.Equal(
        "'Astana' is no reference id such as 08ASTANA66, so this lookup never succeeds", One("Corpus.Get(\"Astana\")"));

    [Fact]
    public void AnotherTypeOfThatNameIsNotMeant() => Assert.Empty(AnalyzerRun.OfGenerated(
        Two.WithSource("Program.cs", """
            static class Corpus { public static int Get(string id) => id.Length; }
            static class Program { static int M() => Corpus.Get("08ASTANA67"); }
            """),
        new CorpusUsageAnalyzer()));

    [Theory]
    [InlineData("Corpus.Astana._08ASTANA66[14]")]
    [InlineData("Corpus.Get(\"08ASTANA66\")[14]")]
    [InlineData("local[14]")]
    public void AParagraphNumberTheCableDoesNotHaveIsReported(string expression)
    {
        var found = Assert.Single(Run(expression));

        Assert.Equal((UsageDiagnostics.UnknownParagraph.Id, DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal("08ASTANA66 has no paragraph 14; it has 1 to 4", found.GetMessage());
        Assert.Equal("14", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Corpus.Astana._08ASTANA66[4]")]
    [InlineData("Corpus.Astana._08ASTANA66[number]")]
    [InlineData("Corpus.Get(variable)[14]")]
    [InlineData("Corpus.All[0]")]
    public void AParagraphNumberThatIsThereOrNotKnownIsNotReported(string expression) => Assert.Empty(Run(expression));

    [Fact]
    public void AskingForAParagraphIsASuggestionOnly() =>
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(Run("Corpus.Astana._08ASTANA66.TryGetParagraph(14, out _)")).Severity);

    [Theory]
    [InlineData("Corpus.Astana._08ASTANA66[14]")]
    [InlineData("Corpus.Get(\"08ASTANA66\")[14]")]
    public void WithoutParagraphMembersTheNumbersAreThoseOfTheFile(string expression) => Assert.Equal(
        "08ASTANA66 has no paragraph 14; it has 1 to 4", One(expression, Two.WithProperty("CablegramParagraphMembers", "false")));

    [Fact]
    public void APublicCorpusOfAnotherAssemblyIsKnown()
    {
        var library = GeneratorRun.Of(Two.WithProperty("CablegramVisibility", "public")).Compilation;
        var project = CorpusProject.Empty with { References = [.. ReferenceAssemblies.Net, library.ToMetadataReference()] };

        var found = AnalyzerRun.Of(
            project.WithSource("Program.cs", """
                using Consumer.Cables;
                static class Program { static object M() => (Corpus.Get("08ASTANA67"), Corpus.Get("08ASTANA66"), Corpus.Astana._08ASTANA66[14]); }
                """),
            new CorpusUsageAnalyzer());

        Assert.Equal([UsageDiagnostics.UnknownCable.Id, UsageDiagnostics.UnknownParagraph.Id], found.Select(diagnostic => diagnostic.Id));
    }
}

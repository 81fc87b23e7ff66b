using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Rules.Tests.Analysis;

/// <summary>What becomes of findings in the compiler.</summary>
public class CableAnalyzerTests
{
    private const string File = "cables/08ASTANA66.txt";
    private const string FullPath = CorpusProject.Directory + File;

    private static readonly CorpusProject OneMountain = CorpusProject.Empty.WithCable(File, Written.Classified.Text);

    [Fact]
    public void AFindingIsLocatedInTheFileByLineAndColumn()
    {
        var found = Assert.Single(AnalyzerRun.Of(OneMountain, SampleRule.Analyzer));

        Assert.Equal(SampleRule.On.Id, found.Id);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.StartsWith($"{FullPath}(27,7): warning {SampleRule.On.Id}: ", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheHelpLinkIsThePageOfTheRule() => Assert.All(
        SampleRule.Analyzer.SupportedDiagnostics,
        descriptor => Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void ATextThatIsNoCableIsNotLookedAt() => Assert.Empty(AnalyzerRun.Of(
        CorpusProject.Empty.WithAdditionalFile("notes.txt", "A mountain."), SampleRule.Analyzer));

    [Fact]
    public void AnItemWithoutACablesSignatureIsNotLookedAt() => Assert.Empty(AnalyzerRun.Of(
        CorpusProject.Empty.WithCable("cables/notes.txt", "1. (C) A mountain."), SampleRule.Analyzer));

    [Fact]
    public void AFileThatTheProjectSaysIsNoCableIsNotLookedAt() => Assert.Empty(AnalyzerRun.Of(
        CorpusProject.Empty.WithAdditionalFile("a.txt", Written.Classified.Text, ("Cable", "false")), SampleRule.Analyzer));

    [Fact]
    public void APlainAdditionalFileThatIsACableIsLookedAt() => Assert.Single(AnalyzerRun.Of(
        CorpusProject.Empty.WithAdditionalFile("a.txt", Written.Classified.Text), SampleRule.Analyzer));

    [Fact]
    public void AFileWithoutTextIsNotLookedAt() => Assert.Empty(AnalyzerRun.Of(
        CorpusProject.Empty.WithCable("a.txt", null).WithCable("b.txt", ""), SampleRule.Analyzer));

    [Fact]
    public void ARuleThatFailsIsOneReportOfTheCompilerAndTheOthersGoOn()
    {
        var project = OneMountain.WithCable("cables/08ASTANA67.txt", Written.Classified.Text).WithCable("cables/08ASTANA68.txt", Written.Classified.Text);

        var found = AnalyzerRun.Of(project, SampleRule.Failing);

        var failure = Assert.Single(found, diagnostic => diagnostic.Id == "AD0001");
        Assert.Contains("invented", failure.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(3, found.Count(diagnostic => diagnostic.Id == SampleRule.On.Id));
    }

    [Fact]
    public void TheSameIsFoundWhateverTheOrderOfTheFiles()
    {
        var project = OneMountain.WithCable("cables/09SUVA120.txt", Written.Unclassified.Text).WithCable("b.txt", Written.Classified.Text);
        var reversed = project with { Texts = [.. project.Texts.Reverse()] };

        Assert.Equal(
            AnalyzerRun.Of(project, SampleRule.Analyzer).Select(found => found.ToString()),
            AnalyzerRun.Of(reversed, SampleRule.Analyzer).Select(found => found.ToString()));
    }
}

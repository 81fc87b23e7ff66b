using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Rules.Tests.Analysis;

/// <summary>Which severity a finding has: by the project's .globalconfig, and by the .editorconfig of its folder.</summary>
public class SeverityTests
{
    private const string Strict = "cables/strict/08ASTANA66.txt";
    private const string Other = "cables/08ASTANA66.txt";

    private static readonly CorpusProject Two = CorpusProject.Empty.WithCable(Strict, Written.Classified.Text).WithCable(Other, Written.Classified.Text);

    private static string Key(Rule rule) => $"cable_diagnostic.{rule.Id.ToLowerInvariant()}.severity";

    private static string[] Run(CorpusProject project, params (string Id, ReportDiagnostic Report)[] severities) =>
    [
        .. AnalyzerRun.Of(project, SampleRule.Analyzer, severities)
            .Select(found => $"{found.Location.GetLineSpan().Path[CorpusProject.Directory.Length..]} {found.Id} {found.Severity}"),
    ];

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public void AKeyGivesARuleASeverityInItsFilesOnly(string word, DiagnosticSeverity severity) => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning", $"{Strict} {SampleRule.On.Id} {severity}"],
        Run(Two.WithEditorConfig(Strict, Key(SampleRule.On), word)));

    [Fact]
    public void NoneTurnsARuleOffInItsFilesOnly() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning"], Run(Two.WithEditorConfig(Strict, Key(SampleRule.On), "none")));

    [Fact]
    public void AKeyTurnsOnARuleThatIsOffByDefault() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning", $"{Strict} {SampleRule.On.Id} Warning", $"{Strict} {SampleRule.Off.Id} Error"],
        Run(Two.WithEditorConfig(Strict, Key(SampleRule.Off), "error")).Order(StringComparer.Ordinal));

    [Fact]
    public void TheKeyForAllRulesGivesASeverityToThoseThatAreOn() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning", $"{Strict} {SampleRule.On.Id} Error"],
        Run(Two.WithEditorConfig(Strict, "cable_diagnostic.severity", "error")));

    [Fact]
    public void TheKeyForAllRulesTurnsAllOff() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning"], Run(Two.WithEditorConfig(Strict, "cable_diagnostic.severity", "none")));

    [Fact]
    public void ARulesOwnKeyGoesBeforeThatForAll() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Warning", $"{Strict} {SampleRule.On.Id} Info"],
        Run(Two.WithEditorConfig(Strict, "cable_diagnostic.severity", "none").WithEditorConfig(Strict, Key(SampleRule.On), "suggestion")));

    [Fact]
    public void DefaultIsAsIfNothingWereSaid() => Assert.Equal(
        Run(Two), Run(Two.WithEditorConfig(Strict, "cable_diagnostic.severity", "default").WithEditorConfig(Other, Key(SampleRule.On), "default")));

    [Fact]
    public void AGlobalConfigTurnsARuleOff() => Assert.Empty(Run(Two, (SampleRule.On.Id, ReportDiagnostic.Suppress)));

    [Fact]
    public void AGlobalConfigTurnsOnARuleThatIsOffByDefault() => Assert.Contains(
        $"{Other} {SampleRule.Off.Id} Warning", Run(Two, (SampleRule.Off.Id, ReportDiagnostic.Warn)));

    [Fact]
    public void WarningsAsErrorsMakesItAnError() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Error", $"{Strict} {SampleRule.On.Id} Error"], Run(Two, (SampleRule.On.Id, ReportDiagnostic.Error)));

    [Fact]
    public void NoneInAFileGoesBeforeAGlobalConfig() => Assert.Equal(
        [$"{Other} {SampleRule.On.Id} Error"],
        Run(Two.WithEditorConfig(Strict, Key(SampleRule.On), "none"), (SampleRule.On.Id, ReportDiagnostic.Error)));

    [Fact]
    public void AnUnknownRuleInAKeyIsReportedOnce()
    {
        var found = AnalyzerRun.Of(
            Two.WithEditorConfig(Strict, "cable_diagnostic.cbl9999.severity", "error").WithEditorConfig(Other, "cable_diagnostic.cbl9999.severity", "error"));

        Assert.Contains("cable_diagnostic.cbl9999.severity", Assert.Single(found, diagnostic => diagnostic.Id == "CBL0012").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatIsCalledByItsNameInAKeyIsReportedWithItsId()
    {
        var found = AnalyzerRun.Of(Two.WithEditorConfig(Strict, $"cable_diagnostic.{SampleRule.On.Name}.severity", "error"));

        Assert.Contains($"{SampleRule.On.Name} is {SampleRule.On.Id}", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cable_diagnostic.severity")]
    [InlineData("cable_diagnostic.cbl0003.severity")]
    public void AnUnknownSeverityIsReported(string key)
    {
        var found = AnalyzerRun.Of(Two.WithEditorConfig(Strict, key, "loud"));

        var report = Assert.Single(found, diagnostic => diagnostic.Id == "CBL0013");
        Assert.Contains("'loud'", report.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("'suggestion'", report.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyThatDoesNotEndInSeverityIsReported() => Assert.Single(
        AnalyzerRun.Of(Two.WithEditorConfig(Strict, "cable_diagnostic.cbl0003", "error")), diagnostic => diagnostic.Id == "CBL0012");

    [Fact]
    public void KeysOfTheGeneratorsOwnRulesAreKnown() =>
        Assert.Empty(AnalyzerRun.Of(Two.WithEditorConfig(Strict, "cable_diagnostic.cbl0003.severity", "none")));
}

using System.Globalization;
using System.Text;
using Cablegram.Rules;
using Cablegram.Testing;

namespace Cablegram.Corpus.Tests;

/// <summary>How often real cables break the rules.</summary>
public class RuleRateTests
{
    [Fact]
    public void AtDefaultSeveritiesAtMostOneWarningForSixCables()
    {
        var warnings = Default(RuleSeverity.Warning).Count();
        TestContext.Current.SendDiagnosticMessage($"{warnings} warnings in {CheckedCorpus.Cables.Count} cables");

        Assert.True(warnings * 6 <= CheckedCorpus.Cables.Count, $"{warnings} warnings in {CheckedCorpus.Cables.Count} cables.");
    }

    [Fact]
    public void NoErrorsInUndamagedCables() =>
        Assert.Equal([], Default(RuleSeverity.Error).Select(found => $"{found.Cable.Id}: {found.Finding.Rule}: {found.Finding.Message}"));

    [Fact]
    public void EachPlaceIsWithinTheText() => Assert.All(CheckedCorpus.Cables, cable => Assert.All(cable.Findings, finding =>
    {
        Assert.InRange(finding.Span.Start, 0, cable.Text.Length);
        Assert.InRange(finding.Span.End, finding.Span.Start, cable.Text.Length);
        Assert.True(finding.Rule.HasFix || finding.Fixes.Count == 0, $"{finding.Rule} has a fix and does not say so.");
        Assert.NotEmpty(finding.Message);
    }));

    [Fact]
    public void RatesAreThoseOfThePageAndWhereTheyDifferFromThoseMeasuredBeforeThePageSaysWhy()
    {
        var path = Path.Combine(Repository.Root!, "docs", "rules", "rates.md");
        var accepts = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";
        Assert.SkipWhen(!accepts && !File.ReadAllText(path).Contains(CheckedCorpus.Fingerprint, StringComparison.Ordinal), "these are not the cables of the page");

        var notes = ReadNotes();
        var rates = RuleRate.All(CheckedCorpus.Cables);
        KeptFile.Verify(path, Page(rates, notes));
        Assert.Equal([], rates.Where(rate => rate.Differs && !notes.ContainsKey(rate.Rule.Name)).Select(rate => $"{rate.Rule}: {rate.Before}, now {rate.Cables}"));
    }

    private static IEnumerable<(CheckedCable Cable, Finding Finding)> Default(RuleSeverity severity) =>
        from cable in CheckedCorpus.Cables
        from finding in cable.Findings
        where finding.Rule.IsOn && (finding.Severity ?? finding.Rule.Severity) == severity
        select (cable, finding);

    private static Dictionary<string, string> ReadNotes() =>
        File.ReadLines(Path.Combine(Repository.Root!, "tests", "Cablegram.Corpus.Tests", "rate-notes.tsv"))
            .Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);

    private static string Page(IReadOnlyList<RuleRate> rates, Dictionary<string, string> notes)
    {
        var count = CheckedCorpus.Cables.Count;
        var on = CheckedCorpus.Cables.Sum(cable => cable.Findings.Count(finding => finding.Rule.IsOn && (finding.Severity ?? finding.Rule.Severity) != RuleSeverity.Hidden));
        var touched = CheckedCorpus.Cables.Count(cable => cable.Findings.Any(finding => finding.Rule.IsOn && (finding.Severity ?? finding.Rule.Severity) != RuleSeverity.Hidden));
        var page = new StringBuilder($"""
            # How often real cables break the rules

            Written by `RuleRateTests` from {count} real cables (`../shared/corpus`, set {CheckedCorpus.Fingerprint}), in plain text, saved pages and Markdown
            mirrors. "Before" is what was measured on another set, 1,295 cables of an HTML mirror, where a base is not named; "n/m" was not measured. A share
            that differs from the one before by more than half, and by more than chance would have it (twice the root of the number expected), has a note.

            At default severities the {count} cables have {Default(RuleSeverity.Error).Count()} errors, {Default(RuleSeverity.Warning).Count()} warnings (one in {(double)count / Math.Max(1, Default(RuleSeverity.Warning).Count()):0.0} cables)
            and {on} reports of any kind; {touched} cables ({100.0 * touched / count:0} %) have at least one.

            Fifty of the reports, drawn at random (no matter of which rule or severity, hidden ones left out), were read one by one with the
            lines around them on 21 November 2026: all fifty were right. So were all 33 warnings.

            | Rule | Default | Before | Cables now | Share | Places | Note |
            |---|---|---|---|---|---|---|

            """.Replace("\r\n", "\n"));
        foreach (var rate in rates)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rate.Rule.Id}]({rate.Rule.Id}.md) {rate.Rule.Name} | {Default(rate.Rule)} | {rate.BeforeText} ");
            page.Append(CultureInfo.InvariantCulture, $"| {rate.Cables} | {100.0 * rate.Cables / count:0.0} % | {rate.Places} | {notes.GetValueOrDefault(rate.Rule.Name, "")} |\n");
        }

        return page.ToString();
    }

    private static string Default(Rule rule) => rule.IsOn ? rule.Severity.ToString().ToLowerInvariant() : "off";
}

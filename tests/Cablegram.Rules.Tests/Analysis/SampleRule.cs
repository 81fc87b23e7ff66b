using Cablegram.Analysis;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Tests.Analysis;

/// <summary>
/// Two rules of the book with a check that does not depend on how cables are read, to show what becomes of a finding: they report each
/// "mountain" of a text.
/// </summary>
internal static class SampleRule
{
    private const string Word = "mountain";

    /// <summary>A rule that is on by default, a warning.</summary>
    public static Rule On { get; } = Rulebook.Rules.First(rule => rule is { IsOn: true, Severity: RuleSeverity.Warning, HasFix: true });

    /// <summary>A rule that is off by default.</summary>
    public static Rule Off { get; } = Rulebook.Rules.First(rule => rule is { IsOn: false, HasFix: true });

    /// <summary>An analyzer in which both rules report.</summary>
    public static CableAnalyzer Analyzer { get; } = new([Reporting(On), Reporting(Off)]);

    /// <summary>An analyzer in which another check fails.</summary>
    public static CableAnalyzer Failing { get; } = new(
        [new RuleCheck((_, _) => throw new InvalidOperationException("invented"), On), Reporting(On)]);

    private static RuleCheck Reporting(Rule rule) => new((cable, findings) => Report(rule, cable, findings), rule);

    private static void Report(Rule rule, CableUnderCheck cable, Findings findings)
    {
        for (var at = cable.Source.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = cable.Source.IndexOf(Word, at + 1, StringComparison.Ordinal))
        {
            var span = new SourceSpan(at, Word.Length);
            findings.Report(rule, span, ["0", "1", "2", "3"], [Fix.Replace("Write 'hill'", span, "hill"), Fix.Remove("Level it", span) with { Kind = "2" }]);
        }
    }
}

using Cablegram.Fixes;
using Cablegram.Rules;

namespace Cablegram.Corpus.Tests;

/// <summary>Fixes on real cables: mending ends, and leaves nothing that could be mended.</summary>
public class FixTests
{
    private const int MostRounds = 60;

    [Fact]
    public void FixingWhatIsOnByDefaultEndsWithNothingLeftToFix() => Assert.Equal([], Unending(Rulebook.OnByDefault));

    [Fact]
    public void FixingOneRuleAtATimeEndsWithNothingLeftToFix() => Assert.Equal(
        [], Rulebook.Rules.Where(rule => rule.HasFix).SelectMany(rule => Unending(new HashSet<Rule> { rule }).Select(fault => $"{rule}: {fault}")));

    [Fact]
    public void LineEndsStayAsTheyAre() => Assert.All(WithFixes(Rulebook.OnByDefault), cable =>
    {
        var windows = cable.Text.Replace("\r\n", "\n").Replace("\n", "\r\n");
        var mended = MendOnce(windows, CheckedCorpus.Check(cable.Id, windows, Rulebook.OnByDefault));
        Assert.DoesNotContain('\n', mended.Replace("\r\n", ""));
    });

    private static IEnumerable<CheckedCable> WithFixes(HashSet<Rule> rules) =>
        CheckedCorpus.Cables.Where(cable => cable.Findings.Any(finding => finding.Fixes.Count > 0 && rules.Contains(finding.Rule)));

    private static IEnumerable<string> Unending(HashSet<Rule> rules)
    {
        foreach (var cable in WithFixes(rules))
        {
            var text = cable.Text;
            IReadOnlyList<Finding> left = [];
            for (var round = 0; round <= MostRounds; round++)
            {
                left = [.. CheckedCorpus.Check(cable.Id, text, rules).Where(finding => finding.Fixes.Count > 0)];
                if (left.Count == 0) break;
                text = MendOnce(text, left);
            }

            if (left.Count > 0) yield return $"{cable.Id}: {left[0].Rule} at {left[0].Span.Start}: {left[0].Message}";
        }
    }

    private static string MendOnce(string text, IEnumerable<Finding> findings) => FixApplier.Apply(
        text, FixApplier.Combine(text.Length, findings.Where(finding => finding.Fixes.Count > 0).Select(finding => finding.Fixes[0])));
}

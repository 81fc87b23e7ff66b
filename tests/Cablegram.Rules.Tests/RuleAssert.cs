using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing;

namespace Cablegram.Rules.Tests;

/// <summary>Assertions about what a rule reports.</summary>
internal static class RuleAssert
{
    private const int MostRounds = 200;

    /// <summary>The rule reports exactly the marked places <c>[|…|]</c>.</summary>
    /// <param name="rule">The rule; others are not looked at.</param>
    /// <param name="marked">The cable.</param>
    /// <param name="messages">The messages in the order of the places; none to leave them unread.</param>
    public static void Fires(Rule rule, Written marked, params string[] messages)
    {
        var (text, expected) = Unmark(marked.Text);
        Assert.True(expected.Count > 0, "No place is marked with [|…|].");
        var found = Check(rule, marked with { Text = text });
        Assert.Equal(expected.Select(span => Show(text, span)), found.Select(finding => Show(text, finding.Span)));
        if (messages.Length > 0) Assert.Equal(messages, found.Select(finding => finding.Message));
    }

    /// <summary>The rule reports nothing.</summary>
    public static void Silent(Rule rule, Written cable) =>
        Assert.Equal([], Check(rule, cable).Select(finding => Show(cable.Text, finding.Span) + ": " + finding.Message));

    /// <summary>
    /// The first fix of everything the rule reports, applied together until nothing is left to fix, gives a text. The message is checked to have
    /// kept its line ends as well: the same is done with CRLF.
    /// </summary>
    public static void Fixes(Rule rule, Written cable, Written expected)
    {
        Assert.True(rule.HasFix, $"{rule} is not declared to have fixes.");
        Assert.Equal(expected.Text, Mend(rule, cable with { Text = Unmark(cable.Text).Text }));
        Assert.Equal(expected.WithCrLf().Text, Mend(rule, (cable with { Text = Unmark(cable.Text).Text }).WithCrLf()));
    }

    /// <summary>The rule reports something and offers these fixes for the first of it.</summary>
    public static void Offers(Rule rule, Written cable, params string[] titles) =>
        Assert.Equal(titles, Check(rule, cable with { Text = Unmark(cable.Text).Text })[0].Fixes.Select(fix => fix.Title));

    /// <summary>The rule reports something and offers no fix.</summary>
    public static void OffersNothing(Rule rule, Written cable)
    {
        var found = Check(rule, cable with { Text = Unmark(cable.Text).Text });
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Empty(finding.Fixes));
    }

    /// <summary>What one rule finds, whether it is on by default or not.</summary>
    public static IReadOnlyList<Finding> Check(Rule rule, Written cable) => Check([rule], cable);

    /// <summary>What some rules find.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<Rule> rules, Written cable)
    {
        var document = CableParser.Read(cable.Text, new ParseOptions(cable.FileName));
        var result = CableChecker.Check(document, new HashSet<Rule>(rules));
        Assert.Null(result.Failure);
        return result.Findings;
    }

    /// <summary>The text once everything is fixed that can be.</summary>
    public static string Mend(Rule rule, Written cable)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = Check(rule, cable).Where(finding => finding.Fixes.Count > 0).Select(finding => finding.Fixes[0]).ToList();
            if (fixes.Count == 0) return cable.Text;
            cable = cable with { Text = FixApplier.Apply(cable.Text, FixApplier.Combine(cable.Text.Length, fixes)) };
        }

        throw new InvalidOperationException($"Fixing {rule} does not end; after {MostRounds} rounds:\n{cable.Text}");
    }

    private static (string Text, List<SourceSpan> Spans) Unmark(string marked)
    {
        var spans = new List<SourceSpan>();
        var text = new System.Text.StringBuilder();
        for (var at = 0; ;)
        {
            var open = marked.IndexOf("[|", at, StringComparison.Ordinal);
            if (open < 0) return (text.Append(marked, at, marked.Length - at).ToString(), spans);
            var close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            spans.Add(new SourceSpan(text.Length, close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            at = close + 2;
        }
    }

    private static string Show(string text, SourceSpan span)
    {
        var line = text.AsSpan(0, span.Start).Count('\n') + 1;
        var column = span.Start - (text.LastIndexOf('\n', Math.Max(span.Start - 1, 0), Math.Max(span.Start, 0)) + 1) + 1;
        return $"({line},{column}) [{text.Substring(span.Start, span.Length)}]";
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Cablegram.Rules;

namespace Cablegram.Corpus.Tests;

/// <summary>How many cables break a rule, beside what the list of rules measured on another set.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cables">Cables that break it.</param>
/// <param name="Of">Cables there are.</param>
/// <param name="Places">Places where they do.</param>
/// <param name="BeforeText">What was measured before, for a person; empty where the list does not have the rule.</param>
/// <param name="Before">The share measured before; null where there is none.</param>
internal sealed partial record RuleRate(Rule Rule, int Cables, int Of, int Places, string BeforeText, double? Before)
{
    /// <summary>Whether it differs by more than half, and by more than chance would have it.</summary>
    public bool Differs
    {
        get
        {
            if (Before is not { } before) return false;

            var expected = before * Of;
            return Math.Abs(Cables - expected) > Math.Max(0.5 * expected, 2 * Math.Sqrt(Math.Max(expected, 1)));
        }
    }

    /// <summary>The rates of all rules.</summary>
    public static IReadOnlyList<RuleRate> All(IReadOnlyList<CheckedCable> cables)
    {
        var before = MeasuredBefore();
        var places = cables
            .SelectMany(cable => cable.Findings.GroupBy(finding => finding.Rule).Select(group => (Rule: group.Key, Count: group.Count())))
            .ToLookup(pair => pair.Rule, pair => pair.Count);
        return
        [
            .. Rulebook.Rules.Select(rule => new RuleRate(
                rule, places[rule].Count(), cables.Count, places[rule].Sum(),
                before.TryGetValue(rule.Name, out var rate) ? rate.Text : "", before.TryGetValue(rule.Name, out rate) ? rate.Share : null)),
        ];
    }

    private static Dictionary<string, (string Text, double? Share)> MeasuredBefore() =>
        File.ReadLines(SharedFolder.Path("format", "RULES.md"))
            .Select(line => line.Split(" | "))
            .Where(cells => cells.Length == 7 && cells[1].Trim() is "E" or "W" or "I" or "H")
            .ToDictionary(cells => cells[0].Trim('|', ' '), cells => Read(cells[6].TrimEnd('|', ' ')));

    // "36 (2.9 % of all, …)", "20 of 1,120", "65.8 % use blanks", "0 after the exceptions", "under 1 %", "n/m (0 seen)".
    private static (string Text, double? Share) Read(string cell)
    {
        if (cell.StartsWith("n/", StringComparison.Ordinal) || cell.StartsWith("not ", StringComparison.Ordinal)) return ("n/m", null);
        if (Percentage().Match(cell) is { Success: true } percentage)
        {
            var share = double.Parse(percentage.Groups[1].Value, CultureInfo.InvariantCulture) / 100;
            return (percentage.Value, share);
        }

        if (Fraction().Match(cell) is { Success: true } fraction)
            return (fraction.Value, Number(fraction.Groups[1].Value) / Number(fraction.Groups[2].Value));
        return LeadingNumber().Match(cell) is { Success: true } number
            ? ($"{number.Value} of 1,295", Number(number.Value) / 1295)
            : ("n/m", null);
    }

    private static double Number(string text) => double.Parse(text.Replace(",", ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([\d.]+) %")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"([\d,]+) of ([\d,]+)")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[\d,]+")]
    private static partial Regex LeadingNumber();
}

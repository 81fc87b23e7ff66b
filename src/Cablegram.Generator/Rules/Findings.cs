using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules;

/// <summary>Collects what the checks find in one cable.</summary>
/// <param name="wanted">The rules somebody wants to hear of.</param>
/// <param name="length">Length of the file, which places are kept within.</param>
internal sealed class Findings(HashSet<Rule> wanted, int length)
{
    private readonly List<Finding> _found = [];

    /// <summary>What was found, in the order of the places.</summary>
    public IReadOnlyList<Finding> InOrder() => _found.Count < 2
        ? _found
        : [.. _found.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Whether a rule is wanted: what takes time to find out need not be found otherwise.</summary>
    public bool Wants(Rule rule) => wanted.Contains(rule);

    /// <summary>Reports a breach without a fix.</summary>
    public void Report(Rule rule, SourceSpan span, params string[] arguments) => Report(rule, span, arguments, []);

    /// <summary>Reports a breach.</summary>
    /// <param name="rule">The rule; nothing happens when it is not wanted.</param>
    /// <param name="span">The place in the file.</param>
    /// <param name="arguments">What goes into the rule's message.</param>
    /// <param name="fixes">Ways to mend it, the likeliest first.</param>
    /// <param name="other">The place this one contradicts.</param>
    /// <param name="severity">Severity where it is not the rule's own.</param>
    public void Report(
        Rule rule, SourceSpan span, string[] arguments, IReadOnlyList<Fix> fixes, SourceSpan? other = null, RuleSeverity? severity = null)
    {
        if (!Wants(rule)) return;
        _found.Add(new Finding(rule, Within(span), new EquatableArray<string>(arguments))
        {
            Fixes = fixes.ToEquatableArray(),
            Other = other is { } place ? Within(place) : null,
            Severity = severity,
        });
    }

    private SourceSpan Within(SourceSpan span)
    {
        var start = Math.Min(Math.Max(span.Start, 0), length);
        return SourceSpan.FromBounds(start, Math.Min(Math.Max(span.End, start), length));
    }
}

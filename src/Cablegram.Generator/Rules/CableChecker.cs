using Cablegram.Parsing;

namespace Cablegram.Rules;

/// <summary>Holds a cable to the rules. A pure function of the text and what is known beside it.</summary>
internal static class CableChecker
{
    /// <summary>Checks a cable.</summary>
    /// <param name="document">The cable.</param>
    /// <param name="wanted">The rules somebody wants to hear of.</param>
    /// <param name="cancellation">Stops between two checks.</param>
    /// <returns>What was found, in the order of the places.</returns>
    public static CheckResult Check(CableDocument document, HashSet<Rule> wanted, CancellationToken cancellation = default) =>
        Check(document, wanted, ChecksOf(wanted, Rulebook.Checks), cancellation);

    /// <summary>The checks that can report a wanted rule, to be found once for many cables.</summary>
    public static IReadOnlyList<RuleCheck> ChecksOf(HashSet<Rule> wanted, IReadOnlyList<RuleCheck> checks) => [.. checks.Where(check => check.Rules.Any(wanted.Contains))];

    /// <summary>Checks a cable with given checks.</summary>
    public static CheckResult Check(
        CableDocument document, HashSet<Rule> wanted, IReadOnlyList<RuleCheck> checks, CancellationToken cancellation = default)
    {
        var cable = new CableUnderCheck(document);
        var findings = new Findings(wanted, cable.Source.Length);
        Exception? failure = null;
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                check.Run(cable, findings);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A check that fails costs its own findings, not those of the others.
                failure ??= e;
            }
        }

        return new CheckResult(findings.InOrder(), failure);
    }
}

/// <summary>What the checks of one cable gave.</summary>
/// <param name="Findings">What was found, in the order of the places.</param>
/// <param name="Failure">What the first check that failed threw, which is a fault of ours; null where none did.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, Exception? Failure);

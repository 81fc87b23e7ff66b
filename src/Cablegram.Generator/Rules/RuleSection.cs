namespace Cablegram.Rules;

/// <summary>Looks at a cable and reports what breaks the rules it is for.</summary>
internal delegate void CableCheck(CableUnderCheck cable, Findings findings);

/// <summary>A check and the rules it can report. It is run when one of them is wanted.</summary>
/// <param name="Run">The check.</param>
/// <param name="Rules">What it can report.</param>
internal sealed record RuleCheck(CableCheck Run, params IReadOnlyList<Rule> Rules);

/// <summary>Rules about one part of a cable.</summary>
/// <param name="Number">The hundreds of the rules' ids.</param>
/// <param name="Name">What the rules are about.</param>
/// <param name="Rules">The rules, by id.</param>
/// <param name="Checks">What checks them.</param>
internal sealed record RuleSection(int Number, string Name, IReadOnlyList<Rule> Rules, IReadOnlyList<RuleCheck> Checks);

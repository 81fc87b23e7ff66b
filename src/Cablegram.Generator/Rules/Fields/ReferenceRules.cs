namespace Cablegram.Rules.Fields;

/// <summary>Rules of REF, and of the order the fields stand in.</summary>
internal static class ReferenceRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [];
}

namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of the paragraphs' numbers and texts.</summary>
internal static class NumberRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [];
}

namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of portion marks.</summary>
internal static class PortionMarkRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [];
}

namespace Cablegram.Rules.Fields;

/// <summary>Rules of TAGS and SUBJECT.</summary>
internal static class TagRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [];
}

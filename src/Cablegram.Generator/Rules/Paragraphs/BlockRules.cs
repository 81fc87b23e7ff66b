namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of summary, comment and signature.</summary>
internal static class BlockRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [];
}

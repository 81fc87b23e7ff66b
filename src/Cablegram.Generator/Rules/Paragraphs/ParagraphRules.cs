namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of paragraphs, portion marks, summary, comment and signature.</summary>
internal static class ParagraphRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        7,
        "Paragraphs",
        [.. NumberRules.Rules.Concat(PortionMarkRules.Rules).Concat(BlockRules.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
        [.. NumberRules.Checks, .. PortionMarkRules.Checks, .. BlockRules.Checks]);
}

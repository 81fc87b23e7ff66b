namespace Cablegram.Rules.Pages;

/// <summary>Rules of sections and page lines.</summary>
internal static class PageRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        8,
        "Sections and pages",
        [],
        []);
}

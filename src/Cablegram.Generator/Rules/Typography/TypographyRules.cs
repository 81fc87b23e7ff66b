namespace Cablegram.Rules.Typography;

/// <summary>Rules of characters and line widths.</summary>
internal static class TypographyRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        9,
        "Typography",
        [],
        []);
}

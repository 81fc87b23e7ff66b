namespace Cablegram.Rules.Declassification;

/// <summary>Rules of the E.O. line.</summary>
internal static class DeclassificationRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        3,
        "Executive order and declassification",
        [],
        []);
}

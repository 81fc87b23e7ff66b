namespace Cablegram.Rules.ReferenceIds;

/// <summary>Rules of the reference id.</summary>
internal static class ReferenceIdRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        6,
        "Reference id",
        [],
        []);
}

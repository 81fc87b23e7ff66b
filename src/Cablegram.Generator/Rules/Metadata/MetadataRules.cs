namespace Cablegram.Rules.Metadata;

/// <summary>Rules of what the carrier says of the cable, and of the carrier's damage.</summary>
internal static class MetadataRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        10,
        "Metadata and carrier",
        [],
        []);
}

namespace Cablegram.Rules.Archive;

/// <summary>Rules of the electronic telegrams of 1973 to 1979.</summary>
internal static class ArchiveRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        11,
        "Telegrams of 1973-79",
        [],
        []);
}

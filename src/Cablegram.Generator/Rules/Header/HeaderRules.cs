namespace Cablegram.Rules.Header;

/// <summary>Rules of the transmission header.</summary>
internal static class HeaderRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        1,
        "Transmission header",
        [],
        []);
}

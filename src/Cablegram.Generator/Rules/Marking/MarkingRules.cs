namespace Cablegram.Rules.Marking;

/// <summary>Rules of the classification line and the captions.</summary>
internal static class MarkingRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        2,
        "Classification and captions",
        [],
        []);
}

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Rules of the classifier paragraph.</summary>
internal static class ClassifiedByRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        4,
        "Classified By",
        [],
        []);
}

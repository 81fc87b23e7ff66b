namespace Cablegram.Rules.Fields;

/// <summary>Rules of the labelled fields TAGS, SUBJECT and REF, and of the order the fields stand in.</summary>
internal static class FieldRules
{
    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        5,
        "TAGS, SUBJECT and REF",
        [.. TagRules.Rules, .. ReferenceRules.Rules],
        [.. TagRules.Checks, .. ReferenceRules.Checks]);
}

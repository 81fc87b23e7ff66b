namespace Cablegram.Rules.Fields;

/// <summary>Rules of REF, and of the order the fields stand in.</summary>
internal static class ReferenceRules
{
    /// <summary>Post and number, with one letter and perhaps a year in front (FORMAT.md 6.8; 5 FAH-1 H-200 not read).</summary>
    public static readonly Rule Form = new(
        "CBL0522", "reference-form", RuleSeverity.Information, true,
        "A reference is not written as post and number",
        "Reference '{0}' should be written {1}")
    { HasFix = true };

    /// <summary>The post of a reference is in the table (FORMAT.md 3, 6.8; practice).</summary>
    public static readonly Rule UnknownPost = new(
        "CBL0523", "reference-unknown-post", RuleSeverity.Information, true,
        "A reference names a post that is not known",
        "Post '{0}' is not known{1}")
    { HasFix = true };

    /// <summary>A reference is to another cable (FORMAT.md 6.8; practice).</summary>
    public static readonly Rule Self = new(
        "CBL0524", "reference-self", RuleSeverity.Warning, true,
        "A cable refers to itself",
        "Reference '{0}' is this cable itself, {1}; it should be another one");

    /// <summary>A higher number of the own post is of last year, which should be written (FORMAT.md 6.8; practice).</summary>
    public static readonly Rule NumberFuture = new(
        "CBL0525", "reference-number-future", RuleSeverity.Information, true,
        "A reference without a year has a number the post had not reached",
        "Reference '{0}' has a higher number than this cable, {1}, and is taken for one of {2}; its year should be written")
    { HasFix = true };

    /// <summary>A reference has its year (FORMAT.md 6.8; practice, and most cables leave it out).</summary>
    public static readonly Rule Year = new(
        "CBL0526", "reference-year", RuleSeverity.Hidden, false,
        "A reference has no year",
        "Reference '{0}' has no year; it should be '{1}'")
    { HasFix = true };

    /// <summary>Several references are lettered in order (FORMAT.md 6.8; practice).</summary>
    public static readonly Rule Lettered = new(
        "CBL0527", "reference-lettered", RuleSeverity.Information, false,
        "References are not lettered in order",
        "Several references should be lettered in order: {0}")
    { HasFix = true };

    /// <summary>A reference stands once (practice).</summary>
    public static readonly Rule Duplicate = new(
        "CBL0528", "reference-duplicate", RuleSeverity.Information, true,
        "A reference stands twice",
        "Reference '{0}' is {1}, which stands in the list already")
    { HasFix = true };

    /// <summary>A letter the text refers to is in the list (practice).</summary>
    public static readonly Rule LetterUsed = new(
        "CBL0529", "reference-letter-used", RuleSeverity.Information, false,
        "The text refers to an item that REF does not have",
        "The text refers to '{0}', but REF has {1}");

    /// <summary>The label is <c>REF:</c> (FORMAT.md 6.8; practice).</summary>
    public static readonly Rule Label = new(
        "CBL0530", "reference-label", RuleSeverity.Hidden, false,
        "The label of the references is not REF:",
        "Label '{0}' should be 'REF:'")
    { HasFix = true };

    /// <summary>E.O., TAGS, SUBJECT, REF, Classified By (FORMAT.md 1; 5 FAH-1 H-200 not read).</summary>
    public static readonly Rule FieldOrder = new(
        "CBL0531", "field-order", RuleSeverity.Information, true,
        "The fields do not stand in their order",
        "{0} should stand before {1}")
    { HasFix = true };

    /// <summary>E.O., TAGS and SUBJECT stand once (FORMAT.md 1; 5 FAH-1 H-200 not read).</summary>
    public static readonly Rule FieldDuplicate = new(
        "CBL0532", "field-duplicate", RuleSeverity.Warning, true,
        "A field stands twice",
        "{0} stands a second time; it should stand once")
    { HasFix = true };

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [Form, UnknownPost, Self, NumberFuture, Year, Lettered, Duplicate, LetterUsed, Label, FieldOrder, FieldDuplicate];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } =
    [
        new(ReferenceFormChecks.Check, Form),
        new(ReferencePostChecks.Check, UnknownPost),
        new(ReferenceTargetChecks.CheckSelf, Self),
        new(ReferenceTargetChecks.CheckDuplicates, Duplicate),
        new(ReferenceYearChecks.CheckFuture, NumberFuture),
        new(ReferenceYearChecks.CheckYear, Year),
        new(ReferenceLetterChecks.Check, Lettered),
        new(ReferenceUseChecks.Check, LetterUsed),
        new(FieldLabelChecks.CheckReference, Label),
        new(FieldOrderChecks.Check, FieldOrder),
        new(FieldDuplicateChecks.Check, FieldDuplicate),
    ];
}

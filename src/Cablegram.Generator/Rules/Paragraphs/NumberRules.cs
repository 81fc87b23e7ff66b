namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of the paragraphs' numbers and texts.</summary>
internal static class NumberRules
{
    private const string NumberMessage = "Paragraph number {0} {1}";

    /// <summary>A text of several paragraphs has numbers (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaNone = new(
        "CBL0701", "para-none", RuleSeverity.Information, true,
        "No paragraph is numbered", "None of the {0} paragraphs is numbered; the first should begin with '1.'");

    /// <summary>Numbers go up by one (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaGap = new(
        "CBL0702", "para-gap", RuleSeverity.Information, true, "A paragraph number does not follow the one before", NumberMessage)
    { HasFix = true };

    /// <summary>A number stands once (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaDuplicate = new(
        "CBL0703", "para-duplicate", RuleSeverity.Information, true, "A paragraph number stands twice", NumberMessage)
    { HasFix = true };

    /// <summary>The first number is 1 (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaFirst = new(
        "CBL0704", "para-first", RuleSeverity.Information, true, "The first paragraph number is not 1", NumberMessage)
    { HasFix = true };

    /// <summary>Number, full stop, blank (5 FAH-1 H-246.2). Two blanks are forgiven: 8 % of paragraphs have them (FORMAT.md 6.10).</summary>
    public static readonly Rule ParaNumberForm = new(
        "CBL0705", "para-number-form", RuleSeverity.Information, false,
        "A paragraph number is not followed by a full stop and a blank", "The paragraph number is written '{0}' instead of '{1}'")
    { HasFix = true };

    /// <summary>A paragraph begins on a line of its own (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaInline = new(
        "CBL0706", "para-inline", RuleSeverity.Information, true,
        "A paragraph begins in the middle of a line", "Paragraph {0} begins in the middle of a line instead of on its own")
    { HasFix = true };

    /// <summary>Paragraphs stand flush left (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaIndented = new(
        "CBL0707", "para-indented", RuleSeverity.Hidden, false,
        "A paragraph is not flush left", "Paragraph {0} is indented by {1} instead of standing flush left")
    { HasFix = true };

    /// <summary>A marked paragraph has a number (5 FAH-1 H-246.2).</summary>
    public static readonly Rule ParaUnnumbered = new(
        "CBL0717", "para-unnumbered", RuleSeverity.Information, false,
        "A paragraph with a portion mark has no number", "The paragraph marked '{0}' has no number")
    { HasFix = true };

    /// <summary>The text does not stop in the middle of a sentence (practice; FORMAT.md 2.1: extracts are cut with three points).</summary>
    public static readonly Rule ParaTruncated = new(
        "CBL0718", "para-truncated", RuleSeverity.Information, true, "The text stops in the middle of a sentence", "{0} after '{1}'");

    /// <summary>A number has a text (practice).</summary>
    public static readonly Rule ParaEmpty = new(
        "CBL0719", "para-empty", RuleSeverity.Information, true, "A paragraph has no text", "Paragraph {0} has a number but no text");

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        ParaNone, ParaGap, ParaDuplicate, ParaFirst, ParaNumberForm, ParaInline, ParaIndented, ParaUnnumbered, ParaTruncated, ParaEmpty,
    ];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } =
    [
        new(NumberSequenceChecks.Check, ParaGap, ParaDuplicate, ParaFirst),
        new(UnnumberedChecks.CheckNone, ParaNone),
        new(UnnumberedChecks.CheckMarked, ParaUnnumbered),
        new(NumberFormChecks.CheckForm, ParaNumberForm),
        new(NumberFormChecks.CheckPlace, ParaInline, ParaIndented),
        new(ParagraphTextChecks.CheckTruncated, ParaTruncated),
        new(ParagraphTextChecks.CheckEmpty, ParaEmpty),
    ];
}

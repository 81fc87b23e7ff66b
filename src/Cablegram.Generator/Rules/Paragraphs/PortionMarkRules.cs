namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of portion marks (FORMAT.md 6.10, 10).</summary>
internal static class PortionMarkRules
{
    /// <summary>Every paragraph of a classified cable is marked, after 1995 (5 FAH-1 H-132 to H-134, H-246.2; E.O. 12958 §1.7(c)).</summary>
    public static readonly Rule MarkMissing = new(
        "CBL0708", "para-mark-missing", RuleSeverity.Warning, true,
        "A paragraph has no portion mark",
        "{0} without a portion mark such as '(C)', which every paragraph of a classified cable has");

    /// <summary>A portion mark has a known form (5 FAH-1 H-132).</summary>
    public static readonly Rule MarkUnknown = new(
        "CBL0709", "para-mark-unknown", RuleSeverity.Information, true,
        "The portion mark has no known form",
        "The portion mark '{0}' has no known form; {1} was expected")
    { HasFix = true };

    /// <summary>The cable writes NOFORN in its marks in one way throughout (ISOO marking guide).</summary>
    public static readonly Rule MarkVariant = new(
        "CBL0710", "para-mark-variant", RuleSeverity.Hidden, false,
        "NOFORN is written in more than one way",
        "The portion mark '({0})' should be '({1})', as NOFORN is written elsewhere in this cable")
    { HasFix = true };

    /// <summary>A portion mark is in upper case (practice).</summary>
    public static readonly Rule MarkLowercase = new(
        "CBL0711", "para-mark-lowercase", RuleSeverity.Information, true,
        "The portion mark is in lower case",
        "The portion mark '({0})' should be in upper case, '({1})'")
    { HasFix = true };

    /// <summary>The portion mark stands behind the number (5 FAH-1 H-246.2).</summary>
    public static readonly Rule MarkBeforeNumber = new(
        "CBL0712", "para-mark-before-number", RuleSeverity.Information, true,
        "The portion mark stands before the number",
        "The portion mark '({0})' should stand behind the number, '{1}'")
    { HasFix = true };

    /// <summary>No mark is above the classification of the cable (E.O. 12958 §1.7; 5 FAH-1 H-132).</summary>
    public static readonly Rule MarkExceeds = new(
        "CBL0713", "para-mark-exceeds", RuleSeverity.Warning, true,
        "A portion mark is above the classification of the cable",
        "The portion mark '({0})' is above the cable's classification, {1}");

    /// <summary>Some mark reaches the classification of the cable (E.O. 12958 §1.7; ISOO).</summary>
    public static readonly Rule OverallExceedsMarks = new(
        "CBL0714", "overall-exceeds-marks", RuleSeverity.Information, false,
        "No portion mark reaches the classification of the cable",
        "The cable is {0}, but no paragraph is marked higher than '({1})'");

    /// <summary>A paragraph that is NOFORN makes the cable NOFORN (ISOO; 5 FAH-1 H-132).</summary>
    public static readonly Rule NofornOverallMissing = new(
        "CBL0715", "noforn-overall-missing", RuleSeverity.Information, true,
        "A paragraph is NOFORN, the cable is not",
        "The portion mark '({0})' makes the cable NOFORN, but the caption 'NOFORN' is missing");

    /// <summary>A cable that is NOFORN has a paragraph that is (ISOO).</summary>
    public static readonly Rule NofornParagraphMissing = new(
        "CBL0716", "noforn-paragraph-missing", RuleSeverity.Hidden, false,
        "The cable is NOFORN, none of its paragraphs is",
        "The caption 'NOFORN' stands on a cable without a paragraph marked NOFORN, such as '(C/NF)'");

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        MarkMissing, MarkUnknown, MarkVariant, MarkLowercase, MarkBeforeNumber, MarkExceeds, OverallExceedsMarks, NofornOverallMissing,
        NofornParagraphMissing,
    ];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } =
    [
        new(PortionMarkMissingChecks.Check, MarkMissing),
        new(PortionMarkFormChecks.Check, MarkUnknown, MarkVariant, MarkLowercase, MarkBeforeNumber),
        new(PortionMarkLevelChecks.CheckLevels, MarkExceeds, OverallExceedsMarks),
        new(PortionMarkLevelChecks.CheckNoforn, NofornOverallMissing, NofornParagraphMissing),
    ];
}

namespace Cablegram.Rules.Declassification;

/// <summary>Rules of the E.O. line.</summary>
internal static class DeclassificationRules
{
    /// <summary>The E.O. line is there (5 FAH-1 H-200, not read).</summary>
    public static readonly Rule OrderMissing = new(
        "CBL0301", "eo-missing", RuleSeverity.Warning, true,
        "The E.O. line is missing",
        "The cable has no E.O. line; expected '{0}'")
    { HasFix = true };

    /// <summary>The label is <c>E.O.</c>, the order's number and a colon (5 FAH-1 H-200, not read); only damage is reported.</summary>
    public static readonly Rule OrderForm = new(
        "CBL0302", "eo-form", RuleSeverity.Information, true,
        "The label of the E.O. line is damaged",
        "The label '{0}' should be '{1}'")
    { HasFix = true };

    /// <summary>E.O. and TAGS are lines of their own (practice).</summary>
    public static readonly Rule OrderGluedTags = new(
        "CBL0303", "eo-glued-tags", RuleSeverity.Information, true,
        "E.O. and TAGS stand on one line",
        "'{0}' should begin a line of its own, below the E.O. line")
    { HasFix = true };

    /// <summary>The number is that of an order on classification (FORMAT.md 8).</summary>
    public static readonly Rule OrderUnknown = new(
        "CBL0304", "eo-unknown", RuleSeverity.Warning, true,
        "No executive order on classification has this number",
        "E.O. {0} is no order on classification; expected {1}")
    { HasFix = true };

    /// <summary>The order was in force when the cable was made (FORMAT.md 8).</summary>
    public static readonly Rule OrderNotInForce = new(
        "CBL0305", "eo-not-in-force", RuleSeverity.Warning, true,
        "The executive order was not in force",
        "E.O. {0} was not in force on the date of the cable, {1}; expected {2}")
    { HasFix = true };

    /// <summary>A classified cable says when it is declassified (E.O. 12958 §1.6).</summary>
    public static readonly Rule DeclassificationMissing = new(
        "CBL0306", "decl-missing", RuleSeverity.Warning, true,
        "A classified cable does not say when it is declassified",
        "'{0}' is followed by no date, code or event of declassification");

    /// <summary>The declassification has one of its forms (ISOO; ITA guide section 6).</summary>
    public static readonly Rule DeclassificationForm = new(
        "CBL0307", "decl-form", RuleSeverity.Information, true,
        "The declassification is not in the usual form",
        "The declassification '{0}' should be {1}")
    { HasFix = true };

    /// <summary>The date of declassification exists.</summary>
    public static readonly Rule DateInvalid = new(
        "CBL0308", "decl-date-invalid", RuleSeverity.Error, true,
        "The date of declassification does not exist",
        "There is no date '{0}'; expected a day of the calendar as mm/dd/yyyy")
    { HasFix = true };

    /// <summary>The date of declassification is after that of the cable (E.O. 12958 §1.6).</summary>
    public static readonly Rule DateBeforeCreated = new(
        "CBL0309", "decl-before-created", RuleSeverity.Warning, true,
        "The cable is declassified before it is made",
        "The date of declassification {0} is not after the date of the cable, {1}")
    { HasFix = true };

    /// <summary>Declassification is at most 25 years away (E.O. 12958 as amended §1.5(b), E.O. 13526 §1.5).</summary>
    public static readonly Rule DateOver25Years = new(
        "CBL0310", "decl-over-25-years", RuleSeverity.Warning, true,
        "Declassification is more than 25 years away",
        "The date of declassification {0} is more than 25 years after the date of the cable, {1}; expected {2} at the latest")
    { HasFix = true };

    /// <summary>Declassification is 10 or 25 years away (E.O. 12958 §1.6, as amended §1.5).</summary>
    public static readonly Rule DateNot10Or25 = new(
        "CBL0311", "decl-not-10-or-25", RuleSeverity.Hidden, false,
        "Declassification is not exactly 10 or 25 years away",
        "The date of declassification {0} should be {1} or {2}, 10 or 25 years after the date of the cable");

    /// <summary>The year is not the one that last year's cables had (practice).</summary>
    public static readonly Rule DateStaleYear = new(
        "CBL0312", "decl-stale-year", RuleSeverity.Information, false,
        "The year of declassification seems to be last year's",
        "The date of declassification {0} is {1} years after the date of the cable; expected the year {2}")
    { HasFix = true };

    /// <summary>The code could still be used (ISOO notice of 2003; E.O. 12958).</summary>
    public static readonly Rule CodeRetired = new(
        "CBL0313", "decl-code-retired", RuleSeverity.Information, true,
        "The declassification code was no longer in use",
        "The code {0} could not be used {1}; expected {2}");

    /// <summary>An unclassified cable says N/A (5 FAH-1 H-200, not read).</summary>
    public static readonly Rule Unclassified = new(
        "CBL0314", "decl-unclassified", RuleSeverity.Information, true,
        "An unclassified cable does not say N/A",
        "The cable is unclassified, so '{0}' should be 'N/A'")
    { HasFix = true };

    /// <summary>A classified cable does not say N/A (E.O. 12958 §1.6).</summary>
    public static readonly Rule NotApplicableOnClassified = new(
        "CBL0315", "decl-na-classified", RuleSeverity.Warning, true,
        "A classified cable says N/A",
        "The cable is {0}, so '{1}' should be a date, a code or an event of declassification");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        3,
        "Executive order and declassification",
        [
            OrderMissing, OrderForm, OrderGluedTags, OrderUnknown, OrderNotInForce, DeclassificationMissing, DeclassificationForm, DateInvalid,
            DateBeforeCreated, DateOver25Years, DateNot10Or25, DateStaleYear, CodeRetired, Unclassified, NotApplicableOnClassified,
        ],
        [
            new(OrderLineChecks.Missing, OrderMissing),
            new(OrderLineChecks.Label, OrderForm),
            new(OrderLineChecks.GluedTags, OrderGluedTags),
            new(OrderNumberChecks.Number, OrderUnknown, OrderNotInForce),
            new(DeclassificationFormChecks.Form, DeclassificationMissing, DeclassificationForm, DateInvalid),
            new(DeclassificationDateChecks.Range, DateBeforeCreated, DateOver25Years),
            new(DeclassificationDateChecks.Years, DateNot10Or25, DateStaleYear),
            new(DeclassificationCodeChecks.Retired, CodeRetired),
            new(DeclassificationCodeChecks.NotApplicable, Unclassified, NotApplicableOnClassified),
        ]);
}

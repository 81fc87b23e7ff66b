namespace Cablegram.Rules.Archive;

/// <summary>Rules of the electronic telegrams of 1973 to 1979 (FORMAT.md 7).</summary>
internal static class ArchiveRules
{
    /// <summary>The archive's number: year, post cut to six characters, five or six digits (National Archives, access to archival databases).</summary>
    public static readonly Rule DocumentNumberForm = new(
        "CBL1101", "docnr-form", RuleSeverity.Warning, true,
        "The document number has not the archive's form",
        "Document number '{0}' should be {1}")
    { HasFix = true };

    /// <summary>The offices' copies add up to the number behind the stroke; practice.</summary>
    public static readonly Rule HandlingCopies = new(
        "CBL1102", "handling-copies", RuleSeverity.Hidden, false,
        "The copies of the distribution do not add up",
        "Number of copies {0} should be {1}, the sum of the offices' copies");

    /// <summary>Each page has the classification at its head and at its foot; practice.</summary>
    public static readonly Rule PageClassification = new(
        "CBL1103", "page-classification", RuleSeverity.Information, false,
        "A page lacks its classification",
        "Expected the classification at {0}");

    /// <summary>The codes of E.O. 11652 section 5: general schedule, exemptions of four categories, advanced schedule.</summary>
    public static readonly Rule OrderCode = new(
        "CBL1104", "eo-11652-code", RuleSeverity.Information, true,
        "The code is none of E.O. 11652",
        "'{0}' is no code of E.O. 11652; expected GDS, XGDS-1 to XGDS-4, ADS, RR or N/A");

    /// <summary>LIMITED OFFICIAL USE is no classification of E.O. 11652, so that the order does not apply.</summary>
    public static readonly Rule LimitedWithoutOrder = new(
        "CBL1105", "lou-no-eo", RuleSeverity.Information, false,
        "A telegram of LIMITED OFFICIAL USE has a declassification schedule",
        "'{0}' should be N/A: LIMITED OFFICIAL USE is no classification of the order");

    /// <summary>Codes of the TAGS handbook of 1974 (TL:TAGS-1).</summary>
    public static readonly Rule TagsOfEra = new(
        "CBL1106", "tags-era", RuleSeverity.Information, false,
        "A TAG is not in the handbook of 1974",
        "The TAG {0} should be one of the handbook of 1974; it came into use later");

    /// <summary>The archive has no telegrams of some days of 1975 and 1976 (National Archives, frequently asked questions).</summary>
    public static readonly Rule MissingDays = new(
        "CBL1107", "missing-days", RuleSeverity.Hidden, false,
        "The telegram is of a day the archive lacks",
        "{0} should be outside the archive's gap from {1} to {2}");

    /// <summary>In place of the text stands a notice that it could not be read (FORMAT.md 7).</summary>
    public static readonly Rule LostText = new(
        "CBL1108", "lost-text", RuleSeverity.Information, true,
        "The text of the telegram is lost",
        "'{0}' is a notice of the archive; expected the text of the telegram");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        11,
        "Telegrams of 1973-79",
        [DocumentNumberForm, HandlingCopies, PageClassification, OrderCode, LimitedWithoutOrder, TagsOfEra, MissingDays, LostText],
        [
            new RuleCheck(DocumentNumberChecks.Check, DocumentNumberForm),
            new RuleCheck(DistributionChecks.Check, HandlingCopies),
            new RuleCheck(PageMarkChecks.Check, PageClassification),
            new RuleCheck(OrderOfEraChecks.Check, OrderCode, LimitedWithoutOrder),
            new RuleCheck(EraChecks.CheckTags, TagsOfEra),
            new RuleCheck(EraChecks.CheckDay, MissingDays),
            new RuleCheck(LostTextChecks.Check, LostText),
        ]);
}

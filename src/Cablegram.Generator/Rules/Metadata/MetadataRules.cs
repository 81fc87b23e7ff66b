namespace Cablegram.Rules.Metadata;

/// <summary>Rules of what the carrier says of the cable, and of the carrier's damage (FORMAT.md 2, 4, 11).</summary>
internal static class MetadataRules
{
    /// <summary>The day of creation is that of the date-time group, as in every cable counted (FORMAT.md 2.1, 4).</summary>
    public static readonly Rule CreatedDate = new(
        "CBL1001", "created-date", RuleSeverity.Warning, true,
        "The metadata have another day of creation than the date-time group",
        "Created date {0} should be {1}, the day of the date-time group")
    { HasFix = true };

    /// <summary>The hour of creation is that of the date-time group, as in all but two of the cables counted (FORMAT.md 2.1).</summary>
    public static readonly Rule CreatedTime = new(
        "CBL1002", "created-time", RuleSeverity.Information, true,
        "The metadata have another hour of creation than the date-time group",
        "Created time {0} should be {1}, the time of the date-time group")
    { HasFix = true };

    /// <summary>The minutes of creation, which the site's pages of 2010 all have wrong (FORMAT.md 2.1).</summary>
    public static readonly Rule CreatedMinutes = new(
        "CBL1003", "created-minutes", RuleSeverity.Hidden, false,
        "The metadata have other minutes of creation than the date-time group",
        "Created time {0} should be {1}: its minutes are not those of the date-time group")
    { HasFix = true };

    /// <summary>A cable is released after it was written; practice of the collection.</summary>
    public static readonly Rule ReleasedBeforeCreated = new(
        "CBL1004", "released-before-created", RuleSeverity.Warning, true,
        "The cable was released before it was created",
        "Released {0} should be later than the creation, {1}");

    /// <summary>The origin is one of the display names of the collection (FORMAT.md 4).</summary>
    public static readonly Rule OriginUnknown = new(
        "CBL1005", "origin-unknown", RuleSeverity.Information, true,
        "The origin is no known display name",
        "Origin '{0}' is not known; expected {1}")
    { HasFix = true };

    /// <summary>The origin is that of the reference id's post; practice of the collection (FORMAT.md 3, 4).</summary>
    public static readonly Rule OriginPost = new(
        "CBL1006", "origin-post", RuleSeverity.Information, true,
        "The origin does not belong to the reference id",
        "Origin '{0}' should be '{1}', the post of {2}");

    /// <summary>The classification is one of the six values the collection has (FORMAT.md 4), or of those of the archive (FORMAT.md 7).</summary>
    public static readonly Rule MetadataClassification = new(
        "CBL1007", "metadata-classification", RuleSeverity.Error, true,
        "The metadata's classification is none of its values",
        "Classification '{0}' of the metadata should be {1}")
    { HasFix = true };

    /// <summary>A web page goes on behind the cable (FORMAT.md 2.2).</summary>
    public static readonly Rule CarrierTrailer = new(
        "CBL1008", "carrier-trailer", RuleSeverity.Information, true,
        "Text of a web page follows the cable",
        "'{0}' is text of the web page; nothing should follow the cable")
    { HasFix = true };

    /// <summary>A copy without header fields, and known to lose lines, has lost them (FORMAT.md 2.2, 11).</summary>
    public static readonly Rule CarrierLostFields = new(
        "CBL1009", "carrier-lost-fields", RuleSeverity.Information, true,
        "The copy seems to have lost header fields",
        "Expected {0}, which this copy seems to have lost");

    /// <summary>A pilcrow became the first digit of a paragraph's number (FORMAT.md 2.3).</summary>
    public static readonly Rule ParagraphRenumbered = new(
        "CBL1010", "paragraph-renumbered", RuleSeverity.Information, true,
        "A pilcrow became a digit of the paragraph number",
        "Paragraph number {0} should be {1}: its first digit was a pilcrow")
    { HasFix = true };

    /// <summary>Marks of Markdown around the words of the cable (FORMAT.md 2.3).</summary>
    public static readonly Rule CarrierEscape = new(
        "CBL1011", "carrier-escape", RuleSeverity.Information, false,
        "An escape or a link of the copy stands in the text",
        "'{0}' is written for '{1}' by the copy")
    { HasFix = true };

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        10,
        "Metadata and carrier",
        [
            CreatedDate, CreatedTime, CreatedMinutes, ReleasedBeforeCreated, OriginUnknown, OriginPost, MetadataClassification, CarrierTrailer,
            CarrierLostFields, ParagraphRenumbered, CarrierEscape,
        ],
        [
            new RuleCheck(CreatedChecks.Check, CreatedDate, CreatedTime, CreatedMinutes),
            new RuleCheck(CreatedChecks.CheckRelease, ReleasedBeforeCreated),
            new RuleCheck(OriginChecks.Check, OriginUnknown, OriginPost),
            new RuleCheck(ClassificationFieldChecks.Check, MetadataClassification),
            new RuleCheck(CarrierDamageChecks.CheckTrailer, CarrierTrailer),
            new RuleCheck(CarrierDamageChecks.CheckFields, CarrierLostFields),
            new RuleCheck(CarrierDamageChecks.CheckNumbers, ParagraphRenumbered),
            new RuleCheck(CarrierMarkChecks.Check, CarrierEscape),
        ]);
}

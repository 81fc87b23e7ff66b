namespace Cablegram.Rules.Pages;

/// <summary>Rules of sections and page lines (FORMAT.md 6.2, 6.11).</summary>
internal static class PageRules
{
    /// <summary>A text in sections has its section in the DE line too: ACP 127 ¶208.</summary>
    public static readonly Rule SectionMissing = new(
        "CBL0801", "section-missing", RuleSeverity.Information, true,
        "The DE line lacks the section",
        "The text is section {0} of {1}, but the DE line has no '/{2}'")
    { HasFix = true };

    /// <summary><c>SECTION 01 OF 02</c>: ACP 127 ¶208, and the two digits of the Department's cables.</summary>
    public static readonly Rule SectionForm = new(
        "CBL0802", "section-form", RuleSeverity.Information, true,
        "The section is not written SECTION nn OF nn",
        "The section '{0}' {1}")
    { HasFix = true };

    /// <summary>The copy of a cable in sections keeps the header of the first: the practice of the collection.</summary>
    public static readonly Rule SectionFirst = new(
        "CBL0803", "section-first", RuleSeverity.Information, false,
        "The header is not that of section 01",
        "The header is that of section {0}, not of section 1");

    /// <summary>Page lines and SECTION count the same sections: ACP 127 ¶208.</summary>
    public static readonly Rule PageTotal = new(
        "CBL0804", "page-total", RuleSeverity.Warning, true,
        "A page line counts other sections than the classification line",
        "The page line counts {0} sections, the classification line {1}")
    { HasFix = true };

    /// <summary>Sections follow each other: ACP 127 ¶208.</summary>
    public static readonly Rule PageOrder = new(
        "CBL0805", "page-order", RuleSeverity.Information, true,
        "A page line goes back to an earlier section",
        "Section {0} stands behind section {1}");

    /// <summary>Page lines repeat the message number in eight digits: the practice of the cables.</summary>
    public static readonly Rule PageNumber = new(
        "CBL0806", "page-number", RuleSeverity.Information, true,
        "A page line has another message number",
        "The page line has the number {0}, the cable is {1}")
    { HasFix = true };

    /// <summary>Each section from the second begins with a page line: ACP 127 ¶208.</summary>
    public static readonly Rule PageMissing = new(
        "CBL0807", "page-missing", RuleSeverity.Information, false,
        "A section has no page line",
        "No page line begins {0} of {1}");

    /// <summary>Page lines stand on lines of their own; one inside a line is damage of the copy (FORMAT.md 6.11).</summary>
    public static readonly Rule PageInText = new(
        "CBL0808", "page-in-text", RuleSeverity.Hidden, false,
        "A page line stands inside a line of text",
        "The page line '{0}' stands inside a line of text")
    { HasFix = true };

    /// <summary>Page lines stand where a page was full, which may be among the fields (FORMAT.md 6.11).</summary>
    public static readonly Rule PageInHeader = new(
        "CBL0809", "page-in-header", RuleSeverity.Hidden, false,
        "A page line stands among the header fields",
        "The page line '{0}' stands among the header fields");

    /// <summary>A cable of one section has no page lines: the practice of the cables.</summary>
    public static readonly Rule PageSingle = new(
        "CBL0810", "page-single", RuleSeverity.Information, true,
        "A page line stands in a cable of one section",
        "The page line counts {0} sections, but the classification line has no SECTION");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        8,
        "Sections and pages",
        [
            SectionMissing, SectionForm, SectionFirst, PageTotal, PageOrder, PageNumber, PageMissing, PageInText, PageInHeader, PageSingle,
        ],
        [
            new RuleCheck(SectionChecks.CheckDeLine, SectionMissing, SectionFirst),
            new RuleCheck(SectionChecks.CheckForm, SectionForm),
            new RuleCheck(PageLineChecks.CheckTotal, PageTotal, PageSingle),
            new RuleCheck(PageLineChecks.CheckNumbers, PageOrder, PageNumber),
            new RuleCheck(PagePlaceChecks.CheckMissing, PageMissing),
            new RuleCheck(PagePlaceChecks.CheckPlaces, PageInText, PageInHeader),
        ]);
}

namespace Cablegram.Rules.Typography;

/// <summary>Rules of characters and line widths (FORMAT.md 2.1, 6.15).</summary>
internal static class TypographyRules
{
    /// <summary>Lines of 55 columns: 5 FAH-1 H-246.1.</summary>
    public static readonly Rule LineWidth55 = new(
        "CBL0901", "line-width-55", RuleSeverity.Hidden, false,
        "A line is wider than 55 columns",
        "The line has {0} columns, more than 55");

    /// <summary>Lines of 69 columns: ACP 127 ¶138.f.</summary>
    public static readonly Rule LineWidth69 = new(
        "CBL0902", "line-width-69", RuleSeverity.Hidden, false,
        "A line is wider than 69 columns",
        "The line has {0} columns, more than 69");

    /// <summary>A limit that no wire's line reaches: derived from the widths measured (FORMAT.md 6.15).</summary>
    public static readonly Rule LineWidth80 = new(
        "CBL0903", "line-width-80", RuleSeverity.Information, false,
        "A line is wider than 80 columns",
        "The line has {0} columns, more than 80, in a cable otherwise kept to width");

    /// <summary>Only the telegraph alphabet: ACP 127 ¶134.</summary>
    public static readonly Rule NonAscii = new(
        "CBL0904", "non-ascii", RuleSeverity.Hidden, false,
        "A character is not in the telegraph alphabet",
        "{0} is not in the telegraph alphabet{1}")
    { HasFix = true };

    /// <summary>Characters that came in by copying and mean nothing where they stand: carrier damage (FORMAT.md 2.1).</summary>
    public static readonly Rule NonAsciiStray = new(
        "CBL0905", "non-ascii-stray", RuleSeverity.Information, true,
        "A character means nothing where it stands",
        "{0} is {1}{2}")
    { HasFix = true };

    /// <summary>No tab: ACP 127 ¶138.e.</summary>
    public static readonly Rule Tab = new(
        "CBL0906", "tab", RuleSeverity.Information, true,
        "A line has a tab",
        "A tab stands where blanks belong{0}")
    { HasFix = true };

    /// <summary>One blank between groups: ACP 127 ¶138.e.</summary>
    public static readonly Rule DoubleBlank = new(
        "CBL0907", "double-blank", RuleSeverity.Hidden, false,
        "More than one blank stands between two words",
        "{0} blanks stand where one is enough{1}")
    { HasFix = true };

    /// <summary>No blank at the end of a line: the practice of careful copies.</summary>
    public static readonly Rule TrailingBlank = new(
        "CBL0908", "trailing-blank", RuleSeverity.Hidden, false,
        "Blanks stand at the end of a line",
        "Blanks at the end of a line: {0}")
    { HasFix = true };

    /// <summary>Quotation marks are written as words: ACP 127 ¶134.b.</summary>
    public static readonly Rule QuoteAsWord = new(
        "CBL0909", "quote-as-word", RuleSeverity.Hidden, false,
        "A quotation mark stands instead of QUOTE or UNQUOTE",
        "The quotation mark '{0}' should be the word QUOTE or UNQUOTE");

    /// <summary>What the publisher made unreadable: runs of X (FORMAT.md 2.1).</summary>
    public static readonly Rule Redaction = new(
        "CBL0910", "redaction", RuleSeverity.Hidden, false,
        "The publisher made a word unreadable",
        "The publisher wrote {0} times X over what stood here");

    /// <summary>The site cut rows of strokes after 45 columns (FORMAT.md 2.1).</summary>
    public static readonly Rule UnderlineCut = new(
        "CBL0911", "underline-cut", RuleSeverity.Hidden, false,
        "A row of strokes is cut by a blank",
        "The row of strokes is cut by a blank after 45 columns")
    { HasFix = true };

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        9,
        "Typography",
        [
            LineWidth55, LineWidth69, LineWidth80, NonAscii, NonAsciiStray, Tab, DoubleBlank, TrailingBlank, QuoteAsWord, Redaction,
            UnderlineCut,
        ],
        [
            new RuleCheck(LineWidthChecks.Check, LineWidth55, LineWidth69, LineWidth80),
            new RuleCheck(NonAsciiChecks.Check, NonAscii),
            new RuleCheck(StrayChecks.Check, NonAsciiStray),
            new RuleCheck(BlankChecks.CheckTabs, Tab),
            new RuleCheck(BlankChecks.CheckDoubled, DoubleBlank),
            new RuleCheck(BlankChecks.CheckTrailing, TrailingBlank),
            new RuleCheck(QuotationChecks.Check, QuoteAsWord),
            new RuleCheck(RedactionChecks.Check, Redaction),
            new RuleCheck(UnderlineChecks.Check, UnderlineCut),
        ]);
}

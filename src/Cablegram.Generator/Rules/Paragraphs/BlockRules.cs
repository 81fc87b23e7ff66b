namespace Cablegram.Rules.Paragraphs;

/// <summary>Rules of summary, comment and signature.</summary>
internal static class BlockRules
{
    /// <summary>A summary is closed (practice; 5 FAH-1 H-246.3 asks for the summary).</summary>
    public static readonly Rule SummaryUnterminated = new(
        "CBL0720", "summary-unterminated", RuleSeverity.Information, true,
        "A summary has no end", "The summary is not closed by 'END SUMMARY'")
    { HasFix = true };

    /// <summary>A text of more than three pages has a summary (5 FAH-1 H-246.3).</summary>
    public static readonly Rule SummaryMissing = new(
        "CBL0721", "summary-missing", RuleSeverity.Hidden, false,
        "A long text has no summary", "The text of about {0} pages has no summary; more than three should have one");

    /// <summary>A comment is closed (practice).</summary>
    public static readonly Rule CommentUnterminated = new(
        "CBL0722", "comment-unterminated", RuleSeverity.Hidden, false,
        "A comment has no end", "The comment is not closed by 'END COMMENT'");

    /// <summary>The last line is the signer's surname (practice; FORMAT.md 6.14).</summary>
    public static readonly Rule SignatureMissing = new(
        "CBL0723", "signature-missing", RuleSeverity.Information, false,
        "The text has no signature", "The text ends with '{0}' instead of the signer's surname");

    /// <summary>The signer's name is written in capitals (practice; FORMAT.md 6.14).</summary>
    public static readonly Rule SignatureCase = new(
        "CBL0724", "signature-case", RuleSeverity.Hidden, false,
        "The signature is not in capitals", "The signature '{0}' should be written '{1}'")
    { HasFix = true };

    /// <summary>Nothing follows the signer (practice; FORMAT.md 6.14).</summary>
    public static readonly Rule TextAfterSignature = new(
        "CBL0725", "text-after-signature", RuleSeverity.Information, true,
        "Text follows the signature", "'{0}' follows the signature '{1}'; nothing should")
    { HasFix = true };

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [SummaryUnterminated, SummaryMissing, CommentUnterminated, SignatureMissing, SignatureCase, TextAfterSignature];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } =
    [
        new(SummaryChecks.CheckEnd, SummaryUnterminated),
        new(SummaryChecks.CheckMissing, SummaryMissing),
        new(CommentChecks.Check, CommentUnterminated),
        new(SignatureChecks.CheckMissing, SignatureMissing),
        new(SignatureChecks.CheckCase, SignatureCase),
        new(TailChecks.Check, TextAfterSignature),
    ];
}

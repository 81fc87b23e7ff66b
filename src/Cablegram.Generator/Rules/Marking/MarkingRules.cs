namespace Cablegram.Rules.Marking;

/// <summary>Rules of the classification line and the captions (FORMAT.md 4, 6.2, 6.3).</summary>
internal static class MarkingRules
{
    /// <summary>A classification line is found (ACP 127 ¶209).</summary>
    public static readonly Rule ClassMissing = new(
        "CBL0201", "class-missing", RuleSeverity.Warning, true,
        "The classification line is missing",
        "'{0}' stands where a classification line was expected, such as 'C O N F I D E N T I A L ASTANA 000066'");

    /// <summary>The classification word has all its letters, each once, and regular spacing (ACP 127 ¶209).</summary>
    public static readonly Rule ClassDamaged = new(
        "CBL0202", "class-damaged", RuleSeverity.Warning, true,
        "The classification word is damaged",
        "The classification '{0}' should be '{1}'")
    { HasFix = true };

    /// <summary>CONFIDENTIAL, SECRET and TOP SECRET are written with spaced letters (ACP 127 ¶209.a).</summary>
    public static readonly Rule ClassSpaced = new(
        "CBL0203", "class-spaced", RuleSeverity.Information, true,
        "The classification word is not spaced",
        "The classification '{0}' should be written with spaced letters, '{1}'")
    { HasFix = true };

    /// <summary>The classification line is the first line of the text (ACP 127 ¶209).</summary>
    public static readonly Rule ClassNotFirst = new(
        "CBL0204", "class-not-first", RuleSeverity.Hidden, false,
        "A line stands before the classification line",
        "'{0}' stands before the classification line, which should be the first line of the text");

    /// <summary>The message number is padded to six digits (practice of the cables from about 2000 on).</summary>
    public static readonly Rule ClassNumberPadding = new(
        "CBL0205", "class-number-padding", RuleSeverity.Information, true,
        "The message number does not have six digits",
        "The message number '{0}' should be written with six digits, '{1}'")
    { HasFix = true };

    /// <summary>Post and number of the classification line agree with the reference id (practice).</summary>
    public static readonly Rule ClassReferenceId = new(
        "CBL0206", "class-reference-id", RuleSeverity.Warning, true,
        "The classification line names another cable than the reference id",
        "The classification line has '{0}', but the reference id is {1}")
    { HasFix = true };

    /// <summary>Classification line and metadata have the same classification (practice of the collection).</summary>
    public static readonly Rule ClassMetadata = new(
        "CBL0207", "class-metadata", RuleSeverity.Warning, true,
        "Classification line and metadata disagree",
        "The classification line says '{0}', the metadata say '{1}'");

    /// <summary>NOFORN in the metadata and as a caption in the text go together (practice).</summary>
    public static readonly Rule NofornMetadata = new(
        "CBL0208", "noforn-metadata", RuleSeverity.Information, true,
        "NOFORN stands in the metadata or in the text only",
        "NOFORN stands {0}");

    /// <summary>A line that looks like a caption is a known one (5 FAH-1 H-216.1, 5 FAH-2 H-440).</summary>
    public static readonly Rule CaptionKnown = new(
        "CBL0209", "caption-known", RuleSeverity.Information, true,
        "The caption is not a known one",
        "'{0}' is no known caption; perhaps '{1}' was meant")
    { HasFix = true };

    /// <summary>Each caption stands on a line of its own (5 FAH-2 H-440).</summary>
    public static readonly Rule CaptionOwnLine = new(
        "CBL0210", "caption-own-line", RuleSeverity.Information, true,
        "The caption does not stand on a line of its own",
        "The caption '{0}' should stand on a line of its own")
    { HasFix = true };

    /// <summary>A caption stands once (practice).</summary>
    public static readonly Rule CaptionDuplicate = new(
        "CBL0211", "caption-duplicate", RuleSeverity.Hidden, false,
        "The caption stands twice",
        "The caption '{0}' stands a second time; once is enough")
    { HasFix = true };

    /// <summary>Handling captions come first, the most restrictive before the others (5 FAH-2 H-440, text of 2023).</summary>
    public static readonly Rule CaptionOrder = new(
        "CBL0212", "caption-order", RuleSeverity.Information, false,
        "The captions are not in order",
        "The caption '{0}' should stand before '{1}', which is less restrictive")
    { HasFix = true };

    /// <summary>NODIS and EXDIS exclude each other, and so do two channel captions (5 FAH-2 H-441).</summary>
    public static readonly Rule CaptionExclusive = new(
        "CBL0213", "caption-exclusive", RuleSeverity.Warning, true,
        "Two captions exclude each other",
        "The captions '{0}' and '{1}' exclude each other; one of them was expected");

    /// <summary>SIPDIS does not stand inside paragraphs (practice).</summary>
    public static readonly Rule CaptionInText = new(
        "CBL0214", "caption-in-text", RuleSeverity.Hidden, false,
        "A caption stands inside the text",
        "The caption '{0}' stands inside the text; it belongs below the classification line")
    { HasFix = true };

    /// <summary>SENSITIVE is a caption of unclassified text (5 FAM 480, cited).</summary>
    public static readonly Rule SensitiveClassified = new(
        "CBL0215", "sensitive-classified", RuleSeverity.Hidden, false,
        "SENSITIVE stands on a classified cable",
        "The caption 'SENSITIVE' is for unclassified text; the cable is {0}");

    /// <summary>An unclassified cable with SBU paragraphs has the caption SENSITIVE (5 FAH-1 H-200, not read).</summary>
    public static readonly Rule SensitiveMissing = new(
        "CBL0216", "sensitive-missing", RuleSeverity.Information, true,
        "The caption SENSITIVE is missing",
        "The cable is '{0}' without the caption 'SENSITIVE', which its paragraphs marked '{1}' ask for");

    /// <summary>CORRECTED COPY gives its reason in brackets (practice).</summary>
    public static readonly Rule CorrectedReason = new(
        "CBL0217", "corrected-reason", RuleSeverity.Information, false,
        "CORRECTED COPY gives no reason in brackets",
        "'{0}' should be followed by its reason in brackets, such as '(TEXT PARA 4)'")
    { HasFix = true };

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        2,
        "Classification and captions",
        [
            ClassMissing, ClassDamaged, ClassSpaced, ClassNotFirst, ClassNumberPadding, ClassReferenceId, ClassMetadata, NofornMetadata,
            CaptionKnown, CaptionOwnLine, CaptionDuplicate, CaptionOrder, CaptionExclusive, CaptionInText, SensitiveClassified,
            SensitiveMissing, CorrectedReason,
        ],
        [
            new(ClassificationLineChecks.CheckPresence, ClassMissing, ClassNotFirst),
            new(ClassificationLineChecks.CheckForm, ClassDamaged, ClassSpaced, ClassNumberPadding),
            new(ReferenceIdChecks.Check, ClassReferenceId),
            new(MetadataChecks.Check, ClassMetadata, NofornMetadata),
            new(CaptionNameChecks.Check, CaptionKnown),
            new(CaptionLineChecks.Check, CaptionOwnLine, CaptionDuplicate),
            new(CaptionChoiceChecks.CheckTogether, CaptionOrder, CaptionExclusive),
            new(CaptionInTextChecks.Check, CaptionInText),
            new(CaptionChoiceChecks.CheckSensitive, SensitiveClassified, SensitiveMissing),
            new(CorrectedCopyChecks.Check, CorrectedReason),
        ]);
}

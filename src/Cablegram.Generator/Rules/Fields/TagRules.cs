namespace Cablegram.Rules.Fields;

/// <summary>Rules of TAGS and SUBJECT (FORMAT.md 6.6, 6.7).</summary>
internal static class TagRules
{
    /// <summary>A TAGS line stands (5 FAH-1 H-232.6).</summary>
    public static readonly Rule Missing = new(
        "CBL0501", "tags-missing", RuleSeverity.Warning, true,
        "The cable has no TAGS line",
        "No TAGS line is found, expected one between the E.O. line and the subject");

    /// <summary>The TAGS line has a tag (5 FAH-3 H-010).</summary>
    public static readonly Rule Empty = new(
        "CBL0502", "tags-empty", RuleSeverity.Error, true,
        "The TAGS line has no tag",
        "No tag stands behind '{0}', expected at least one");

    /// <summary>Each tag is a code of the vocabulary (5 FAH-3 H-110 and H-410; TAGS handbook of 1974).</summary>
    public static readonly Rule Unknown = new(
        "CBL0503", "tags-unknown", RuleSeverity.Information, true,
        "A word on the TAGS line is no known tag",
        "'{0}' is no known tag{1}")
    { HasFix = true };

    /// <summary>No tag is one of the known misuses (5 FAH-3 H-110 and H-410).</summary>
    public static readonly Rule Misused = new(
        "CBL0504", "tags-misused", RuleSeverity.Information, true,
        "A tag is a known misspelling or misuse of another",
        "'{0}' is a known misuse on TAGS lines, {1}")
    { HasFix = true };

    /// <summary>Tags do not run together (5 FAH-3 H-110 and H-410).</summary>
    public static readonly Rule Glued = new(
        "CBL0505", "tags-glued", RuleSeverity.Information, true,
        "Tags run together",
        "'{0}' is several tags run together, expected '{1}'")
    { HasFix = true };

    /// <summary>Tags are in capitals (practice).</summary>
    public static readonly Rule LowerCase = new(
        "CBL0506", "tags-lowercase", RuleSeverity.Information, true,
        "A tag is not in capitals",
        "'{0}' should be in capitals")
    { HasFix = true };

    /// <summary>One tag at least is a subject TAG (5 FAH-3 H-010).</summary>
    public static readonly Rule SubjectTagMissing = new(
        "CBL0507", "tags-subject-missing", RuleSeverity.Warning, true,
        "The cable has no subject TAG",
        "None of the tags is a subject tag, expected at least one such as PREL or ECON");

    /// <summary>One tag at least is a country or region (5 FAH-3 H-410).</summary>
    public static readonly Rule GeographicTagMissing = new(
        "CBL0508", "tags-geographic-missing", RuleSeverity.Information, false,
        "The cable has no geographic TAG",
        "None of the tags is a country or region, expected at least one");

    /// <summary>A tag stands once (practice).</summary>
    public static readonly Rule Duplicate = new(
        "CBL0509", "tags-duplicate", RuleSeverity.Information, true,
        "A tag stands twice",
        "The tag '{0}' stands more than once")
    { HasFix = true };

    /// <summary>Commas stand between tags (5 FAH-1 H-232.6).</summary>
    public static readonly Rule Separator = new(
        "CBL0510", "tags-separator", RuleSeverity.Hidden, false,
        "Tags are not separated by commas",
        "The tag '{0}' is followed by {1}, expected a comma")
    { HasFix = true };

    /// <summary>Tags are separated in one way (practice).</summary>
    public static readonly Rule MixedSeparator = new(
        "CBL0511", "tags-mixed-separator", RuleSeverity.Information, false,
        "Tags are separated in different ways",
        "The tag '{0}' is followed by {1} and '{2}' by {3}, expected one kind of separator")
    { HasFix = true };

    /// <summary>Subject TAGS stand in the order of the alphabet (no source).</summary>
    public static readonly Rule Order = new(
        "CBL0512", "tags-order", RuleSeverity.Hidden, false,
        "Subject TAGS are not in alphabetical order",
        "The tag '{0}' stands behind '{1}', expected subject tags in alphabetical order")
    { HasFix = true };

    /// <summary>The label is TAGS with a colon (practice).</summary>
    public static readonly Rule Label = new(
        "CBL0513", "tags-label", RuleSeverity.Hidden, false,
        "The label of the tags is not 'TAGS:'",
        "The label '{0}' should be 'TAGS:'")
    { HasFix = true };

    /// <summary>No tag is a code of another era (5 FAH-3; TAGS handbook of 1974).</summary>
    public static readonly Rule Obsolete = new(
        "CBL0514", "tags-obsolete", RuleSeverity.Information, false,
        "A tag is a code of another era",
        "'{0}' is a tag of {1}, not of {2}{3}")
    { HasFix = true };

    /// <summary>A SUBJECT line stands (5 FAH-1 H-200).</summary>
    public static readonly Rule SubjectMissing = new(
        "CBL0515", "subject-missing", RuleSeverity.Warning, true,
        "The cable has no SUBJECT line",
        "No SUBJECT line is found, expected one below the TAGS line");

    /// <summary>Words stand behind the label SUBJECT (5 FAH-1 H-200).</summary>
    public static readonly Rule SubjectEmpty = new(
        "CBL0516", "subject-empty", RuleSeverity.Error, true,
        "The SUBJECT line is empty",
        "Nothing stands behind '{0}', expected the subject");

    /// <summary>The subject of a classified cable has a portion mark (5 FAH-1 H-210).</summary>
    public static readonly Rule SubjectMark = new(
        "CBL0517", "subject-mark", RuleSeverity.Hidden, false,
        "The subject of a classified cable has no portion mark",
        "The subject of this {0} cable has no portion mark, expected one such as (U)");

    /// <summary>The mark of the subject is not above the cable's classification (5 FAH-1 H-132 to H-134).</summary>
    public static readonly Rule SubjectMarkExceeds = new(
        "CBL0518", "subject-mark-exceeds", RuleSeverity.Warning, true,
        "The mark of the subject is above the cable's classification",
        "The subject's mark '{0}' is above the classification of the cable, {1}");

    /// <summary>The subject is in capitals (practice).</summary>
    public static readonly Rule SubjectCase = new(
        "CBL0519", "subject-case", RuleSeverity.Hidden, false,
        "The subject is not in capitals",
        "'{0}' in the subject is in small letters, expected capitals");

    /// <summary>The subject has 150 characters at most (practice).</summary>
    public static readonly Rule SubjectLength = new(
        "CBL0520", "subject-length", RuleSeverity.Information, false,
        "The subject is long",
        "The subject has {0} characters, expected {1} at most");

    /// <summary>The subject has no full stop at the end (practice).</summary>
    public static readonly Rule SubjectPeriod = new(
        "CBL0521", "subject-period", RuleSeverity.Information, false,
        "The subject ends in a full stop",
        "The subject ends in a full stop behind '{0}', expected none")
    { HasFix = true };

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Missing, Empty, Unknown, Misused, Glued, LowerCase, SubjectTagMissing, GeographicTagMissing, Duplicate, Separator, MixedSeparator, Order,
        Label, Obsolete, SubjectMissing, SubjectEmpty, SubjectMark, SubjectMarkExceeds, SubjectCase, SubjectLength, SubjectPeriod,
    ];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } =
    [
        new(TagPresenceChecks.Check, Missing, SubjectMissing),
        new(CheckTags, Empty, Unknown, Misused, Glued, LowerCase, SubjectTagMissing, GeographicTagMissing, Duplicate, Separator, MixedSeparator, Order, Label, Obsolete),
        new(SubjectMarkChecks.Check, SubjectMark, SubjectMarkExceeds),
        new(SubjectFormChecks.Check, SubjectEmpty, SubjectCase, SubjectLength, SubjectPeriod),
    ];

    /// <summary>Checks the TAGS line, which is read once for all its rules.</summary>
    private static void CheckTags(CableUnderCheck cable, Findings findings)
    {
        if (TagLine.Read(cable) is not { } line) return;

        TagEmptyChecks.Check(cable, line, findings);
        TagCodeChecks.Check(cable, line, findings);
        TagCaseChecks.Check(cable, line, findings);
        TagSetChecks.Check(cable, line, findings);
        TagFormChecks.Check(line, findings);
        TagOrderChecks.Check(line, findings);
    }
}

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Rules of the classifier paragraph.</summary>
internal static class ClassifiedByRules
{
    /// <summary>A classified cable has the classifier paragraph (5 FAH-1 H-246.3; E.O. 12958 §1.7, §1.6 as amended).</summary>
    public static readonly Rule Missing = new(
        "CBL0401", "classifier-missing", RuleSeverity.Warning, true,
        "A classified cable does not say who classified it",
        "The cable is classified but has no classifier paragraph; expected 'Classified By: name, position. Reason: {0} (letters)' before the text");

    /// <summary>An unclassified cable has no classifier paragraph (5 FAH-1 H-246.3).</summary>
    public static readonly Rule OnUnclassified = new(
        "CBL0402", "classifier-unclassified", RuleSeverity.Information, false,
        "An unclassified cable says who classified it",
        "The cable is unclassified, so a classifier paragraph is not expected");

    /// <summary>The paragraph names a section and letters (5 FAH-1 H-246.3; E.O. 12958 §1.7).</summary>
    public static readonly Rule ReasonMissing = new(
        "CBL0403", "classifier-reason-missing", RuleSeverity.Warning, true,
        "The classifier paragraph gives no complete reason",
        "The classifier paragraph gives no complete reason for classifying; expected {0}")
    { HasFix = true };

    /// <summary>The section is that of the order in force (ISOO notice of 2003; the orders).</summary>
    public static readonly Rule WrongSection = new(
        "CBL0404", "classifier-section", RuleSeverity.Information, true,
        "The reason is given by a section of another time",
        "Section {0} does not hold the reasons for classifying on the date of the cable, {1}; expected {2}")
    { HasFix = true };

    /// <summary>The section is typed with a point (practice).</summary>
    public static readonly Rule SectionForm = new(
        "CBL0405", "classifier-section-form", RuleSeverity.Information, true,
        "The section of the reason is mistyped",
        "The section '{0}' should be '{1}'")
    { HasFix = true };

    /// <summary>The letters are those of the section (E.O. 12958 as amended §1.4, original §1.5).</summary>
    public static readonly Rule Letter = new(
        "CBL0406", "classifier-letter", RuleSeverity.Warning, true,
        "The reason is given by a letter the section does not have",
        "Section {0} has no reason ({1}); expected a letter from (a) to ({2})");

    /// <summary>The paragraph has no number (5 FAH-1 H-246.3).</summary>
    public static readonly Rule Numbered = new(
        "CBL0407", "classifier-numbered", RuleSeverity.Information, true,
        "The classifier paragraph has a number",
        "The number '{0}' should not stand before the classifier paragraph")
    { HasFix = true };

    /// <summary>Brackets close (practice).</summary>
    public static readonly Rule Unterminated = new(
        "CBL0408", "classifier-unterminated", RuleSeverity.Hidden, false,
        "A bracket around the letters of the reason is missing",
        "'{0}' should be '{1}'")
    { HasFix = true };

    /// <summary>The paragraph stands before the text (5 FAH-1 H-246.3).</summary>
    public static readonly Rule BeforeText = new(
        "CBL0409", "classifier-before-text", RuleSeverity.Information, false,
        "The classifier paragraph stands behind the first paragraph",
        "The classifier paragraph should stand before paragraph 1");

    /// <summary>The rules and what checks them.</summary>
    public static RuleSection Section { get; } = new(
        4,
        "Classified By",
        [Missing, OnUnclassified, ReasonMissing, WrongSection, SectionForm, Letter, Numbered, Unterminated, BeforeText],
        [
            new(ClassifierPresenceChecks.Missing, Missing),
            new(ClassifierPresenceChecks.Unclassified, OnUnclassified),
            new(ClassifierPresenceChecks.Numbered, Numbered),
            new(ClassifierPresenceChecks.BeforeText, BeforeText),
            new(ClassifierReasonChecks.Missing, ReasonMissing),
            new(ClassifierReasonChecks.Letter, Letter),
            new(ClassifierSectionChecks.Section, WrongSection),
            new(ClassifierSectionChecks.Form, SectionForm),
            new(ClassifierBracketChecks.Brackets, Unterminated),
        ]);
}

namespace Cablegram.Rules.Tests.Fields;

/// <summary>SUBJECT lines that are absent or empty.</summary>
public class SubjectPresenceTests
{
    private const string Line = "SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS\n";
    private static readonly Rule Missing = Rulebook.Find("CBL0515")!;
    private static readonly Rule Empty = Rulebook.Find("CBL0516")!;

    [Fact, Fires("CBL0515")]
    public void AHeadWithoutSubjectIsReportedAtItsTags() => RuleAssert.Fires(
        Missing, Written.Classified.Without(Line).With("TAGS:", "[|TAGS|]:"), "No SUBJECT line is found, expected one below the TAGS line");

    [Fact, Silent("CBL0515")]
    public void AShortOrMisspeltLabelIsALabel()
    {
        RuleAssert.Silent(Missing, Written.Classified.With("SUBJECT:", "SUBJ:"));
        RuleAssert.Silent(Missing, Written.Classified.With("SUBJECT:", "SUJECT:"));
    }

    [Fact, Silent("CBL0515")]
    public void ASubjectGluedToTheTagsIsThere() => RuleAssert.Silent(Missing, Written.Classified.With("KZ\nSUBJECT:", "KZSUBJECT:"));

    [Fact, Muted("CBL0515")]
    public void APartialExtractMayHaveLostTheSubject() => RuleAssert.Silent(Missing, TagCables.AsPartialExtract(Written.Classified.Without(Line)));

    [Fact, Muted("CBL0515")]
    public void ALaterSectionAloneHasNoSubject() => RuleAssert.Silent(
        Missing, Written.Classified.Without(Line).With("SECTION 01 OF 02 ASTANA", "SECTION 02 OF 02 ASTANA"));

    [Fact, Fires("CBL0516")]
    public void ALabelWithNothingBehindItIsReported() => RuleAssert.Fires(
        Empty, TagCables.WithSubject("[|SUBJECT|]:"), "Nothing stands behind 'SUBJECT', expected the subject");

    [Fact, Silent("CBL0516")]
    public void WordsOnTheNextLineBelongToTheLabel() => RuleAssert.Silent(Empty, TagCables.WithSubject("SUBJECT:\n\nKAZAKHSTAN: GRAIN ELEVATOR OPENS"));

    [Fact, Silent("CBL0516")]
    public void WordsInCapitalsBelowTheOtherLabelsMayBelongToTheLabel() => RuleAssert.Silent(
        Empty, TagCables.WithSubject("SUBJECT:").With("reasons\n1.4 (b) and (d).\n\n1. (C) SUMMARY: The", "reasons\n1.4 (b) and (d).\n\nKAZAKHSTAN: GRAIN ELEVATOR OPENS\n\nThe"));

    [Fact, Muted("CBL0516")]
    public void APartialExtractMayHaveLostWhatStoodBehindTheLabel() => RuleAssert.Silent(Empty, TagCables.AsPartialExtract(TagCables.WithSubject("SUBJECT:")));
}

namespace Cablegram.Rules.Tests.Fields;

/// <summary>Portion marks of subjects.</summary>
public class SubjectMarkTests
{
    private static readonly Rule Mark = Rulebook.Find("CBL0517")!;
    private static readonly Rule Exceeds = Rulebook.Find("CBL0518")!;

    [Fact, Fires("CBL0517")]
    public void ASubjectWithoutAMarkIsReportedAtItsLabel() => RuleAssert.Fires(
        Mark, TagCables.WithSubject("[|SUBJECT|]: KAZAKHSTAN: GRAIN ELEVATOR OPENS"), "The subject of this CONFIDENTIAL cable has no portion mark, expected one such as (U)");

    [Fact, Silent("CBL0517")]
    public void AMarkAtTheEndIsAMark() => RuleAssert.Silent(Mark, TagCables.WithSubject("SUBJECT: KAZAKHSTAN: GRAIN ELEVATOR OPENS (U)"));

    [Fact, Silent("CBL0517")]
    public void TheSubjectOfAnUnclassifiedCableNeedsNone() => RuleAssert.Silent(Mark, Written.Unclassified);

    [Fact, Muted("CBL0517")]
    public void BeforePortionMarksNoneIsAskedFor() => RuleAssert.Silent(
        Mark, TagCables.WithSubject("SUBJECT: KAZAKHSTAN: GRAIN ELEVATOR OPENS").With("O 081037Z JAN 08", "O 081037Z JAN 93").Named("93ASTANA66.txt"));

    [Fact, Fires("CBL0518")]
    public void AMarkAboveTheClassificationIsReported() => RuleAssert.Fires(
        Exceeds,
        TagCables.WithSubject("SUBJECT: [|(S/NF)|] KAZAKHSTAN: GRAIN ELEVATOR OPENS"),
        "The subject's mark '(S/NF)' is above the classification of the cable, CONFIDENTIAL");

    [Fact, Fires("CBL0518")]
    public void AnyClassifiedMarkIsAboveUnclassified() => RuleAssert.Fires(
        Exceeds, Written.Unclassified.With("SUBJECT: FIJI", "SUBJECT: [|(C)|] FIJI"), "The subject's mark '(C)' is above the classification of the cable, UNCLASSIFIED");

    [Fact, Silent("CBL0518")]
    public void AMarkAsHighAsTheClassificationIsNot() => RuleAssert.Silent(Exceeds, TagCables.WithSubject("SUBJECT: (C) KAZAKHSTAN: GRAIN ELEVATOR OPENS"));

    [Fact, Silent("CBL0518")]
    public void SensitiveIsNoHigherClass() => RuleAssert.Silent(Exceeds, Written.Unclassified.With("SUBJECT: FIJI", "SUBJECT: (SBU) FIJI"));

    [Fact, Silent("CBL0518")]
    public void TheSOfAPluralIsNoMark() => RuleAssert.Silent(Exceeds, TagCables.WithSubject("SUBJECT: KAZAKHSTAN: GRAIN ELEVATOR(S)"));
}

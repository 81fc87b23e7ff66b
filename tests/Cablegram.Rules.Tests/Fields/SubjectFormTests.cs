namespace Cablegram.Rules.Tests.Fields;

/// <summary>Case, length and full stop of subjects.</summary>
public class SubjectFormTests
{
    private static readonly Rule Case = Rulebook.Find("CBL0519")!;
    private static readonly Rule Length = Rulebook.Find("CBL0520")!;
    private static readonly Rule Period = Rulebook.Find("CBL0521")!;
    private static readonly string Long = string.Join(" ", Enumerable.Repeat("GRAIN", 30));

    [Fact, Fires("CBL0519")]
    public void TheFirstWordInSmallLettersIsReported() => RuleAssert.Fires(
        Case, TagCables.WithSubject("SUBJECT: (U) KAZAKHSTAN: [|Grain|] Elevator Opens"), "'Grain' in the subject is in small letters, expected capitals");

    [Theory]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: TWO UAVs AND ONE McCAIN")]
    [InlineData("SUBJECT: (c) KAZAKHSTAN: xxxxxxxxxxxx OPENS ELEVATOR")]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: [Name removed] OPENS ELEVATOR")]
    public void OneSmallLetterAndWhatThePublisherPutInAreNoSmallLetters(string subject) => RuleAssert.Silent(Case, TagCables.WithSubject(subject));

    [Fact, Silent("CBL0519")]
    public void CapitalsAreNotReported() => RuleAssert.Silent(Case, Written.Classified);

    [Fact, Muted("CBL0519")]
    public void FrontMatterHasACaseOfItsOwn() => RuleAssert.Silent(
        Case,
        new Written(
            "1979suva00412.md",
            """
            ---
            cable-doc-number: "1979SUVA00412"
            cable-from: "FM AMEMBASSY SUVA"
            cable-subject: "Tuna Cannery Tries A Four-day Week"
            cable-tags: "ECON, FJ"
            cable-classification: "UNCLASSIFIED"
            ---

            1. The cannery at Lower Levuka closes on Fridays. Its owner calls it a trial.
            """));

    [Fact, Fires("CBL0520")]
    public void WhatIsTooMuchOfALongSubjectIsReported() => RuleAssert.Fires(
        Length, TagCables.WithSubject($"SUBJECT: (U) {Long[..143]}\n[|ELEVATORS OPEN|]"), "The subject has 158 characters, expected 150 at most");

    [Fact, Silent("CBL0520")]
    public void TheMarkDoesNotCount() => RuleAssert.Silent(Length, TagCables.WithSubject($"SUBJECT: (U) {Long[..143]} OPEN"));

    [Fact, Fires("CBL0521")]
    public void AFullStopAtTheEndIsReported() => RuleAssert.Fires(
        Period, TagCables.WithSubject("SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS[|.|]"), "The subject ends in a full stop behind 'OPENS', expected none");

    [Theory]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: GRAIN FOR THE U.S.")]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: GRAIN, FLOUR, ETC.")]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: THE ELEVATOR IS ...")]
    [InlineData("SUBJECT: (U) KAZAKHSTAN: ELEVATOR OF PLACEHOLDER J.")]
    public void TheFullStopOfAnAbbreviationIsItsOwn(string subject) => RuleAssert.Silent(Period, TagCables.WithSubject(subject));

    [Fact, Silent("CBL0521")]
    public void AFullStopInsideIsNotAtTheEnd() => RuleAssert.Silent(Period, TagCables.WithSubject("SUBJECT: (U) KAZAKHSTAN. GRAIN ELEVATOR OPENS"));

    [Fact, Fixes("CBL0521")]
    public void TheFullStopIsTakenOut() => RuleAssert.Fixes(
        Period, TagCables.WithSubject("SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR\nOPENS."), TagCables.WithSubject("SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR\nOPENS"));
}

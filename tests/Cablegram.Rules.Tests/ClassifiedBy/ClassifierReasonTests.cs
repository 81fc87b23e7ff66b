using static Cablegram.Rules.ClassifiedBy.ClassifiedByRules;

namespace Cablegram.Rules.Tests.ClassifiedBy;

public class ClassifierReasonTests
{
    private static Written WithClassifier(string text) =>
        Written.Classified.With("Classified By: Ambassador Jane Placeholder; reasons\n1.4 (b) and (d).", text);

    private static Written In(string year, Written cable) => cable.With("JAN 08", "JAN " + year).Named(year + "ASTANA66.txt");

    [Fact, Fires("CBL0403")]
    public void AClassifierWithoutReasonIsReported() => RuleAssert.Fires(
        ReasonMissing, WithClassifier("[|Classified By:|] Ambassador Jane Placeholder"),
        "The classifier paragraph gives no complete reason for classifying; expected a reason, such as 1.4 (b) and (d)");

    [Fact, Fires("CBL0403")]
    public void LettersWithoutSectionAreReported() => RuleAssert.Fires(
        ReasonMissing, WithClassifier("Classified By: Ambassador Jane Placeholder; reasons [|(b) and (d)|]."),
        "The classifier paragraph gives no complete reason for classifying; expected section 1.4 of the order before the letters");

    [Fact, Fires("CBL0403")]
    public void ASectionWithoutLettersIsReported() => RuleAssert.Fires(
        ReasonMissing, WithClassifier("Classified By: Ambassador Jane Placeholder; reason [|1.4|]."),
        "The classifier paragraph gives no complete reason for classifying; expected letters behind the section, such as (b) and (d)");

    [Theory, Silent("CBL0403")]
    [InlineData("Classified By: Ambassador Jane Placeholder; reason 1.4 b/d")]
    [InlineData("CLASSIFIED BY: Jane Placeholder, Ambassador; REASON: 1.4(B), (D)")]
    [InlineData("Classified By: Derived from Multiple Sources")]
    [InlineData("Classified By: Ambassador Jane Placeholder; reasons 1,4 (b)")]
    [InlineData("Classified By: Ambassador Jane Placeholder\nReason: 1.4 (b)")]
    public void AReasonInAnyFormIsAReason(string text) => RuleAssert.Silent(ReasonMissing, WithClassifier(text));

    [Fact, Muted("CBL0403")]
    public void AnExtractMayHaveLostTheLineOfTheReason() => RuleAssert.Silent(
        ReasonMissing,
        "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"
        + WithClassifier("Classified By: Ambassador Jane Placeholder").Text);

    [Fact, Fixes("CBL0403")]
    public void TheSectionInForceIsPutBeforeTheLetters() => RuleAssert.Fixes(
        ReasonMissing,
        WithClassifier("Classified By: Ambassador Jane Placeholder; reasons (b) and (d)."),
        WithClassifier("Classified By: Ambassador Jane Placeholder; reasons 1.4 (b) and (d)."));

    [Fact, Fires("CBL0404")]
    public void TheSectionOfTheOrderBeforeItsAmendmentIsReported() => RuleAssert.Fires(
        WrongSection, Written.Classified.With("1.4 (b)", "[|1.5|] (b)"),
        "Section 1.5 does not hold the reasons for classifying on the date of the cable, 2008-01-08; expected 1.4");

    [Fact, Fires("CBL0404")]
    public void TheSectionOfTheAmendmentBeforeItIsReported() => RuleAssert.Fires(
        WrongSection, In("00", Written.Classified.With("1.4 (b)", "[|1.4|] (b)")),
        "Section 1.4 does not hold the reasons for classifying on the date of the cable, 2000-01-08; expected 1.5");

    [Fact, Silent("CBL0404")]
    public void TheSectionInForceIsRight()
    {
        RuleAssert.Silent(WrongSection, Written.Classified);
        RuleAssert.Silent(WrongSection, In("00", Written.Classified.With("1.4 (b)", "1.5 (b)")));
    }

    [Theory, Silent("CBL0404")]
    [InlineData("1.4")]
    [InlineData("1.5")]
    public void BetweenAmendmentAndDirectiveBothAreRight(string section) => RuleAssert.Silent(
        WrongSection, Written.Classified.With("1.4 (b)", section + " (b)").With("081037Z JAN 08", "081037Z JUL 03").Named("03ASTANA66.txt"));

    [Fact, Muted("CBL0404")]
    public void InTheYearOfTheChangeTheDayIsNeeded() => RuleAssert.Silent(
        WrongSection, Written.Classified.With("1.4 (b)", "1.5 (b)").Without("O 081037Z JAN 08\n").Named("03ASTANA66.txt"));

    [Fact, Fixes("CBL0404")]
    public void TheSectionIsRenumberedAndTheLettersStay()
    {
        RuleAssert.Fixes(WrongSection, Written.Classified.With("1.4 (b)", "1.5 (b)"), Written.Classified);
        RuleAssert.Fixes(WrongSection, In("00", Written.Classified), In("00", Written.Classified.With("1.4 (b)", "1.5 (b)")));
    }

    [Theory]
    [InlineData("1.4 (b) and (d)", "1.6 (b) and (d)")]
    [InlineData("1.4 (b) and (d)", "1.5 (b) and (h)")]
    public void WhereTheLettersDoNotTellTheSectionIsLeftAlone(string old, string replacement) =>
        RuleAssert.OffersNothing(WrongSection, Written.Classified.With(old, replacement));

    [Theory, Fires("CBL0405")]
    [InlineData("1/4")]
    [InlineData("1:4")]
    [InlineData("14")]
    [InlineData("1,4")]
    [InlineData("l.4")]
    public void ASectionWithoutItsPointIsReported(string section) => RuleAssert.Fires(
        SectionForm, Written.Classified.With("1.4 (b)", $"[|{section}|] (b)"), $"The section '{section}' should be '1.4'");

    [Theory, Silent("CBL0405")]
    [InlineData("1. 4 (b)")]
    [InlineData("1 .4 (b)")]
    [InlineData("1.\n4 (b)")]
    [InlineData("1.5 (b)")]
    public void ABlankWhereTheWireWrapsIsNoSlip(string section) => RuleAssert.Silent(SectionForm, Written.Classified.With("1.4 (b)", section));

    [Theory, Fixes("CBL0405")]
    [InlineData("1/4")]
    [InlineData("1:4")]
    [InlineData("14")]
    [InlineData("1-4")]
    [InlineData("I.4")]
    public void ThePointIsPutIn(string section) => RuleAssert.Fixes(SectionForm, Written.Classified.With("1.4 (b)", section + " (b)"), Written.Classified);

    [Theory, Fires("CBL0406")]
    [InlineData("([|j|])")]
    [InlineData("(b) and ([|j|])")]
    [InlineData("(b, [|k|])")]
    public void ALetterBeyondTheLastIsReported(string letters) => RuleAssert.Fires(Letter, Written.Classified.With("(b) and (d)", letters));

    [Fact, Fires("CBL0406")]
    public void BeforeTheAmendmentTheLastLetterWasG() => RuleAssert.Fires(
        Letter, In("00", Written.Classified.With("1.4 (b) and (d)", "1.5 (b) and ([|h|])")), "Section 1.5 has no reason (h); expected a letter from (a) to (g)");

    [Theory, Silent("CBL0406")]
    [InlineData("(a), (b), (c), (d), (e), (f), (g) and (h).")]
    [InlineData("(b) and (d). (S) The text begins.")]
    [InlineData("(b) and (d) (U) Unclassified note.")]
    [InlineData("b/d")]
    [InlineData("(b) and (d) as amended")]
    public void TheMarkOfTheNextParagraphIsNoLetter(string letters) => RuleAssert.Silent(Letter, Written.Classified.With("(b) and (d).", letters));

    [Fact, Fires("CBL0408")]
    public void ABracketThatDoesNotCloseIsReported() =>
        RuleAssert.Fires(Unterminated, Written.Classified.With("(b) and (d)", "[|(b|] and (d)"), "'(b' should be '(b)'");

    [Theory, Silent("CBL0408")]
    [InlineData("(b) and (d)")]
    [InlineData("( b) and (d )")]
    [InlineData("(b, d)")]
    [InlineData("b/d")]
    public void BracketsInPairsAreRight(string letters) => RuleAssert.Silent(Unterminated, Written.Classified.With("(b) and (d)", letters));

    [Theory, Fixes("CBL0408")]
    [InlineData("(b and (d)")]
    [InlineData("b) and (d)")]
    [InlineData("(b) and (d")]
    [InlineData("(b) and d)")]
    public void ThePartnerIsPutIn(string letters) => RuleAssert.Fixes(Unterminated, Written.Classified.With("(b) and (d)", letters), Written.Classified);
}

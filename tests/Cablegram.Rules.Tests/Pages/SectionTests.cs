using Cablegram.Rules.Pages;

namespace Cablegram.Rules.Tests.Pages;

/// <summary>What DE line and classification line say of sections.</summary>
public class SectionTests
{
    [Fact, Fires("CBL0801")]
    public void ASectionThatTheDeLineLacksIsReported() => RuleAssert.Fires(
        PageRules.SectionMissing,
        Written.Classified.With("#0066/01 0081042", "#[|0066|] 0081042"),
        "The text is section 1 of 2, but the DE line has no '/01'");

    [Fact, Silent("CBL0801")]
    public void ADeLineWithASectionOverATextWithoutOneIsRight() =>
        RuleAssert.Silent(PageRules.SectionMissing, Written.Unclassified.With("#0120 0642215", "#0120/01 0642215"));

    [Fact, Muted("CBL0801")]
    public void ACopyWithoutADeLineLacksNoSection() =>
        RuleAssert.Silent(PageRules.SectionMissing, Written.Classified.Without("DE RUEHTA #0066/01 0081042\n"));

    [Fact, Fixes("CBL0801")]
    public void TheSectionIsPutBehindTheSerialNumber() => RuleAssert.Fixes(
        PageRules.SectionMissing, Written.Classified.With("#0066/01", "#0066"), Written.Classified);

    [Theory, Fires("CBL0802")]
    [InlineData("SECTION 1 OF 2", "should be 'SECTION 01 OF 02'")]
    [InlineData("SECTION 01 0F 02", "should be 'SECTION 01 OF 02'")]
    [InlineData("SECTION 03 OF 02", "counts beyond its total")]
    public void ASectionInAnotherFormIsReported(string written, string fault) => RuleAssert.Fires(
        PageRules.SectionForm, Written.Classified.With("SECTION 01 OF 02", $"[|{written}|]"), $"The section '{written}' {fault}");

    [Fact, Fires("CBL0802")]
    public void ASectionBehindTheNumberIsReadToo() => RuleAssert.Fires(
        PageRules.SectionForm, Written.Classified.With("SECTION 01 OF 02 ASTANA 000066", "ASTANA 000066 [|SECTION 1 OF 2|]"));

    [Theory, Silent("CBL0802")]
    [InlineData("SECTION 02 OF 02")]
    [InlineData("section 01 of 02")]
    [InlineData("SECTION  01 OF 02")]
    [InlineData("FINAL SECTION OF 2")]
    public void ASectionInItsFormIsRight(string written) =>
        RuleAssert.Silent(PageRules.SectionForm, Written.Classified.With("SECTION 01 OF 02", written));

    [Fact, Muted("CBL0802")]
    public void OneDigitWasTheFormOfTheSeventies() => RuleAssert.Silent(
        PageRules.SectionForm,
        Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 75").With("SECTION 01 OF 02", "SECTION 1 OF 2").Named("75ASTANA66.txt"));

    [Fact, Fixes("CBL0802")]
    public void TheSectionIsWrittenWithTwoDigits() => RuleAssert.Fixes(
        PageRules.SectionForm, Written.Classified.With("SECTION 01 OF 02", "SECTION 1 OF 2"), Written.Classified);

    [Fact]
    public void ASectionBeyondItsTotalHasNoFix() =>
        RuleAssert.OffersNothing(PageRules.SectionForm, Written.Classified.With("SECTION 01 OF 02", "SECTION 03 OF 02"));

    [Fact, Fires("CBL0803")]
    public void TheHeaderOfALaterSectionIsReported() => RuleAssert.Fires(
        PageRules.SectionFirst,
        Written.Classified.With("#0066/01", "#0066/[|02|]"),
        "The header is that of section 2, not of section 1");

    [Fact, Silent("CBL0803")]
    public void AHeaderWithoutASectionIsThatOfTheFirst() =>
        RuleAssert.Silent(PageRules.SectionFirst, Written.Classified.With("#0066/01", "#0066"));
}

using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class NumberSequenceTests
{
    private const string PartialExtract = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n";

    [Fact, Fires("CBL0702")]
    public void ANumberItsNeighboursContradictIsReported() => RuleAssert.Fires(
        NumberRules.ParaGap, Written.Classified.With("\n3. (U)", "\n[|33|]. (U)"), "Paragraph number 33 should be 3");

    [Fact, Fires("CBL0702")]
    public void AMissingNumberIsReportedOnceAtTheNext() => RuleAssert.Fires(
        NumberRules.ParaGap,
        Written.Classified.With("\n3. (U)", "\n[|4|]. (U)").With("\n4. (C)", "\n5. (C)"),
        "Paragraph number 4 follows 2; 3 is missing");

    [Fact, Fires("CBL0702")]
    public void SeveralMissingNumbersAreOneFault() => RuleAssert.Fires(
        NumberRules.ParaGap, Written.Classified.With("\n4. (C)", "\n[|7|]. (C)"), "Paragraph number 7 follows 3; 4 to 6 are missing");

    [Fact, Fires("CBL0702")]
    public void ANumberBeforeItsPlaceIsReported() => RuleAssert.Fires(
        NumberRules.ParaGap,
        Written.Classified.With("\n2. (C)", "\n[|3|]. (C)").With("\n3. (U)", "\n2. (U)"),
        "Paragraph number 3 stands before 2");

    [Fact, Fires("CBL0702")]
    public void AMarkInPlaceOfTheMissingNumberIsReported() => RuleAssert.Fires(
        NumberRules.ParaGap, Written.Classified.With("\n3. (U)", "\n[|(U)|]"), "Paragraph number 3 is missing before '(U)'");

    [Fact, Silent("CBL0702")]
    public void ItemsOfAListAreNoParagraphs() => RuleAssert.Silent(
        NumberRules.ParaGap, Written.Classified.With("each.\n", "each:\n\n1. Bread\n2. Salt\n4. Flags\n"));

    [Fact, Muted("CBL0702")]
    public void AnExtractMayLackParagraphs() => RuleAssert.Silent(
        NumberRules.ParaGap, (Written.Classified with { Text = PartialExtract + Written.Classified.Text }).With("\n4. (C)", "\n7. (C)"));

    [Fact, Muted("CBL0702")]
    public void ParagraphsThePublisherTookOutAreNotMissing() => RuleAssert.Silent(
        NumberRules.ParaGap, Written.Classified.With("\n4. (C)", "\nXXXXXXXXXXXX\n\n7. (C)"));

    [Fact, Muted("CBL0702")]
    public void APilcrowThatBecameADigitIsNotTheAuthorsFault() => RuleAssert.Silent(
        NumberRules.ParaGap, Written.Classified.With("\n1. (C)", "\n¶1. (C)").With("\n3. (U)", "\n13. (U)"));

    [Fact, Fixes("CBL0702")]
    public void OnlyTheWrongNumberIsRewritten() => RuleAssert.Fixes(
        NumberRules.ParaGap, Written.Classified.With("\n3. (U)", "\n[|33|]. (U)"), Written.Classified);

    [Fact, Fixes("CBL0702")]
    public void TheMissingNumberIsWrittenBeforeTheMark() => RuleAssert.Fixes(
        NumberRules.ParaGap, Written.Classified.With("\n3. (U)", "\n(U)"), Written.Classified);

    [Fact]
    public void NothingIsOfferedForAParagraphThatIsNotThere() => RuleAssert.OffersNothing(
        NumberRules.ParaGap, Written.Classified.With("\n4. (C)", "\n7. (C)"));

    [Fact, Fires("CBL0703")]
    public void ARepeatedNumberInPlaceOfTheNextIsReported()
    {
        var cable = Written.Classified.With("\n3. (U)", "\n[|2|]. (U)");

        RuleAssert.Fires(NumberRules.ParaDuplicate, cable, "Paragraph number 2 should be 3");
        RuleAssert.Offers(NumberRules.ParaDuplicate, cable, "Write '3' instead of '2'");
    }

    [Fact, Fires("CBL0703")]
    public void ARepeatedNumberTheCountGoesOnFromIsReportedOnce() => RuleAssert.Fires(
        NumberRules.ParaDuplicate,
        Written.Classified.With("\n3. (U)", "\n[|2|]. (U)").With("\n4. (C)", "\n3. (C)"),
        "Paragraph number 2 stands twice");

    [Fact, Fires("CBL0703")]
    public void ACountThatBeginsAgainIsReportedOnce() => RuleAssert.Fires(
        NumberRules.ParaDuplicate,
        Written.Classified.With("\n4. (C)", "\n[|1|]. (C) The band again.\n\n2. (C) And again.\n\n4. (C)"),
        "Paragraph number 1 stands twice, the second time after 3");

    [Fact]
    public void TheFirstOfTheTwoIsTheOtherPlace()
    {
        var cable = Written.Classified.With("\n3. (U)", "\n2. (U)");

        var other = RuleAssert.Check(NumberRules.ParaDuplicate, cable).Single().Other!.Value;
        Assert.StartsWith("2. (C) The band", cable.Text[other.Start..], StringComparison.Ordinal);
    }

    [Fact, Silent("CBL0703")]
    public void APassageUnderATitleMayCountForItself() => RuleAssert.Silent(
        NumberRules.ParaDuplicate,
        Written.Classified.With("\n4. (C)", "\nTEXT OF THE MINISTER'S SPEECH\n-----------------------------\n\n1. (U) Bread.\n\n2. (U) Salt.\n\n4. (C)"));

    [Fact, Fixes("CBL0703")]
    public void TheSecondOfTheTwoIsRewritten() => RuleAssert.Fixes(
        NumberRules.ParaDuplicate, Written.Classified.With("\n4. (C)", "\n3. (C)"), Written.Classified);

    [Fact]
    public void NothingIsOfferedWhereAllThatFollowWouldChange() => RuleAssert.OffersNothing(
        NumberRules.ParaDuplicate, Written.Classified.With("\n3. (U)", "\n2. (U)").With("\n4. (C)", "\n3. (C)"));

    [Fact, Fires("CBL0704")]
    public void AWrongFirstNumberIsReported() => RuleAssert.Fires(
        NumberRules.ParaFirst, Written.Classified.With("\n1. (C)", "\n[|11|]. (C)"), "Paragraph number 11 should be 1");

    [Fact, Fires("CBL0704")]
    public void ACountThatBeginsLaterIsReportedOnce() => RuleAssert.Fires(
        NumberRules.ParaFirst,
        Written.Unclassified.With("\n1. (SBU)", "\n[|3|]. (SBU)").With("\n2. (SBU)", "\n4. (SBU)").With("\n3. (SBU)", "\n5. (SBU)"),
        "Paragraph number 3 is the first; 1 to 2 are missing");

    [Fact, Fires("CBL0704")]
    public void AFirstParagraphWithAMarkAlone() => RuleAssert.Fires(
        NumberRules.ParaFirst, Written.Classified.With("\n1. (C)", "\n[|(C)|]"), "Paragraph number 1 is missing before '(C)'");

    [Fact, Silent("CBL0704")]
    public void TheNumberedLineOfTheClassifierIsNoParagraph() => RuleAssert.Silent(
        NumberRules.ParaFirst, Written.Classified.With("Classified By:", "1. (U) Classified By:"));

    [Fact, Muted("CBL0704")]
    public void TheLaterSectionOfACableBeginsWithAnyNumber() => RuleAssert.Silent(
        NumberRules.ParaFirst,
        Written.Classified.With("SECTION 01 OF 02", "SECTION 02 OF 02").With("\n1. (C)", "\n5. (C)").With("\n2. (C)", "\n6. (C)")
            .With("\n3. (U)", "\n7. (U)").With("\n4. (C)", "\n8. (C)"));

    [Fact, Muted("CBL0704")]
    public void APilcrowThatBecameADigitIsNoFirstNumber() => RuleAssert.Silent(
        NumberRules.ParaFirst, Written.Classified.With("\n1. (C)", "\n11. (C)").With("\n2. (C)", "\n¶2. (C)"));

    [Fact, Fixes("CBL0704")]
    public void TheFirstNumberIsRewritten() => RuleAssert.Fixes(
        NumberRules.ParaFirst, Written.Classified.With("\n1. (C)", "\n11. (C)"), Written.Classified);
}

using Cablegram.Rules.Pages;

namespace Cablegram.Rules.Tests.Pages;

/// <summary>What page lines say.</summary>
public class PageLineTests
{
    private const string PageLine = "ASTANA 00000066 002 OF 002";

    /// <summary>The cable with a page line before each of its last two paragraphs.</summary>
    private static Written WithTwo(string first, string second) =>
        Written.Classified.With(PageLine, first).With("4. (C) COMMENT", second + "\n\n4. (C) COMMENT");

    [Fact, Fires("CBL0804")]
    public void APageLineWithAnotherTotalIsReported() => RuleAssert.Fires(
        PageRules.PageTotal,
        Written.Classified.With(PageLine, "ASTANA 00000066 002 OF [|003|]"),
        "The page line counts 3 sections, the classification line 2");

    [Fact]
    public void TheClassificationLineIsTheOtherPlaceOfAnotherTotal()
    {
        var cable = Written.Classified.With("002 OF 002", "002 OF 003");
        var other = RuleAssert.Check(PageRules.PageTotal, cable)[0].Other!.Value;
        Assert.Equal("SECTION 01 OF 02", cable.Text.Substring(other.Start, other.Length));
    }

    [Fact, Fires("CBL0804")]
    public void PageLinesThatAllHaveAnotherTotalAreReportedOnce() => RuleAssert.Fires(
        PageRules.PageTotal, WithTwo("ASTANA 00000066  001.2 OF [|003|]", "ASTANA 00000066  003 OF 003"));

    [Fact, Silent("CBL0804")]
    public void APageWithinASectionCountsTheSections() =>
        RuleAssert.Silent(PageRules.PageTotal, Written.Classified.With(PageLine, "ASTANA 00000066  001.2 OF 002"));

    [Fact, Silent("CBL0804")]
    public void ThePageLineOfAnotherCableCountsOtherSections() =>
        RuleAssert.Silent(PageRules.PageTotal, Written.Classified.With(PageLine, "ASTANA 00000067 002 OF 003"));

    [Fact, Fixes("CBL0804")]
    public void TheTotalOfTheOtherPageLinesIsWritten() => RuleAssert.Fixes(
        PageRules.PageTotal,
        WithTwo("ASTANA 00000066 001.2 OF 003", PageLine),
        WithTwo("ASTANA 00000066 001.2 OF 002", PageLine));

    [Fact]
    public void ATotalThatNothingConfirmsHasNoFix() =>
        RuleAssert.OffersNothing(PageRules.PageTotal, Written.Classified.With("002 OF 002", "002 OF 003"));

    [Fact, Fires("CBL0805")]
    public void APageLineOfAnEarlierSectionIsReported() => RuleAssert.Fires(
        PageRules.PageOrder, WithTwo(PageLine, "ASTANA 00000066  [|001|].4 OF 002"), "Section 1 stands behind section 2");

    [Fact, Silent("CBL0805")]
    public void PagesOfTheSameSectionFollowEachOther() =>
        RuleAssert.Silent(PageRules.PageOrder, WithTwo("ASTANA 00000066  002.2 OF 002", "ASTANA 00000066  002.4 OF 002"));

    [Fact, Fires("CBL0806")]
    public void APageLineWithAnotherNumberIsReported() => RuleAssert.Fires(
        PageRules.PageNumber,
        Written.Classified.With("00000066 002", "[|00000067|] 002"),
        "The page line has the number 00000067, the cable is 00000066");

    [Fact, Silent("CBL0806")]
    public void ThePageLineOfTheTextInTheFileIsRight() => RuleAssert.Silent(
        PageRules.PageNumber, Written.Classified.With("ASTANA 000066", "ASTANA 000067").With("00000066 002", "00000067 002"));

    [Fact, Muted("CBL0806")]
    public void ThePageHeadOfAnEarlierTelegramHasFiveDigits() =>
        RuleAssert.Silent(PageRules.PageNumber, Written.Classified.With(PageLine, "PAGE 02  ASTANA  00067  01 OF 02  081042Z"));

    [Fact, Fixes("CBL0806")]
    public void TheNumberOfTheCableIsWritten() =>
        RuleAssert.Fixes(PageRules.PageNumber, Written.Classified.With("00000066 002", "00000660 002"), Written.Classified);

    [Fact]
    public void ANumberThatIdAndClassificationLineDoNotShareIsNoFix() => RuleAssert.OffersNothing(
        PageRules.PageNumber, Written.Classified.With("ASTANA 000066", "ASTANA 000067").With("00000066 002", "00000068 002"));

    [Fact, Fires("CBL0810")]
    public void APageLineInACableOfOneSectionIsReported() => RuleAssert.Fires(
        PageRules.PageSingle,
        Written.Unclassified.With("3. (SBU)", "[|SUVA 00000120 002 OF 002|]\n\n3. (SBU)"),
        "The page line counts 2 sections, but the classification line has no SECTION");

    [Fact, Silent("CBL0810")]
    public void APageLineInACableOfTwoSectionsIsRight() => RuleAssert.Silent(PageRules.PageSingle, Written.Classified);

    [Fact, Muted("CBL0810")]
    public void ACopyThatLostItsClassificationLineMayHaveSections() =>
        RuleAssert.Silent(PageRules.PageSingle, Written.Classified.Without("C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000066\n"));
}

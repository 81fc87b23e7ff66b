using Cablegram.Rules.Pages;

namespace Cablegram.Rules.Tests.Pages;

/// <summary>Where page lines stand.</summary>
public class PagePlaceTests
{
    private const string PageLine = "ASTANA 00000066 002 OF 002";

    [Fact, Fires("CBL0807")]
    public void ASectionWithoutAPageLineIsReportedAtTheNextOne() => RuleAssert.Fires(
        PageRules.PageMissing,
        Written.Classified.With("SECTION 01 OF 02", "SECTION 01 OF 04").With(PageLine, "ASTANA 00000066 [|004|] OF 004"),
        "No page line begins sections 2 to 3 of 4");

    [Fact, Fires("CBL0807")]
    public void ALastSectionWithoutAPageLineIsReportedAtTheClassificationLine() => RuleAssert.Fires(
        PageRules.PageMissing,
        Written.Classified.With("SECTION 01 OF 02", "[|SECTION 01 OF 03|]").With(PageLine, "ASTANA 00000066 002 OF 003"),
        "No page line begins section 3 of 3");

    [Fact, Silent("CBL0807")]
    public void ACopyWithoutPageLinesLacksNone() => RuleAssert.Silent(PageRules.PageMissing, Written.Classified.Without(PageLine + "\n\n"));

    [Fact, Silent("CBL0807")]
    public void PagesOfTheSameSectionAreNoneMissing() => RuleAssert.Silent(
        PageRules.PageMissing, Written.Classified.With("1. (C) SUMMARY", "ASTANA 00000066 001.2 OF 002\n\n1. (C) SUMMARY"));

    [Fact, Muted("CBL0807")]
    public void AnExtractMayLackSections() => RuleAssert.Silent(
        PageRules.PageMissing,
        new Written(
            "08ASTANA66.txt",
            "This record is a partial extract of the original cable.\n\n"
            + Written.Classified.With("SECTION 01 OF 02", "SECTION 01 OF 03").With(PageLine, "ASTANA 00000066 002 OF 003").Text));

    [Fact, Fires("CBL0808")]
    public void APageLineInsideALineIsReported() => RuleAssert.Fires(
        PageRules.PageInText,
        Written.Classified.With("bread, salt and a small flag", $"bread, salt [|{PageLine}|] and a small flag"),
        $"The page line '{PageLine}' stands inside a line of text");

    [Fact, Silent("CBL0808")]
    public void APageLineOnItsOwnIsWhereItBelongs() => RuleAssert.Silent(PageRules.PageInText, Written.Classified);

    [Fact, Fixes("CBL0808")]
    public void ThePageLineIsTakenOutAndOneBlankIsLeft() => RuleAssert.Fixes(
        PageRules.PageInText,
        Written.Classified.With("bread, salt and a small flag", $"bread, salt  {PageLine}  and a small flag"),
        Written.Classified);

    [Fact, Fixes("CBL0808")]
    public void ThePageLineAtTheEndOfALineLeavesNoBlank() => RuleAssert.Fixes(
        PageRules.PageInText, Written.Classified.With("a small flag\n", $"a small flag {PageLine}\n"), Written.Classified);

    [Fact, Fires("CBL0809")]
    public void APageLineAmongTheFieldsIsReported() => RuleAssert.Fires(
        PageRules.PageInHeader,
        Written.Classified.With("Classified By", "[|ASTANA 00000066  001.2 OF 002|]\n\nClassified By"),
        "The page line 'ASTANA 00000066  001.2 OF 002' stands among the header fields");

    [Fact, Silent("CBL0809")]
    public void APageLineBehindTheFirstParagraphIsNotAmongTheFields() => RuleAssert.Silent(
        PageRules.PageInHeader, Written.Classified.With("2. (C) The band", "ASTANA 00000066  001.2 OF 002\n\n2. (C) The band"));
}

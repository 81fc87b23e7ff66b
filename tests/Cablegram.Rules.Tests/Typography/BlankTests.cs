using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>Tabs and blanks.</summary>
public class BlankTests
{
    [Fact, Fires("CBL0906")]
    public void TheFirstTabOfALineIsReported() => RuleAssert.Fires(
        TypographyRules.Tab,
        Written.Classified.With("brass band, and told", "brass[|\t|]band,\tand told").With("hope. END", "hope.[|\t\t|]END"),
        "A tab stands where blanks belong, and at another place on this line",
        "A tab stands where blanks belong");

    [Fact, Silent("CBL0906")]
    public void BlanksAreNoTab() => RuleAssert.Silent(TypographyRules.Tab, Written.Classified.With("brass band", "brass        band"));

    [Fact, Muted("CBL0906")]
    public void TheTabsOfASavedPageAreNotTheCables() =>
        RuleAssert.Silent(TypographyRules.Tab, Written.Classified.AsSavedPage("08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Astana"));

    [Theory, Fixes("CBL0906")]
    [InlineData("brass\tband,", "brass band,")]
    [InlineData("brass band,\t", "brass band,")]
    [InlineData("\tbrass band,", "        brass band,")]
    [InlineData("brass\tband,\tdrum", "brass   band,   drum")]
    [InlineData("brass\t\tband,", "brass           band,")]
    public void BlanksAreWrittenInsteadOfTabs(string text, string expected) => RuleAssert.Fixes(
        TypographyRules.Tab,
        Written.Classified.With("brass band, and told Poloff that exports will double.", text),
        Written.Classified.With("brass band, and told Poloff that exports will double.", expected));

    [Fact, Fires("CBL0907")]
    public void BlanksBeyondOneAreReportedOnceALine() => RuleAssert.Fires(
        TypographyRules.DoubleBlank,
        Written.Classified.With("2. (C) The band played twice. M", "2.[|  |](C) The band played twice.  M").With("hope. END", "hope.[|   |]END"),
        "2 blanks stand where one is enough, and at another place on this line",
        "3 blanks stand where one is enough");

    [Theory, Silent("CBL0907")]
    [InlineData("Wheat     4,000     tons")]
    [InlineData("Wheat   400   tons")]
    [InlineData("    Wheat is an indented line.")]
    [InlineData("T O P  S E C R E T  W H E A T")]
    [InlineData("Wheat ASTANA 00000066  002 OF 002 tons")]
    public void TablesIndentsAndSpacedWordsKeepTheirBlanks(string line) =>
        RuleAssert.Silent(TypographyRules.DoubleBlank, Written.Classified.With("small mountain of wheat. The minister opened it with a", line));

    [Fact, Fixes("CBL0907")]
    public void OneBlankIsLeft() => RuleAssert.Fixes(
        TypographyRules.DoubleBlank, Written.Classified.With("2. (C) The band played twice. M", "2.  (C) The band played twice.  M"), Written.Classified);

    [Fact, Fires("CBL0908")]
    public void BlanksAtTheEndOfALineAreReported() => RuleAssert.Fires(
        TypographyRules.TrailingBlank,
        Written.Classified.With("SIPDIS\n", "SIPDIS[|  |]\n").With("hope. END COMMENT.\n", "hope. END COMMENT.[| |]\n"),
        "Blanks at the end of a line: 2",
        "Blanks at the end of a line: 1");

    [Fact, Silent("CBL0908")]
    public void ABlankAtTheBeginningOfALineIsNotAtItsEnd() => RuleAssert.Silent(TypographyRules.TrailingBlank, Written.Classified.With("SIPDIS", "  SIPDIS"));

    [Fact, Muted("CBL0908")]
    public void TwoBlanksAtTheEndAreAMarkOfMarkdown() => RuleAssert.Silent(
        TypographyRules.TrailingBlank, Written.Classified.With("TAGS: EAGR", "TAGS [EAGR](#)").With("SIPDIS\n", "SIPDIS  \n"));

    [Fact, Fixes("CBL0908")]
    public void TheyAreRemoved() => RuleAssert.Fixes(
        TypographyRules.TrailingBlank, Written.Classified.With("SIPDIS\n\n", "SIPDIS  \n \n").With("E.O. 12958: DECL: 01/08/2018\n", "E.O. 12958: DECL: 01/08/2018 \n"), Written.Classified);
}

using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>Quotation marks, the publisher's X and rows of strokes.</summary>
public class MarkTests
{
    private const string Cut = "--------------------------------------------- -----";

    [Fact, Fires("CBL0909")]
    public void TheFirstQuotationMarkOfALineIsReported() => RuleAssert.Fires(
        TypographyRules.QuoteAsWord,
        Written.Classified.With("brass band, and told", "[|\"|]brass band,\" and told").With("hope. END", "[|“|]hope.” END"),
        "The quotation mark '\"' should be the word QUOTE or UNQUOTE",
        "The quotation mark '“' should be the word QUOTE or UNQUOTE");

    [Fact, Silent("CBL0909")]
    public void AnApostropheIsNoQuotationMark() =>
        RuleAssert.Silent(TypographyRules.QuoteAsWord, Written.Classified.With("brass band, and told", "QUOTE the band's UNQUOTE, and told"));

    [Fact, Fires("CBL0910")]
    public void EachRunOfXIsShown() => RuleAssert.Fires(
        TypographyRules.Redaction,
        Written.Classified.With("Ivan Imaginary", "[|XXXXXXXXXXXX|] [|xxxxx|]'s").With("The band played", "[|XXXXXXXXXXXxx|] played"),
        "The publisher wrote 13 times X over what stood here",
        "The publisher wrote 12 times X over what stood here",
        "The publisher wrote 5 times X over what stood here");

    [Theory, Silent("CBL0910")]
    [InlineData("World War XXX")]
    [InlineData("MAXXXXIMAL")]
    [InlineData("[NAME REMOVED]")]
    public void AWordWithAnXIsNotTheirs(string text) => RuleAssert.Silent(TypographyRules.Redaction, Written.Classified.With("Ivan Imaginary", text));

    [Fact, Fires("CBL0911")]
    public void ACutRowOfStrokesIsReported() => RuleAssert.Fires(
        TypographyRules.UnderlineCut,
        Written.Classified.With("4. (C) COMMENT", $"The Forecast for the Harvest of the Coming Year\n[|{Cut}|]\n\n4. (C) COMMENT"),
        "The row of strokes is cut by a blank after 45 columns");

    [Theory, Silent("CBL0911")]
    [InlineData("---------------------------------------------")]
    [InlineData("-------- ------- --------")]
    [InlineData("---------------------------------------------------")]
    public void ARowThatIsWholeOrHasGapsOfItsOwnIsLeft(string row) =>
        RuleAssert.Silent(TypographyRules.UnderlineCut, Written.Classified.With("4. (C) COMMENT", $"Forecast\n{row}\n\n4. (C) COMMENT"));

    [Fact, Fixes("CBL0911")]
    public void TheRowIsJoined() => RuleAssert.Fixes(
        TypographyRules.UnderlineCut,
        Written.Classified.With("4. (C) COMMENT", $"Forecast\n{Cut}\n\n4. (C) COMMENT"),
        Written.Classified.With("4. (C) COMMENT", $"Forecast\n{Cut.Remove(45, 1)}\n\n4. (C) COMMENT"));
}

namespace Cablegram.Parsing.Tests.Body;

public class SummaryTests
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n";

    [Theory]
    [InlineData("1. (C) SUMMARY: The duck spoke. END SUMMARY.\n\n2. (C) More.\n")]
    [InlineData("1. (C) Summary. The duck spoke. End summary.\n\n2. (C) More.\n")]
    [InlineData("1. (C) Summary and Action Request. The duck spoke. End Summary and Action Request.\n")]
    [InlineData("1. Summary: (SBU) The duck spoke. End Summary\n")]
    [InlineData("SUMMARY\n-------\n\n1. (C) The duck spoke. END SUMMARY.\n\n2. (C) More.\n")]
    [InlineData("------- SUMMARY -------\n\n1. (C) The duck spoke.\n\nCOMMENT\n-------\n\n2. (C) More.\n")]
    [InlineData("SUMMARY: The duck spoke.\nEND SUMMARY\n\n1. (C) More.\n")]
    [InlineData("1. (C) The duck spoke. End Summary.\n\n2. (C) More.\n")]
    [InlineData("1. (C) Summary: The duck spoke.  End\n\n2. (C) More.\n")]
    [InlineData("1. (U) See paragraph 9.\n\n2. (C) Summary: The duck spoke. End summary.\n")]
    public void SummaryIsTheTextBetweenItsWords(string body) => Assert.Equal("The duck spoke.", new Reading(Head + body).Summary);

    [Fact]
    public void SummaryOverSeveralParagraphsKeepsThemApart() =>
        Assert.Equal(
            "The duck spoke.\n\nIt left.",
            new Reading(Head + "1. (C) Summary: The duck spoke.\n\n2. (C) It left. End summary.\n\n3. (C) More.\n").Summary);

    [Fact]
    public void CableWithoutSummaryHasNone() => Assert.Null(new Reading(Head + "1. (C) The duck spoke of summary justice.\n").Summary);

    [Fact]
    public void WordInASentenceBeginsNoSummary() => Assert.Null(new Reading(Head + "1. (C) Summary executions of ducks went on.\n").Summary);

    [Fact]
    public void WordThatEndsInEndClosesNoSummary() => Assert.Equal(
        "Ducks send summary notes.", new Reading(Head + "1. (C) Summary: Ducks send summary notes. End summary.\n\n2. (C) More.\n").Summary);
}

namespace Cablegram.Parsing.Tests.Body;

public class HeadingTests
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n";

    [Theory]
    [InlineData("A QUESTION OF DUCKS\n-------------------\n\n")]
    [InlineData("A QUESTION OF DUCKS\n-------------------\n")]
    [InlineData("-------------------\nA QUESTION OF DUCKS\n-------------------\n\n")]
    [InlineData("A QUESTION OF DUCKS\n\n")]
    [InlineData("--- A QUESTION OF DUCKS ---\n\n")]
    [InlineData("A QUESTION OF DUCKS\n==== ====\n\n")]
    public void HeadingAboveAParagraphIsFound(string heading)
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\n" + heading + "2. (C) It left.\n");

        Assert.Equal([null, "A QUESTION OF DUCKS"], cable.Headings);
        Assert.Equal("The duck spoke.", cable.Texts.First());
    }

    [Fact]
    public void HeadingWithCapitalInitialsDirectlyBelowTextIsFound()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke of many things, bread and butter among them.\nDucks in the Foreign Policy of the U.S.\n2. (C) It left.\n");

        Assert.Equal([null, "Ducks in the Foreign Policy of the U.S."], cable.Headings);
    }

    [Fact]
    public void HeadingOfTwoLinesReadsAsOne()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\nA QUESTION OF DUCKS\nAND OF BREAD\n-------------------\n\n2. (C) It left.\n");

        Assert.Equal("A QUESTION OF DUCKS AND OF BREAD", cable.Headings.Last());
    }

    [Fact]
    public void HeadingOfThePartAndOfTheParagraphBothCount()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\nPART TWO\n--------\n\nBread\n-----\n\n2. (C) It left.\n");

        Assert.Equal("PART TWO\nBread", cable.Headings.Last());
    }

    [Fact]
    public void LastSentenceOfAParagraphIsNoHeading()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\nIt left early.\n\n2. (C) Nobody cared.\n");

        Assert.Equal([null, null], cable.Headings);
        Assert.Equal("The duck spoke.\n\nIt left early.", cable.Texts.First());
    }

    [Fact]
    public void ListItemIsNoHeading()
    {
        var cable = new Reading(Head + "1. (C) He asked for:\n\n-- Bread\n\n-- Butter\n\n2. (C) He got none.\n");

        Assert.Equal([null, null], cable.Headings);
    }

    [Fact]
    public void RowCutByABlankIsOneRow()
    {
        var cable = new Reading(Head + "1. (C) See the table:\n\n--------------------------------------------- -----\nBread   12\n\n2. (C) It left.\n");

        Assert.Contains("--------------------------------------------------\nBread   12", cable.Texts.First());
    }
}

using Cablegram.Model;

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

    [Theory]
    [InlineData("The duck spoke at some length of the things that matter to\nthe U.S.")]
    [InlineData("The duck spoke at some length of the things that matter. End\nSummary")]
    [InlineData("The duck spoke at some length of the Ministry of\nLabor. (Bread Report)")]
    public void LastLineOfAParagraphIsNoHeading(string text)
    {
        var cable = new Reading(Head + "1. (C) " + text + "\n\n2. (C) Nobody cared.\n");

        Assert.Equal([null, null], cable.Headings);
        Assert.Equal(text.Replace('\n', ' '), cable.Texts.First());
    }

    [Fact]
    public void EmptyLinesBetweenAHeadingAndItsRowsChangeNothing()
    {
        const string row = "---------------";
        var cable = new Reading(Head + $"1. (C) The duck spoke of ducks, geese and the U.S.\nEconomy, and Swans. END SUMMARY.\n\n{row}\n\nBread and Butter\n\n{row}\n\n2. (C) It left.\n");

        Assert.Equal([null, "Bread and Butter"], cable.Headings);
        Assert.Equal("The duck spoke of ducks, geese and the U.S. Economy, and Swans. END SUMMARY.", cable.Texts.First());
    }

    [Fact]
    public void RedactedLineIsNoHeading()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\nXXXXXXXXXXXX\n\n2. (C) Nobody cared.\n");

        Assert.Equal([null, null], cable.Headings);
    }

    [Fact]
    public void LastOfSeveralParticipantsIsNoHeading()
    {
        var cable = new Reading(Head + "1. (U) Participants:\n\nFreedonia\n\nAmbassador Rufus Firefly\n\nLouis Chicolini (Notetaker)\n\n2. (C) SUMMARY: Nobody cared.\n");

        Assert.Equal([null, null], cable.Headings);
        Assert.EndsWith("Louis Chicolini (Notetaker)", cable.Texts.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void RowCutByABlankIsOneRow()
    {
        var cable = new Reading(Head + "1. (C) See the table:\n\n--------------------------------------------- -----\nBread   12\n\n2. (C) It left.\n");

        Assert.Contains("--------------------------------------------------\nBread   12", cable.Texts.First());
        Assert.True(cable.HasRepair(RepairKind.CutUnderlineJoined));
    }

    [Fact]
    public void HeadingBelowALostLineIsFoundInACopyThatLosesLines()
    {
        const string page = "Reference ID Created Released Classification Origin\n08ASTANA66 2008-01-14 11:34 2031-08-30 01:44 CONFIDENTIAL Embassy Astana\n\nP 141134Z JAN 08\n\n"
            + "C O N F I D E N T I A L ASTANA 000066\n1. (C) The duck spoke of many things, and it was of the opinion that\nDucks and Their Place in the World\n2. (C) It left.\n\n\nLeave a Reply\n";

        Assert.Equal([null, "Ducks and Their Place in the World"], new Reading(page).Headings);
    }

    [Fact]
    public void RowWithBlanksOfItsOwnStaysAsItIs()
    {
        var cable = new Reading(Head + "1. (C) See the table:\n\n- - - - -\nBread   12\n\n2. (C) It left.\n");

        Assert.Contains("- - - - -\nBread   12", cable.Texts.First());
        Assert.False(cable.HasRepair(RepairKind.CutUnderlineJoined));
    }
}

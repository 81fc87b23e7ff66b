using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Body;

public class PageLineTests
{
    private const string Head = "C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n";

    [Fact]
    public void PageLineInASentenceJoinsItsHalves()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke of\n\nFREEDONIA 00000012  002 OF 002 \n\n\nmany things.\n");

        Assert.Equal("The duck spoke of many things.", cable.Texts.Single());
        Assert.Single(cable.Cable.PageLines);
        Assert.True(cable.HasRepair(RepairKind.PageLineRemoved));
        Assert.DoesNotContain("002 OF 002", cable.CleanText);
    }

    [Fact]
    public void PageLineBetweenParagraphsIsLeftOut()
    {
        var cable = new Reading(Head + "1. (C) One.\n\nFREEDONIA 00000012  001.2 OF 002\n\n\n2. (C) Two.\n");

        Assert.Equal(["One.", "Two."], cable.Texts);
    }

    [Fact]
    public void PageLineOnTheSameLineAsWordsIsCutOut()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke. FREEDONIA 00000012 002 OF 002 Then it left.\n");

        Assert.Equal("The duck spoke. Then it left.", cable.Texts.Single());
        Assert.Equal("FREEDONIA 00000012 002 OF 002", cable.At(cable.Cable.PageLines[0]));
    }

    [Fact]
    public void PageLineOfAPostWithBlanksIsFound() =>
        Assert.Equal(
            "He went to the harbour. It was empty.",
            new Reading(Head + "1. (C) He went to the harbour. PORT AU PR 00000012 002 OF 003 It was empty.\n").Texts.Single());

    [Fact]
    public void PageLineAmongHeaderFieldsIsLeftOut()
    {
        var cable = new Reading(
            "C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS AND THEIR\n\nFREEDONIA 00000012  001.2 OF 002\n\n\n1. (C) One.\n");

        Assert.Equal("DUCKS AND THEIR", cable.Subject);
        Assert.Equal([1], cable.Numbers);
    }

    [Fact]
    public void TwoPageLinesOnALineAreBothCutOut()
    {
        var cable = new Reading(Head + "1. (C) One. FREEDONIA 00000012 002 OF 003 Two. FREEDONIA 00000012 003 OF 003 Three.\n");

        Assert.Equal("One. Two. Three.", cable.Texts.Single());
        Assert.Equal(2, cable.Cable.PageLines.Count);
    }

    [Theory]
    [InlineData("FREEDONIA 000000012 002 OF 003")]
    [InlineData("FREEDONIA 00000012 0002 OF 003")]
    [InlineData("FREEDONIA 00000012 002 OF 03")]
    [InlineData("FREEDONIA 00000012 002OF 003")]
    [InlineData("FREEDONIA 00000012002 OF 003")]
    public void NumbersOfOtherLengthsArePartOfTheText(string line) =>
        Assert.Empty(new Reading(Head + "1. (C) One.\n\n" + line + "\n\n2. (C) Two.\n").Cable.PageLines);

    [Theory]
    [InlineData("HE WAS LATER IN MOSCOW 00005645 007 OF 010 AND IN KYIV.", "HE WAS LATER IN AND IN KYIV.", "MOSCOW 00005645 007 OF 010")]
    [InlineData("HE WENT TO LA PAZ 00005645 007 OF 010 THE SHOP.", "HE WENT TO THE SHOP.", "LA PAZ 00005645 007 OF 010")]
    public void KnownPostTellsWhereAPageLineBeginsAmongCapitals(string line, string text, string pageLine)
    {
        var cable = new Reading(Head + "1. (C) " + line + "\n");

        Assert.Equal(text, cable.Texts.Single());
        Assert.Equal(pageLine, cable.At(cable.Cable.PageLines[0]));
    }

    [Theory]
    [InlineData("Rome 00000012 002 of 003")]
    [InlineData("Addis Abab 00000012  002.2 of 003")]
    [InlineData("Freedonia 00000012 002 of 003")]
    public void PageLineInOrdinaryCaseIsLeftOut(string pageLine)
    {
        var cable = new Reading(Head + $"1. (C) The duck spoke of\n\n{pageLine}\n\nmany things.\n");

        Assert.Equal("The duck spoke of many things.", cable.Texts.Single());
        Assert.Equal(pageLine, cable.At(cable.Cable.PageLines[0]));
    }

    [Fact]
    public void PageHeadOfTheNinetiesIsLeftOutWithItsMark()
    {
        var cable = new Reading(Head + "1. (C) THE DUCK SPOKE OF\n                       CONFIDENTIAL\n\nPAGE 02        FREEDO  00012  01 OF 02  182017Z\nMANY THINGS.\n");

        Assert.Equal("THE DUCK SPOKE OF MANY THINGS.", cable.Texts.Single());
    }

    [Fact]
    public void OrdinaryCountsAreNoPageLines() =>
        Assert.Equal("Some 12345678 ducks; 100 OF 300 came.", new Reading(Head + "1. (C) Some 12345678 ducks; 100 OF 300 came.\n").Texts.Single());

    [Theory]
    [InlineData("PORT SOUPX")]
    [InlineData("FREEDONIAX")]
    public void PostOfAPageLineMayHaveAllTenCharacters(string post)
    {
        var cable = new Reading(Head + $"1. (C) The duck spoke. {post} 00000012 002 OF 002 Then it left.\n");

        Assert.Equal("The duck spoke. Then it left.", cable.Texts.Single());
        Assert.Equal(post + " 00000012 002 OF 002", cable.At(cable.Cable.PageLines[0]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void NumberOfAPageLineIsFoundWhereverItStands(int letters)
    {
        var cable = new Reading(Head + $"1. (C) The duck spoke of\n\n{"FREEDONIA"[..letters]} 00000012 002 OF 002\n\nmany things.\n");

        Assert.Equal("The duck spoke of many things.", cable.Texts.Single());
    }
}

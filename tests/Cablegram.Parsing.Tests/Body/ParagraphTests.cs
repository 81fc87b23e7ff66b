using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Body;

public class ParagraphTests
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nE.O. 12958: DECL: 01/02/2019\nTAGS: PREL\nSUBJECT: DUCKS\n\n";

    [Fact]
    public void NumberMarkAndWordsAreApart()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\n2. (S/NF) The minister left.\n\nFIREFLY\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal(["C", "S/NF"], cable.Marks);
        Assert.Equal(["The duck spoke.", "The minister left."], cable.Texts);
        Assert.Equal([Classification.Confidential, Classification.Secret], cable.Cable.Paragraphs.Select(paragraph => paragraph.Marking!.Value));
    }

    [Theory]
    [InlineData("1.(U) Words.")]
    [InlineData("1.  (U) Words.")]
    [InlineData(" 1. (U) Words.")]
    [InlineData("1) (U) Words.")]
    [InlineData("1 (U) Words.")]
    [InlineData("(1) (U) Words.")]
    [InlineData("(U) 1. Words.")]
    [InlineData("1.. (U) Words.")]
    [InlineData("1, (U) Words.")]
    [InlineData("\u00b61. (U) Words.")]
    [InlineData("\ufffd1. (U) Words.")]
    public void EveryFormOfTheNumberIsRead(string line)
    {
        var cable = new Reading(Head + line + "\n\n2. (U) More.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal("Words.", cable.Texts.First());
        Assert.Equal("U", cable.Marks.First());
        Assert.Equal("1", cable.At(cable.Cable.Paragraphs[0].NumberSpan!.Value));
    }

    [Fact]
    public void WrappedLinesJoinWithOneBlankAndInnerBlanksStay()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke at some length about the price of bread and  \nof butter.  It left.\n");

        Assert.Equal("The duck spoke at some length about the price of bread and of butter.  It left.", cable.Texts.Single());
    }

    [Theory]
    [InlineData("1 2 33 4 5")]
    [InlineData("11 2 3 4")]
    [InlineData("1 2 2 4")]
    [InlineData("1 2 4 3 5")]
    [InlineData("1 2 12")]
    public void MarkedParagraphIsOneWhateverItsNumber(string numbers)
    {
        var cable = new Reading(Head + string.Concat(numbers.Split(' ').Select(number => $"{number}. (C) The duck spoke.\n\n")) + "FIREFLY\n");

        Assert.Equal(numbers, string.Join(' ', cable.Numbers));
    }

    [Fact]
    public void MarkedParagraphIsOneWhateverItsNumberInACopyWithoutBlankLines()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n2. (C) It left.\n33. (C) It came back.\n4. (C) It spoke.\nFIREFLY\n");

        Assert.Equal([1, 2, 33, 4], cable.Numbers);
    }

    [Theory]
    [InlineData("1 2 33 4 5")]
    [InlineData("11 2 3 4")]
    [InlineData("1 2 2 4 5")]
    public void UnmarkedParagraphWithOneSlipInItsNumberIsOne(string numbers)
    {
        var cable = new Reading(Head + string.Concat(numbers.Split(' ').Select(number => $"{number}. The duck spoke.\n\n")) + "FIREFLY\n");

        Assert.Equal(numbers, string.Join(' ', cable.Numbers));
    }

    [Fact]
    public void BracketedItemWithTheNumberThatIsDueIsNoParagraph()
    {
        var cable = new Reading(Head + "1. (C) The duck asked for:\n\nA. Food\n\n2) Bread and some of the best butter.\n\nFIREFLY\n");

        Assert.Equal([1], cable.Numbers);
    }

    [Fact]
    public void PilcrowMisreadAsDigitIsRepaired()
    {
        var cable = new Reading(Head + "11. (C) One.\n\n12. (C) Two.\n\n13. (C) Three.\n\n\u00b64. (C) Four.\n");

        Assert.Equal([1, 2, 3, 4], cable.Numbers);
        Assert.Equal(3, cable.Cable.Repairs.Count(repair => repair.Kind == RepairKind.MangledPilcrow));
        Assert.Equal("11", cable.At(cable.Cable.Paragraphs[0].NumberSpan!.Value));
        Assert.Contains("1. (C) One.", cable.CleanText);
        Assert.DoesNotContain("11. (C)", cable.CleanText);
    }

    [Fact]
    public void RealParagraphElevenStaysEleven()
    {
        var text = string.Concat(Enumerable.Range(1, 12).Select(number => $"{number}. (C) Paragraph of the duck.\n\n"));

        Assert.Equal(Enumerable.Range(1, 12).Select(number => (int?)number), new Reading(Head + text).Numbers);
    }

    [Fact]
    public void ListInsideAParagraphIsItsText()
    {
        var cable = new Reading(Head + "1. (C) He asked for:\n1. Bread\n2. Butter\n3. Jam\n\n2. (C) He got none.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal("He asked for:\n1. Bread\n2. Butter\n3. Jam", cable.Texts.First());
    }

    [Fact]
    public void GapIsKeptAsPrinted() =>
        Assert.Equal([1, 2, 4, 5], new Reading(Head + "1. (C) A.\n\n2. (C) B.\n\n4. (C) D.\n\n5. (C) E.\n").Numbers);

    [Fact]
    public void ParagraphsWithoutMarksAreNumbered()
    {
        var cable = new Reading("UNCLAS FREEDONIA 0304\nTAGS: PFOR\nSUBJ: DUCKS\n1. FIRST WORDS OF IT.\n2. SECOND WORDS,\nGOING ON.\nFIREFLY\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal("SECOND WORDS, GOING ON.", cable.Texts.Last());
        Assert.Equal("FIREFLY", cable.Signer);
    }

    [Fact]
    public void ParagraphInTheMiddleOfALineIsFound()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke. 2. (C) The minister left.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal(["The duck spoke.", "The minister left."], cable.Texts);
    }

    [Fact]
    public void MarkWithoutNumberOpensAnUnnumberedParagraph()
    {
        var cable = new Reading(Head + "1. (C) The duck spoke.\n\n(SBU) Nobody listened.\n\n2. (C) It left.\n");

        Assert.Equal([1, null, 2], cable.Numbers);
        Assert.Equal("SBU", cable.Marks.ElementAt(1));
    }

    [Fact]
    public void SectionOfTheOrderIsNoParagraph() =>
        Assert.Equal([1], new Reading(Head + "Classified By: Rufus T. Firefly, reasons\n1.4 (b) and (d).\n\n1. (C) Words.\n").Numbers);

    [Fact]
    public void TextWithoutAnyNumberIsOneParagraphABlock()
    {
        var cable = new Reading("UNCLAS FREEDONIA 0304\nTAGS: PFOR\nSUBJ: DUCKS\nREF: FREEDONIA 12\n\nDOES THE DUCK COMPLY?\n\nIT DOES NOT.\n\nFIREFLY\n");

        Assert.Equal([null, null], cable.Numbers);
        Assert.Equal(["DOES THE DUCK COMPLY?", "IT DOES NOT."], cable.Texts);
    }

    [Fact]
    public void NumberedClassifierLineIsParagraphOneWhereTheNextIsTwo()
    {
        var cable = new Reading("S E C R E T FREEDONIA 000012\nSUBJECT: DUCKS\n\n1. (U) CLASSIFIED BY RUFUS FIREFLY; REASON 1.5 (D).\n\n2. (S) Words.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal(["d"], cable.Cable.ClassifiedBy!.Reasons);
    }

    [Fact]
    public void NumberedClassifierLineIsNoParagraphWhereTheNextIsOne()
    {
        var cable = new Reading("S E C R E T FREEDONIA 000012\nSUBJECT: DUCKS\n\n1. (U) CLASSIFIED BY RUFUS FIREFLY; REASON 1.5 (D).\n\n1. (S) Words.\n\n2. (S) More.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Equal("Words.", cable.Texts.First());
    }

    [Fact]
    public void ListOfMarkedItemsIsTextOfItsParagraph()
    {
        var cable = new Reading(Head + "1. (S) We would like to know:\n\n1) (S) Does the duck speak?\n\n2) (S) Whose is it?\n\n2. (U) Please cite this cable.\n");

        Assert.Equal([1, 2], cable.Numbers);
        Assert.Contains("2) (S) Whose is it?", cable.Texts.First());
    }

    [Fact]
    public void BeginningThatWasLeftOutOpensAParagraph() =>
        Assert.Equal([1, 2, 3], new Reading(Head + "\u00b61. ...\n\n\u00b62. xxxxxxxxxxxx\n\n\u00b63. (C) It left.\n").Numbers);

    [Fact]
    public void NumbersOfAListEndWithItsParagraph()
    {
        const string List = "\n1. Bread\n2. Butter\n";
        var cable = new Reading(Head + $"1. He asked for:{List}\n2. He got none.\n\n3. He left.\n\n4. She asked for:{List}3. Jam\n\n5. She got none.\n");

        Assert.Equal([1, 2, 3, 4, 5], cable.Numbers);
    }
}

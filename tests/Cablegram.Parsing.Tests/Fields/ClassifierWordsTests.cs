using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

public class ClassifierWordsTests
{
    [Theory]
    [InlineData("Ned", WordShape.NameLike | WordShape.BeginsWithLetter)]
    [InlineData("NED", WordShape.NameLike | WordShape.BeginsWithLetter | WordShape.Capitals)]
    [InlineData("van", WordShape.Lower | WordShape.BeginsWithLetter)]
    [InlineData("P.", WordShape.NameLike | WordShape.BeginsWithLetter | WordShape.Initial | WordShape.EndsInStop)]
    [InlineData("W.S.", WordShape.NameLike | WordShape.BeginsWithLetter | WordShape.Initial | WordShape.Capitals)]
    [InlineData("0.", WordShape.NameLike | WordShape.Initial | WordShape.EndsInStop)]
    [InlineData("“Skip”", WordShape.NameLike)]
    [InlineData("12958", WordShape.None)]
    [InlineData("XXXX", WordShape.BeginsWithLetter | WordShape.Capitals | WordShape.Redacted)]
    [InlineData("d'Affaires.", WordShape.BeginsWithLetter | WordShape.EndsInStop)]
    public void ShapeIsToldFromTheCharacters(string word, object shape) =>
        Assert.Equal(shape, WordShapes.Read(word, 0, word.Length, WordBreak.Blank).Shape);

    [Theory]
    [InlineData("Charge d'Affaires, a.i. Ned Pringle", "Charge|Blank d'Affaires|Blank a.i.|Comma Ned|Blank Pringle|Blank")]
    [InlineData("DCM/Ned\nPringle", "DCM|Blank Ned|Slash Pringle|Line")]
    [InlineData("RSO - Ned; Pringle-", "RSO|Blank Ned|Stop Pringle|Stop")]
    [InlineData("Director. Ned", "Director.|Blank Ned|Blank")]
    [InlineData("Pringle. Ned", "Pringle.|Blank Ned|Stop")]
    public void WordsAreSplitWithWhatStandsBeforeThem(string value, string expected)
    {
        using var words = ClassifierWords.Split(value, 0, value.Length);

        Assert.Equal(expected, string.Join(" ", words.AsSpan().ToArray().Select(word => $"{value[word.Start..word.End]}|{word.Break}")));
    }

    [Theory]
    [InlineData("Minister-Counselor")]
    [InlineData("P0LITICAL")]
    [InlineData("d’Affaires")]
    [InlineData("Zürich")]
    [InlineData("007")]
    public void WordIsFoldedAsTheListIs(string word)
    {
        var folded = PositionWords.Fold(word);
        var read = WordShapes.Read(word, 0, word.Length, WordBreak.Blank);

        Assert.Equal((folded.Length, Spelling.Letters(folded), PositionWords.Find(word)), (read.FoldedLength, read.Letters, read.Kind));
    }

    [Theory]
    [InlineData("Ambasador", PositionWord.Role)]
    [InlineData("mAbassador", PositionWord.Role)]
    [InlineData("Xambassador", PositionWord.Role)]
    [InlineData("mbassador", PositionWord.Role)]
    [InlineData("PolMinCouns", PositionWord.Role)]
    [InlineData("Pringle", PositionWord.Unknown)]
    public void WordOneSlipAwayHasTheKindOfTheWordMeant(string word, object kind) =>
        Assert.Equal(kind, PositionWords.FindNear(word, Spelling.Letters(PositionWords.Fold(word))));
}

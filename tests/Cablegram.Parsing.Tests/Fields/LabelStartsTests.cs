using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

public class LabelStartsTests
{
    [Theory]
    [InlineData("N/A TAGS: PREL", 4)]
    [InlineData("10/20/2018 E.O. 12958", 11)]
    [InlineData("GDS EO 11652", 4)]
    [InlineData("a cabinet SUBJECT: X", 10)]
    [InlineData("KZ subject: X", 3)]
    [InlineData("Ned Pringle REF: X", 12)]
    [InlineData("MOSCOWClassified By: X", 6)]
    [InlineData("word. Sensitive but", 6)]
    [InlineData("KZ XTAGS", 3)]
    [InlineData("E", 1)]
    [InlineData("", 0)]
    public void FirstTwoCharactersOfALabelAreFound(string line, int at) => Assert.Equal(at, LabelStarts.Next(line, 0));

    [Theory]
    [InlineData("the quick brown fox, here")]
    [InlineData("counselor refers, before noon")]
    [InlineData("close, more 1 2 3")]
    public void ProseHasFew(string line) => Assert.Equal(line.Length, LabelStarts.Next(line, 0));
}

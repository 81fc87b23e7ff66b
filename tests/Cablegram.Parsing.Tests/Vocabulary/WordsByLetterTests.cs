using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

public class WordsByLetterTests
{
    private static readonly WordsByLetter Words = new(["AMEMBASSY", "REO", "AMEMB", "ZEN"]);

    [Theory]
    [InlineData('A', "AMEMBASSY AMEMB")]
    [InlineData('R', "REO")]
    [InlineData('Z', "ZEN")]
    [InlineData('B', "")]
    public void WordsWithALetterComeInTheirOrder(char first, string expected) => Assert.Equal(expected, string.Join(" ", Words[first].ToArray()));

    [Theory]
    [InlineData('a')]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('\u00c1')]
    [InlineData('\0')]
    public void NoneBeginWithAnotherCharacter(char first) => Assert.True(Words[first].IsEmpty);
}

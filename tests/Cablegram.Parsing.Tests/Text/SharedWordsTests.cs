using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class SharedWordsTests
{
    [Theory]
    [InlineData("C")]
    [InlineData("S//NF")]
    [InlineData("RUEHFREE")]
    [InlineData("AMEMBASSY FREEDONIA")]
    [InlineData("d\u00e9tente")]
    public void AWordMetAgainIsTheSameString(string word)
    {
        var first = SharedWords.Of(word.AsSpan());

        Assert.Equal(word, first);
        Assert.Same(first, SharedWords.Of(("x" + word).AsSpan(1)));
    }

    [Theory]
    [InlineData("A", "AA", "AAA", "AAAA", "AAAAA", "AAAAAA", "AAAAAAA", "AAAAAAAA", "AAAAAAAAA")]
    [InlineData("ABCD", "ABCDABCD", "ABCD\0", "ABCD\u0004", "\0", "\0\0", "\u0001")]
    [InlineData("ABC", "ACB", "CBA", "AbC", "AB\u0143", "\u0141BC")]
    public void WordsThatAreNearlyAlikeAreKeptApart(params string[] words)
    {
        for (var round = 0; round < 2; round++)
        {
            Assert.All(words, word => Assert.Equal(word, SharedWords.Of(word.AsSpan())));
        }
    }

    [Fact]
    public void AWordWhosePlaceAnotherTookIsStillRead()
    {
        var words = Enumerable.Range(0, 20_000).Select(i => "W" + i).ToArray();

        foreach (var word in words) Assert.Equal(word, SharedWords.Of(word.AsSpan()));
        foreach (var word in words) Assert.Equal(word, SharedWords.Of(word.AsSpan()));
    }
}

using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

public class SpellingTests
{
    [Theory]
    [InlineData("reason", "reason", 0, true)]
    [InlineData("reason", "reasons", 0, false)]
    [InlineData("resons", "reasons", 1, true)]
    [InlineData("raesons", "reasons", 1, true)]
    [InlineData("raeson", "reasons", 1, false)]
    [InlineData("affairs", "affaires", 2, true)]
    [InlineData("afiares", "affaires", 2, true)]
    [InlineData("fafairse", "affaires", 2, true)]
    [InlineData("fares", "affaires", 2, false)]
    [InlineData("afforis", "affaires", 2, false)]
    [InlineData("", "ab", 2, true)]
    [InlineData("", "abc", 2, false)]
    public void SlipsAreCounted(string word, string other, int limit, bool isWithin)
    {
        Assert.Equal(isWithin, Spelling.IsWithin(word, other, limit));
        Assert.Equal(isWithin, Spelling.IsWithin(other, word, limit));
    }

    [Fact]
    public void LongWordsAreOnlyComparedForEquality()
    {
        var word = new string('x', 41);

        Assert.True(Spelling.IsWithin(word, word, 1));
        Assert.False(Spelling.IsWithin(word, word[1..], 1));
    }
}

using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

public class TagNeighboursTests
{
    [Theory]
    [InlineData("PGVO", "PGOV")]
    [InlineData("PGGOV", "PGOV")]
    [InlineData("PGV", "PGOV")]
    [InlineData("TSPAM", "TSPA")]
    public void OneSlipOfTheHandIsFound(string word, string code) => Assert.Equal(code, Find(word)[0]);

    [Fact]
    public void OfCodesAsNearTheFrequentOneComesFirst() => Assert.Equal("PREL", Find("PREM")[0]);

    [Fact]
    public void EveryFrequentCodeIsATag() =>
        Assert.All(VocabularyResource.ReadRows("frequent-tags"), row => Assert.Contains(TagTable.FindAll(row[0]), meaning => meaning.Era == TagMeaning.Cablegate));

    [Fact]
    public void ThreeLettersAreNearOnlyToACodeThatHasThemAll() => Assert.Equal([], Find("POL"));

    [Fact]
    public void ACountryIsFoundByItsNameAndNotByALetterOfItsCode()
    {
        Assert.Equal(["SA"], Find("SAUDI ARABIA"));
        Assert.Equal([], Find("QQ"));
    }

    [Fact]
    public void ACodeOfAnotherListIsFoundByItsTitle() =>
        Assert.Equal(["UP"], TagNeighbours.FindByTitle(TagTable.FindAll("UA"), meaning => meaning.Era == TagMeaning.Cablegate));

    [Fact]
    public void WhatElseAMisuseCanMeanIsKnown()
    {
        Assert.Equal(["VE"], TagTable.FindMisspelling("VN")!.Others);
        Assert.False(TagTable.FindMisspelling("VN")!.IsCertain);
        Assert.True(TagTable.FindMisspelling("ru")!.IsCertain);
    }

    private static IReadOnlyList<string> Find(string word) => TagNeighbours.Find(word, static meaning => meaning.Era == TagMeaning.Cablegate, 3);
}

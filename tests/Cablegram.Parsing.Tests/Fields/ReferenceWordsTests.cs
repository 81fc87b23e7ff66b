using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Tests.Fields;

/// <summary>The words that tell what a reference is.</summary>
public class ReferenceWordsTests
{
    [Fact]
    public void AWordMayBeOfSeveralKinds()
    {
        Assert.True(ReferenceWords.IsNoPost("LETTER"));
        Assert.True(ReferenceWords.IsOther("LETTER"));
        Assert.False(ReferenceWords.IsMessage("LETTER"));

        Assert.True(ReferenceWords.IsHandling("NOTAL"));
        Assert.True(ReferenceWords.IsNothing("NOTAL"));
        Assert.True(ReferenceWords.IsLabel("REFTEL"));
        Assert.True(ReferenceWords.IsMessage("SEPTEL"));
        Assert.True(ReferenceWords.IsHeading("SUMMARY"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ASTANA")]
    [InlineData("letter")]
    public void OtherWordsAreOfNone(string word)
    {
        Assert.False(ReferenceWords.IsNoPost(word) || ReferenceWords.IsOther(word) || ReferenceWords.IsMessage(word) || ReferenceWords.IsLabel(word));
        Assert.False(ReferenceWords.IsHandling(word) || ReferenceWords.IsNothing(word) || ReferenceWords.IsHeading(word) || ReferenceWords.OpensRemark(word));
    }

    [Theory]
    [InlineData("Sept", true)]
    [InlineData("JANUARY", true)]
    [InlineData("dec", true)]
    [InlineData("DE", false)]
    [InlineData("JANUARYS", false)]
    [InlineData("SEPTEMBERS", false)]
    public void AMonthIsOneInAnyCase(string word, bool expected) => Assert.Equal(expected, ReferenceWords.IsMonth(word));

    [Fact]
    public void ARemarkIsToldByItsFirstTwoWordsOrByItsFirstAlone()
    {
        Assert.True(ReferenceWords.OpensRemark("SENSITIVE"));
        Assert.True(ReferenceWords.IsRemark("SENSITIVE", "BUT"));
        Assert.False(ReferenceWords.IsRemark("SENSITIVE", "CABLE"));
        Assert.False(ReferenceWords.IsRemark("BUT", "SENSITIVE"));

        Assert.True(ReferenceWords.OpensRemark("UNCLASSIFIED"));
        Assert.True(ReferenceWords.IsRemark("UNCLASSIFIED", ""));
        Assert.True(ReferenceWords.IsRemark("UNCLASSIFIED", "ENTIRE"));
    }

    [Fact]
    public void AWordMayBeAKindAndOpenARemark()
    {
        Assert.True(ReferenceWords.IsNoPost("EO"));
        Assert.True(ReferenceWords.OpensRemark("EO"));
        Assert.True(ReferenceWords.IsNoPost("THE"));
        Assert.True(ReferenceWords.OpensRemark("THE"));
    }
}

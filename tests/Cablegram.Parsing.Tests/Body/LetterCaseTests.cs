using Cablegram.Parsing.Body;

namespace Cablegram.Parsing.Tests.Body;

public class LetterCaseTests
{
    // Around the lengths of vectors and of what is counted at once.
    public static TheoryData<int> Lengths => [1, 7, 15, 16, 17, 63, 255, 256, 257, 1000, 5000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void SmallLettersMakeAMessageMixed(int length) => Assert.True(LetterCase.IsMixed(new string('a', length).AsSpan()));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void CapitalsAloneDoNot(int length) => Assert.False(LetterCase.IsMixed(new string('Z', length).AsSpan()));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void WhatIsNoLetterDoesNotCount(int length)
    {
        var others = string.Concat(Enumerable.Repeat("@[`{ 1\u0141\u0161\u2161\uff41", length));

        Assert.False(LetterCase.IsMixed(others.AsSpan()));
        Assert.True(LetterCase.IsMixed((others + "a").AsSpan()));
        Assert.False(LetterCase.IsMixed(("AAAA" + others + "a").AsSpan()));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void MoreThanOneSmallLetterForFourCapitalsMakesAMessageMixed(int count)
    {
        var letters = string.Concat(Enumerable.Repeat("WXYz Z", count));

        Assert.False(LetterCase.IsMixed(letters.AsSpan()));
        Assert.True(LetterCase.IsMixed((letters + "a").AsSpan()));
        Assert.True(LetterCase.IsMixed(("a" + letters).AsSpan()));
    }
}

using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class StrokeRowTests
{
    [Theory]
    [InlineData("---")]
    [InlineData("= = =")]
    [InlineData("_*~\u2014")]
    public void ThreeStrokesAreARow(string line) => Assert.True(StrokeRow.IsMatch(line.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("- -")]
    [InlineData("--- SUMMARY ---")]
    public void FewerStrokesAndWordsAreNone(string line) => Assert.False(StrokeRow.IsMatch(line.AsSpan()));

    [Theory]
    [InlineData(45, 45)]
    [InlineData(44, -1)]
    [InlineData(46, -1)]
    public void ABlankBehind45StrokesIsACut(int strokes, int cut) =>
        Assert.Equal(cut, StrokeRow.FindCut((new string('-', strokes) + " ---").AsSpan(), 0));
}

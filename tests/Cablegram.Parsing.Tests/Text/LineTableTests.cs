using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class LineTableTests
{
    [Fact]
    public void EveryKindOfLineEndEndsALine()
    {
        using var lines = Read("one\ntwo\r\nthree\rfour\ffive");

        Assert.Equal(["one", "two", "three", "four", "five"], Contents(lines));
    }

    [Theory]
    [InlineData("  words  ", "words")]
    [InlineData("words \u00a0\t", "words")]
    [InlineData("\ufeffwords", "words")]
    [InlineData(" \t ", "")]
    [InlineData(" ", "")]
    public void BlanksAtBothEndsAreNoContent(string line, string content)
    {
        using var lines = Read("above\n" + line + "\nbelow");

        Assert.Equal(["above", content, "below"], Contents(lines));
    }

    [Fact]
    public void ALineHoldsAllOffsetsUpToTheNext()
    {
        const string text = "one\r\n\ntwo ";
        using var lines = Read(text);

        Assert.Equal([0, 0, 0, 0, 0, 1, 2, 2, 2, 2], Enumerable.Range(0, text.Length).Select(lines.At));
        Assert.Equal(lines.Count, lines.At(text.Length));
    }

    private static LineTable Read(string text) => LineTable.Of(text, 0, text.Length);

    private static string[] Contents(LineTable lines) => [.. Enumerable.Range(0, lines.Count).Select(i => lines.Content(i).ToString())];
}

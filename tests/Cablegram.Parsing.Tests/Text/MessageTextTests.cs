using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class MessageTextTests
{
    [Fact]
    public void ComposedMessageMapsBackToTheFile()
    {
        const string source = "a &amp; b<br>c";
        var builder = new MessageTextBuilder(source);
        builder.Append(0, 2);
        builder.Append("&", 2, 7);
        builder.Append(7, 9);
        builder.Append("\n", 9, 13);
        builder.Append(13, 14);
        var message = builder.Build();

        Assert.Equal("a & b\nc", message.Text.ToString());
        Assert.Equal(new SourceSpan(2, 5), message.ToSource(2, 3));
        Assert.Equal(new SourceSpan(13, 1), message.ToSource(6, 7));

        var pieces = new PieceStore();
        message.AddPieces(pieces, 0, 5, Joint.None);
        Assert.Equal("a & b", pieces.ToExcerpt()?.Read(source));
    }

    [Fact]
    public void LinesEndAtEveryKindOfLineEnd()
    {
        var lines = LineTable.Of("one \r\n  two\f\nthree", 0, 18);

        Assert.Equal(["one", "two", "", "three"], Enumerable.Range(0, lines.Count).Select(i => lines.Content(i).ToString()));
        Assert.Equal(2, lines[1].Indent);
    }

    [Fact]
    public void MessageMayBeLongerThanItsFile()
    {
        const string source = "ab";
        var builder = new MessageTextBuilder(source);
        builder.Append(0, 1);
        for (var i = 0; i < 1000; i++) builder.Insert("[inserted]");
        builder.Append(1, 2);

        Assert.Equal("a" + string.Concat(Enumerable.Repeat("[inserted]", 1000)) + "b", builder.Build().Text.ToString());
    }
}

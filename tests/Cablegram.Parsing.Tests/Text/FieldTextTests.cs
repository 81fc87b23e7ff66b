using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class FieldTextTests
{
    [Fact]
    public void LinesOfAFieldJoinWithOneBlankAndKeepTheirPlaces()
    {
        var field = FieldText.FromText("ONE TWO  \n  THREE");

        Assert.Equal("ONE TWO\nTHREE", field.Value);
        var middle = field.Located(4, 10);
        Assert.Equal("TWO TH", middle.Value);
        Assert.Equal(4, middle.Span.Start);
        Assert.Equal(14, middle.Span.End);
    }

    [Fact]
    public void RangeThatEndsWithItsLineEndsThereInTheFile()
    {
        var field = FieldText.FromText("ONE TWO  \n  THREE");

        Assert.Equal(7, field.Span(0, "ONE TWO\n".Length).End);
    }
}

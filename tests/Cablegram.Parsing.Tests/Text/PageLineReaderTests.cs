using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

public class PageLineReaderTests
{
    [Fact]
    public void EightDigitsAreFoundWhereverTheyStand()
    {
        for (var at = 0; at < 100; at++)
        {
            var text = new string('x', at) + "00000012 " + new string('x', 100 - at);

            Assert.Equal(at, PageLineReader.NextNumber(text.AsSpan(), 0));
            Assert.Equal(text.Length, PageLineReader.NextNumber(text.AsSpan(), at + 1));
        }
    }

    [Fact]
    public void OtherNumbersBeforeThemArePassedOver()
    {
        for (var digits = 1; digits < 60; digits++)
        {
            var text = new string('7', digits == 8 ? 9 : digits) + " 7777777 00000012 002 OF 003";

            Assert.Equal(text.IndexOf("00000012", StringComparison.Ordinal), PageLineReader.NextNumber(text.AsSpan(), 0));
        }
    }
}

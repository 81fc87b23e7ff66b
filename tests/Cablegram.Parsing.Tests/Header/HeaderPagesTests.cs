using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Header;

public class HeaderPagesTests
{
    [Theory]
    [InlineData("PAGE 02 \nLA PAZ 09290 01 OF 03 311452Z\nRUEHC/X", 1)]
    [InlineData("PAGE 02\n\nLA PAZ 09290 01 OF 03 311452Z", 2)]
    [InlineData("PAGE 02\nRUEHC/SECSTATE WASHDC", 0)]
    [InlineData("PAGE 02 STATE 015113 182333Z\nLA PAZ 09290 01 OF 03 311452Z", 0)]
    public void HeadOfAPageMayGoOnBelow(string text, int last)
    {
        using var lines = LineTable.Of(text, 0, text.Length);

        Assert.Equal(last, new HeaderPages(lines, lines.Count).EndOfHead(0, lines.Content(0)));
    }

    [Theory]
    [InlineData("CONFIDENTIAL\nPAGE 02 STATE 015113 182333Z\nRUEHC/X", 1)]
    [InlineData("CONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02\nLA PAZ 09290 01 OF 03 311452Z", 5)]
    [InlineData("AMEMBASSY SYLVANIA\nPAGE 02 STATE 015113 182333Z", -1)]
    [InlineData("CONFIDENTIAL\nAMEMBASSY SYLVANIA", -1)]
    [InlineData("CONFIDENTIAL", -1)]
    public void ClassWordAboveAPageHeadBreaksThePage(string text, int last)
    {
        using var lines = LineTable.Of(text, 0, text.Length);

        Assert.Equal(last, new HeaderPages(lines, lines.Count).EndOfBreak(0));
    }
}

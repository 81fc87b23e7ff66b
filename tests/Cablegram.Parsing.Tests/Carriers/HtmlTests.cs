using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class HtmlTests
{
    private const string Table = "<html><body><a href='/tag/PREL'>PREL</a><table class='cable'><tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>"
        + "<tr><td><a href='#'>10FREEDONIA187</a></td>\n<td>2010-02-12 20:08</td><td>2010-11-30 21:09</td><td>CONFIDENTIAL</td><td>Embassy Freedonia</td></tr>";

    [Fact]
    public void PreformattedBlocksAreTheMessage()
    {
        var reading = Reading.Of(Table + "<tr><td>Appears in <a href='x'>these</a></td></tr></table><code><pre>FM AMEMBASSY FREEDONIA&#x000A;TO SECSTATE</pre></code><code><pre>UNCLAS FREEDONIA 000187&#x000A;TAGS: <a href='/tag/PREL'>PREL</a>&#x000A;&#182;1. Ducks &amp; &lt;geese&gt;.<br/>FIREFLY</pre></code><p>foot</p></body></html>");

        Assert.Equal(Carrier.Html, reading.Carrier);
        Assert.Equal("10FREEDONIA187", reading.Metadata.Id?.Value);
        Assert.Equal("Embassy Freedonia", reading.Metadata.Origin?.Value);
        Assert.Equal(["FM AMEMBASSY FREEDONIA", "TO SECSTATE", "UNCLAS FREEDONIA 000187", "TAGS: PREL", "¶1. Ducks & <geese>.", "FIREFLY"], reading.Lines());
    }

    [Fact]
    public void LineBreaksOfThePageAreBlanksOutsideOfPreformattedBlocks()
    {
        var reading = Reading.Of(Table + "</table>\n<p>UNCLAS FREEDONIA 000187</p>\n<p>TAGS: PREL</p>\n<p>SUBJECT: DUCKS</p>\n<p>1. Ducks\nswim &amp;\nfly.</p>\n<p>FIREFLY</p></body></html>");

        Assert.Equal(["UNCLAS FREEDONIA 000187", "TAGS: PREL", "SUBJECT: DUCKS", "1. Ducks swim & fly.", "FIREFLY"], reading.Lines()[^5..]);
    }

    [Fact]
    public void PageWithoutACableIsANearMiss()
    {
        var reading = Reading.Of("<html><body><p>The cable 10FREEDONIA187, CONFIDENTIAL, was sent on 12 February.</p></body></html>");

        Assert.True(reading.IsNearMiss);
        Assert.Equal(Signature.None, reading.Signature);
    }

    [Fact]
    public void TableOfSeveralCablesIsANearMiss() =>
        Assert.True(Reading.Of(Table + "<tr><td>10FREEDONIA188</td><td>2010-02-13 20:08</td><td>2010-11-30 21:09</td><td>SECRET</td><td>Embassy Freedonia</td></tr></table></body></html>").IsNearMiss);

    [Theory]
    [InlineData("&#xD800;")]
    [InlineData("&#xDFFF;")]
    [InlineData("&#x110000;")]
    [InlineData("&#0;")]
    public void CharacterReferenceThatMeansNoCharacterStaysAsItIs(string reference) => Assert.Equal(
        ["UNCLAS FREEDONIA 000187", $"1. Ducks {reference} geese."],
        Reading.Of(Table + $"</table><code><pre></pre></code><code><pre>UNCLAS FREEDONIA 000187\n1. Ducks {reference} geese.</pre></code></body></html>").Lines());
}

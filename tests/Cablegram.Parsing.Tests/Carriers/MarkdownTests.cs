using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class MarkdownTests
{
    private const string Head = "\n\nR 201131Z OCT 08\n\nFM AMEMBASSY FREEDONIA\n\nTO SECSTATE WASHDC\n\nUNCLAS FREEDONIA 002080\n\nSIPDIS\n\n";

    [Fact]
    public void LinksGiveTheirWordsAndEscapesTheirCharacter()
    {
        var reading = Reading.Of(Head + "TAGS: [PREL](#) [PGOV](#)\n\n**SUMMARY** 11. (U) It costs \\$3, not [sic] more.\n");

        Assert.Equal(Carrier.Markdown, reading.Carrier);
        Assert.True(reading.MayHaveLostLines);
        Assert.Equal(["TAGS: PREL PGOV", "SUMMARY 11. (U) It costs $3, not [sic] more."], reading.Lines()[^2..]);
        Assert.Equal(2, reading.Repairs.Count(repair => repair.Kind == RepairKind.LinkRemoved));
        Assert.Single(reading.Repairs, repair => repair.Kind == RepairKind.EscapeRemoved);
    }

    [Fact]
    public void SpacedCopyWithoutLinksIsMarkdown() =>
        Assert.Equal(Carrier.Markdown, Reading.Of(Head + "TAGS: PREL\n\n1. (U) Ducks.\n\n2. (U) More ducks.\n").Carrier);

    [Fact]
    public void WireTextWithASpacedHeaderIsPlain() =>
        Assert.Equal(Carrier.PlainText, Reading.Of(Head.TrimStart() + "TAGS: PREL \nSUBJECT: DUCKS \n----- \n\n1. (U) Ducks are seen \non all lakes.\n\n").Carrier);
}

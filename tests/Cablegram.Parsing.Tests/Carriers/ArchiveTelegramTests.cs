using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class ArchiveTelegramTests
{
    private const string Stamp = "Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n";

    private const string Top = Stamp + """

        Message Text
        CONFIDENTIAL
        PAGE 01
        FREEDO 00612 292338Z
        63
        ACTION ARA-20
        INFO OCT-01 ISO-00 /112 W
        DRAFTED BY ARA:RFIREFLY:GM
        --------------------- 126105 292340Z /15
        R 292103Z JAN 74
        FM AMEMBASSY FREEDONIA
        TO SECSTATE WASHDC 2091
        C O N F I D E N T I A L FREEDONIA 612
        E.O. 11652: GDS
        TAGS: PINS
        SUBJ: DUCKS

        """;

    private const string Bottom = "\nMessage Attributes\nDocument Number: 1974FREEDO00612\nOriginal Classification: SECRET\nSubject: GEESE\nTAGS: PGOV\n";

    [Theory]
    [InlineData("1974FREEDO00612")]
    [InlineData("74 FREEDONIA/612")]
    public void DocumentNumberIsKeptAsWritten(string number) => Assert.Equal(
        number, Reading.Of(Top + "1. ALL WELL.\nFIREFLY\nNNN\n" + Bottom.Replace("1974FREEDO00612", number)).Metadata.DocumentNumber?.Value);

    [Fact]
    public void OfficesHeadsAndTailAreLeftOut()
    {
        var reading = Reading.Of(Top + "1. ALL WELL.\nFIREFLY\n\nCONFIDENTIAL\n\nNNN\n" + Stamp + "\f" + Stamp + Bottom);

        Assert.Equal(Carrier.ArchiveTelegram, reading.Carrier);
        Assert.Equal("R 292103Z JAN 74", reading.Lines()[0]);
        Assert.Equal(["SUBJ: DUCKS", "1. ALL WELL.", "FIREFLY"], reading.Lines()[^3..]);
    }

    [Fact]
    public void SentenceGoesOnOverAPageEdgeWithoutABlankLine()
    {
        var reading = Reading.Of(Top + "1. DUCKS SWIM ON\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02  FREEDO 00612  01 OF 02  292338Z\n\n" + Stamp + "\f" + Stamp + "\nALL LAKES.\nNNN\n" + Bottom);

        Assert.EndsWith("1. DUCKS SWIM ON\nALL LAKES.\n", reading.Text());
        Assert.Equal(2, reading.Repairs.Count(repair => repair.Kind == RepairKind.StampRemoved));
    }

    [Fact]
    public void StampWithinALineIsTakenOutOfIt()
    {
        var reading = Reading.Of(Top + "1. DUCKS SWIM " + Stamp.TrimEnd() + " EVERYWHERE.\nNNN\n" + Bottom);

        Assert.Equal("1. DUCKS SWIM  EVERYWHERE.", string.Join(" ", reading.Lines()[^2..]).Replace("\n", " "));
    }

    [Fact]
    public void ClassificationGluedToAWordIsCutAndTheWordJoined()
    {
        var reading = Reading.Of(Top + "1. THE FRIENDCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 FREEDO 00612 292338Z\nSHIP OF DUCKS.\nNNN\n" + Bottom);

        Assert.EndsWith("1. THE FRIENDSHIP OF DUCKS.\n", reading.Text());
        Assert.Contains(reading.Repairs, repair => repair.Kind == RepairKind.HyphenatedWordJoined);
    }

    [Fact]
    public void WordConfidentialAtTheEndOfALineStays()
    {
        var reading = Reading.Of(Top + "1. THE MATTER IS CONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 FREEDO 00612 292338Z\nAND SO ON.\nNNN\n" + Bottom);

        Assert.Contains("1. THE MATTER IS CONFIDENTIAL", reading.Lines());
    }

    [Fact]
    public void PageMarkNotTheAttributesGivesTheClassification()
    {
        var metadata = Reading.Of(Top + "1. ALL WELL.\nNNN\n" + Bottom).Metadata;

        Assert.Equal("CONFIDENTIAL", metadata.Classification?.Value);
        Assert.Equal("74FREEDO612", metadata.Id?.Value);
        Assert.Null(metadata.Subject);
    }

    [Fact]
    public void RecordWithoutATextHasItsAttributes()
    {
        var reading = Reading.Of("Message Text\n\n" + Bottom);

        Assert.True(reading.MayHaveLostLines);
        Assert.Equal("SECRET", reading.Metadata.Classification?.Value);
        Assert.Equal("GEESE", reading.Metadata.Subject?.Read(reading.Message.Source));
        Assert.Equal("PGOV", reading.Metadata.Tags?.Value);
    }

    [Fact]
    public void ParagraphBehindAPageEdgeKeepsItsEmptyLineThoughTheLineBeforeIsFull()
    {
        var reading = Reading.Of(Top + "1. DUCKS SWIM ON ALL OF THE LAKES OF FREEDONIA AND ON ONE OF SYLVANIA.\n\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02  FREEDO 00612  292338Z\n\n2. GEESE DO NOT.\nNNN\n" + Bottom);

        Assert.EndsWith("SYLVANIA.\n\n2. GEESE DO NOT.\n", reading.Text());
    }

    [Fact]
    public void OfficesStandOnTheFirstPageOnly()
    {
        var reading = Reading.Of(Top + "1. DUCKS SWIM ON\nCONFIDENTIAL\nPAGE 11  FREEDO 00612  292338Z\nALL LAKES,\nSUBJECT TO THE WEATHER.\nNNN\n" + Bottom);

        Assert.EndsWith("1. DUCKS SWIM ON\nALL LAKES,\nSUBJECT TO THE WEATHER.\n", reading.Text());
    }

    [Theory]
    [InlineData("01 OF 02  292338Z")]
    [InlineData("01 OF 02\n292338Z")]
    [InlineData("292338Z")]
    public void PageHeadMayStandOnSeveralLines(string rest)
    {
        var reading = Reading.Of(Top + "1. DUCKS SWIM ON\nCONFIDENTIAL\nPAGE 02\nFREEDO 00612\n" + rest + "\nALL LAKES.\nNNN\n" + Bottom);

        Assert.EndsWith("1. DUCKS SWIM ON\nALL LAKES.\n", reading.Text());
    }
}

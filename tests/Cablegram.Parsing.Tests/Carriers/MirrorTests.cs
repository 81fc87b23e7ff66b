using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class MirrorTests
{
    private const string Stack = "01FREEDONIA93\n\nSat Apr 07 00:00:00 +0200 2001\nSECRET\nEmbassy Freedonia\n";

    [Fact]
    public void ClassificationLineGluedToTheLastAddresseeGetsItsOwnLine()
    {
        var reading = Reading.Of(Stack + "P 071216Z APR 01\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC PRIORITYS E C R E T FREEDONIA 000093\n\nE.O. 12958: DECL: 04/07/11 TAGS: PREL PTER\n\n¶1. (S) Ducks.\n");

        Assert.Equal(Carrier.StackedLines, reading.Carrier);
        Assert.True(reading.Metadata.CreatedIsDateOnly);
        Assert.Equal(new DateTime(2001, 4, 7, 0, 0, 0, DateTimeKind.Utc), reading.Metadata.Created?.Value);
        Assert.Equal(["TO SECSTATE WASHDC PRIORITY", "S E C R E T FREEDONIA 000093", "E.O. 12958: DECL: 04/07/11", "TAGS: PREL PTER", "¶1. (S) Ducks."], reading.Lines()[2..]);
    }

    [Fact]
    public void PartialExtractSentenceIsSetApart()
    {
        var reading = Reading.Of(Stack + "This record is a partial extract of the original cable. The full text of the original cable is not available.UNCLAS FREEDONIA 000093\n1. Ducks.\n");

        Assert.Equal("UNCLAS FREEDONIA 000093", reading.Lines()[1]);
    }

    [Fact]
    public void ClassificationOfTheStackMayHaveAnyCaption() =>
        Assert.Equal("SECRET/NF", Reading.Of(Stack.Replace("SECRET", "SECRET/NF") + "P 071216Z APR 01\nFM AMEMBASSY FREEDONIA\n").Metadata.Classification?.Value);

    [Fact]
    public void FileMayEndAfterTheStack()
    {
        var reading = Reading.Of("01FREEDONIA93\nDUCKS\nSat Apr 07 00:00:00 +0200 2001\nSECRET\nEmbassy Freedonia");

        Assert.Equal("Embassy Freedonia", reading.Metadata.Origin?.Value);
        Assert.Equal("DUCKS", reading.Metadata.Subject?.Read(reading.Message.Source));
        Assert.Empty(reading.Text());
    }

    [Fact]
    public void LabelledFieldsPrecedeTheMessage()
    {
        var reading = Reading.Of("Identifier: 08FREEDONIA66\nCreated: 2008-01-14 11:34\nClassification: SECRET\nOrigin: Embassy Freedonia\n\nCable title: DUCKS\nTags: PREL\n\nVZCZCXRO1234\nSUBJECT: DUCKS AND GEESE\n");

        Assert.Equal(Carrier.LabelledFields, reading.Carrier);
        Assert.Equal("08FREEDONIA66", reading.Metadata.Id?.Value);
        Assert.Equal(["VZCZCXRO1234", "SUBJECT: DUCKS AND GEESE"], reading.Lines());
    }

    [Fact]
    public void AnIdWithBlanksAndZerosIsReadAsItStands() => Assert.Equal(
        "08 ASTANA 000066",
        Reading.Of("Identifier: 08 ASTANA 000066\nCreated: 2008-01-14 11:34\nClassification: SECRET\n\nSUBJECT: DUCKS AND GEESE\n").Metadata.Id?.Value);

    [Fact]
    public void KeyBlockBeforeTheFieldsAndTheSuffixOfTheIdAreLeftOut()
    {
        var reading = Reading.Of("-----BEGIN PGP PUBLIC KEY BLOCK-----\nabc\n-----END PGP PUBLIC KEY BLOCK-----\n\nDate: 1974 January 16, 15:01 (Wednesday)\nCanonical ID: 1974FREEDO00304_b\nOriginal Classification: UNCLASSIFIED\nFrom: FREEDONIA\nContent\nShow Headers\nUNCLASSIFIED\nPAGE 01 FREEDO 00304 161537Z\nACTION ARA-10\nR 161501Z JAN 74\nFM AMEMBASSY FREEDONIA\nUNCLAS FREEDONIA 0304\nDUCKS?\nNNN\n");

        Assert.Equal("74FREEDO304", reading.Metadata.Id?.Value);
        Assert.Equal(new DateTime(1974, 1, 16, 15, 1, 0, DateTimeKind.Utc), reading.Metadata.Created?.Value);
        Assert.Equal(["R 161501Z JAN 74", "FM AMEMBASSY FREEDONIA", "UNCLAS FREEDONIA 0304", "DUCKS?"], reading.Lines());
    }

    [Fact]
    public void DigestOfSeveralCablesIsANearMiss() =>
        Assert.True(Reading.Of("Ducks\nReference ID: 08FREEDONIA66\nCreated: 2008-01-14\nReleased: 2010-12-01\n\nGeese\nReference ID: 08FREEDONIA67\nCreated: 2008-01-15\n").IsNearMiss);

    [Fact]
    public void FrontMatterBecomesAHeader()
    {
        var reading = Reading.Of("""
            ---
            title: "Ducks"
            cable-from: "AmEmbassy Freedonia"
            cable-to: "SecState WashDC 3709"
            cable-info: "Oct-01 /118 W --------------------- 054676 R 192117z Jul 74"
            cable-subject: "Ducks"
            cable-tags: "PINS BL"
            cable-doc-number: "1974FREEDO04690"
            ---

            # DEPARTMENT OF STATE TELEGRAM
            **CONFIDENTIAL**

            ### 3. Ponds

            **Comment:** DUCKS ARE SEEN ON ALL PONDS OF THE COUNTRY AND




             192224Z


            ON MOST LAKES.
            FIREFLY

            ***

            #### Message Attributes

            - **Document Number:** 1974FREEDO04690
            """);

        Assert.Equal(Carrier.FrontMatter, reading.Carrier);
        Assert.Equal("74FREEDO4690", reading.Metadata.Id?.Value);
        Assert.Equal(
            [
                "R 192117Z JUL 74", "FM AmEmbassy Freedonia", "TO SecState WashDC 3709", "TAGS: PINS BL", "SUBJECT: Ducks", "3. Ponds",
                "Comment: DUCKS ARE SEEN ON ALL PONDS OF THE COUNTRY AND", "ON MOST LAKES.", "FIREFLY",
            ],
            reading.Lines());
        Assert.Contains("AND\nON MOST", reading.Text());
    }
}

namespace Cablegram.Parsing.Tests.Wild;

/// <summary>The text mirror, pages with front matter and copies with labelled fields (FORMAT.md 2.5, 2.6).</summary>
public class MirrorLayoutTests
{
    private const string Partial = "This record is a partial extract of the original cable. The full text of the original cable is not available.";
    private const string Stack = "03HARARE236\nDUCKS OF HARARE\nTue Jan 14 00:00:00 +0100 2003\nCONFIDENTIAL\nEmbassy Harare\n";
    private const string Fields = "\n\nSIPDIS\n\nE.O. 12958: DECL: 01/14/2013 TAGS: PGOV ZI\n\nSUBJECT: DUCKS OF HARARE\n\n";
    private const string Cable = "03HARARE236 | 2003-01-14 11:05 | Confidential | PGOV ZI | DUCKS OF HARARE | AMEMBASSY HARARE | 1-3";

    private const string FrontMatter = """
        ---
        title: "Ducks Of The Altiplano"
        author: "PAGE 02 LA PAZ 07777 021513Z"
        cable-from: "AmEmbassy La Paz"
        cable-to: "SecState WashDC Niact Immediate 9001"
        cable-info: "Oct-01 Ara-16 /104 W ------------------ 052980 021530z /43{0}"
        cable-subject: "(U) Ducks Of The Altiplano"
        cable-tags: "PINT, BL"
        cable-doc-number: "1979LAPAZ07777"
        cable-classification: "UNCLASSIFIED"
        ---

        # DEPARTMENT OF STATE TELEGRAM
        **UNCLASSIFIED**

        ### 1. Summary

        Ducks are everywhere.

        CONFIDENTIAL

        ### 2. The Ponds

        1. We swim.
        2. We fly.

        ### 3. Comment

        Ducks stay.

        """;

    [Fact]
    public void HeaderGluedToThePartialSentenceIsRead() =>
        Assert.Equal(
            Cable,
            Told.By(Stack + Partial + "141105Z Jan 03\nFM AMEMBASSY HARARE\nTO SECSTATE WASHDC PRIORITY 1234\nAMEMBASSY LONDONC O N F I D E N T I A L HARARE 000236" + Fields + "¶1. (C) Ducks.\n\n¶2. (C) Geese.\n\n¶3. (C) Swans.\n\nDOE"));

    [Fact]
    public void OnlyHeaderMayBeThatOfTheSecondSection()
    {
        var text = Stack + Partial + "C O N F I D E N T I A L SECTION 01 OF 02 HARARE 000236" + Fields
            + "¶1. (C) Ducks.\n\n¶2. (C) Geese.\n\nP 141105Z JAN 03\nFM AMEMBASSY HARARE\nTO SECSTATE WASHDC PRIORITY 1234\nINFO AMEMBASSY LONDON\nC O N F I D E N T I A L SECTION 02 OF 02 HARARE 000236"
            + Fields + "¶3. (C) Swans.\n\nDOE";
        var reading = new Reading(text);

        Assert.Equal(Cable, Told.By(text));
        Assert.Equal(["Ducks.", "Geese.", "Swans."], reading.Texts);
        Assert.Equal("SECSTATE WASHDC", Assert.Single(reading.Cable.To).Name.Read(text));
    }

    [Fact]
    public void PassageWithAHeaderOfItsOwnStays()
    {
        var text = Stack + "P 141105Z JAN 03\nFM AMEMBASSY HARARE\nTO SECSTATE WASHDC\nC O N F I D E N T I A L HARARE 000236" + Fields
            + "¶1. (C) Begin text:\n\nR 101105Z JAN 03\nFM AMEMBASSY LONDON\nTO AMEMBASSY HARARE\nUNCLAS LONDON 000001\n\nGeese.\n\n¶2. (C) Swans.\n\n¶3. (C) End.\n";

        Assert.Equal(Cable, Told.By(text));
        Assert.Contains("FM AMEMBASSY LONDON", new Reading(text).CleanText);
    }

    [Fact]
    public void FileOfFiveLinesHasTheHeadingForSubject() =>
        Assert.Equal("03HARARE236 | 2003-01-14 00:00 | Confidential |  | DUCKS OF HARARE |  | ", Told.By(Stack));

    [Theory]
    [InlineData(" O 021415z Nov 79", "1979-11-02 14:15")]
    [InlineData("", "")]
    public void FrontMatterHasOriginatorAndAddresseeInOrdinaryCase(string group, string created)
    {
        var text = FrontMatter.Replace("{0}", group, StringComparison.Ordinal);

        Assert.Equal($"79LAPAZ7777 | {created} | Unclassified | PINT BL | (U) Ducks Of The Altiplano | AmEmbassy La Paz | 1-3", Told.By(text));
        Assert.Equal("SecState WashDC", Assert.Single(new Reading(text).Cable.To).Name.Read(text));
        Assert.Empty(new Reading(text).PassingLines);
    }

    [Fact]
    public void ValuesOfLabelledFieldsMayStandBelowTheirLabels()
    {
        var reading = new Reading("Le journal\n\nIdentifier:\n08FREEDONIA66\n\nCreated:\n2008-01-14 11:34:00\n\nClassification:\nCONFIDENTIAL//NOFORN\n\nOrigin:\nEmbassy Freedonia\n\nCable title:\nDUCKS\n\nTags:\nPREL PGOV\n\nC O N F I D E N T I A L FREEDONIA 000066\n\n1. (C) Ducks.\n\n2. (C) More.\n");

        Assert.Equal("08FREEDONIA66 | 2008-01-14 11:34 | Confidential | PREL PGOV | DUCKS |  | 1-2", Told.By(reading.Cable.Source));
        Assert.Equal("Embassy Freedonia", reading.Cable.OriginName?.Value);
    }

    [Fact]
    public void TagsAmongTheArchivesFieldsAreNotTheMessages()
    {
        var text = "Date:1979 October 31, 14:15 (Wednesday)\nCanonical ID:1979LAPAZ09290_e\nOriginal Classification:CONFIDENTIAL\nTAGS:BL - Bolivia | PINT - Internal Affairs\nType:TE\nFrom:Bolivia La Paz\nTo:Department of State\nContent\nShow Headers\nC O N F I D E N T I A L LA PAZ 9290\nTAGS: PINT\nSUBJ: DUCKS\n\n1. DUCKS.\n\n2. GEESE.\n";

        Assert.Equal("79LAPAZ9290 | 1979-10-31 14:15 | Confidential | PINT | DUCKS | Bolivia La Paz | 1-2", Told.By(text));
        Assert.Empty(new Reading(text).PassingLines);
    }

    [Fact]
    public void TagsOfARecordWithoutATextAreTheCodesOfTheArchivesField() =>
        Assert.Equal(
            "74LAPAZ9290 | 1974-10-31 00:00 | ForOfficialUseOnly | BL PINT |  | Bolivia La Paz | ",
            Told.By("Date:1974 October 31, 00:00 (Thursday)\nCanonical ID:1974LAPAZ09290_b\nOriginal Classification:LIMITED OFFICIAL USE\nTAGS:BL - Bolivia | PINT - Political Affairs--Internal Political Affairs\nType:TE\nFrom:Bolivia La Paz\nContent\nShow Headers\nERROR READING TEXT INDEX FILE; TELEGRAM TEXT IS UNAVAILABLE\n"));
}

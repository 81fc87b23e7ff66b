namespace Cablegram.Parsing.Tests.Wild;

/// <summary>Telegrams of 1973-79 as a PDF's text layer gives them, lines without gaps (FORMAT.md 2.6, 7).</summary>
public class ArchiveTelegramLayoutTests
{
    private const string Stamp = "Jane Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n";

    private const string Attributes = """

        Message Attributes
        Current Classification: UNCLASSIFIED
        Concepts: DUCKS, PONDS
        Document Number: 1979LAPAZ09290
        Executive Order: GS 19851031 DOE, JOHN
        From: LA PAZ OR-P
        Original Classification: CONFIDENTIAL
        Reference: 79 STATE 282993
        Subject: DUCKS ON THE PONDS OF
        THE HIGHLANDS
        TAGS: PINT, BL, US
        To: STATE
        Markings: Jane Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014

        """;

    private const string TwoSections = Stamp + """
        Message Text
        CONFIDENTIAL
        PAGE 01
        LA PAZ 09290 01 OF 02 311452Z
        ACTION ARA-15
        INFO OCT-01 ADS-00 SS-15 /112 W
        ------------------114565 311455Z /15
        O 311415Z OCT 79
        FM AMEMBASSY LA PAZ
        TO SECSTATE WASHDC IMMEDIATE 8950
        INFO AMEMBASSY LIMA PRIORITY
        C O N F I D E N T I A L SECTION 1 OF 2 LA PAZ 9290
        E.O. 12065: GDS 10/31/85 (DOE, JOHN) OR-P
        TAGS: PINT, BL
        SUBJ: DUCKS ON THE PONDS
        REF: STATE 282993
        1. DUCKS HAVE BEEN SEEN ON THE PONDS OF THE HIGHLANDS, AND
        CONFIDENTIAL
        CONFIDENTIAL
        PAGE 02
        LA PAZ 09290 01 OF 02 311452Z
        NOBODY FED THEM.
        2. THE MINISTER OF PONDS WAS NOT AWARE OF IT.
        CONFIDENTIAL
        NNN

        """ + Stamp + """
        CONFIDENTIAL
        PAGE 01
        LA PAZ 09290 02 OF 02 311501Z
        ACTION ARA-15
        INFO OCT-01 ADS-00 SS-15 /112 W
        ------------------114599 311503Z /15
        O 311415Z OCT 79
        FM AMEMBASSY LA PAZ
        TO SECSTATE WASHDC IMMEDIATE 8951
        C O N F I D E N T I A L SECTION 2 OF 2 LA PAZ 9290
        3. THE DUCKS STAY.
        DOE
        CONFIDENTIAL
        NNNN

        """ + Stamp + Attributes;

    private static string Record(string telegram) => Stamp + "Message Text\n" + telegram + "NNN\n" + Stamp + Attributes;

    [Fact]
    public void PageHeadsOfTwoLinesAndTheHeaderOfTheSecondSectionAreLeftOut()
    {
        var reading = new Reading(TwoSections);

        Assert.Equal("79LAPAZ9290 | 1979-10-31 14:15 | Confidential | PINT BL | DUCKS ON THE PONDS | AMEMBASSY LA PAZ | 1-3", Told.By(TwoSections));
        Assert.Equal(
            ["DUCKS HAVE BEEN SEEN ON THE PONDS OF THE HIGHLANDS, AND NOBODY FED THEM.", "THE MINISTER OF PONDS WAS NOT AWARE OF IT.", "THE DUCKS STAY."],
            reading.Texts);
        Assert.Equal("DOE", reading.Signer);
    }

    [Fact]
    public void TelegramWithoutTagsKeepsNoneOfTheAttributes() =>
        Assert.Equal(
            "79LAPAZ9290 | 1979-10-31 14:15 | ForOfficialUseOnly |  | DUCK MOVEMENTS | AMEMBASSY LA PAZ | 1-2",
            Told.By(Record("""
                LIMITED OFFICIAL USE
                PAGE 01 LA PAZ 09290 311452Z
                ACTION PM-07
                --------------------- 035187
                P 311415Z OCT 79R
                FM AMEMBASSY LA PAZ
                TO SECSTATE WASHDC PRIORITY 1234
                LIMITED OFFICIAL USE LA PAZ 9290
                SUBJ: DUCK MOVEMENTS
                1. DUCKS MOVED.
                2. EMBASSY WATCHES.
                DOE
                LIMITED OFFICIAL USE

                """)));

    [Fact]
    public void ValuesMayStandBelowTheirLabels() =>
        Assert.Equal(
            "79LAPAZ9290 | 1979-10-31 14:15 | Unclassified | PFOR BL | VISIT OF DUCKS | AMEMBASSY LA PAZ | 1-2",
            Told.By(Record("""
                UNCLASSIFIED
                PAGE 01 LA PAZ 09290 311452Z
                ACTION PM-07
                --------------------- 035187
                R 311415Z OCT 79 ZDK
                FM AMEMBASSY LA PAZ
                TO SECSTATE WASHDC 1234
                UNCLAS LA PAZ 9290
                E.O. 12065:
                N/A
                TAGS:
                PFOR, BL
                SUBJECT:
                VISIT OF DUCKS
                1. DUCKS ARRIVED.
                2. DUCKS LEFT.
                DOE
                UNCLASSIFIED

                """)));

    [Fact]
    public void RecordOfAnotherTelegramDoesNotGiveIdAndClassification() =>
        Assert.Equal(
            "79LAPAZ8888 | 1979-10-01 14:15 | Unclassified | PFOR | GEESE | AMEMBASSY LA PAZ | 1-2",
            Told.By(Record("""
                PAGE 01 LA PAZ 08888 011452Z
                ACTION PM-07
                --------------------- 035187
                R 011415Z OCT 79
                FM AMEMBASSY LA PAZ
                TO SECSTATE WASHDC 1234
                UNCLAS LA PAZ 8888
                E.O. 12065: NA
                TAGS: PFOR
                SUBJ: GEESE
                1. GEESE ARRIVED.
                2. GEESE LEFT.
                DOE

                """)));

    [Theory]
    [InlineData("")]
    [InlineData("Message Text\nCONFIDENTIAL\nPAGE 01 LA PAZ 09290 311501Z\nERROR READING TEXT INDEX FILE; TELEGRAM TEXT IS UNAVAILABLE\n")]
    [InlineData("Message Text\n\n\nEXPAND ERROR ENCOUNTERED; TELEGRAM TEXT IS UNAVAILABLE\n")]
    public void RecordWithoutATextIsReadFromItsAttributes(string text) =>
        Assert.Equal("79LAPAZ9290 |  | Confidential | PINT BL US | DUCKS ON THE PONDS OF THE HIGHLANDS | LA PAZ OR-P | ", Told.By(Stamp + text + Attributes));

    [Fact]
    public void RecordOfTheSecondSectionAloneBeginsAtItsOwnNumber() =>
        Assert.Equal(
            "79LAPAZ9290 | 1979-10-31 14:15 | Confidential |  |  | AMEMBASSY LA PAZ | 5-6",
            Told.By(Telegram("C O N F I D E N T I A L SECTION 2 OF 2 LA PAZ 9290\n5. THE DUCKS STAY.\n6. THE GEESE LEAVE.\n")));

    [Theory]
    [InlineData("C - ENTIRE TEXT")]
    [InlineData("(C - ENTIRE TEXT)")]
    [InlineData("(CONFIDENTIAL - ENTIRE TEXT.)")]
    public void MarkOfTheEntireTextLeavesTheParagraphsBelowWithoutMarks(string mark)
    {
        var reading = new Reading(Telegram($"C O N F I D E N T I A L LA PAZ 9290\nTAGS: PINT\nSUBJ: DUCKS\n1. {mark}\n2. THE DUCKS STAY.\n3. THE GEESE LEAVE.\n"));

        Assert.Equal([1, 2, 3], reading.Numbers);
        Assert.NotNull(reading.Marks.First());
    }

    [Fact]
    public void ParagraphsWithAndWithoutMarksMayStandWithoutGaps()
    {
        var reading = new Reading(Telegram("C O N F I D E N T I A L LA PAZ 9290\nTAGS: PINT\nSUBJ: DUCKS\n1. (U) THE DUCKS\nSTAY.\n2. THE GEESE LEAVE.\n3. (C) THE SWANS\nFLY.\n4. NO MORE.\n"));

        Assert.Equal([1, 2, 3, 4], reading.Numbers);
    }

    [Theory]
    [InlineData("TAGS: PINT, BL\nFOR ASSISTANT SECRETARY DOE FROM ROE\n", null, "FOR ASSISTANT SECRETARY DOE FROM ROE")]
    [InlineData("TAGS: PINT, BL\nSUBJ: DUCK MOVEMENTS\n", "DUCK MOVEMENTS", "")]
    [InlineData("TAGS: PINT,\nBL\nSUBJ: DUCK MOVEMENTS IN THE VALLEY OF THE SEVEN\nPONDS\nREF: (A) LA PAZ 765\n(B) STATE 1234\n", "DUCK MOVEMENTS IN THE VALLEY OF THE SEVEN PONDS", "")]
    public void TextWithoutNumbersBeginsDirectlyBelowTheFields(string fields, string? subject, string first)
    {
        var reading = new Reading(Telegram("C O N F I D E N T I A L LA PAZ 9290\nE.O. 12065: N/A\n" + fields + "DUCKS MOVED ON FEBRUARY 4 FROM THE POND NEAR THE MARKET TO\nTHE POND NEAR THE STATION.\n"));

        Assert.Equal(subject, reading.Subject);
        Assert.Equal(["PINT", "BL"], reading.Tags);
        Assert.Equal((first + " DUCKS MOVED ON FEBRUARY 4 FROM THE POND NEAR THE MARKET TO THE POND NEAR THE STATION.").Trim(), Assert.Single(reading.Texts));
        Assert.Equal("DOE", reading.Signer);
    }

    private static string Telegram(string message) =>
        Record("CONFIDENTIAL\nPAGE 01\nLA PAZ 09290 311452Z\nACTION ARA-15\n------------------114565 311455Z /15\nR 311415Z OCT 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 8950\n" + message + "DOE\nCONFIDENTIAL\n");
}

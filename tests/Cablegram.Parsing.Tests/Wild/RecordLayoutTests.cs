namespace Cablegram.Parsing.Tests.Wild;

/// <summary>JSON, JSONP and spreadsheet rows as dumps of the collection have them (FORMAT.md 2.5, 2.6).</summary>
public class RecordLayoutTests
{
    private const string Body = "C O N F I D E N T I A L NEW DELHI 022222\\n\\nE.O. 12356: DECL: OADR\\nTAGS: PREL, IN\\nSUBJECT: DUCKS OVER THE STRAIT\\n\\nREF: COLOMBO 6523\\n\\n1. (C) DUCKS.\\n\\n2. (C) MORE.\\n\\nDOE";
    private const string Header = "P 031200Z SEP 87\\nFM AMEMBASSY NEW DELHI\\nTO SECSTATE WASHDC PRIORITY 1234\\n";
    private const string Cable = "87NEWDELHI22222 | 1987-09-03 12:00 | Confidential | PREL IN | DUCKS OVER THE STRAIT | AMEMBASSY NEW DELHI | 1-2";

    [Theory]
    [InlineData("87COLOMBO6523")]
    [InlineData("87COLOMBO6523|87STATE1234")]
    public void IdOfACableReferredToIsNotTheCables(string id) =>
        Assert.Equal(Cable, Told.By($$"""{"_id":"{{id}}","body":"{{Body}}","header":"{{Header}}"}"""));

    [Fact]
    public void IdWhoseSerialTheHeaderConfirmsStaysWithAnotherCablesBody() =>
        Assert.StartsWith(
            "87NEWDELHI7 | ",
            Told.By($$"""{"_id":"87NEWDELHI7","body":"{{Body}}","header":"DE RUEHNE #0007/01 2461200\n{{Header}}"}"""));

    [Fact]
    public void PaddedCallWithHeaderBehindTheTextAndXTags() =>
        Assert.Equal(
            "09FREEDONIA12 | 2009-02-03 14:02 | Confidential | PREL PGOV | DUCKS IN THE CAPITAL | AMEMBASSY FREEDONIA | 1-2",
            Told.By("""
                show({"identifier":"09FREEDONIA12","created":"2009-02-03 14:02","classification":"CONFIDENTIAL","body":"C O N F I D E N T I A L FREEDONIA 000012\u000a\u000aSIPDIS\u000a\u000aE.O. 12958: DECL: 02/03/2019\u000aXTAGS: PREL, PGOV\u000aSUBJECT: DUCKS IN THE CAPITAL\u000a\u000a\u00b61. (C) Ducks.\u000a\u000a\u00b62. (C) More ducks.\u000aDOE","header":"VZCZCXRO0012\u000aRR RUEHAB\u000aDE RUEHAB #0012/01 0341402\u000aZNY CCCCC ZZH\u000aR 031402Z FEB 09\u000aFM AMEMBASSY FREEDONIA\u000aTO RUEHC/SECSTATE WASHDC 0042\u000a"});
                """));

    [Fact]
    public void UnmarkedParagraphsOfATextWithoutLineBreaksAreFound() =>
        Assert.Equal(
            "66FREEDONIA2481 | 1966-12-28 18:48 | Unclassified | EFIS AR | DUCKS AT SEA | AMEMBASSY FREEDONIA | 1-3",
            Told.By("""
                { "_id" : "66FREEDONIA2481", "date_time" : "1966-12-28 18:06", "classification" : "UNCLASSIFIED", "body" : "UNCLAS FREEDONIA 2481  E.O. 12958: N/A TAGS: EFIS ARSUBJECT: DUCKS AT SEA  REF: STATE 106206 1. CIRCULAR ON 2 DUCKS WAS RECEIVED.  2. EMBASSY DISCUSSED IT.  3. REPORT FOLLOWS.  DOE ", "header" : "R 281848Z DEC 66 FM AMEMBASSY FREEDONIA TO SECSTATE WASHDC 3356 INFO AMEMBASSY ASUNCION 182" }
                """));

    [Fact]
    public void DeclassifiedByIsNotTheClassifiersLabel()
    {
        var reading = new Reading("R 281848Z DEC 66\nFM AMEMBASSY FREEDONIA\nUNCLAS FREEDONIA 2481\nE.O. 12958: DECL: DECLASSIFIED BY NARA 09/02/2009\nTAGS: EFIS\nSUBJECT: DUCKS\n\n1. DUCKS.\n");

        Assert.Equal("DECL: DECLASSIFIED BY NARA 09/02/2009", reading.Cable.Order?.Declassification?.Read(reading.Cable.Source));
        Assert.Null(reading.Cable.ClassifiedBy);
    }
}

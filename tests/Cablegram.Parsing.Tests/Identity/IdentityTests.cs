using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Identity;

public class IdentityTests
{
    private const string Telegram = """
        Message Text
        CONFIDENTIAL
        PAGE 01 PORT S 00304 161537Z
        R 161501Z MAY 74
        FM AMEMBASSY PORT SOUP
        TO SECSTATE WASHDC 1951
        C O N F I D E N T I A L PORT SOUP 0304
        E.O. 11652: GDS
        TAGS: PFOR
        SUBJ: A DUCK
        1. THE DUCK SPOKE AT SOME LENGTH AND NOBODY LISTENED TO IT.
        FIREFLY
        NNN
        Message Attributes
        Document Number: 1974PORTS00304
        """;

    [Fact]
    public void ClassificationLineCompletesThePostThatADocumentNumberCut()
    {
        var cable = new Reading(Telegram).Cable;

        Assert.Equal(new ReferenceId(1974, "PORTSOUP", 304), cable.Id?.Value);
        Assert.Equal("PORTSOUP", cable.Post);
    }

    [Fact]
    public void OriginatorCompletesItWhereTheLineIsMissing() =>
        Assert.Equal("74PORTSOUP304", Id(Telegram.Replace("C O N F I D E N T I A L PORT SOUP 0304\n", "", StringComparison.Ordinal), null));

    [Fact]
    public void FileNameCompletesItWhereTheTextIsMissing() =>
        Assert.Equal("74PORTSOUP304", Id("Message Attributes\nDocument Number: 1974PORTS00304\nOriginal Classification: SECRET\nSubject: A DUCK\n", "74PORTSOUP304.txt"));

    [Theory]
    [InlineData("PORT SOUP 0305")]
    [InlineData("FREEDONIA 0304")]
    public void LineOfAnotherCableCompletesNothing(string line) =>
        Assert.Equal(
            "74PORTS304",
            Id(Telegram.Replace("PORT SOUP 0304", line, StringComparison.Ordinal).Replace("FM AMEMBASSY PORT SOUP", "FM AMEMBASSY FREEDONIA", StringComparison.Ordinal), null));

    [Fact]
    public void OriginatorCompletesNothingWhereTheLineIsOfAnotherCable() =>
        Assert.Equal("74PORTS304", Id(Telegram.Replace("PORT SOUP 0304", "FREEDONIA 0305", StringComparison.Ordinal), null));

    [Theory]
    [InlineData("2008-01-14 11:34", "141034Z", "2008-01-14T10:34")]
    [InlineData("2008-01-14 11:34", "151734Z", "2008-01-14T11:34")]
    [InlineData("2008-01-14", "151734Z", "2008-01-15T17:34")]
    [InlineData("2008-01-14", "161734Z", "2008-01-14T00:00")]
    public void GroupOfAnotherDayThanTheMetadataNameIsThatOfAnotherCable(string metadata, string group, string created)
    {
        var cable = new Reading(
            $"Reference ID Created Released Classification Origin\n08FREEDONIA66 {metadata} 2011-08-30 01:44 SECRET Embassy Freedonia\n\nR {group} JAN 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\nS E C R E T FREEDONIA 000066\nSUBJECT: A DUCK\n\n1. (S) Words.\n").Cable;

        Assert.Equal(created, cable.Created?.Value.ToString("yyyy-MM-ddTHH:mm"));
    }

    [Fact]
    public void CableThatStatesNoClassAndIsSensitiveIsForOfficialUse() => Assert.Equal(
        Classification.ForOfficialUseOnly,
        new Reading("R 161501Z MAY 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\n\nSENSITIVE\nSIPDIS\n\nTAGS: PREL\nSUBJECT: A DUCK\n\n1. Words.\n").Cable.Classification);

    [Theory]
    [InlineData("AMEMBASSY PORT SOUP", "Embassy Port Soup")]
    [InlineData("AMCONSUL PORT-SOUP", "Consulate Port-Soup")]
    [InlineData("USMISSION FREEDONIA", "Mission Freedonia")]
    [InlineData("AmEmbassy Freedonia", "Embassy Freedonia")]
    public void OriginOfAnUnknownPostIsNamedByItsOriginator(string from, string origin)
    {
        var cable = new Reading($"R 161501Z MAY 08\nFM {from}\nTO SECSTATE WASHDC 1\n\nS E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: A DUCK\n\n1. (S) Words.\n").Cable;

        Assert.Equal(origin, cable.OriginName?.Value);
        Assert.Equal(from, cable.Source.Substring(cable.OriginName!.Value.Span.Start, cable.OriginName.Value.Span.Length));
    }

    [Theory]
    [InlineData("ASTANA")]
    [InlineData("CDR USFREEDOM")]
    public void KnownPostAndOtherOriginatorsNeedNoName(string from) =>
        Assert.Null(new Reading($"R 161501Z MAY 08\nFM {(from == "ASTANA" ? "AMEMBASSY ASTANA" : from)}\nTO SECSTATE WASHDC 1\n\nS E C R E T ASTANA 000012\n\nSUBJECT: A DUCK\n", ParseOptions.None).Cable.OriginName);

    [Fact]
    public void DayAboveThePartialTextIsItsCreation()
    {
        var cable = new Reading("This record is a partial extract of the original cable.\n\nFriday, 27 August 2004, 08:08\nS E C R E T FREEDONIA 000012\nTAGS: PREL\nSUBJECT: A DUCK\n\n1. (S) Words.\n").Cable;

        Assert.Equal(new DateTime(2004, 8, 27, 8, 8, 0), cable.Created?.Value);
        Assert.Equal("04FREEDONIA12", cable.Id?.Value.ToString());
    }

    [Theory]
    [InlineData("000")]
    [InlineData("0")]
    public void MessageNumberOfZerosIsNone(string number)
    {
        var cable = new Reading($"O 141134Z JAN 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\n\nS E C R E T FREEDONIA {number}\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) Words.\n").Cable;

        Assert.Null(cable.Id);
        Assert.Equal("FREEDONIA", cable.Post);
    }

    [Fact]
    public void YearThatTwoDigitsCannotTellMakesNoId() => Assert.Null(
        Id("O 141134Z JAN 2051\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 1\n\nS E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) Words.\n", null));

    [Fact]
    public void MessageNumberThatWasCutAwayLeavesTheIdOfTheRecord() => Assert.Equal(
        "08FREEDONIA66",
        Id("""{"id":"08FREEDONIA66","origin":"Embassy Freedonia","header":"O 141134Z JAN 08FM AMEMBASSY FREEDONIATO SECSTATE WASHDC 1","body":"C O N F I D E N T I A L FREEDONIA 000(C) More."}""", null));

    private static string? Id(string text, string? fileName) => new Reading(text, new ParseOptions(fileName)).Cable.Id?.Value.ToString();

    [Theory]
    [InlineData("USEU BRUSSELS", "USEU Brussels")]
    [InlineData("AMEMBASSY BRUSSELS", null)]
    public void OfficeThatSendsUnderTheIdOfAnotherIsTheOrigin(string from, string? origin)
    {
        var cable = new Reading($"R 161501Z MAY 09\nFM {from}\nTO SECSTATE WASHDC 1951\nUNCLAS BRUSSELS 000304\nTAGS: PREL\nSUBJECT: A DUCK\n\n1. (U) Words.\n").Cable;

        Assert.Equal("09BRUSSELS304", cable.Id?.Value.ToString());
        Assert.Equal(origin, cable.OriginName?.Value);
    }
}

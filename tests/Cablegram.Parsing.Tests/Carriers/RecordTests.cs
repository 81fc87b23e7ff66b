using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class RecordTests
{
    private const string Header = "VZCZCXYZ0000RR RUEHWEB RUEHCDE RUEHFR #6451/01 0221349ZNY CCCCC ZZHO P 221344Z JAN 10FM AMEMBASSY QUITOTO RUEHC/SECSTATE WASHDC IMMEDIATE 1617INFO RUEHFR/AMEMBASSY FREEDONIAAMCONSUL SYLVANIA PRIORITYUSMISSION USUN NEW YORK";

    private static string Record(string header, string body) =>
        "{ \"_id\" : \"09OTHER1\", \"date_time\" : \"2010-01-22 13:01\", \"body\" : \"" + body + "\", \"header\" : \"" + header + "\", \"reference_id\" : \"10QUITO6451\" }";

    [Fact]
    public void GluedHeaderIsTakenApart()
    {
        var reading = Reading.Of(Record(Header, "UNCLAS QUITO 006451"));

        Assert.Equal(Carrier.Json, reading.Carrier);
        Assert.Equal("10QUITO6451", reading.Metadata.Id?.Value);
        Assert.Equal(
            [
                "VZCZCXYZ0000", "RR RUEHWEB RUEHC", "DE RUEHFR #6451/01 0221349", "ZNY CCCCC ZZH", "O P 221344Z JAN 10", "FM AMEMBASSY QUITO", "TO RUEHC/SECSTATE WASHDC IMMEDIATE 1617",
                "INFO RUEHFR/AMEMBASSY FREEDONIA", "AMCONSUL SYLVANIA PRIORITY", "USMISSION USUN NEW YORK", "UNCLAS QUITO 006451",
            ],
            reading.Lines());
        Assert.True(reading.MayHaveLostLines);
        Assert.Contains(reading.Repairs, repair => repair.Kind == RepairKind.LineBreakRestored);
    }

    [Fact]
    public void GluedFieldsAndParagraphsAreTakenApart()
    {
        var reading = Reading.Of(Record("", "C O N F I D E N T I A L SECTION 01 OF 02 QUITO 006451 SIPDISDEPARTMENT FOR EUR/SEE.O. 12958: DECL: 01/22/2035TAGS: PINR IR PGOVSUBJECT: (C) DUCKS \\u0026 GEESEREF: QUITO 1Classified By: J. Doe \\u00b61. (C) Ducks. \\u00b62. (C) Geese."));

        Assert.Equal(
            [
                "C O N F I D E N T I A L SECTION 01 OF 02 QUITO 006451", "SIPDIS", "DEPARTMENT FOR EUR/SE", "E.O. 12958: DECL: 01/22/2035", "TAGS: PINR IR PGOV", "SUBJECT: (C) DUCKS & GEESE",
                "REF: QUITO 1", "Classified By: J. Doe", "¶1. (C) Ducks.", "¶2. (C) Geese.",
            ],
            reading.Lines());
    }

    [Fact]
    public void EscapedLineBreaksAreLineBreaks()
    {
        var reading = Reading.Of("cable({\"body\":\"UNCLAS QUITO 000007\\r\\nSUBJECT: \\\"DUCKS\\\"\",\n\"header\":\"FM AMEMBASSY QUITO\\nTO SECSTATE\",\"_id\":\"10QUITO7|10QUITO8\"});");

        Assert.Equal("10QUITO7", reading.Metadata.Id?.Value);
        Assert.Equal(["FM AMEMBASSY QUITO", "TO SECSTATE", "UNCLAS QUITO 000007", "SUBJECT: \"DUCKS\""], reading.Lines());
    }

    [Fact]
    public void SpreadsheetRowIsARecord()
    {
        var reading = Reading.Of("\"12\",\"12/28/1999 18:48\",\"99QUITO7\",\"Embassy Quito\",\"UNCLASSIFIED\",\"99STATE1|99STATE2\",\"R 281848Z DEC 99\nFM AMEMBASSY QUITO\",\"UNCLAS QUITO 000007\n\n1. He said \\\"quack\\\".\"\n");

        Assert.Equal("99QUITO7", reading.Metadata.Id?.Value);
        Assert.Equal(new DateTime(1999, 12, 28, 18, 48, 0, DateTimeKind.Utc), reading.Metadata.Created?.Value);
        Assert.Equal(["R 281848Z DEC 99", "FM AMEMBASSY QUITO", "UNCLAS QUITO 000007", "1. He said \"quack\"."], reading.Lines());
    }

    [Fact]
    public void OtherJsonIsPlainText()
    {
        var reading = Reading.Of("{ \"name\": \"ducks\", \"version\": \"1.0.0\", \"scripts\": { \"test\": \"quack\" } }");

        Assert.Equal(Carrier.PlainText, reading.Carrier);
        Assert.Equal(Signature.None, reading.Signature);
    }

    [Fact]
    public void MessageOnOneLineIsTakenApart()
    {
        var reading = Reading.Of(
            "VZCZCXYZ0000 RR RUEHWEB DE RUEHFR #6451 0221349 ZNY CCCCC ZZH R 221344Z JAN 10 FM AMEMBASSY QUITO TO RUEHC/SECSTATE WASHDC 1617 S E C R E T QUITO 006451 E.O. 12958: DECL: 01/22/2035 TAGS: PINR SUBJECT: DUCKS 1. (S) "
            + string.Concat(Enumerable.Repeat("Ducks swim on all lakes. ", 80)) + "2. (C) Geese.");

        Assert.Equal(["R 221344Z JAN 10", "FM AMEMBASSY QUITO", "TO RUEHC/SECSTATE WASHDC 1617", "S E C R E T QUITO 006451", "E.O. 12958: DECL: 01/22/2035", "TAGS: PINR", "SUBJECT: DUCKS"], reading.Lines()[4..11]);
        Assert.Equal("2. (C) Geese.", reading.Lines()[^1]);
    }

    [Fact]
    public void EscapeMayBeTheLastOfAString() =>
        Assert.Equal(["UNCLAS QUITO 006451", "1. DUCKS!"], Reading.Of(Record("", "UNCLAS QUITO 006451\\n1. DUCKS\\u0021")).Lines());

    [Theory]
    [InlineData("12/28/1999 24:00")]
    [InlineData("12/28/1999 18:60")]
    [InlineData("13/28/1999 18:48")]
    public void TimeThatNoClockShowsIsNoTimeOfASpreadsheetRow(string time) => Assert.Null(
        Reading.Of($"\"12\",\"{time}\",\"99QUITO7\",\"Embassy Quito\",\"UNCLASSIFIED\",\"\",\"R 281848Z DEC 99\nFM AMEMBASSY QUITO\",\"UNCLAS QUITO 000007\n\n1. Ducks.\"\n").Metadata.Created);
}

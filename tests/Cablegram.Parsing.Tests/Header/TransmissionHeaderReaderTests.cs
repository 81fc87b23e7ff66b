using System.Text.Json;
using Cablegram.Model;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Header;

public class TransmissionHeaderReaderTests
{
    private const string Complete = """
        VZCZCXRO9456
        OO RUEHBI RUEHCI
        RUEHDE
        DE RUEHTA #2080/01 2941131
        ZNY CCCCC ZZH (CCY AD1234 MSI5678-123)
        O P 201131Z OCT 08 ZDK
        FM AMEMBASSY FREEDONIA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604
        RUEKJCS/JOINT STAFF WASHDC//J-3/J-5//
        INFO RUCNCIS/CIS COLLECTIVE PRIORITY 4778-4781
        RUEHSY/AMEMBASSY SYLVANIA NIACT IMMEDIATE
        C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080
        SIPDIS
        """;

    [Fact]
    public void EnvelopeIsTakenApart()
    {
        var header = Read(Complete, out var lines).Header;

        Assert.NotNull(header);
        Assert.NotNull(header.StartOfMessage);
        Assert.Equal("OO", header.Prosign?.Value);
        Assert.Equal(["RUEHBI", "RUEHCI", "RUEHDE"], header.Routing.Select(item => item.Value));
        Assert.Equal("RUEHTA", header.Station?.Value);
        Assert.Equal(2080, header.Serial?.Value);
        Assert.Equal(1, header.Section);
        Assert.Equal("2941131", header.FilingTime?.Value);
        Assert.Equal("ZNY CCCCC", header.Security?.Value);
        Assert.Equal("O P", header.PrecedenceLetters?.Value);
        Assert.Equal(new DateTime(2008, 10, 20, 11, 31, 0, DateTimeKind.Utc), header.DateTimeGroup?.Value);
        Assert.Equal(["ZDK"], header.Signals.Select(item => item.Value));
        Assert.Equal("201131Z OCT 08", lines.Text.Substring(header.DateTimeGroup!.Value.Span.Start, header.DateTimeGroup.Value.Span.Length));
    }

    [Fact]
    public void AddresseesAreTakenApart()
    {
        var reading = Read(Complete, out _);

        Assert.Equal("AMEMBASSY FREEDONIA", reading.From?.Read(Complete));
        Assert.Equal(["RUEHC|SECSTATE WASHDC|Immediate|3604", "RUEKJCS|JOINT STAFF WASHDC//J-3/J-5//|Unknown|"], Show(reading.To, Complete));
        Assert.Equal(["RUCNCIS|CIS COLLECTIVE|Priority|4778-4781", "RUEHSY|AMEMBASSY SYLVANIA|NiactImmediate|"], Show(reading.Info, Complete));
        Assert.Equal(Precedence.Immediate, reading.Precedence);
        Assert.Equal(11, reading.EndLine);
    }

    [Fact]
    public void BlankLinesWithinTheHeaderDoNotMatter()
    {
        var spread = Complete.Replace("\n", "\n\n");
        var reading = Read(spread, out var lines);

        Assert.Equal(2, reading.Info.Count);
        Assert.StartsWith("C O N F", lines.Content(reading.EndLine).ToString());
    }

    [Theory]
    [InlineData("DE RUEHTA #0066/01 0141134\nP 141134Z JAN 08\n\nUNCLAS ASTANA 000066", "2008-01-14", 3)]
    [InlineData("P 141134Z JAN 08\nUNCLAS ASTANA 000066", "2008-01-14", 1)]
    [InlineData("141105Z Jan 02\n\nUNCLAS HARARE 000136", "2002-01-14", 2)]
    [InlineData("PRIORITY 141134Z JAN 08\nUNCLAS ASTANA 000066", "2008-01-14", 1)]
    [InlineData("R 282010Z AUG 74R\nUNCLAS ASTANA 0066", "1974-08-28", 1)]
    public void ReducedHeadersAreRead(string text, string date, int endLine)
    {
        var reading = Read(text, out _);

        Assert.Equal(date, reading.Header?.DateTimeGroup?.Value.ToString("yyyy-MM-dd"));
        Assert.Null(reading.From);
        Assert.Empty(reading.To);
        Assert.Equal(endLine, reading.EndLine);
    }

    [Theory]
    [InlineData("UNCLAS ASTANA 000066\nSIPDIS\nTO THE AMBASSADOR\nE.O. 12958: N/A\nO 201131Z OCT 08\nFM AMEMBASSY FREEDONIA")]
    [InlineData("1. (U) TEXT\nO 201131Z OCT 08\nFM AMEMBASSY FREEDONIA")]
    [InlineData("")]
    public void TextWithoutHeaderIsLeftAlone(string text)
    {
        var reading = Read(text, out _);

        Assert.Null(reading.Header);
        Assert.Null(reading.From);
        Assert.Equal(0, reading.EndLine);
    }

    [Theory]
    [InlineData("SIPDIS")]
    [InlineData("NOFORN")]
    [InlineData("E.O. 12958: N/A")]
    [InlineData("STATE FOR EUR/FRE")]
    [InlineData("AMEMBASSY SYLVANIA PASS TO AMCONSUL FREEDONIA")]
    [InlineData("Thursday, 04 February 2010, 17:50")]
    [InlineData("The minister said so.")]
    [InlineData("1. (C) TEXT")]
    [InlineData("SS E C R E T FREEDONIA 000041")]
    [InlineData("ID: 12345")]
    [InlineData("TAGS PREL, KZ")]
    public void ListOfAddresseesEndsWhereTheTextBegins(string next)
    {
        var reading = Read("O 201131Z OCT 08\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC\nEUCOM\n" + next + "\nMORE", out _);

        Assert.Equal(2, reading.To.Count);
        Assert.Equal(4, reading.EndLine);
    }

    [Fact]
    public void PageHeadsAmongAddresseesAreLeftOut()
    {
        const string text = "P 182318Z FEB 09\nFM SECSTATE WASHDC\nTO PAGE 02        STATE   015113  182333Z \nALL FREEDONIAN POSTS COLLECTIVE PRIORITY\n"
            + "CONFIDENTIAL\n\nCONFIDENTIAL\nPAGE 03\n\nSTATE 015113 182333Z\n\nAMEMBASSY SYLVANIA\nUNCLAS STATE 015113";
        var reading = Read(text, out _);

        Assert.Equal(["|ALL FREEDONIAN POSTS COLLECTIVE|Priority|", "|AMEMBASSY SYLVANIA|Unknown|"], Show(reading.To, text));
        Assert.Equal(12, reading.EndLine);
    }

    [Fact]
    public void PrintHeadOfTheDepartmentIsPassedOver()
    {
        const string text = "CONFIDENTIAL\nPAGE 01 LA PAZ 05604 282048Z\n70\nACTION ARA-10\nINFO OCT-01 SS-14 ISO-00 PM-03\nINR-11 /053 W\n"
            + "--------------------- 087151\nR 282010Z AUG 74\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 45\nC O N F I D E N T I A L LA PAZ 5604";
        var reading = Read(text, out _);

        Assert.Equal("AMEMBASSY LA PAZ", reading.From?.Read(text));
        Assert.Equal(["|SECSTATE WASHDC|Unknown|45"], Show(reading.To, text));
        Assert.Empty(reading.Info);
        Assert.Equal(7, reading.StartLine);
        Assert.Equal(10, reading.EndLine);
    }

    [Fact]
    public void HeaderBelowAnInboxHeadIsFound()
    {
        const string text = "Rufus Firefly  03/21/2007  From DB/Inbox\nTELEGRAM\nTo:  No Action Addressee\nTAGS: PREL\nUNCLAS FREEDONIA 02641\nSIPDIS\nTO BE FILED\n"
            + "VZCZCADI319\nOO RUEHC\nDE RUEHAD #2641 1541250\nO 031250Z JUN 03\nFM AMEMBASSY FREEDONIA\nTO RUEHC/SECSTATE WASHDC\n\nUNCLAS FREEDONIA 002641";
        var reading = Read(text, out _);

        Assert.Equal(7, reading.StartLine);
        Assert.Null(reading.Header?.Section);
        Assert.Equal("AMEMBASSY FREEDONIA", reading.From?.Read(text));
    }

    [Fact]
    public void EntriesBehindXmtAreExempt()
    {
        const string text = "TO RUEHX/FREEDONIAN COLLECTIVE\nXMT/AMEMBASSY SYLVANIA\nAMEMBASSY OSTERLICH\nINFO ZEN/AMCONSUL FREEDONIA\nXMT\nAMCONSUL SYLVANIA";
        var reading = Read(text, out _);

        Assert.Equal([false, true, true], reading.To.Select(item => item.IsExempt));
        Assert.Equal(["|AMCONSUL FREEDONIA|Unknown|", "|AMCONSUL SYLVANIA|Unknown|"], Show(reading.Info, text));
        Assert.Equal([false, true], reading.Info.Select(item => item.IsExempt));
    }

    [Fact]
    public void AddresseeMayGoOnOnTheNextLine()
    {
        const string text = "TO RHMFISS/HQ FREEDONIA COMMAND MIAMI FL//J2/J3/\nPOLAD// PRIORITY\nDIA WASHINGTON DC//A/B//C//\nCIA WASHINGTON DC//D// 0000\nFBI WASHDC//";
        var reading = Read(text, out _);

        Assert.Equal(
            [
                "RHMFISS|HQ FREEDONIA COMMAND MIAMI FL//J2/J3/POLAD//|Priority|",
                "|DIA WASHINGTON DC//A/B//C//|Unknown|",
                "|CIA WASHINGTON DC//D//|Unknown|0000",
                "|FBI WASHDC|Unknown|",
            ],
            Show(reading.To, text));
    }

    [Theory]
    [InlineData("WASHDC, SECSTATE IMMEDIATE", "|WASHDC, SECSTATE|Immediate|")]
    [InlineData("CTF 345", "|CTF 345|Unknown|")]
    [InlineData("RUEHC/SECSTATE WASHDC 1234 PRIORITY", "RUEHC|SECSTATE WASHDC|Priority|1234")]
    [InlineData("/AMEMBASSY SYLVANIA", "|AMEMBASSY SYLVANIA|Unknown|")]
    public void AddresseeAloneIsRead(string text, string expected)
    {
        Assert.True(AddresseeReader.TryRead(MessageText.Window(text, 0, text.Length), (0, text.Length), AddresseePrefix.Of(text), null, isExempt: false, out var recipient));

        Assert.Equal([expected], Show(new EquatableArray<ParsedRecipient>([recipient]), text));
    }

    [Theory]
    [InlineData("recipients")]
    [InlineData("info_recipients")]
    public void PeerRecipientsAgree(string field) => VectorFile.Score(field, (input, expected) =>
    {
        var reading = Read(input, out _);
        var list = field == "recipients" ? reading.To : reading.Info;
        return list.Where(item => !item.IsExempt).Select(item => ShowOne(item, input)).SequenceEqual(expected.EnumerateArray().Select(ShowPeer))
            && list.Where(item => item.IsExempt).Select(item => item.Name.Read(input)).SequenceEqual(
                expected.EnumerateArray().SelectMany(item => item.GetProperty("excluded").EnumerateArray()).Select(item => item.GetString()!));
    });

    [Theory]
    [InlineData("O P 20113Z OCT 08 ZDK")]
    [InlineData("O P 201131 OCT 08 ZDK")]
    [InlineData("garbled on receipt")]
    public void ALineThatCannotBeReadDoesNotEndTheHeader(string damaged)
    {
        var reading = Read(Complete.Replace("O P 201131Z OCT 08 ZDK", damaged), out var lines);
        Assert.Equal("AMEMBASSY FREEDONIA", reading.From?.Read(lines.Text.ToString()));
        Assert.Single(reading.Info, item => item.Name.Read(lines.Text.ToString()) == "AMEMBASSY SYLVANIA");
        Assert.Equal([damaged], reading.UnreadLines.Select(index => lines.Content(index).ToString()));
        Assert.Null(reading.Header!.DateTimeGroup);
        Assert.Equal(-1, reading.DateTimeLine);
    }

    [Fact]
    public void ADateTimeGroupIsReadBehindAPrecedenceThatIsNone()
    {
        var reading = Read(Complete.Replace("O P 201131Z", "X 201131Z"), out var lines);
        Assert.Equal(new DateTime(2008, 10, 20, 11, 31, 0, DateTimeKind.Utc), reading.Header!.DateTimeGroup?.Value);
        Assert.Equal("X", reading.Header.PrecedenceLetters?.Value);
        Assert.Equal(Precedence.Immediate, reading.Precedence);
        Assert.Equal("X 201131Z OCT 08 ZDK", lines.Content(reading.DateTimeLine).ToString());
    }

    [Fact]
    public void ARoutingListIsReadBehindAProsignThatIsNone()
    {
        var header = Read(Complete.Replace("OO RUEHBI", "OX RUEHBI"), out _).Header!;
        Assert.Equal("OX", header.Prosign?.Value);
        Assert.Equal(["RUEHBI", "RUEHCI", "RUEHDE"], header.Routing.Select(item => item.Value));
    }

    [Fact]
    public void ADamagedDateTimeGroupBeginsAHeader()
    {
        var reading = Read("P 20113Z OCT 08\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC 3604\n\nUNCLAS ASTANA 002080\n", out _);
        Assert.Equal(0, reading.StartLine);
        Assert.Equal([0], reading.UnreadLines);
        Assert.Single(reading.To);
    }

    [Fact]
    public void TextThatCannotBeReadEndsTheHeaderWhereNoFormatLineFollows()
    {
        var reading = Read("DE RUEHTA #2080/01 2941131\nO 201131Z OCT 08\nThe mayor spoke.\nThe band played.\nFM AMEMBASSY ASTANA\n", out _);
        Assert.Equal(2, reading.EndLine);
        Assert.Empty(reading.UnreadLines);
    }

    private static HeaderReading Read(string text, out LineTable lines)
    {
        lines = LineTable.Of(text, 0, text.Length);
        return TransmissionHeaderReader.Read(MessageText.Window(text, 0, text.Length), lines, 0, lines.Count);
    }

    private static IEnumerable<string> Show(EquatableArray<ParsedRecipient> recipients, string text) => recipients.Select(item => ShowOne(item, text));

    private static string ShowOne(ParsedRecipient item, string text) =>
        $"{item.RoutingIndicator?.Value}|{item.Name.Read(text)}|{item.Precedence}|{item.Number?.Value}";

    private static string ShowPeer(JsonElement item)
    {
        var precedence = item.GetProperty("precedence").GetString()?.Replace(" ", "") ?? "Unknown";
        precedence = Enum.Parse<Precedence>(precedence, ignoreCase: true).ToString();
        return $"{item.GetProperty("route").GetString()}|{item.GetProperty("name").GetString()}|{precedence}|{item.GetProperty("mcn").GetString()}";
    }
}

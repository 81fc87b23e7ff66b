using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Header;

/// <summary>The readers give a result for every input, in time that grows with its length only.</summary>
public class AnyInputTests
{
    private const string Sample = """
        VZCZCXRO9456
        OO RUEHBI
        DE RUEHTA #2080/01 2941131
        ZNY CCCCC ZZH
        O 201131Z OCT 08
        FM AMEMBASSY FREEDONIA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604
        RHMFISS/HQ FREEDONIA//J2/J3/
        POLAD//
        INFO XMT
        RUEHSY/AMEMBASSY SYLVANIA
        PAGE 02
        STATE 015113 182333Z
        C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080 NOFORN
        E.O. 12958: DECL: 10/20/2018 TAGS: PREL, OVIP (FIREFLY,
        RUFUS), ETRDECON, FREEDO 00002080 001.2 OF 002
        1. (S//REL TO USA, FREE) TEXT
        """;

    [Fact]
    public void DamagedTextGivesAResult()
    {
        const string letters = "CONFIDETALSRU0123456789/().,:\n\r-ZPGX¶\té\"' ";
        var random = new Random(1954);
        for (var round = 0; round < 2000; round++)
        {
            var text = Sample.ToCharArray();
            for (var i = 0; i < 40; i++) text[random.Next(text.Length)] = letters[random.Next(letters.Length)];
            ReadAll(new string(text, 0, random.Next(text.Length + 1)));
        }
    }

    [Theory]
    [InlineData("E.O. ")]
    [InlineData("E.O. 12958 ")]
    [InlineData("TAG ")]
    [InlineData("TAGS: ")]
    [InlineData("(C/REL ")]
    [InlineData("OVIP (A ")]
    [InlineData("1/1 /")]
    [InlineData("000000Z OCT ")]
    [InlineData("S E C R E T ")]
    [InlineData("TO RUEHC/A//\n")]
    [InlineData("SECRET\n")]
    public void RepetitionCostsNoMoreThanItsLength(string unit)
    {
        // At a quadratic cost this length takes minutes.
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReadAll(text);
        ReadAll("TO A\n" + text);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static void ReadAll(string text)
    {
        var message = MessageText.Window(text, 0, text.Length);
        var lines = LineTable.Of(text, 0, text.Length);
        var reading = TransmissionHeaderReader.Read(message, lines, 0, lines.Count);
        Assert.InRange(reading.EndLine, reading.StartLine, lines.Count);
        foreach (var recipient in reading.To.Concat(reading.Info)) Assert.NotEmpty(recipient.Name.Read(text));

        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Content(i);
            ClassificationLineReader.TryRead(message, lines, i, out _);
            TagsReader.FindLabel(line, out _);
            PortionMarkReader.TryRead(line, out _, out _, out _, out _);
        }

        var field = FieldText.FromText(text);
        OrderReader.Read(field);
        Assert.All(TagsReader.Read(field, []), tag => Assert.InRange(tag.Span.End, 0, text.Length));
    }
}

extern alias generator;
using System.Text;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

public sealed class TextRoundTripTests
{
    [Fact]
    public void WrappedProseNeedsNoEdit()
    {
        var quotation = new Quotation("Minister Ferrous told the\nAmbassador that the bridge  \r\n over the Lesser Brook\nwould open.");

        var units = AssertRoundTrip(quotation.Source, quotation.Wrapped("Minister Ferrous told the", "Ambassador that the bridge", "over the Lesser Brook", "would open."));

        Assert.Equal(2, units);
    }

    [Fact]
    public void EmptyLinesBetweenParagraphsNeedNoEdit()
    {
        var quotation = new Quotation("One line\nand another.  \n\n\n Two more\nlines.");

        var units = AssertRoundTrip(quotation.Source, quotation.Pieces((Joint.None, "One line"), (Joint.Blank, "and another."), (Joint.EmptyLine, "Two more"), (Joint.Blank, "lines.")));

        Assert.InRange(units, 1, 2);
    }

    [Fact]
    public void TableRowsThatKeepTheirLineBreaksNeedNoEditEach()
    {
        var rows = Enumerable.Range(1, 20).Select(i => $"Province {i}   {i * 17} bridges").ToArray();
        var quotation = new Quotation(string.Join("\r\n", rows));

        var units = AssertRoundTrip(quotation.Source, quotation.Pieces(rows.Select((row, i) => (i == 0 ? Joint.None : Joint.NewLine, row)).ToArray()));

        Assert.InRange(units, 1, 4);
    }

    [Fact]
    public void CopyWithAnEmptyLineAfterEachLineNeedsNoEditEach()
    {
        var lines = Enumerable.Range(1, 20).Select(i => $"line {i} of the paragraph").ToArray();
        var quotation = new Quotation(string.Join("\n\n", lines));

        var units = AssertRoundTrip(quotation.Source, quotation.Wrapped(lines));

        Assert.InRange(units, 1, 4);
    }

    [Fact]
    public void PageLineWithinASentenceIsOneEdit()
    {
        var quotation = new Quotation("the harbour of Port Nowhere is\n\nFREEDONIA 00000012  002 OF 003\n\n\nfrozen until the spring thaw sets in, the Consul said");

        var units = AssertRoundTrip(quotation.Source, quotation.Wrapped("the harbour of Port Nowhere is", "frozen until the spring thaw sets in, the Consul said"));

        Assert.Equal(5, units);
    }

    [Fact]
    public void ShortWordsTakeOneUnit()
    {
        var quotation = new Quotation("xx C/NF yy");

        Assert.Equal(1, AssertRoundTrip(quotation.Source, quotation.Wrapped("C/NF")));
    }

    [Fact]
    public void LineFeedWithinOnePieceIsKept()
    {
        AssertRoundTrip("a\nb", Excerpt.Of(new SourceSpan(0, 3)));
        AssertRoundTrip("a \r\n \n b\n", Excerpt.Of(new SourceSpan(0, 9)));
        AssertRoundTrip("\n", Excerpt.Of(new SourceSpan(0, 1)));
        AssertRoundTrip("\r\n\r", Excerpt.Of(new SourceSpan(0, 3)));
        AssertRoundTrip(string.Concat(Enumerable.Repeat("row\n", 50)), Excerpt.Of(new SourceSpan(0, 200)));
    }

    [Fact]
    public void BlanksAtTheEdgesOfPiecesAreKept()
    {
        const string Source = "one \n two\r\n\tthree";
        AssertRoundTrip(Source, Of((0, 4, Joint.None, null), (5, 4, Joint.Blank, null), (11, 6, Joint.NewLine, null)));
    }

    [Fact]
    public void LiteralsStandForEntitiesAndEscapes()
    {
        const string Source = "Smith &amp; Sons owe 5\\$ to the\\nport";
        AssertRoundTrip(Source, Of(
            (0, 6, Joint.None, null), (6, 5, Joint.None, "&"), (11, 10, Joint.None, null), (22, 1, Joint.None, null), (23, 8, Joint.None, null), (31, 2, Joint.None, "\n"), (33, 4, Joint.None, null)));
    }

    [Fact]
    public void PiecesOutOfOrderAndOverlappingAreReadInTheirOrder()
    {
        const string Source = "the second half of the message; the first half of the message";
        AssertRoundTrip(Source, Of((32, 29, Joint.None, null), (0, 30, Joint.Blank, null), (4, 11, Joint.NewLine, null)));
    }

    [Fact]
    public void ValueOfLiteralsAloneAndEmptyValueAreRead()
    {
        AssertRoundTrip("&lt;&gt;", Of((0, 4, Joint.None, "<"), (4, 4, Joint.None, ">")));
        AssertRoundTrip("abc", Of((1, 0, Joint.None, null)));
        AssertRoundTrip("", Of((0, 0, Joint.None, null)));
        AssertRoundTrip("abc", Of((0, 0, Joint.EmptyLine, null)));
    }

    [Fact]
    public void CharactersBeyondAsciiAreCountedInBytes()
    {
        const string Source = "¶1. (C) “Señor Ñandú” – 𝒳 said\nétude 𝒳𝒳 and then some more words of prose";
        AssertRoundTrip(Source, Of((8, Source.IndexOf('\n') - 8, Joint.None, null), (Source.IndexOf('\n') + 1, Source.Length - Source.IndexOf('\n') - 1, Joint.Blank, null)));
    }

    [Fact]
    public void LoneSurrogatesAndSplitPairsAreRead()
    {
        const string Source = "a\ud83dz\ude00b\ud83d\ude00c";
        AssertRoundTrip(Source, Excerpt.Of(new SourceSpan(0, Source.Length)));
        AssertRoundTrip(Source, Of((0, 6, Joint.None, null), (6, 2, Joint.Blank, null)));
        AssertRoundTrip(Source, Of((6, 2, Joint.None, null)));
        AssertRoundTrip(Source, Of((0, 6, Joint.None, null), (6, 2, Joint.None, null)));
    }

    [Fact]
    public void LongTextIsRead()
    {
        var source = string.Concat(Enumerable.Range(0, 20_000).Select(i => i % 700 == 0 ? "é\n\n" : i % 13 == 0 ? "\n" : $"word{i} "));
        AssertRoundTrip(source, Excerpt.Of(new SourceSpan(0, source.Length)));
        AssertRoundTrip(source, Of((40_000, 60_000, Joint.None, null), (10, 30_000, Joint.EmptyLine, null)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomPiecesOfRandomTextAreRead(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 4_000; i++)
        {
            var source = RandomTexts.Source(random, 1 + random.Next(seed * 60));
            AssertRoundTrip(source, RandomTexts.Excerpt(random, source));
        }
    }

    [Fact]
    public void SkippingAValueLeadsToTheNextOne()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var source = RandomTexts.Source(random, 1 + random.Next(100));
            var excerpts = Enumerable.Range(0, 5).Select(_ => RandomTexts.Excerpt(random, source)).ToArray();
            var text = new TextPacker(source);
            var units = new UnitWriter();
            foreach (var excerpt in excerpts) text.Write(units, excerpt);

            var reader = new LayoutReader(units.ToString(), Encoding.UTF8.GetBytes(source), 0, 0);
            for (var j = 0; j < 4; j++) reader.SkipText();
            Assert.Equal(excerpts[4].Read(source), reader.ReadText());
        }
    }

    [Fact]
    public void ValueOfWhichTheFileHasNoCharacterIsLiteral() =>
        AssertRoundTrip("&lt;&amp;&gt;", Of((0, 4, Joint.None, "<"), (4, 5, Joint.None, "&"), (9, 4, Joint.Blank, ">")));

    [Theory]
    [InlineData(0, 63)]
    [InlineData(0, 64)]
    [InlineData(0, 65)]
    [InlineData(32_767, 64)]
    [InlineData(32_768, 63)]
    public void ShortRangesEndWhereLongOnesBegin(int start, int length) =>
        AssertRoundTrip(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"word{i:0000} ")), Of((start, length, Joint.None, null)));

    [Theory]
    [InlineData(8_100)]
    [InlineData(16_300)]
    public void LongStretchFindsRoomBehindAShortOne(int length)
    {
        var source = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"word{i:0000} "));

        AssertRoundTrip(source, Of((0, 201, Joint.None, null), (250, length, Joint.NewLine, null)));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(0x7FFFu)]
    [InlineData(0x8000u)]
    [InlineData(0x8001u)]
    [InlineData(0x3FFFFFFFu)]
    [InlineData(0x40000000u)]
    [InlineData(uint.MaxValue)]
    public void NumberIsReadWhateverItsSize(uint number)
    {
        var units = new UnitWriter();
        units.Number(number);
        var reader = new LayoutReader(units.ToString(), default, 0, 0);

        Assert.Equal(number, reader.ReadNumber());
        Assert.Equal((units.Length, UnitWriter.Size(number)), (reader.Position, units.Length));
    }

    private static Excerpt Of(params (int Start, int Length, Joint Joint, string? Literal)[] pieces) =>
        new(pieces.Select(piece => new Piece(piece.Start, piece.Length, piece.Joint, piece.Literal)).ToEquatableArray());

    private static int AssertRoundTrip(string source, Excerpt excerpt)
    {
        var units = new UnitWriter();
        new TextPacker(source).Write(units, excerpt);
        var reader = new LayoutReader(units.ToString(), Encoding.UTF8.GetBytes(source), 0, 0);

        Assert.Equal(excerpt.Read(source), reader.ReadText());
        Assert.Equal(units.Length, reader.Position);
        return units.Length;
    }
}

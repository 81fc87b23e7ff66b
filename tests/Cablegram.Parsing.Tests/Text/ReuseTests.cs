using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

/// <summary>What a reading needs only for itself goes over to the next reading on the thread, and nothing of it is seen there.</summary>
public class ReuseTests
{
    private const string Long = "R 161501Z MAY 08\nFM AMEMBASSY FREEDONIA\nTO RUEHC/SECSTATE WASHDC 1\nINFO RUEHSY/AMEMBASSY SYLVANIA 2\n\nS E C R E T FREEDONIA 000012\n\nSIPDIS\n\nSTATE FOR EUR/DUCK\n\nE.O. 12958: DECL: 05/16/2018\nTAGS: PREL, PGOV, DUCK\nSUBJECT: A DUCK\nTHAT SPOKE\nREF: A. FREEDONIA 11 B. SYLVANIA 7\n\nClassified By: Ambassador Rufus Firefly for reasons 1.4 (b) and (d).\n\n1. (S) A duck\nspoke.\nFREEDONIA 00000012  002 OF 002\n2. (C) It said little.\n\nFIREFLY\n";
    private const string Short = "UNCLAS FREEDONIA 000013\n\nSUBJECT: A BIRD\n\n1. A bird sang.\n";

    [Fact]
    public void AReadingIsTheSameWhateverWasReadBefore()
    {
        var expected = Parse(Short);

        for (var i = 0; i < 3; i++)
        {
            Parse(Long);
            Assert.Equal(expected, Parse(Short));
        }
    }

    [Fact]
    public void AReadingKeepsItsValuesWhenAnotherIsRead()
    {
        var cable = Parse(Long);
        var expected = Parse(new string(Long));

        Parse(Short);
        Parse(Long.Replace('D', 'G'));

        Assert.Equal(expected, cable);
        Assert.Equal("A duck spoke.", cable.Paragraphs[0].Text.Read(Long));
    }

    [Fact]
    public void ADocumentThatIsHeldIsNotTouchedByOtherReadings()
    {
        using var held = Read(Long);
        var words = held.Fields.TagWords.ToArray();
        using (Read(Short)) Parse(Short);

        Assert.Equal(Long.Split('\n').Length - 1, held.Lines.Count);
        Assert.Equal(words, held.Fields.TagWords);
        Assert.Equal(2, held.Body.Openings.Count);
    }

    [Fact]
    public void ADocumentDisposedTwiceGivesItsPartsBackOnce()
    {
        var document = Read(Long);
        document.Dispose();
        document.Dispose();
        using CableDocument one = Read(Short), other = Read(Long);

        Assert.NotSame(one.Lines, other.Lines);
        Assert.NotSame(one.Head, other.Head);
        Assert.NotSame(one.Fields, other.Fields);
    }

    [Fact]
    public void AReadingThatWasStoppedLeavesTheNextAsItIs()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var expected = Parse(Long);

        Assert.Throws<OperationCanceledException>(() => CableParser.Parse(Short, ParseOptions.None, stopped.Token));
        Assert.Equal(expected, Parse(Long));
    }

    [Fact]
    public void ManyThreadsReadWithoutSharing()
    {
        ParsedCable[] expected = [Parse(Long), Parse(Short)];

        var read = new ParsedCable[400];
        Parallel.For(0, read.Length, i => read[i] = Parse(i % 2 == 0 ? Long : Short));

        Assert.All(read.Select((cable, i) => (cable, i)), item => Assert.Equal(expected[item.i % 2], item.cable));
    }

    [Fact]
    public void ARentedListIsEmptyWhenItIsRentedAgain()
    {
        var list = RentedList<BodyUnit>.Rent(1);
        for (var i = 0; i < 40; i++) list.Add(new BodyUnit(i, i, false, UnitBreak.Line, -1));
        Assert.Equal(39, list[39].Start);
        list.Dispose();

        using var again = RentedList<BodyUnit>.Rent(100);
        Assert.Same(list, again);
        Assert.Equal(0, again.Count);
    }

    [Fact]
    public void AnItemIsWrittenInItsPlace()
    {
        using var list = RentedList<BodyUnit>.Rent(1);
        for (var i = 0; i < 40; i++) list.AddPlace() = new BodyUnit(i, i + 1, i % 2 == 0, UnitBreak.Empty, i);

        Assert.Equal(40, list.Count);
        Assert.Equal(new BodyUnit(39, 40, false, UnitBreak.Empty, 39), list[39]);
        Assert.True(list[38] is { IsRuler: true, IsOpening: false });
    }

    [Fact]
    public void ALongTextsMemoryIsNotKept()
    {
        var list = RentedList<BodyUnit>.Rent(100_000);
        list.Dispose();

        using var again = RentedList<BodyUnit>.Rent(1);
        Assert.NotSame(list, again);
    }

    private static ParsedCable Parse(string text) => CableParser.Parse(text, ParseOptions.None, TestContext.Current.CancellationToken);

    private static CableDocument Read(string text) => CableParser.Read(text, ParseOptions.None, TestContext.Current.CancellationToken);
}

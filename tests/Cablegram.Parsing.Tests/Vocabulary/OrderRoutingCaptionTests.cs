using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

public class OrderRoutingCaptionTests
{
    [Theory]
    [InlineData("1974-05-01", 11652)]
    [InlineData("1978-11-30", 11652)]
    [InlineData("1978-12-01", 12065)]
    [InlineData("1995-10-14", 12958)]
    [InlineData("2008-10-20", 12958)]
    [InlineData("2010-06-27", 13526)]
    public void OrderCitedIsTheOneInForceOnTheDay(string day, int number) =>
        Assert.Equal(number, OrderTable.InForceOn(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.CitedAs);

    [Fact]
    public void NoOrderIsInForceBeforeTheFirst() => Assert.Null(OrderTable.InForceOn(new DateTime(1950, 1, 1)));

    [Fact]
    public void UnknownOrderIsNotFound()
    {
        Assert.True(OrderTable.TryFind(12958, out var order));
        Assert.Equal(new DateTime(1995, 10, 14), order.InForceFrom);
        Assert.False(OrderTable.TryFind(12598, out _));
    }

    [Theory]
    [InlineData("RUEHC", "SECSTATE WASHDC")]
    [InlineData("ruehta", "AMEMBASSY ASTANA")]
    public void IndicatorHasItsCommonestName(string indicator, string name)
    {
        Assert.True(RoutingTable.TryFindName(indicator, out var found));
        Assert.Equal(name, found);
    }

    [Fact]
    public void UnknownIndicatorHasNoName()
    {
        Assert.False(RoutingTable.TryFindName("RUXXXX", out _));
        Assert.False(RoutingTable.TryFindName(new string('R', 1000), out _));
    }

    [Theory]
    [InlineData("SIPDIS", "SIPDIS")]
    [InlineData("S I P D I S", "SIPDIS")]
    [InlineData("SI PDIS", "SIPDIS")]
    [InlineData("Sipdis", "SIPDIS")]
    [InlineData("N O F O R N", "NOFORN")]
    [InlineData("C O R R E C T E D  C O P Y", "CORRECTED COPY")]
    [InlineData("EYES ONLY", "EYES ONLY")]
    public void CaptionIsFoundHoweverItsLettersAreSpaced(string line, string canonical)
    {
        Assert.True(CaptionTable.TryFind(line, out var found));
        Assert.Equal(canonical, found);
    }

    [Theory]
    [InlineData("NOFORM")]
    [InlineData("SIPDIS 1")]
    [InlineData("SENSITIVE MATTERS")]
    [InlineData("")]
    public void LineThatIsNoListedSpellingIsNoCaption(string line) => Assert.False(CaptionTable.TryFind(line, out _));

    [Theory]
    [InlineData("NOFORN SIPDIS", "NOFORN", 6)]
    [InlineData("C O R R E C T E D  C O P Y (PARA 3)", "CORRECTED COPY", 26)]
    [InlineData("SENSITIVE BUT UNCLASSIFIED", "SBU", 26)]
    [InlineData("SIPDIS, NOFORN", "SIPDIS", 6)]
    public void CaptionsOfOneLineAreReadFromTheLeft(string line, string canonical, int taken)
    {
        Assert.True(CaptionTable.TryFindPrefix(line, out var caption, out var length));
        Assert.Equal(canonical, caption.Name);
        Assert.Equal(taken, length);
    }

    [Fact]
    public void MoreRestrictiveCaptionsRankHigher()
    {
        var ranks = new[] { "NODIS", "EXDIS", "STADIS", "LIMDIS", "NOFORN", "SENSITIVE", "SIPDIS" }
            .Select(line => CaptionTable.TryGet(line, out var caption) ? caption.Rank : -1).ToArray();

        Assert.Equal(ranks.OrderByDescending(rank => rank), ranks);
        Assert.DoesNotContain(-1, ranks);
    }
}

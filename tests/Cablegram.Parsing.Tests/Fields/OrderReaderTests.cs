using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

public class OrderReaderTests
{
    [Theory]
    [InlineData("E.O. 12958: DECL: 10/20/2018", "12958", "DECL: 10/20/2018", "2018-10-20")]
    [InlineData("EO 12958 DECL: 2018/10/20", "12958", "DECL: 2018/10/20", "2018-10-20")]
    [InlineData("EO12958 DECL: 1/7/14", "12958", "DECL: 1/7/14", "2014-01-07")]
    [InlineData("E.o. 12958: decl: 07/01/2034", "12958", "decl: 07/01/2034", "2034-07-01")]
    [InlineData("E.0. 12958: DECL: 20 Oct 2018", "12958", "DECL: 20 Oct 2018", "2018-10-20")]
    [InlineData("E.O. 12958: DECL: October 20, 2018", "12958", "DECL: October 20, 2018", "2018-10-20")]
    [InlineData("E.O. 12958: DECL: 2018-10-20", "12958", "DECL: 2018-10-20", "2018-10-20")]
    [InlineData("E.O. 12958: DECL: 1O/2O/2018", "12958", "DECL: 1O/2O/2018", "2018-10-20")]
    [InlineData("E.O. 12958 03/24/2019", "12958", "03/24/2019", "2019-03-24")]
    [InlineData("E.O. 12958: DECL: 02/30/2018", "12958", "DECL: 02/30/2018", null)]
    [InlineData("E.O. 12958: N/A", "12958", "N/A", null)]
    [InlineData("E.O. 12356: DECL:OADR", "12356", "DECL:OADR", null)]
    [InlineData("E.O. 12958: DECL: MR", "12958", "DECL: MR", null)]
    [InlineData("E.O. 12958: DECL: X1, X5", "12958", "DECL: X1, X5", null)]
    [InlineData("E.O. 12958: DECL: UPON FREEDONIAN UNIFICATION", "12958", "DECL: UPON FREEDONIAN UNIFICATION", null)]
    [InlineData("E.O. 12958: DNG: CO 11/26/2026", "12958", "DNG: CO 11/26/2026", null)]
    [InlineData("E.O 12065 GDS 12/13/85 (FREED, RUFUS T.) OR-P", "12065", "GDS 12/13/85 (FREED, RUFUS T.) OR-P", "1985-12-13")]
    [InlineData("E.O. 12065: RDS-4 7/31/99 (FREED)", "12065", "RDS-4 7/31/99 (FREED)", null)]
    [InlineData("E.OM 11652: GDS", "11652", "GDS", null)]
    [InlineData("E.O. XGDS", null, "XGDS", null)]
    [InlineData("E.O. 11652:\nGDS", "11652", "GDS", null)]
    [InlineData("E.O.: 13526", "13526", null, null)]
    [InlineData("DEPT FOR WHA E.O. 12958: DECL: 11/22/2012", "12958", "DECL: 11/22/2012", "2012-11-22")]
    [InlineData("E.O. 12958: N/A TAGS: PREL, KZ", "12958", "N/A", null)]
    [InlineData("E.O. 12958: DECL: 01/07/2014TAGS: PREL", "12958", "DECL: 01/07/2014", "2014-01-07")]
    public void FieldIsTakenApart(string text, string? number, string? value, string? date)
    {
        var order = OrderReader.Read(FieldText.FromText(text));

        Assert.NotNull(order);
        Assert.Equal(number, order.Number?.Value);
        Assert.Equal(value, order.Declassification?.Read(text));
        Assert.Equal(date, order.DeclassifyOn?.Value.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("The company was named under E.O. 13224 the same day.")]
    [InlineData("E.O. 13224 in July as a consequence")]
    [InlineData("EO Systematic Review 20 Mar 2014")]
    [InlineData("Classified by the DCM for E.O. 12958 reasons 1.4 (b)")]
    [InlineData("GEO 12958: DECL")]
    [InlineData("")]
    public void ProseAboutAnOrderIsNoField(string line)
    {
        Assert.Equal(-1, OrderReader.FindOrder(line.AsSpan()));
        Assert.False(OrderReader.LooksLikeOrder(line.AsSpan()));
    }

    [Fact]
    public void DateKnowsItsPlaceInTheFile()
    {
        const string text = "SIPDIS E.O. 12958: DECL: 10/20/2018  ";
        var order = OrderReader.Read(FieldText.FromText(text));

        Assert.Equal("10/20/2018", text.Substring(order!.DeclassifyOn!.Value.Span.Start, order.DeclassifyOn.Value.Span.Length));
        Assert.Equal("E.O. 12958: DECL: 10/20/2018", text.Substring(order.Span.Start, order.Span.Length));
    }

    [Fact]
    public void PeerDeadlinesAgree() => VectorFile.Score("nondisclosure_deadline", (input, expected) =>
        OrderReader.Read(FieldText.FromText(input))?.DeclassifyOn?.Value.ToString("yyyy-MM-dd") == expected.EnumerateArray().Select(item => item.GetString()).SingleOrDefault());
}

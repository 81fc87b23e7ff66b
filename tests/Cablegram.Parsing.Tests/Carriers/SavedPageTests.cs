using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class SavedPageTests
{
    private const string Row = "Reference ID Created Released Classification Origin\n08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 UNCLASSIFIED//FOR OFFICIAL USE ONLY Embassy Freedonia\n";

    [Fact]
    public void RowGivesIdDatesLongestClassificationAndOrigin()
    {
        var reading = Reading.Of("Browse by classification\nSECRET\n\n" + Row + "\nUNCLAS FREEDONIA 000066\nSUBJECT: DUCKS\n");

        Assert.Equal(Carrier.SavedPage, reading.Carrier);
        Assert.Equal(Signature.Metadata, reading.Signature);
        Assert.Equal("08FREEDONIA66", reading.Metadata.Id?.Value);
        Assert.Equal(new DateTime(2008, 1, 14, 11, 34, 0, DateTimeKind.Utc), reading.Metadata.Created?.Value);
        Assert.Equal(new DateTime(2011, 8, 30, 1, 44, 0, DateTimeKind.Utc), reading.Metadata.Released?.Value);
        Assert.Equal("UNCLASSIFIED//FOR OFFICIAL USE ONLY", reading.Metadata.Classification?.Value);
        Assert.Equal("Embassy Freedonia", reading.Metadata.Origin?.Value);
        Assert.Equal(["UNCLAS FREEDONIA 000066", "SUBJECT: DUCKS"], reading.Lines());
        Assert.Contains(reading.Repairs, repair => repair.Kind == RepairKind.NavigationRemoved);
    }

    [Theory]
    [InlineData("SECRET/NF Embassy Suva", "SECRET/NF", "Embassy Suva")]
    [InlineData("SECRET NOFORN Embassy Suva", "SECRET NOFORN", "Embassy Suva")]
    [InlineData("CONFIDENTAIL Embassy Suva", "CONFIDENTAIL", "Embassy Suva")]
    [InlineData("NOT FOR GEESE Embassy Suva", "NOT FOR GEESE", "Embassy Suva")]
    [InlineData("RESERVED Embassy Freedonia", "RESERVED", "Embassy Freedonia")]
    [InlineData("FOR GEESE\tEmbassy Freedonia", "FOR GEESE", "Embassy Freedonia")]
    [InlineData("RESERVED\nEmbassy Suva", "RESERVED", "Embassy Suva")]
    [InlineData("Embassy Suva", null, "Embassy Suva")]
    public void ClassificationThatIsNoneIsReadAllTheSame(string cells, string? classification, string? origin)
    {
        var reading = Reading.Of("Reference ID Created Released Classification Origin\n08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 " + cells + "\n\nUNCLAS FREEDONIA 000066\nSUBJECT: DUCKS\n");

        Assert.Equal(classification, reading.Metadata.Classification?.Value);
        Assert.Equal(origin, reading.Metadata.Origin?.Value);
        Assert.Equal(["UNCLAS FREEDONIA 000066", "SUBJECT: DUCKS"], reading.Lines());
    }

    [Fact]
    public void MessageBelowARowThatEndsWithItsDatesIsNoClassification() => Assert.Null(
        Reading.Of("Reference ID Created Released Classification Origin\n08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44\nVZCZCXRO1234\nP 141134Z JAN 08\n").Metadata.Id);

    [Fact]
    public void CommentFormOfAWeblogIsCutOff()
    {
        var reading = Reading.Of(Row + "UNCLAS FREEDONIA 000066\n1. (U) Ducks.\nFIREFLY\n\n\nPost a comment or leave a trackback: Trackback URL.\n\n%d bloggers like this:");

        Assert.Equal(Carrier.Weblog, reading.Carrier);
        Assert.Equal("FIREFLY", reading.Lines()[^1]);
        Assert.Contains(reading.Repairs, repair => repair.Kind == RepairKind.TrailerRemoved);
    }

    [Fact]
    public void SpreadsheetRowAndArticlesBehindTheMessageAreCutOff()
    {
        var reading = Reading.Of(Row + "UNCLAS FREEDONIA 000066\nFIREFLY\n<>\n\n2/22/2010 7:03\nAppears in these articles:\nhttp://example.org/");

        Assert.Equal(["UNCLAS FREEDONIA 000066", "FIREFLY"], reading.Lines());
    }

    [Fact]
    public void ArticlesInTheTableDoNotEndTheMessage()
    {
        var reading = Reading.Of(Row + "Appears in these articles:\nhttp://example.org/ducks\n\nUNCLAS FREEDONIA 000066\nFIREFLY\n");

        Assert.Equal(["UNCLAS FREEDONIA 000066", "FIREFLY"], reading.Lines());
    }

    [Fact]
    public void PageWithoutFieldLinesMayHaveLostThem()
    {
        Assert.True(Reading.Of(Row + "DE RUEHFR #0066 0141134\nP 141134Z JAN 08\n\n1. (C) Ducks.\n").MayHaveLostLines);
        Assert.False(Reading.Of(Row + "P 141134Z JAN 08\nFM AMEMBASSY FREEDONIA\n\n1. (C) Ducks.\n").MayHaveLostLines);
    }

    [Fact]
    public void TableOfSeveralCablesIsANearMiss()
    {
        var reading = Reading.Of(Row + "08FREEDONIA67 2008-01-15 11:34 2011-08-30 01:44 SECRET Embassy Freedonia\n");

        Assert.True(reading.IsNearMiss);
        Assert.Equal(Signature.None, reading.Signature);
    }

    [Fact]
    public void PageOfTheSiteWithoutACableIsANearMiss() =>
        Assert.True(Reading.Of("Currently released so far... 12 / 99\n\nBrowse by tag\nPREL\n\nBrowse by classification\nCONFIDENTIAL\nSECRET\n").IsNearMiss);

    [Fact]
    public void RowMayLackTheDayOfRelease()
    {
        var metadata = Reading.Of("Reference ID Created Classification Origin\n08FREEDONIA66 2008-01-14 11:34 SECRET Embassy Freedonia\n\nS E C R E T FREEDONIA 000066\nSUBJECT: DUCKS\n").Metadata;

        Assert.Equal("08FREEDONIA66", metadata.Id?.Value);
        Assert.Null(metadata.Released);
        Assert.Equal("SECRET", metadata.Classification?.Value);
        Assert.Equal("Embassy Freedonia", metadata.Origin?.Value);
    }
}

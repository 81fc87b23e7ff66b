using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Tests.Vocabulary;

public class TagTableTests
{
    [Theory]
    [InlineData("PREL", "External Political Relations (subject TAG, political affairs)")]
    [InlineData("kz", "Kazakhstan (geographic TAG)")]
    [InlineData("XA", "Africa (region TAG)")]
    [InlineData("XQ", "Arctic Ocean Area (region TAG, 1973-79)")]
    [InlineData("UN", "United Nations (organization TAG)")]
    [InlineData("KACT", "program TAG, title unknown")]
    public void TagDescribesItself(string code, string description)
    {
        Assert.True(TagTable.TryFind(code, out var meaning));
        Assert.Equal(description, meaning.Describe());
    }

    [Theory]
    [InlineData("CH", 1975, "China (mainland)")]
    [InlineData("CH", 2008, "China")]
    [InlineData("CH", 2015, "Switzerland")]
    [InlineData("YE", 1974, "Yemen (Sanaa)")]
    [InlineData("KZ", 1975, "Kazakhstan")]
    public void MeaningFollowsTheYear(string code, int year, string title)
    {
        Assert.True(TagTable.TryFind(code, year, out var meaning));
        Assert.Equal(title, meaning.Name);
    }

    [Fact]
    public void AllMeaningsOfACodeAreListedThoseOfTheCollectionFirst()
    {
        var eras = TagTable.FindAll("CH").Select(meaning => meaning.Era);

        Assert.Equal(["cablegate", "1973-79", "current"], eras);
        Assert.Empty(TagTable.FindAll("FREEDONIA"));
    }

    [Theory]
    [InlineData("PERL", "PREL")]
    [InlineData("EU", "EUN")]
    [InlineData("ru", "RS")]
    [InlineData("VZ", "VE")]
    [InlineData("MTCR", "MTCRE")]
    public void MisusedCodeLeadsToTheCodeMeant(string written, string code)
    {
        Assert.True(TagTable.TryCorrect(written, out var corrected));
        Assert.Equal(code, corrected);
        Assert.True(TagTable.TryFind(code, out _));
    }

    [Fact]
    public void RightCodeIsNotCorrected() => Assert.False(TagTable.TryCorrect("PREL", out _));

    [Theory]
    [InlineData("ETRDECONWTOCS", "ETRD ECON WTO CS")]
    [InlineData("PHUMBA", "PHUM BA")]
    [InlineData("ETRDEINVECINPGOVCS", "ETRD EINV ECIN PGOV CS")]
    [InlineData("PrelPgov", "PREL PGOV")]
    [InlineData("RUPREL", "RU PREL")]
    [InlineData("NATOPREL", "NATO PREL")]
    [InlineData("KNNPMNUC", "KNNP MNUC")]
    [InlineData("PGOVKZRS", "PGOV KZ RS")]
    [InlineData("SPCVIS", "SP CVIS")]
    [InlineData("PINTBL", "PINT BL")]
    public void GluedCodesPartIntoKnownOnes(string written, string codes)
    {
        var parts = new List<string>();

        Assert.True(TagTable.TrySplitGlued(written, parts));
        Assert.Equal(codes, string.Join(' ', parts));
    }

    [Theory]
    [InlineData("PREL")]
    [InlineData("MTCRE")]
    [InlineData("PRELX")]
    [InlineData("UNHRC-1")]
    [InlineData("POLITICS")]
    [InlineData("EXTERNAL")]
    [InlineData("PRELFREEDONIA")]
    [InlineData("KZRSUZ")]
    [InlineData("FAMILIES")]
    [InlineData("TECHNOLOGY")]
    [InlineData("COMPLAINT")]
    [InlineData("")]
    public void WordThatIsNotWhollyCodesIsNotParted(string written)
    {
        var parts = new List<string>();

        Assert.False(TagTable.TrySplitGlued(written, parts));
        Assert.Empty(parts);
    }

    [Fact]
    public void EndlessWordIsNoTag()
    {
        var word = string.Concat(Enumerable.Repeat("PREL", 10_000));

        Assert.False(TagTable.TryFind(word, out _));
        Assert.False(TagTable.TrySplitGlued(word, []));
    }
}

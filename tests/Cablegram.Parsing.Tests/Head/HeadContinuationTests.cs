namespace Cablegram.Parsing.Tests.Head;

/// <summary>Fields of the head that go on behind a page line or an empty line.</summary>
public class HeadContinuationTests
{
    private const string PageLine = "\n\nFREEDONIA 00000012  001.2 OF 002\n\n\n";

    [Fact]
    public void TagsGoOnBehindAPageLine()
    {
        var cable = new Reading("S E C R E T SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL PGOV" + PageLine + "EAGR FR\nSUBJECT: DUCKS\n\n1. (S) Words.\n");

        Assert.Equal(["PREL", "PGOV", "EAGR", "FR"], cable.Tags);
        Assert.Equal("DUCKS", cable.Subject);
    }

    [Fact]
    public void ReferencesGoOnBehindAPageLine()
    {
        var cable = new Reading("S E C R E T SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\nREF: A. ROME 12 AND" + PageLine + "13 B. PARIS 14\n\n1. (S) Words.\n", new ParseOptions("08FREEDONIA12.txt"));

        Assert.Equal(["ROME12", "ROME13", "PARIS14"], cable.Cable.References.Select(reference => reference.Id is { } id ? id.Post + id.Number : null));
    }

    [Fact]
    public void ClassifierGoesOnBehindAPageLine()
    {
        var cable = new Reading("S E C R E T SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\nClassified By: Ambassador Rufus" + PageLine + "Firefly, reasons 1.4 (b) and (d).\n\n1. (S) Words.\n");

        Assert.Equal("Rufus Firefly", cable.Cable.ClassifiedBy!.Name?.Value);
        Assert.Equal(["b", "d"], cable.Cable.ClassifiedBy.Reasons);
    }

    [Fact]
    public void TextBehindAPageLineDoesNotJoinAFinishedField()
    {
        var cable = new Reading("S E C R E T SECTION 01 OF 02 FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\nREF: ROME 12" + PageLine + "Introduction to the Ducks\n-----\n\n1. (S) Words.\n");

        Assert.Single(cable.Cable.References);
        Assert.Equal(["Introduction to the Ducks"], cable.Headings);
    }

    [Fact]
    public void SubjectCutByAnEmptyLineGoesOnWhereFieldsFollow()
    {
        var cable = new Reading("S E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS CAUGHT FLAT-FOOTED BY THE\n\nQUICK MANEUVERS OF GEESE\n\nREF: ROME 12\n\n1. (S) Words.\n");

        Assert.Equal("DUCKS CAUGHT FLAT-FOOTED BY THE QUICK MANEUVERS OF GEESE", cable.Subject);
        Assert.Single(cable.Cable.References);
    }

    [Fact]
    public void PageMarkAndRepeatedCaptionBelowTheFieldsAreNoText()
    {
        var cable = new Reading("S E C R E T FREEDONIA 000012\n\nSIPDIS\n\nTAGS: PREL\nSUBJECT: DUCKS\n\nClassified By: Rufus Firefly, reasons 1.4 (b)\n\nSECRET\n\nSIPDIS\n\n-------\nSummary\n-------\n\n1. (S) Words.\n");

        Assert.Equal(["Summary"], cable.Headings);
        Assert.Equal(["SIPDIS"], cable.Captions);
    }

    [Fact]
    public void ClassifierBehindASubjectCutByAnEmptyLineIsRead()
    {
        var cable = new Reading("S E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS AFTER THE \n\nREFORM \n\nClassified By: Consul Rufus Firefly. For\nReasons 1.4 (b) and (d)\n\n1. (S) Words.\n");

        Assert.Equal("Rufus Firefly", cable.Cable.ClassifiedBy!.Name?.Value);
        Assert.Equal("1.4", cable.Cable.ClassifiedBy.Section?.Value);
    }

    [Fact]
    public void ASentenceThatGoesOnWithClassifiedByNamesNoClassifier() =>
        Assert.Null(new Reading("S E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) The ducks of the upper pond are\nclassified by their feathers.\n").Cable.ClassifiedBy);
}

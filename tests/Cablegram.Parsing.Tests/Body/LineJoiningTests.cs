namespace Cablegram.Parsing.Tests.Body;

public class LineJoiningTests
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n";

    [Theory]
    [InlineData("-- bread and jam;\n-- butter;\n-- jam.")]
    [InlineData("- bread;\n- butter;\n- jam.")]
    [InlineData("* bread,\n* butter,\n* jam.")]
    [InlineData("a. bread;\nb. butter;\nc. jam.")]
    [InlineData("(1) bread;\n(2) butter;\n(3) jam.")]
    [InlineData("(f) bread;\n(g) butter; and\n(h) jam.")]
    public void ItemsOfAListKeepTheirLines(string list) =>
        Assert.Equal("He asked for:\n" + list, new Reading(Head + "1. (C) He asked for:\n" + list + "\n").Texts.Single());

    [Fact]
    public void WrappedListItemJoins() =>
        Assert.Equal(
            "He asked for:\n-- bread of the best kind, and of the kind that is eaten on Sundays;\n-- butter.",
            new Reading(Head + "1. (C) He asked for:\n-- bread of the best kind, and of the kind that is eaten\non Sundays;\n-- butter.\n").Texts.Single());

    [Fact]
    public void RowsOfATableKeepTheirLines() =>
        Assert.Equal(
            "The figures:\n\nBread      12      14\nButter      3       4",
            new Reading(Head + "1. (C) The figures:\n\nBread      12      14\nButter      3       4\n").Texts.Single());

    [Fact]
    public void BulletSetApartFromItsTextWrapsLikeAnyOther() =>
        Assert.Equal(
            "He asked for:\n\n\u2022   bread of the best kind, and of the kind that is eaten on Sundays;\n\n\u2022   butter.",
            new Reading(Head + "1. (C) He asked for:\n\n   \u2022   bread of the best kind, and of the kind that is eaten\n       on Sundays;\n\n   \u2022   butter.\n").Texts.Single());

    [Fact]
    public void ShortLineInATelegramOfCapitalsIsNoLineOfItsOwn() =>
        Assert.Equal(
            "THE GRAND DUKE ASKED WHETHER THE ORCHESTRA NEEDS AN AMERICAN INSTRUMENT OF GOOD FAMILY.",
            new Reading(Head + "1. THE GRAND DUKE ASKED WHETHER THE ORCHESTRA NEEDS\nAN AMERICAN\nPAGE 02        FREEDO  00012  01 OF 02  182017Z\nINSTRUMENT\nOF GOOD FAMILY.\n").Texts.Single());

    [Fact]
    public void LineLeftWrappedInACopyWithJoinedLinesJoins()
    {
        var joined = string.Concat(Enumerable.Repeat("The duck spoke of bread. ", 8)).Trim();
        var cable = new Reading(Head + "1. (C) " + joined + "\n\n2. (C) " + joined + "\n\n3. (C) It told the Minister of the affairs of the Duke,\nAmbassador Firefly and the geese of the U.S.\nunder the bridge. It came from\nFreedonia. It asked for:\nbread;\nbutter.\n");

        Assert.Equal("It told the Minister of the affairs of the Duke, Ambassador Firefly and the geese of the U.S. under the bridge. It came from Freedonia. It asked for:\nbread;\nbutter.", cable.Texts.Last());
    }

    [Fact]
    public void EmptyLineInsideASentenceIsDamage() =>
        Assert.Equal("The duck spoke of the bread.", new Reading(Head + "1. (C) The duck spoke of the\n\nbread.\n").Texts.Single());

    [Fact]
    public void EmptyLineBetweenSentencesStays() =>
        Assert.Equal("The duck spoke.\n\nIt left.", new Reading(Head + "1. (C) The duck spoke.\n\nIt left.\n").Texts.Single());

    [Fact]
    public void CarriageReturnsAreNoPartOfTheText() =>
        Assert.Equal("The duck spoke of bread.", new Reading((Head + "1. (C) The duck spoke\nof bread.\n").Replace("\n", "\r\n", StringComparison.Ordinal)).Texts.Single());

    [Theory]
    [InlineData("Cakes of the best sort", "\n")]
    [InlineData("Butter of the best sort", " ")]
    public void LineAfterWhichTheNextWordHadStillFittedWasEndedByItsWriter(string next, string joint) =>
        Assert.Equal(
            "The duck asked the Minister of Freedonia for all of these: Bread of the best kind and all the rest" + joint + next,
            new Reading(Head + "1. (C) The duck asked the Minister of Freedonia for all of these:\nBread of the best kind and all the rest\n" + next + "\n\n2. (C) It left.\n").Texts.First());
}

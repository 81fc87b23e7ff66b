using Cablegram.Emit.Packing;
using Cablegram.Model;

namespace Cablegram.Parsing.Tests;

public class RepairTests
{
    private const string Damaged = """
        VZCZCXRO0001
        OO RUEHBI
        DE RUEHXX #0012/01 2941131
        ZNY SSSSS ZZH
        O 201131Z OCT 08
        FM AMEMBASSY FREEDONIA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604

        SE C R E T SECTION 01 OF 02 FREEDONIA 000012

        E.O. 12958: DECL: 10/20/2018 TAGS: PREL ETRDECON
        SUJECT: DUCKS

        11. (S) The duck\_spoke of \$ 3 and \$ 4.

        FREEDONIA 00000012  002 OF 002

        12. (S) It left.
        """;

    [Fact]
    public void EveryRepairIsASentence()
    {
        var cable = new Reading(Damaged).Cable;

        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.PageLineRemoved);
        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.ClassificationWordRead);
        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.GluedLabelSplit);
        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.GluedTagsSplit);
        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.MisspeltLabelRead);
        Assert.Contains(cable.Repairs, repair => repair.Kind == RepairKind.MangledPilcrow);
        Assert.All(cable.Repairs, repair => Assert.Matches("^[A-Z].*\\.$", repair.Sentence(cable.Source)));
    }

    [Fact]
    public void RepairMadeManyTimesIsNotedAtEveryPlaceAndToldOnce()
    {
        var cable = new Reading("\nS E C R E T FREEDONIA 000012\n\nTAGS: [PREL](#) [EAGR](#) [FR](#)\n\nSUBJECT: DUCKS\n\nREF: ROME 12\n\n1. (S) It had \\$ 3.\n\n2. (S) It had \\$ 4.\n\n3. (S) It left.\n\n4. (S) It came.\n\nFIREFLY\n").Cable;

        var links = cable.Repairs.Where(repair => repair.Kind == RepairKind.LinkRemoved);
        Assert.Equal(["[PREL](#)", "[EAGR](#)", "[FR](#)"], links.Select(link => cable.Source.Substring(link.Span.Start, link.Span.Length)));
        Assert.Equal(2, cable.Repairs.Count(repair => repair.Kind == RepairKind.EscapeRemoved));
        Assert.Single(RepairSentences.Of(cable.Repairs, cable.Source), sentence => sentence.EndsWith("(3 places).", StringComparison.Ordinal));
    }

    [Fact]
    public void APageLineIsToldByItsPlaceWhereTheFileHasItsWords()
    {
        var cable = new Reading(Damaged).Cable;
        var repair = Assert.Single(cable.Repairs, repair => repair.Kind == RepairKind.PageLineRemoved);

        Assert.Null(repair.Description);
        Assert.Equal("The page line \"FREEDONIA 00000012  002 OF 002\" was left out of the text.", repair.Sentence(cable.Source));
    }

    [Fact]
    public void APageLineIsToldByItsWordsWhereTheFileWritesThemOtherwise()
    {
        const string Record = """{"reference_id": "08FREEDONIA12", "header": "FM AMEMBASSY FREEDONIA", "body": "S E C R E T FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (S) It spoke.\n\nFREEDONIA 0000001\u0032  002 OF 002\n\n2. (S) It left.\n"}""";
        var cable = new Reading(Record).Cable;
        var repair = Assert.Single(cable.Repairs, repair => repair.Kind == RepairKind.PageLineRemoved);

        Assert.Equal("The page line \"FREEDONIA 00000012  002 OF 002\" was left out of the text.", repair.Sentence(cable.Source));
        Assert.Contains("\\u0032", cable.Source.Substring(repair.Span.Start, repair.Span.Length), StringComparison.Ordinal);
    }

    // A sentence that does not is packed all the same, in ten times as many bytes.
    [Fact]
    public void SentencesOfRepairsBeginAndEndWithPhrasesOfTheTable() => Assert.All(RepairSentences.Of(new Reading(Damaged).Cable.Repairs, Damaged), sentence =>
    {
        var (opening, ending) = RepairSentences.Phrases(sentence);
        Assert.True(opening > 0 && ending > 0, sentence);
    });
}

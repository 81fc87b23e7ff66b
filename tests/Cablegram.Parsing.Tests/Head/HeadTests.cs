using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Head;

public class HeadTests
{
    [Fact]
    public void FieldsOfAnOrdinaryHeadAreRead()
    {
        var cable = new Reading("""
            C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080

            SIPDIS
            NOFORN

            STATE FOR EUR/DUCK
            NSC FOR TEASDALE

            E.O. 12958: DECL: 10/20/2018
            TAGS: PREL, EAGR, KDUK
            SUBJECT: THE DUCK QUESTION AND ITS PLACE IN THE TALKS
            ON BREAD

            REF: A. FREEDONIA 1999
                 B. 07 SYLVANIA 12 (NOTAL)

            Classified By: Ambassador Rufus T. Firefly, reasons 1.4 (b) and (d)

            1. (C) Words.
            """);

        Assert.Equal(Classification.Confidential, cable.Cable.Classification);
        Assert.Equal(["SIPDIS", "NOFORN"], cable.Captions);
        Assert.Equal(["STATE FOR EUR/DUCK", "NSC FOR TEASDALE"], cable.PassingLines);
        Assert.Equal("12958", cable.Cable.Order!.Number?.Value);
        Assert.Equal(new DateTime(2018, 10, 20), cable.Cable.Order.DeclassifyOn?.Value);
        Assert.Equal(["PREL", "EAGR", "KDUK"], cable.Tags);
        Assert.Equal("THE DUCK QUESTION AND ITS PLACE IN THE TALKS ON BREAD", cable.Subject);
        Assert.Equal(["A", "B"], cable.Cable.References.Select(reference => reference.Label));
        Assert.Equal("Rufus T. Firefly", cable.Cable.ClassifiedBy!.Name?.Value);
        Assert.Equal(2080, cable.Cable.ClassificationLine!.Number?.Value);
        Assert.Equal((1, 2), (cable.Cable.ClassificationLine.Section, cable.Cable.ClassificationLine.Sections));
    }

    [Fact]
    public void FieldsOnOneLineAreSplitAtTheirLabels()
    {
        var cable = new Reading("S E C R E T FREEDONIA 001093\nE.O. 12958: DECL: 04/07/11 TAGS: PREL PTER AF SUBJECT: DUCKS REF: FREEDONIA 888 CLASSIFIED BY: RUFUS FIREFLY, REASON: 1.5 (B)\n\n1. (S) WORDS.\n");

        Assert.Equal(["PREL", "PTER", "AF"], cable.Tags);
        Assert.Equal("DUCKS", cable.Subject);
        Assert.Single(cable.Cable.References);
        Assert.Equal("RUFUS FIREFLY", cable.Cable.ClassifiedBy!.Name?.Value);
        Assert.True(cable.HasRepair(RepairKind.GluedLabelSplit));
    }

    [Fact]
    public void LabelGluedToTheWordBeforeItIsSplit()
    {
        var cable = new Reading("S E C R E T FREEDONIA 001093\nTAGS: PREL AFSUBJECT: DUCKSREF: FREEDONIA 888\n\n1. (S) WORDS.\n");

        Assert.Equal(["PREL", "AF"], cable.Tags);
        Assert.Equal("DUCKS", cable.Subject);
    }

    [Theory]
    [InlineData("SUBJ: DUCKS")]
    [InlineData("SUBJECT DUCKS")]
    [InlineData("UBJECT: DUCKS")]
    [InlineData("Subject: DUCKS")]
    [InlineData("SUBJECT:\n\nDUCKS")]
    [InlineData("SUBJECT:DUCKS")]
    public void SubjectLabelIsReadInEverySpelling(string line) =>
        Assert.Equal("DUCKS", new Reading("UNCLAS FREEDONIA 000012\nTAGS: PREL\n" + line + "\n\n1. (U) Words.\n").Subject);

    [Fact]
    public void SubjectKeepsItsPortionMark() =>
        Assert.Equal("(C) DUCKS", new Reading("UNCLAS FREEDONIA 000012\nTAGS: PREL\nSUBJECT: (C) DUCKS\n\n1. (U) Words.\n").Subject);

    [Fact]
    public void CaptionBelowTheSubjectIsNotPartOfIt()
    {
        var cable = new Reading("SECRET FREEDONIA 0012\nTAGS: PREL\nSUBJ: DUCKS\nEXDIS\nREF: FREEDONIA 11\n1. WORDS OF IT.\n");

        Assert.Equal("DUCKS", cable.Subject);
        Assert.Contains("EXDIS", cable.Captions);
        Assert.Single(cable.Cable.References);
    }

    [Fact]
    public void CaptionsOnTheClassificationLineCount() =>
        Assert.Equal(["NOFORN", "SIPDIS"], new Reading("S E C R E T FREEDONIA 000012 NOFORN SIPDIS\nSUBJECT: DUCKS\n\n1. (S) Words.\n").Captions);

    [Fact]
    public void UnclassifiedWithCaptionSensitiveIsLimited() =>
        Assert.Equal(Classification.ForOfficialUseOnly, new Reading("UNCLAS FREEDONIA 000012\nSENSITIVE\nSUBJECT: DUCKS\n\n1. (SBU) Words.\n").Cable.Classification);

    [Fact]
    public void DamagedClassificationWordIsReadAndNoted()
    {
        var cable = new Reading("SS E C R E T FREEDONIA 000012\nSUBJECT: DUCKS\n\n1. (S) Words.\n");

        Assert.Equal(Classification.Secret, cable.Cable.Classification);
        Assert.True(cable.HasRepair(RepairKind.ClassificationWordRead));
    }

    [Fact]
    public void IntroductionBehindTheFieldsIsText()
    {
        var cable = new Reading("UNCLAS FREEDONIA 000012\nTAGS: PREL\nSUBJECT: DUCKS\n\nSensitive but unclassified. Please handle accordingly.\n\n1. (SBU) Words.\n");

        Assert.Equal([null, 1], cable.Numbers);
        Assert.Equal("DUCKS", cable.Subject);
    }

    [Fact]
    public void IdComesFromDateAndClassificationLine()
    {
        var cable = new Reading("O 201131Z OCT 08\nFM AMEMBASSY ASTANA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L ASTANA 002080\nSUBJECT: DUCKS\n\n1. (C) Words.\n");

        Assert.Equal("08ASTANA2080", cable.Cable.Id?.Value.ToString());
        Assert.Equal("ASTANA", cable.Cable.Post);
        Assert.Equal(new DateTime(2008, 10, 20, 11, 31, 0), cable.Cable.Created?.Value);
        Assert.Equal(Precedence.Immediate, cable.Cable.Precedence);
    }

    [Fact]
    public void IdOfTheUserWins() =>
        Assert.Equal("99FREEDONIA1", new Reading("UNCLAS ASTANA 2\nSUBJECT: DUCKS\n", new ParseOptions("08ASTANA2.txt", new ReferenceId(1999, "FREEDONIA", 1))).Cable.Id?.Value.ToString());

    [Fact]
    public void FileNameGivesTheIdWhereTheTextHasNone() =>
        Assert.Equal("08ASTANA2", new Reading("SUBJECT: DUCKS\n\n1. (C) Words.\n", new ParseOptions("08ASTANA2.txt")).Cable.Id?.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("MIT License\n\nPermission is granted to feed ducks.\n")]
    [InlineData("a;b;c\n1;2;3\n")]
    [InlineData("1. Feed the duck\n2. Leave\n")]
    public void OtherTextsAreNoCables(string text) => Assert.Equal(Signature.None, new Reading(text).Cable.Signature);

    [Fact]
    public void MisspeltTagsLabelBehindADateIsFound() =>
        Assert.Equal(["PGOV", "EAGR"], new Reading("UNCLAS FREEDONIA 000012\nDECL: 08/22/2017 AGS: PGOV, EAGR\nSUBJECT: DUCKS\n\n1. (U) Words.\n").Tags);

    [Theory]
    [InlineData("A. REF FREEDONIA 222\n     B. 06 FREEDONIA 4685", 2)]
    [InlineData("REFS: A) STATE 201265, B) STATE 213042,C) \n \nSTATE 02034", 3)]
    public void ReferencesAreFoundAroundDisplacedLettersAndLabels(string references, int count) =>
        Assert.Equal(count, new Reading("UNCLAS FREEDONIA 000012\nTAGS: PREL\nSUBJECT: DUCKS\n\n" + references + "\n\n1. (U) Words.\n").Cable.References.Count);

    [Fact]
    public void HandlingNoticeBehindTheSubjectIsNoPartOfIt()
    {
        var cable = new Reading("UNCLAS FREEDONIA 000012\n\nSENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: A DUCK SPOKE Sensitive but unclassified, please protect accordingly.\n\n1. (SBU) Words.\n");

        Assert.Equal("A DUCK SPOKE", cable.Subject);
        Assert.StartsWith("Sensitive but unclassified", cable.Texts.First(), StringComparison.Ordinal);
    }
}

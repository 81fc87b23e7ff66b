using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

public class ClassifierReaderTests
{
    [Theory]
    [InlineData("Political Counselor F. Orville Quist for Reasons 1.4 (b) and (d)", "F. Orville Quist", "Political Counselor")]
    [InlineData("Ada N. Brightwater, Assistant Secretary, Department of State, VCI; REASON: 1.4(B), (D)", "Ada N. Brightwater", "Assistant Secretary, Department of State, VCI")]
    [InlineData("CHARGE D'AFFAIRES, A.I. ODA FENWICK, REASON 1.4(B)", "ODA FENWICK", "CHARGE D'AFFAIRES, A.I.")]
    [InlineData("Charge, d,Affaires a. i. Oda F. Fenwick, reason 1.4 (b)", "Oda F. Fenwick", "Charge, d,Affaires a. i.")]
    [InlineData("NEA/ARP Director Otto de la Cruz. Reasons 1.4 (b/d).", "Otto de la Cruz", "NEA/ARP Director")]
    [InlineData("T U/S Ilse O. Marchbanks for Reasons 1.4 a", "Ilse O. Marchbanks", "T U/S")]
    [InlineData("Acting DCM/Ned Pringle for reasons 1.4 (b and d)", "Ned Pringle", "Acting DCM")]
    [InlineData("PolMinCouns Ned Pringle, reasons 1.4 b, d", "Ned Pringle", "PolMinCouns")]
    [InlineData("RSO - NED P. PRINGLE. REASON 1.5(D)", "NED P. PRINGLE", "RSO")]
    [InlineData("Amabassador Ned Pringle, Jr. for reasons 1.4 (b)", "Ned Pringle, Jr.", "Amabassador")]
    [InlineData("ISN Direcotr NED PRINGLE III: 1.4 (B)", "NED PRINGLE III", "ISN Direcotr")]
    [InlineData("Econoff Jane Trade under 1.4 b/d", "Jane Trade", "Econoff")]
    [InlineData("Refcoord Ned Pringle under 1.4 b/d", "Ned Pringle", "Refcoord")]
    [InlineData("Consul General Istanbul Ned P. Pringle for reasons 1.4 (b)", "Ned P. Pringle", "Consul General Istanbul")]
    [InlineData("Jane West, DCM, for reasons 1.4 (b)", "Jane West", "DCM")]
    [InlineData("Ambassador Ned Pringle and DCM, reasons 1.4 (b)", "Ned Pringle", "Ambassador")]
    [InlineData("P - Ned P. Pringle, Under Secretary. Reason: 1.4 (b)", "Ned P. Pringle", "P")]
    [InlineData("A/PolAd A. “Skip” Pringle. Reasons: 1.4 (b)", "A. “Skip” Pringle", "A/PolAd")]
    [InlineData("Pringle, Ned, Ambassador, DOS, EXEC; REASON: 1.4(B)", "Pringle, Ned", "Ambassador, DOS, EXEC")]
    [InlineData("(U) CLASSIFIED BY LEE 0. PRINGLE, DIRECTOR. REASON: 1.5(D).", "LEE 0. PRINGLE", "DIRECTOR")]
    [InlineData("This message classified by Minister-Counselor for Political Affairs Ned Pringle for reasons 1.4 (b)", "Ned Pringle", "Minister-Counselor for Political Affairs")]
    public void NameIsToldFromPosition(string text, string name, string position)
    {
        var classifier = Read(text);

        Assert.Equal(name, classifier.Name?.Value);
        Assert.Equal(position, classifier.Position?.Value);
    }

    [Fact]
    public void WordCutByTheLineEndIsPutTogetherInTheName() =>
        Assert.Equal("Tilda Wynnegate", Read("Acting Deputy Director Tilda Wynnegat \ne for reasons 1.4 (b) and (d)").Name?.Value);

    [Fact]
    public void TwoClassifiersAreJoinedByAnd() =>
        Assert.Equal("NED PRINGLE and ODA FENWICK", Read("AF NED PRINGLE, ACTING AND S/CT DAS ODA FENWICK ; E.O. 12958 REASON: 1.4 (B)").Name?.Value);

    [Theory]
    [InlineData("Ambassador for reasons 1.4 (b) and (d)")]
    [InlineData("XXXXXXXXXXXX, Ambassador, U.S. Embassy Freedonia. REASON: 1.4 (b)")]
    [InlineData("Derived from Multiple Sources")]
    public void PositionAloneHasNoName(string text) => Assert.Null(Read(text).Name);

    [Theory]
    [InlineData("DCM Ned Pringle for rea\nsons 1.4 (b) a\nnd (d)", "1.4", "bd")]
    [InlineData("DCM Ned Pringle for reasons 1. \n4 (b)/(d)", "1.4", "bd")]
    [InlineData("DCM Ned Pringle, RESONS 1.4 (B/D)", "1.4", "bd")]
    [InlineData("DCM Ned Pringle REASON 1.5.D.", "1.5", "d")]
    [InlineData("DCM Ned Pringle under Se\nction 1.4 b/d", "1.4", "bd")]
    [InlineData("DCM Ned Pringle for E.O. 12958 reasons 1.4 (c) an d (d).", "1.4", "cd")]
    [InlineData("DCM Ned Pringle; Reason: 1/4 (B), (D), (E), and (G)", "1.4", "bdeg")]
    [InlineData("DCM Ned Pringle for reasons 14 (b)", "1.4", "b")]
    [InlineData("DCM Ned Pringle for reasons 1.4 (a) and (h)", "1.4", "ah")]
    [InlineData("DCM Ned Pringle for reasons 1.4 (a) and (i)", "1.4", "a")]
    [InlineData("DCM Ned Pringle; Reasons (b) and (d)", null, "bd")]
    [InlineData("DCM Ned Pringle, reasons 1.4 a,b,and d.", "1.4", "abd")]
    [InlineData("DCM Ned Pringle. REASON: 1.4 (b), (d) 1. (C) Summary: A fair", "1.4", "bd")]
    [InlineData("DCM Ned Pringle. REASON: 1.4 (b)\n(C) The fair opened", "1.4", "b")]
    [InlineData("DCM Ned Pringle", null, "")]
    public void SectionAndReasonsAreRead(string text, string? section, string letters)
    {
        var classifier = Read(text);

        Assert.Equal("Ned Pringle", classifier.Name?.Value);
        Assert.Equal(section, classifier.Section?.Value);
        Assert.Equal(letters, string.Concat(classifier.Reasons));
    }

    [Theory]
    [InlineData("DCM Ned Pringle \n1. In a May meeting 1.4 (b)")]
    [InlineData("DCM Ned Pringle\nA Quiet Fair...\n---------\nText")]
    [InlineData("DCM Ned Pringle 1. (C) Summary: The fair")]
    [InlineData("DCM Ned Pringle\n(SBU) Summary")]
    public void ParagraphOrHeadingEndsIt(string text)
    {
        var classifier = Read(text);

        Assert.Equal("DCM Ned Pringle", classifier.Text.Read(text));
        Assert.Empty(classifier.Reasons);
    }

    [Fact]
    public void TextIsEverythingBehindTheLabelUpToTheLastReason()
    {
        const string Text = "DCM Ned Pringle for reasons 1.4 (b) and (d).\nSUMMARY\n-------\nThe fair";

        Assert.Equal("DCM Ned Pringle for reasons 1.4 (b) and (d).", Read(Text).Text.Read(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" :.")]
    [InlineData("1.")]
    [InlineData("(((((")]
    [InlineData("Q#8$UQ8ML#C 1.4")]
    public void AnyValueGivesAResult(string text) => Assert.Null(Read(text).Name?.Value is "" ? "" : null);

    private static ParsedClassifier Read(string text) => ClassifierReader.Read(FieldText.FromText(text));
}

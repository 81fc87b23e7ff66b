using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Fields;

public class ReferencesReaderTests
{
    private static readonly ReferenceId Citing = new(2008, "ASTANA", 2080);

    [Theory]
    [InlineData("A. ASTANA 11 B. 07 ASTANA 12", "A:08ASTANA11 B:07ASTANA12")]
    [InlineData("A) ASTANA 11, B) 2007 ASTANA 12", "A:08ASTANA11 B:07ASTANA12")]
    [InlineData("(A)ASTANA 11;(B) ASTANA \n12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("a) ASTANA 11\nb) ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A.) ASTANA 11 \nB.) ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A. ASTANA 11 \n¶B. ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A - Astana 11 B - Astana 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A- ASTANA 11 B- ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A ASTANA 11 B ASTANA 12, C 05 LIMA 3", "A:08ASTANA11 B:08ASTANA12 C:05LIMA3")]
    [InlineData("A. A) ASTANA 11 B. B) ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A. REF A ASTANA 11 \n¶B. B ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A. A: ASTANA 11 B. B: ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A. REF: ASTANA 11 \nB. ASTANA 12", "A:08ASTANA11 B:08ASTANA12")]
    [InlineData("A. A. LIMA 1 B. LIMA 2 \n¶B. C. LIMA 3 D. LIMA 4", "A:08LIMA1 B:08LIMA2 C:08LIMA3 D:08LIMA4")]
    [InlineData("(A) LIMA 1 \nB. (B) LIMA 2", "A:08LIMA1 B:08LIMA2")]
    public void LettersOfItemsAreReadInAllSpellings(string text, string expected) => Assert.Equal(expected, Labelled(text));

    [Fact]
    public void PlacesOfLetterPostAndNumberAreKept()
    {
        const string Text = "A. A) 05 PORT AU PRINCE 0011 (NOTAL)\nB. LIMA 7 AND 8";
        var references = ReferencesReader.Read(FieldText.FromText(Text), Citing, null);
        Assert.Equal(
            ["A.|A)|05 PORT AU PRINCE 0011|PORT AU PRINCE|0011", "B.||LIMA 7|LIMA|7", "B.||8||8"],
            references.Select(reference => string.Join(
                "|", At(reference.Letter!.Span), At(reference.Letter.Repeated), At(reference.Parts!.Mention), At(reference.Parts.Post?.Span), At(reference.Parts.Number.Span))));

        static string At(SourceSpan? span) => span is { } place ? Text.Substring(place.Start, place.Length) : "";
    }

    [Fact]
    public void ReferencesToTheCitingCableAreKeptApart()
    {
        var references = ReferencesReader.Read(FieldText.FromText("A. ASTANA 2080 B. LIMA 7"), Citing, null, out var toItself);
        Assert.Equal(("08LIMA7", "08ASTANA2080"), (Assert.Single(references).Id.ToString(), Assert.Single(toItself).Id.ToString()));
    }

    [Theory]
    [InlineData("LIMA 11; LIMA 12", "08LIMA11 08LIMA12")]
    [InlineData("LIMA 11, LIMA 12 AND LIMA 13", "08LIMA11 08LIMA12 08LIMA13")]
    [InlineData("LIMA 11: LIMA 12: OSLO 13", "08LIMA11 08LIMA12 08OSLO13")]
    [InlineData("SECSTATE 11 & USUN 12", "08STATE11 08USUNNEWYORK12")]
    [InlineData("LIMA 11 LIMA 12", "08LIMA11 08LIMA12")]
    [InlineData("REF: REF: LIMA 11", "08LIMA11")]
    [InlineData("REFERENCE: 01 LIMA 11", "01LIMA11")]
    public void SeparatorsAndRepeatedLabelsArePassedOver(string text, string expected) => Assert.Equal(expected, Ids(text));

    [Theory]
    [InlineData("LIMA 2799 AND 2764", "08LIMA2799 08LIMA2764")]
    [InlineData("06 Lima \n5353/5194/4319 and previous", "06LIMA5353 06LIMA5194 06LIMA4319")]
    [InlineData("A) LIMA 11657 and 7743, 12155, 13381 B) \nOSLO 14712", "08LIMA11657 08LIMA7743 08LIMA12155 08LIMA13381 08OSLO14712")]
    [InlineData("A. LIMA 2969 \n¶B. 2962 AND PREVIOUS", "08LIMA2969 08LIMA2962")]
    [InlineData("A) 307 B) OSLO 312", "08ASTANA307 08OSLO312")]
    [InlineData("LIMA 936/05/937", "08LIMA936 08LIMA5 08LIMA937")]
    [InlineData("LIMA 936 (123)", "08LIMA936")]
    [InlineData("OSLO 849, OSLO, 1228, LIMA 14847", "08OSLO849 08OSLO1228 08LIMA14847")]
    public void NumbersShareThePostBefore(string text, string expected) => Assert.Equal(expected, Ids(text));

    [Theory]
    [InlineData("05 LIMA 11", "05LIMA11")]
    [InlineData("2005 LIMA 11", "05LIMA11")]
    [InlineData("'05 LIMA 11", "05LIMA11")]
    [InlineData("(05) LIMA 11", "05LIMA11")]
    [InlineData("LIMA (05) 11", "05LIMA11")]
    [InlineData("LIMA 11 (2005)", "05LIMA11")]
    [InlineData("LIMA 266 AND 02259 (2005)", "08LIMA266 05LIMA2259")]
    [InlineData("O5 LIMA 11", "05LIMA11")]
    [InlineData("LIMA 5049-05", "05LIMA5049")]
    [InlineData("LIMA 07718 99, LIMA 05986 05", "99LIMA7718 05LIMA5986")]
    [InlineData("LIMA 03242 2005", "05LIMA3242")]
    [InlineData("LIMA 05 3242", "05LIMA3242")]
    [InlineData("09LIMA0561; 08LIMA2528", "09LIMA561 08LIMA2528")]
    [InlineData("STATE 12345, 05 LIMA 11", "08STATE12345 05LIMA11")]
    public void YearIsReadInFrontAndBehind(string text, string expected)
    {
        Assert.Equal(expected, Ids(text));
        Assert.False(Read(text)[^1].IsYearInferred);
    }

    [Theory]
    [InlineData("STATE: 73097", "08STATE73097")]
    [InlineData("LIMA O1512", "08LIMA1512")]
    [InlineData("LIMA (C)02293", "08LIMA2293")]
    [InlineData("LIMA CABLES 0266 AND 02259", "08LIMA266 08LIMA2259")]
    [InlineData("870 Ulaanbaatar", "08ULAANBAATAR870")]
    [InlineData("05 0TTAWA 3518", "05OTTAWA3518")]
    [InlineData("05 SANTIAG0 465", "05SANTIAGO465")]
    [InlineData("PORT-OF-SPAIN 220 (NOTAL)", "08PORTOFSPAIN220")]
    [InlineData("A. Rio de Janeiro \n00190", "08RIODEJANEIRO190")]
    [InlineData("N'DJAMENA 511", "08NDJAMENA511")]
    [InlineData("ST. PETERSBURG 75", "08STPETERSBURG75")]
    [InlineData("AMEMBASSY LIMA 75", "08LIMA75")]
    [InlineData("SAO PAUO 1106", "08SAOPAULO1106")]
    [InlineData("DUBAI RPO 37", "08RPODUBAI37")]
    [InlineData("FREEDONIA 37", "08FREEDONIA37")]
    [InlineData("KIEV 37", "08KIEV37")]
    public void PostIsReadAsItIsTyped(string text, string expected) => Assert.Equal(expected, Ids(text));

    [Fact]
    public void YearLeftOutIsThatOfTheCitingCable()
    {
        var reference = Assert.Single(Read("LIMA 9999"));

        Assert.Equal(2008, reference.Id?.Year);
        Assert.True(reference.IsYearInferred);
    }

    [Fact]
    public void HigherNumberOfTheSamePostIsLastYears() => Assert.Equal("07ASTANA2081 08ASTANA2079", Ids("ASTANA 2081, ASTANA 2079"));

    [Fact]
    public void WithoutCitingNumberTheGivenYearCounts() =>
        Assert.Equal("07ASTANA9999", ReferencesReader.Read(FieldText.FromText("ASTANA 9999"), null, 2007)[0].Id.ToString());

    [Fact]
    public void WithoutAnyYearThereIsNoId() => Assert.Null(Assert.Single(ReferencesReader.Read(FieldText.FromText("ASTANA 9999"), null, null)).Id);

    [Theory]
    [InlineData("A) LIMA 199, B) LIMA 227 ASTANA 00002080 \n\n001.2 OF 003", "A:08LIMA199 B:08LIMA227")]
    [InlineData("PORT AU PRINCE 01407 PORT AU PR 00002230 001.2 OF 002 C. OSLO 3", "08PORTAUPRINCE1407 C:08OSLO3")]
    [InlineData("LIMA 184\n CONFIDENTIAL\nPAGE 02        ASTANA  02080  01 OF 02  021700Z", "08LIMA184")]
    [InlineData("LIMA 184, ASTANA 2080", "08LIMA184")]
    public void PageLinesAndTheCableItselfAreNoReferences(string text, string expected) => Assert.Equal(expected, Labelled(text));

    [Theory]
    [InlineData("LIMA 11 Classified By: DCM Ned Pringle for reasons 1.4 (b), OSLO 5")]
    [InlineData("LIMA 11 Classiied By: DCM, OSLO 5")]
    [InlineData("LIMA 11\n\n1. (C) As in OSLO 5")]
    [InlineData("LIMA 11 1.(SBU) As in OSLO 5")]
    [InlineData("LIMA 11\n¶1. As in OSLO 5")]
    [InlineData("LIMA 11\n(SBU) OSLO 5 was late")]
    [InlineData("LIMA 11 (U) THIS CABLE AND OSLO 5 ARE SENSITIVE")]
    [InlineData("LIMA 11 Sensitive but unclassified, see OSLO 5")]
    [InlineData("LIMA 11\nSUMMARY: OSLO 5 was late")]
    [InlineData("LIMA 11\nA Fair\n------\nOSLO 5 was late")]
    [InlineData("LIMA 11\nTHE FAIR OF OSLO 5 YEARS AGO")]
    public void TextBehindTheReferencesIsLeftOut(string text) => Assert.Equal("08LIMA11", Ids(text));

    [Theory]
    [InlineData("PRINGLE E-MAIL 12/01/09", "PRINGLE E-MAIL 12/01/09")]
    [InlineData("PRINGLE (S/CT) E-MAIL OF 04/15/2008", "PRINGLE (S/CT) E-MAIL OF 04/15/2008")]
    [InlineData("E-mails N. Pringle-O. Fenwick", "E-mails N. Pringle-O. Fenwick")]
    [InlineData("EMBASSY LIMA E-MAIL TO EUR/WE OF OCTOBER 14", "EMBASSY LIMA E-MAIL TO EUR/WE OF OCTOBER 14")]
    [InlineData("IIR 6 902 9642 06", "IIR 6 902 9642 06")]
    [InlineData("TD-314/18176-06", "TD-314/18176-06")]
    [InlineData("UNSCR 1737 NOTICE- 24 JULY 2009", "UNSCR 1737 NOTICE- 24 JULY 2009")]
    [InlineData("LIMA POINTS JULY 15", "LIMA POINTS JULY 15")]
    [InlineData("SECDEF R162245Z OCT 08", "SECDEF R162245Z OCT 08")]
    [InlineData("7 FAM 180", "7 FAM 180")]
    public void WhatIsNoCableKeepsItsWording(string text, string expected)
    {
        var reference = Assert.Single(Read(text));

        Assert.Null(reference.Id);
        Assert.False(reference.IsYearInferred);
        Assert.Equal(expected, reference.Text.Read(text));
    }

    [Theory]
    [InlineData("05 LIMA 12; E-Mail Pringle; 06 LIMA 13", "05LIMA12 [E-Mail Pringle] 06LIMA13")]
    [InlineData("A. LIMA 12 B. 2004 FAIR REPORT FOR LIMA C. LIMA 13", "A:08LIMA12 B:[2004 FAIR REPORT FOR LIMA] C:08LIMA13")]
    [InlineData("LIMA 12, PRINGLE/FENWICK EMAIL OF 5/4/08", "08LIMA12 [PRINGLE/FENWICK EMAIL OF 5/4/08]")]
    [InlineData("LIMA 12 AND PRINGLE LETTER", "08LIMA12 [PRINGLE LETTER]")]
    [InlineData("LIMA 12, PLEASE PASS TO RSO, POLOFF", "08LIMA12")]
    [InlineData("STATE 81957: REPORT OF A MEETING", "08STATE81957")]
    [InlineData("NONE", "")]
    [InlineData("N/A", "")]
    public void CablesAndOthersStandSideBySide(string text, string expected) => Assert.Equal(expected, Labelled(text));

    [Fact]
    public void TextIsAsWrittenWithItsNotesAndWithoutItsLetter()
    {
        const string Text = "A. 08 LIMA \n2080 (NOTAL) B. OSLO 631 (A FAIR (AND A DANCE)) C. OSLO 2 AND 3 AND PREVIOUS";

        Assert.Equal(["08 LIMA 2080 (NOTAL)", "OSLO 631 (A FAIR (AND A DANCE))", "OSLO 2", "3 AND PREVIOUS"], Read(Text).Select(r => r.Text.Read(Text)));
    }

    [Fact]
    public void LongValueOfLabelsAndNumbersIsReadInLinearTime()
    {
        var text = string.Concat(Enumerable.Repeat("A. LIMA 1/2/3 (((A) 00000001 ", 20000));

        Assert.NotEmpty(ReferencesReader.Read(FieldText.FromText(text), Citing, null));
    }

    private static IReadOnlyList<ParsedReference> Read(string text) => ReferencesReader.Read(FieldText.FromText(text), Citing, 2008);

    private static string Ids(string text) => string.Join(" ", Read(text).Select(r => r.Id?.ToString() ?? "-"));

    private static string Labelled(string text) =>
        string.Join(" ", Read(text).Select(r => (r.Label is null ? "" : r.Label + ":") + (r.Id?.ToString() ?? "[" + r.Text.Read(text) + "]")));
}

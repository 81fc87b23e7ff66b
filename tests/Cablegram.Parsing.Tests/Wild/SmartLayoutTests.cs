namespace Cablegram.Parsing.Tests.Wild;

/// <summary>Cables of the SMART system in released mails (FORMAT.md 2.6).</summary>
public class SmartLayoutTests
{
    private const string Case = "     UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C05000001 Date: 11/30/2015\n";

    private const string Columns = Case + """

        UNCLASSIFIED

        MRN:             10 FREEDONIA 78
        Date/DTG:        Jul 13, 2010 / 131234Z JUL 10
        From:            AMEMBASSY FREEDONIA
        Action:          WASHDC, SECSTATE ROUTINE
        E.O.:            13526
        TAGS:            PREL, PGOV,

        """ + Case + Case + """
                         KDEM
        Captions:        SENSITIVE
        Subject:         Ducks of July and what they

        """ + Case + Case + """
                         mean for August

        1. (SBU) Ducks came
        in July.

        2.(SBU) Ducks left in August.

        Signature:       FIREFLY
        """;

    [Fact]
    public void FieldsGoOnBehindThePageEdgeInTheirColumn()
    {
        Assert.Equal("10FREEDONIA78 | 2010-07-13 12:34 | ForOfficialUseOnly | PREL PGOV KDEM | Ducks of July and what they mean for August | AMEMBASSY FREEDONIA | 1-2", Told.By(Columns));
        Assert.Equal(["Ducks came in July.", "Ducks left in August."], new Reading(Columns).Texts);
    }

    [Fact]
    public void LabelsWithTheirValuesBelowAndTheStrokeReadAsADigit() =>
        Assert.Equal(
            "10PORTAUPRINCE1854 | 2010-12-22 17:10 | ForOfficialUseOnly | PGOV HA | Duck report for December | AMEMBASSY PORT AU PRINCE | 1-2",
            Told.By("UNCLASSIFIED\n\nSBU\n\nMRN:\n\n10 PORT AU PRINCE 1854\n\nDate/DTG:\n\nDec 22, 20101221710Z DEC 10\n\nFrom:\n\nAMEMBASSY PORT AU PRINCE\n\nAction:\n\nWASHDC, SECSTATE IMMEDIATE\n\nE.O.:\n\n13526\n\nTAGS:\n\nPGOV, HA\n\nSubject:\n\nDuck report for\nDecember\n\n1.(SBU) Ducks.\n\n2.(U) The end.\n\nSignature:\n\nROE\n"));

    [Fact]
    public void WireCableWithinAReleasedMailIsRead() =>
        Assert.Equal(
            "09FREEDONIA1234 | 2009-10-16 13:07 | ForOfficialUseOnly | PREL UK | DUCKS IN THE PARK | AMEMBASSY FREEDONIA | 1-2",
            Told.By(Case + "\nRELEASE IN FULL\n\nFrom: Doe, John\nSubject: FW: DUCKS\n\nVZCZCXRO1234\nPP RUEHAB\nDE RUEHFR #1234/01 2891307\nZNR UUUUU ZZH\nP 161307Z OCT 09\nFM AMEMBASSY FREEDONIA\nTO RUEHC/SECSTATE WASHDC PRIORITY 4321\n"
                + Case + Case + "UNCLAS FREEDONIA 001234\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, UK\nSUBJECT: DUCKS IN THE PARK\n\n1. (SBU) Ducks stay\n" + Case + Case + "\nuntil spring.\n\n2. (U) End.\nDOE\n" + Case));
}

using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Carriers;

public class SmartTests
{
    private const string Case = "     UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C05000001 Date: 07/31/2015\n";

    private const string Cable = Case + """

        From: Firefly, Rufus
        Sent: Monday, June 18, 2012
        Subject: FW: Ducks

                                   UNCLASSIFIED
                                       SBU

        MRN:                  12 FREEDONIA 1208
        Date/DTG:             Jun 17, 2012 / 172335Z JUN 12
        From:                 AMEMBASSY FREEDONIA
        Action:               WASHDC, SECSTATE IMMEDIATE
        E.O.:                 13526
        TAGS:                 PGOV, KPAO
        Captions:             SENSITIVE, SI PDIS

        """ + Case + "\f" + Case + """

        Reference:            A) 12 FREEDONIA 1206
                              B) 12 FREEDONIA 1204
        Pass Line:            STATE FOR EUR
        Subject:              Ducks and their
                              future

        1.(SBU) Ducks are                                                       B6
        everywhere and

        """ + Case + "\f" + Case + """

        stay.

        Signature:            Firefly

        Drafted By:           FREEDONIA:Doe, Jane
        Info:                 SYLVANIA, AMEMBASSY ROUTINE; EUROPEAN POLITICAL
                              COLLECTIVE ROUTINE
        Dissemination Rule:   Released Copy

                                   UNCLASSIFIED
        """;

    [Fact]
    public void LabelsBecomeTheLinesOfTheWireForm()
    {
        var reading = Reading.Of(Cable);

        Assert.Equal(Carrier.Smart, reading.Carrier);
        Assert.Equal(Signature.FieldLabels, reading.Signature);
        Assert.Equal("12 FREEDONIA 1208", reading.Metadata.Id?.Value);
        Assert.Equal("SBU", reading.Metadata.Classification?.Value);
        Assert.Equal(
            [
                "172335Z JUN 12", "FM AMEMBASSY FREEDONIA", "TO WASHDC, SECSTATE IMMEDIATE", "INFO SYLVANIA, AMEMBASSY ROUTINE", "EUROPEAN POLITICAL COLLECTIVE ROUTINE",
                "SENSITIVE", "SIPDIS", "STATE FOR EUR", "E.O. 13526:", "TAGS: PGOV, KPAO", "SUBJECT: Ducks and their", "future", "REF: A) 12 FREEDONIA 1206", "B) 12 FREEDONIA 1204",
                "1.(SBU) Ducks are", "everywhere and", "stay.", "Firefly",
            ],
            reading.Lines());
    }

    [Fact]
    public void LabelAndValueMayStandOnSeparateLines()
    {
        var reading = Reading.Of("UNCLASSIFIED\n\nMRN:\n\n11 PORT AU PRINCE 1854\n\nDate/DTG:\n\nDec 22, 20101221710Z DEC 10\n\nFrom:\n\nAMEMBASSY PORT AU PRINCE\n\nSubject:\n\nDucks\n\nThey swim.\n\nSignature:\n\nFirefly\n");

        Assert.Equal("11 PORT AU PRINCE 1854", reading.Metadata.Id?.Value);
        Assert.Equal(["221710Z DEC 10", "FM AMEMBASSY PORT AU PRINCE", "SUBJECT: Ducks", "They swim.", "Firefly"], reading.Lines());
    }

    [Fact]
    public void ValuesMayFollowAllLabels()
    {
        var reading = Reading.Of("MRN:\nDate/DTG:\nFrom:\nTAGS:\nSubject:\n12 FREEDONIA 7\nJun 17, 2012 / 172335Z JUN 12\nAMEMBASSY FREEDONIA\nPGOV\nDucks\n\n1. (U) They swim.\n");

        Assert.Equal(["172335Z JUN 12", "FM AMEMBASSY FREEDONIA", "TAGS: PGOV", "SUBJECT: Ducks", "1. (U) They swim."], reading.Lines());
    }

    [Fact]
    public void SensitiveCaptionLimitsAnUnclassifiedCable()
    {
        var reading = Reading.Of("UNCLASSIFIED\nMRN: 12 FREEDONIA 7\nFrom: AMEMBASSY FREEDONIA\nCaptions: SENSITIVE\nSubject: Ducks\n\nThey swim.\n");

        Assert.Equal("SBU", reading.Metadata.Classification?.Value);
    }

    [Fact]
    public void MailThatOnlyNamesAMessageNumberIsNoCable() =>
        Assert.True(Reading.Of(Case + "From: Doe\nSubject: Ducks\n\nSee MRN 12 FREEDONIA 7.\nMRN: 12 FREEDONIA 7\nThanks\n").IsNearMiss);

    [Fact]
    public void DraftBeginsAtItsCaptionsAndEndsBeforeYY()
    {
        var reading = Reading.Of(Case + "\nUNCLASSIFIED\n\nWHA:JDOE\n08/26/2009 202-555-0100\nWHA/FO:RFIREFLY - OK\n\nIMMEDIATE FREEDONIA, +\n\nSENSITIVE\n\nE.O. 12958: N/A\n\nTAGS: PREL\n\nSUBJECT: DUCKS\n\n1. (SBU) Feed them\n"
            + Case + Case + "\nnow.\n\nYY\n\nL:JROE - OK\n");

        Assert.Equal(Carrier.Smart, reading.Carrier);
        Assert.Equal("SBU", reading.Metadata.Classification?.Value);
        Assert.Equal(["SENSITIVE", "E.O. 12958: N/A", "TAGS: PREL", "SUBJECT: DUCKS", "1. (SBU) Feed them", "now."], reading.Lines());
        Assert.DoesNotContain("them\n\nnow", reading.Text());
    }
}

namespace Cablegram.Parsing.Tests.Body;

public class SignatureTests
{
    private const string Head = "C O N F I D E N T I A L FREEDONIA 000012\n\nTAGS: PREL\nSUBJECT: DUCKS\n\n1. (C) The duck spoke.";

    [Theory]
    [InlineData("\nFIREFLY\n", "FIREFLY")]
    [InlineData("\n\nFIREFLY\n\nNNNN\n", "FIREFLY")]
    [InlineData(" END COMMENT. FIREFLY\n", "FIREFLY")]
    [InlineData("\n\nVAN TEASDALE\n", "VAN TEASDALE")]
    [InlineData("\n\nO'FIREFLY\n\nCONFIDENTIAL\n", "O'FIREFLY")]
    [InlineData("\nFIREFLY##\n", "FIREFLY")]
    [InlineData("\nFIREFLY\n.\n", "FIREFLY")]
    [InlineData("\n\nFirefly\n", "Firefly")]
    [InlineData("\nFIREFLY\n\nNOTE: NOT PASSED TO ABOVE ADDRESSEE(S)\n\n     CONFIDENTIAL\n", "FIREFLY")]
    [InlineData("\nFIREFLY\n\n\nNNNN\n\n      2004FREEDO01540 - UNCLASSIFIED\n", "FIREFLY")]
    [InlineData("\nFIREFLY\n\nDeclassified/Released US Department of State EO Systematic\nReview 30 JUN 2006\n", "FIREFLY")]
    [InlineData("\nVisit Freedonia's Website: http://www.freedonia.example/wiki/Portal:Free donia\nFIREFLY\n", "FIREFLY")]
    [InlineData(" Visit Freedonia's Website: http://www.freedonia.example/wiki/Portal:Free donia FIREFLY\n", "FIREFLY")]
    [InlineData("\nPlease visit our Website at:\nhttp://www.freedonia.example/index.c fm\n\nFirefly\n", "Firefly")]
    [InlineData("\n\nFIREFLY\n\n\"Visit Freedonia's Web Site at http://www.free\ndonia.example/wiki/Portal:Freedonia\"\n", "FIREFLY")]
    [InlineData("\n********************\nfirefly\n", "firefly")]
    [InlineData(" See the website. ***************** **** FIREFLY\n", "FIREFLY")]
    [InlineData(" It is grave. END COMMENT FIREFLY\n", "FIREFLY")]
    [InlineData(" MINIMIZE CONSIDERED FIREFLY\n", "FIREFLY")]
    [InlineData(" It left for the U.S. FIREFLY\n", "FIREFLY")]
    [InlineData(" It left. .FIREFLY\n", "FIREFLY")]
    [InlineData("\nFIREFLY 2008-01-08\n", "FIREFLY")]
    [InlineData("\nFIREFLY .\n", "FIREFLY")]
    [InlineData("\nFIREFLY\n\nNNNN\n\nEnd Cable Text\n", "FIREFLY")]
    [InlineData(" FIREFLY NNNN End Cable Text\n", "FIREFLY")]
    [InlineData("\nFIREFLY FIREFLY\n", "FIREFLY")]
    [InlineData("\nFirefly\nfirefly\n", "Firefly")]
    [InlineData("\nFIREFLY\nSELECT * FROM `cable` WHERE `id` = '1' ORDER BY `date` ASC\n", "FIREFLY")]
    [InlineData("\n-- Foreign Secretary Zander of the Duchy of Sylvania and his aide\nFIREFLY\n", "FIREFLY")]
    public void SignatureIsTheLastName(string end, string signer)
    {
        var cable = new Reading(Head + end);

        Assert.Equal(signer, cable.Signer);
        Assert.DoesNotContain("FIREFLY", cable.Texts.Last(), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\n\n" + signer, cable.CleanText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\nEND COMMENT\n")]
    [InlineData("\n\nSIPDIS\n")]
    [InlineData("\n\nXXXXXXXXXXXX\n")]
    [InlineData(" It went to the U.S.\n")]
    [InlineData("\n\nVisit Freedonia's Website: http://www.freedonia.example/wiki\n")]
    [InlineData(" It met the U.S. JOINT CHIEFS of Staff\n")]
    [InlineData("\n\u2028 and it went:\n")]
    public void LinesThatAreNoNameAreNoSignature(string end) => Assert.Null(new Reading(Head + end).Signer);

    [Fact]
    public void RowAboveTheSignatureStaysInTheText() =>
        Assert.EndsWith("The duck spoke.\n\n****\n\nFIREFLY", new Reading(Head + "\n\n****\n\nFIREFLY\n").CleanText, StringComparison.Ordinal);

    [Theory]
    [InlineData("\nFIREFLY\nSELECT * FROM `duck` WHERE `id` = '12'\n")]
    [InlineData("\n\nFIREFLY\n\nPrinted by the duck's own newspaper\nID:\t12\n")]
    public void WhatAPageLeftBehindTheSignatureIsNoText(string end)
    {
        var cable = new Reading(Head + end);

        Assert.Equal("FIREFLY", cable.Signer);
        Assert.EndsWith("FIREFLY", cable.CleanText, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingInCapitalsAboveTheLastSentenceIsNoSignature() =>
        Assert.Null(new Reading(Head + "\n\nOUTLOOK\n\nIt will come again.\n").Signer);

    [Theory]
    [InlineData("\n\nfirefly\n")]
    [InlineData("\nfirefly\n")]
    public void WordInSmallLettersIsNoNameUnlessARowOfStrokesSetsItOff(string end) => Assert.Null(new Reading(Head + end).Signer);
}

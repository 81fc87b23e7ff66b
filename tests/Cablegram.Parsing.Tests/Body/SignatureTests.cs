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
    public void LinesThatAreNoNameAreNoSignature(string end) => Assert.Null(new Reading(Head + end).Signer);
}

using Cablegram.Parsing;

namespace Cablegram.Rules.Tests.Paragraphs;

/// <summary>An electronic telegram of 1979 as the archive gives it out (FORMAT.md 2.6).</summary>
internal static class ArchiveTelegram
{
    /// <summary>The telegram with a text of its own.</summary>
    public static Written Of(string text)
    {
        Written telegram = "Jane Example Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n\nMessage Text\nCONFIDENTIAL\n"
            + "PAGE 01\nFREEDO 00612 292338Z\nACTION ARA-20\nINFO OCT-01 ISO-00 /021 W\n--------------------- 126105 292340Z /15\n"
            + "R 292103Z JAN 79\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 2091\nC O N F I D E N T I A L FREEDONIA 612\n"
            + "E.O. 12065: GDS 1/29/85\nTAGS: EAGR\nSUBJ: DUCKS\n" + text
            + "\nMessage Attributes\nDocument Number: 1979FREEDO00612\nOriginal Classification: CONFIDENTIAL\nSubject: DUCKS\nTAGS: EAGR\n";
        Assert.Equal(Model.Carrier.ArchiveTelegram, CableParser.Parse(telegram.Text, ParseOptions.None).Carrier);
        return telegram;
    }
}

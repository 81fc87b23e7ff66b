namespace Cablegram.Rules.Tests.Header;

/// <summary>Copies of the written cables that the tests of the header ask for.</summary>
internal static class HeaderCables
{
    /// <summary>The classified cable on a page of the site, with metadata that agree with it.</summary>
    public static Written Page { get; } = Written.Classified.Named("08ASTANA66.txt")
        .AsSavedPage("08ASTANA66\t2008-01-08 10:10\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Astana");

    /// <summary>The header of the classified cable begins with its date-time group.</summary>
    public static Written WithoutEnvelope { get; } = Written.Classified
        .Without("VZCZCXRO1234\nOO RUEHAG RUEHROV RUEHSL RUEHSR\nDE RUEHTA #0066/01 0081042\nZNY CCCCC ZZH\n");

    /// <summary>The same text under the site's sentence that it is an extract only.</summary>
    public static Written AsPartialExtract(this Written cable) => cable with
    {
        Text = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n" + cable.Text,
    };

    /// <summary>A telegram of 1974 as the archive prints it, with a stray letter behind the year.</summary>
    public static Written Archive { get; } = """
        Message Text

        CONFIDENTIAL

        PAGE 01 LA PAZ 00777 241501Z

        43
        ACTION ARA-20

        INFO OCT-01 ISO-00 /021 W
        --------------------- 034567
        R 241430Z JAN 74R
        FM AMEMBASSY LA PAZ
        TO SECSTATE WASHDC  1212
        CONFIDENTIAL LA PAZ 0777

        E.O. 11652: GDS
        TAGS: PINT, BL
        SUBJECT: BAKERS' STRIKE IN IMAGINARY VALLEY

        1. THE BAKERS OF IMAGINARY VALLEY STOPPED WORK FOR AN HOUR.
        PLACEHOLDER

        CONFIDENTIAL

        NNN

        Message Attributes

        Automatic Decaptioning: X
        Capture Date: 01 JAN 1994
        Channel Indicators: n/a
        Document Number: 1974LAPAZ00777
        Original Classification: CONFIDENTIAL
        """;
}

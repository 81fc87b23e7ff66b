namespace Cablegram.Rules.Tests.Fields;

/// <summary>Cables for the rules of TAGS and SUBJECT: the written ones with other heads, and the same in copies that lose lines.</summary>
internal static class TagCables
{
    private const string Tags = "TAGS: EAGR, PGOV, PREL, KZ";
    private const string Subject = "SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS";

    /// <summary>A CONFIDENTIAL cable of 2008 with another TAGS line.</summary>
    public static Written WithTags(string tags) => Written.Classified.With(Tags, tags);

    /// <summary>A CONFIDENTIAL cable of 2008 with another SUBJECT line.</summary>
    public static Written WithSubject(string subject) => Written.Classified.With(Subject, subject);

    /// <summary>A cable of a year without transmission header, whose id gives the year.</summary>
    public static Written OfYear(int year, string tags) => new(
        $"{year % 100:00}SUVA120.txt",
        $"""
        UNCLAS SUVA 000120

        E.O. {(year < 1978 ? "11652" : year < 1982 ? "12065" : year < 1995 ? "12356" : "12958")}: N/A
        {tags}
        SUBJECT: TUNA CANNERY TRIES A FOUR-DAY WEEK

        1. THE CANNERY AT LOWER LEVUKA CLOSES ON FRIDAYS. ITS OWNER
        CALLS IT A TRIAL.

        2. EMBASSY WILL REPORT THE END OF IT.
        DRAFTWELL
        """);

    /// <summary>The same cable as the site's partial extract, which has no header.</summary>
    public static Written AsPartialExtract(Written cable) =>
        cable with { Text = "(This is a partial extract of the cable.)\n\n" + cable.Text[cable.Text.IndexOf("C O N F", StringComparison.Ordinal)..] };

    /// <summary>A cable of 2008 in the Markdown mirror's layout, whose TAGS are links.</summary>
    public static Written Markdown(string tags) => new(
        "08ASTANA71.md",
        $"""
        O 081037Z JAN 08

        FM AMEMBASSY ASTANA

        TO RUEHC/SECSTATE WASHDC IMMEDIATE 1507

        C O N F I D E N T I A L ASTANA 000071

        SIPDIS

        E.O. 12958: DECL: 01/08/2018

        {tags}

        SUBJECT: KAZAKHSTAN: THE BAND PLAYS ON

        Classified By: Ambassador Jane Placeholder; reasons 1.4 (b) and (d).

        11. (C) The band played twice at the elevator in Lower Tobol, and the minister danced.

        12. (C) COMMENT: It may play again. END COMMENT.

        PLACEHOLDER
        """);
}

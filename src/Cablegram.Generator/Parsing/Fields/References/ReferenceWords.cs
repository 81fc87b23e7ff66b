namespace Cablegram.Parsing.Fields;

/// <summary>Words that decide what a reference is (FORMAT.md 6.8). Keys are capitals without hyphens and stops.</summary>
internal static class ReferenceWords
{
    private static readonly HashSet<string> NoPosts = Set(
        "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC "
        + "IIR TD TDX DTG FAM FAH CFR UNSCR UNSC RES RESOLUTION PARA PARAS PARAGRAPH SECTION SEC PAGE PART CHAPTER ANNEX TAB ITEM OPTION SERIAL SER NO NR NUMBER "
        + "EMAIL EMAILS MAIL MAILS LETTER LETTERS MEMO MEMOS MEMORANDUM MEMCON TELCON TELCONS FAX CALL CALLS PHONE REPORT REPORTS BOOK NOTE NOTES FAXES "
        + "MEETING MESSAGE MSG CABLE CABLES TELEGRAM TELEGRAMS TEL TELS SVTC DVC AIRGRAM CIRCULAR CA PUBLICATION ARTICLE LAW EO ORDER PLAN OPLAN "
        + "AND OR OF ON IN FROM TO FOR WITH THE AT BY RE SEE ALSO DATED REF REFS REFTEL REFTELS REFERENCE REFERENCES PREVIOUS NOTAL NONE EXDIS NODIS "
        + "POINTS POINT VERSION TITLE DSCG FBIS USDAO DAO USDLO DIA CIA NSA README VOLUME VOL FILE DRAFT");

    private static readonly HashSet<string> Messages = Set("CABLE CABLES TELEGRAM TELEGRAMS TEL TELS TELEGRAPHIC MSG MESSAGE MESSAGES NO NOS NR NUMBER SEPTEL");

    private static readonly HashSet<string> Labels = Set("REF REFS REFTEL REFTELS REFERENCE REFERENCES");

    private static readonly HashSet<string> Others = Set(
        "EMAIL EMAILS LETTER LETTERS MEMO MEMOS MEMORANDUM MEMCON TELCON TELCONS FAX FAXES PHONE TELEPHONE PHONECON REPORT REPORTS BOOK SVTC DVC IIR TD TDX DTG "
        + "AIRGRAM NOTE MINUTES CONVERSATION CONVERSATIONS UNSCR UNSC MAIL MAILS");

    private static readonly HashSet<string> Handling = Set("NOTAL EXDIS NODIS LIMDIS STADIS NOFORN CIRCULAR CORRECTED COPY");

    private static readonly HashSet<string> Nothing = Set("NONE NA NIL AND PREVIOUS PRECEDING EARLIER ALSO SEE ET AL NOTAL SERIES");

    private static readonly HashSet<string> Months = Set(
        "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC");

    private static readonly HashSet<string> Headings = Set("SUMMARY BEGIN INTRODUCTION COMMENT BACKGROUND OVERVIEW TAGS SUBJECT SUBJ SIPDIS REASON REASONS");

    // First and second word of a remark on the cable that stands behind the references.
    private static readonly HashSet<string> Remarks = Set(
        "SENSITIVE_BUT THIS_CABLE THIS_MESSAGE THIS_IS THIS_TELEGRAM THIS_REPORT DERIVED_FROM NOT_FOR PLEASE_PROTECT PLEASE_HANDLE PLS_PROTECT PLS_HANDLE "
        + "HANDLE_ACCORDINGLY ENTIRE_TEXT ACTION_REQUEST EO_ DRV_FROM DECL_ DECLASSIFY_ON CLASSIFIED_ UNCLASSIFIED_ THE_FOLLOWING FOR_OFFICIAL PLEASE_SEE");

    /// <summary>Whether the word is a heading or a label that ends the references when it stands alone or begins a line.</summary>
    public static bool IsHeading(string word) => Headings.Contains(word);

    /// <summary>Whether two words begin a remark (<c>Sensitive but unclassified</c>) or another field.</summary>
    public static bool IsRemark(string first, string second) => Remarks.Contains(first + "_" + second) || Remarks.Contains(first + "_");

    /// <summary>Whether the letters of a portion mark are a class with a restriction: <c>C/NF</c>, <c>S//NF</c>, <c>SBU/NF</c>, <c>U//FOUO</c>; not the bureau S/CT.</summary>
    public static bool IsMarkedForHandling(string mark)
    {
        var stroke = mark.IndexOf('/');
        return stroke > 0 && mark.Substring(0, stroke) is "C" or "S" or "U" or "SBU"
            && mark.Substring(stroke).TrimStart('/') is "NF" or "NOFORN" or "FOUO" or "SBU" or "REL" or "FGI" or "FGI//NF";
    }

    /// <summary>Whether a word in front of a number is no post: a month, a kind of paper, a preposition.</summary>
    public static bool IsNoPost(string word) => NoPosts.Contains(word);

    /// <summary>Whether the word may stand between post and number: <c>COLOMBO CABLES 0266</c>.</summary>
    public static bool IsMessage(string word) => Messages.Contains(word);

    /// <summary>Whether the word is the label of the field again.</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);

    /// <summary>Whether the word says that something is not a cable.</summary>
    public static bool IsOther(string word) => Others.Contains(word);

    /// <summary>Whether the word is a caption that stands behind a reference.</summary>
    public static bool IsHandling(string word) => Handling.Contains(word);

    /// <summary>Whether the word by itself refers to nothing.</summary>
    public static bool IsNothing(string word) => Nothing.Contains(word);

    /// <summary>Whether the word is a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

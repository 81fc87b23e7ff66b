using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Words that decide what a reference is (FORMAT.md 6.8). Keys are capitals without hyphens and stops.</summary>
internal static class ReferenceWords
{
    private const int ShortestMonth = 3;
    private const int LongestMonth = 9;

    private static readonly SpanTable<bool> NoPosts = Set(
        "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC "
        + "IIR TD TDX DTG FAM FAH CFR UNSCR UNSC RES RESOLUTION PARA PARAS PARAGRAPH SECTION SEC PAGE PART CHAPTER ANNEX TAB ITEM OPTION SERIAL SER NO NR NUMBER "
        + "EMAIL EMAILS MAIL MAILS LETTER LETTERS MEMO MEMOS MEMORANDUM MEMCON TELCON TELCONS FAX CALL CALLS PHONE REPORT REPORTS BOOK NOTE NOTES FAXES "
        + "MEETING MESSAGE MSG CABLE CABLES TELEGRAM TELEGRAMS TEL TELS SVTC DVC AIRGRAM CIRCULAR CA PUBLICATION ARTICLE LAW EO ORDER PLAN OPLAN "
        + "AND OR OF ON IN FROM TO FOR WITH THE AT BY RE SEE ALSO DATED REF REFS REFTEL REFTELS REFERENCE REFERENCES PREVIOUS NOTAL NONE EXDIS NODIS "
        + "POINTS POINT VERSION TITLE DSCG FBIS USDAO DAO USDLO DIA CIA NSA README VOLUME VOL FILE DRAFT");

    private static readonly SpanTable<bool> Messages = Set("CABLE CABLES TELEGRAM TELEGRAMS TEL TELS TELEGRAPHIC MSG MESSAGE MESSAGES NO NOS NR NUMBER SEPTEL");

    private static readonly SpanTable<bool> Labels = Set("REF REFS REFTEL REFTELS REFERENCE REFERENCES");

    private static readonly SpanTable<bool> Others = Set(
        "EMAIL EMAILS LETTER LETTERS MEMO MEMOS MEMORANDUM MEMCON TELCON TELCONS FAX FAXES PHONE TELEPHONE PHONECON REPORT REPORTS BOOK SVTC DVC IIR TD TDX DTG "
        + "AIRGRAM NOTE MINUTES CONVERSATION CONVERSATIONS UNSCR UNSC MAIL MAILS");

    private static readonly SpanTable<bool> Handling = Set("NOTAL EXDIS NODIS LIMDIS STADIS NOFORN CIRCULAR CORRECTED COPY");

    private static readonly SpanTable<bool> Nothing = Set("NONE NA NIL AND PREVIOUS PRECEDING EARLIER ALSO SEE ET AL NOTAL SERIES");

    private static readonly SpanTable<bool> Months = Set(
        "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC");

    private static readonly SpanTable<bool> Headings = Set("SUMMARY BEGIN INTRODUCTION COMMENT BACKGROUND OVERVIEW TAGS SUBJECT SUBJ SIPDIS REASON REASONS");

    // First and second word of a remark on the cable that stands behind the references.
    private const string RemarkWords =
        "SENSITIVE_BUT THIS_CABLE THIS_MESSAGE THIS_IS THIS_TELEGRAM THIS_REPORT DERIVED_FROM NOT_FOR PLEASE_PROTECT PLEASE_HANDLE PLS_PROTECT PLS_HANDLE "
        + "HANDLE_ACCORDINGLY ENTIRE_TEXT ACTION_REQUEST EO_ DRV_FROM DECL_ DECLASSIFY_ON CLASSIFIED_ UNCLASSIFIED_ THE_FOLLOWING FOR_OFFICIAL PLEASE_SEE";

    private static readonly SpanTable<bool> Remarks = Set(RemarkWords);

    private static readonly SpanTable<bool> RemarkOpenings = Set(string.Join(" ", RemarkWords.Split(' ').Select(remark => remark.Substring(0, remark.IndexOf('_')))));

    /// <summary>Whether the word is a heading or a label that ends the references when it stands alone or begins a line.</summary>
    public static bool IsHeading(ReadOnlySpan<char> word) => Headings.TryFind(word, out _);

    /// <summary>Whether a remark may begin with the word.</summary>
    public static bool OpensRemark(ReadOnlySpan<char> word) => RemarkOpenings.TryFind(word, out _);

    /// <summary>Whether two words begin a remark (<c>Sensitive but unclassified</c>) or another field.</summary>
    public static bool IsRemark(string first, string second) => Remarks.TryFind((first + "_" + second).AsSpan(), out _) || Remarks.TryFind((first + "_").AsSpan(), out _);

    /// <summary>Whether the letters of a portion mark are a class with a restriction: <c>C/NF</c>, <c>S//NF</c>, <c>SBU/NF</c>, <c>U//FOUO</c>; not the bureau S/CT.</summary>
    public static bool IsMarkedForHandling(string mark)
    {
        var stroke = mark.IndexOf('/');
        return stroke > 0 && mark.Substring(0, stroke) is "C" or "S" or "U" or "SBU"
            && mark.Substring(stroke).TrimStart('/') is "NF" or "NOFORN" or "FOUO" or "SBU" or "REL" or "FGI" or "FGI//NF";
    }

    /// <summary>Whether a word in front of a number is no post: a month, a kind of paper, a preposition.</summary>
    public static bool IsNoPost(ReadOnlySpan<char> word) => NoPosts.TryFind(word, out _);

    /// <summary>Whether the word may stand between post and number: <c>COLOMBO CABLES 0266</c>.</summary>
    public static bool IsMessage(ReadOnlySpan<char> word) => Messages.TryFind(word, out _);

    /// <summary>Whether the word is the label of the field again.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.TryFind(word, out _);

    /// <summary>Whether the word says that something is not a cable.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Others.TryFind(word, out _);

    /// <summary>Whether the word is a caption that stands behind a reference.</summary>
    public static bool IsHandling(ReadOnlySpan<char> word) => Handling.TryFind(word, out _);

    /// <summary>Whether the word by itself refers to nothing.</summary>
    public static bool IsNothing(ReadOnlySpan<char> word) => Nothing.TryFind(word, out _);

    /// <summary>Whether the word is a month, in any case.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestMonth or > LongestMonth) return false;

        Span<char> capitals = stackalloc char[LongestMonth];
        word.ToUpperInvariant(capitals);
        return Months.TryFind(capitals[..word.Length], out _);
    }

    private static SpanTable<bool> Set(string words)
    {
        var table = new SpanTable<bool>();
        foreach (var word in words.Split(' ')) table.TryAdd(word, true);
        return table;
    }
}

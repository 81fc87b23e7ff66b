namespace Cablegram.Testing.Hostile;

/// <summary>What is put into texts: what the parser looks for, what ends C#, XML and lines, and what no program expects.</summary>
internal static class Intruders
{
    /// <summary>Whole lines of the wire, of pages and of copies.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "A. A) SUVA 12", "REF: A. 08 ASTANA 66", "     B. ASTANA 67 (NOTAL)", "TAGS: PREL, POGOV ETRDECON", "TAGS: OVIP (QUILL, ADA), class, void, System", "1. (C) x", "2. (SBU/NF) Words.", "SIPDIS",
        "SUMMARY. END", "END SUMMARY.", "COMMENT:", "End Comment.", "ASTANA 00000066  002 OF 003", "RUEHC/SECSTATE  WASHDC  PRIORITY 12", "O 311161Z FEB 08", "FM AMEMBASSY FREEDONIA",
        "TO SECSTATE WASHDC IMMEDIATE 3604", "INFO RUCNCIS/CIS COLLECTIVE 0694", "XMT AMCONSUL SUVA", "Classified By: X Reason: 1.4 (b)", "CLASSIFIED BY A. QUILL, REASON 1.5 (D)", "E.O. 12958: DECL: 1/1/18",
        "E.O. 12598: DECL: 02/30/2018", "SUBJECT: DUCKS", "SUBJ: (S) DUCKS", "SECTION 03 OF 02", "C O N F I D E N T I A L SECTION 01 OF 02 FREEDONIA 002080", "UNCLAS FREEDONIA 000012", "S E C R E T",
        "----------", "A HEADING", "NNNN", "BT", "#2080", "PAGE 01        FREEDO  00012  01 OF 02  182017Z", "PAGE 02 CONFIDENTIAL", "Message Text", "Message Attributes", "Automatic Decaptioning: X",
        "Document Number: 1974FREEDO00012", "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005", "Sheryl P. Walter Declassified/Released", "MRN: 11 FREEDONIA 12", "Date/DTG: Aug 11, 2011 / 110240Z AUG 11",
        "Reference ID\tCreated\tReleased\tClassification\tOrigin", "08FREEDONIA66 2008-01-14 11:34 2011-08-30 01:44 CONFIDENTIAL Embassy Freedonia", "---", "cable-from: \"A\"", "<pre>", "</pre>", "<td>08FREEDONIA66</td>",
        "{\"id\":\"08FREEDONIA66\",\"body\":\"", "\"12\",\"1/14/2008 11:34\",\"08FREEDONIA66\"", "This record is a partial extract of the original cable. The full text is not available.", "XXXXXXXXXXXX", "#line 1 \"x\"", "#error x",
        "#if false", "*/ class Evil { static Evil() { } }", "/// </summary>", "\"\"\"", "]]>", "}} }} class Evil { }",
    ];

    /// <summary>Marks, labels and characters.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", "\n", "\r\n", " ", "\t", ".", "(", ")", "(C)", "1.", "11.", "[|", "SUBJECT:", "Classified By:", "DECL: 02/30/2018", "SUMMARY", "END", "9999999999", "2147483647. ", "2147483648. ", "-1. ", "0. ", "\n2147483647. (C) ",
        "\0", "\u2028", "\u2029", "\u0085", "\v", "\f", "\u001a", "\ud800", "\udc00", "\ud83d\udc2a", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\u202e", "\u2066", "\u200b", "\u00ad", "\u00a0", "\u0130", "\u0131", "\u212a", "\u017f", "e\u0301",
        "\r", "\u00b6", "\u2019", "\u201c", "\u00e2\u20ac\u2122", "\u00bf", "\u0660", "\u06f1. ", "\uff11. (\uff23) ", "¶1. (C) ", "99999999999999999999", " OF ", " 00000012 002 OF 002 ", "TAGS:", "REF: A. ", "E.O. 12958: ", "\n----\n",
        "NNNN", "[x](#)", "[PREL](/tag/PREL) ", "\\$", "&#x110000;", "&#xD800;", "&#0;", "&amp;", "&amp;amp;", "&lt;!--", "&", "<", "<!--", "<pre>", "</td>", "<script>", "\"", "'", "{", "}", "{0}", "{{", "\\u0022", "\\", "\\n", "\\ud800", "Message Text\n",
        "MRN: ", "PAGE 01 ", "Declassified/Released", "---\n", "1.4 (b)", "END SUMMARY", "(SBU) ", "XXXXXXXX", "%s", "$\"", "@\"", "*/", "/*", "//", "///", "</summary>", "<summary>", "]]>", "<![CDATA[", "#line 1", "\n#error\n", "\"; //", "\")); }", "\"\"\"\"",
        "class", "void", "record", "__arglist", "@class", "System.", "global::",
    ];

    /// <summary>Numbers at the ends of what numbers can be, in years, days, pages and parts.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
        ["", "0", "00", "1", "31", "32", "60", "61", "99", "100", "1899", "1966", "2051", "9999", "65535", "65536", "999999999", "2147483646", "2147483647", "2147483648", "4294967295", "4294967296", "9223372036854775808", "000000000000000000000001"];

    /// <summary>What may stand for a line end.</summary>
    public static IReadOnlyList<string> LineEnds { get; } = ["\r\n", "\r", "\n\n", " ", "", "\u2028", "\u0085", "\f", "\v", "\\n", "&#x000A;", "\r\r\n", "\n\r"];
}

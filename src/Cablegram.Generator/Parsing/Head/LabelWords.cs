using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>The labels that are words: SUBJECT, REF and those of later markings, with what must stand behind them (FORMAT.md 6.7, 6.8).</summary>
internal static class LabelWords
{
    private static readonly string[] Subjects = ["SUBJECT", "SUBJ"];

    private static readonly string[] SubjectSlips =
        ["UBJECT", "SUBECT", "SUJECT", "SUBJET", "SUBJCT", "SUBJEC", "SUJBECT", "SUBJECR", "SSUBJECT", "SUBJETC"];

    // The longer spelling first: the first that fits is taken.
    private static readonly string[] References = ["REFERENCES", "REFERENCE", "REFTELS", "REFTEL", "REF(S)", "REFS", "REF"];

    private static readonly string[] Markings = ["DERIVED FROM", "DECLASSIFY ON", "DECLASSIFIED BY", "REASONS", "REASON"];

    /// <summary><c>A. REF AMMAN 222</c>: the first item stands before the label, and the value is the whole line.</summary>
    public static bool TryReadItemBeforeLabel(ReadOnlySpan<char> line, out LabelMatch match)
    {
        match = new LabelMatch(HeadLabel.Reference, 0, 0, IsMisspelt: false);
        return line.Length > 7 && char.IsUpper(line[0]) && line[1] is '.' or ')' && line[2] == ' ' && line[3..].StartsWith("REF ".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>Reads SUBJECT in the spellings met at the start of a text.</summary>
    public static bool TryReadSubject(ReadOnlySpan<char> text, bool isMidLine, out int length, out bool isMisspelt)
    {
        isMisspelt = false;
        length = 0;
        if (text.Length < 2 || (text[0] | 0x20, text[1] | 0x20) is not (('s', 'u' or 's') or ('u', 'b'))) return false;

        foreach (var word in Subjects)
        {
            if (!Ascii.StartsWith(text, word)) continue;
            if (EndLabel(text, word.Length, mustHaveColon: isMidLine, out length)) return true;
        }

        if (isMidLine) return false;
        foreach (var slip in SubjectSlips)
        {
            if (!Ascii.StartsWith(text, slip)) continue;
            isMisspelt = true;
            if (EndLabel(text, slip.Length, mustHaveColon: true, out length)) return true;
        }

        length = 0;
        return false;
    }

    /// <summary>Reads REF, <c>Reference</c>, REFTEL and the like at the start of a text.</summary>
    public static bool TryReadReference(ReadOnlySpan<char> text, bool isMidLine, out int length)
    {
        length = 0;
        if (!isMidLine && TryReadItemBeforeLabel(text, out _)) return true;
        if (!BeginsWith(text, 'r', 'e') || text.Length < 3 || (text[2] | 0x20) != 'f') return false;

        foreach (var word in References)
        {
            if (!Ascii.StartsWith(text, word)) continue;
            // "ref:" in small letters inside a line is prose.
            if (isMidLine && !char.IsUpper(text[0])) return false;
            return EndLabel(text, word.Length, mustHaveColon: isMidLine || word.Length > 4, out length) || (!isMidLine && BeginsList(text, word.Length, out length));
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, char first, char second) => text.Length > 1 && (text[0] | 0x20) == first && (text[1] | 0x20) == second;

    /// <summary><c>REF. STATE 1</c>, <c>REF A. STATE 1</c>, <c>REF (A) STATE 1</c>, <c>REF A) STATE 1</c>.</summary>
    private static bool BeginsList(ReadOnlySpan<char> text, int at, out int length)
    {
        length = at;
        if (at >= text.Length || text[at] is not (' ' or '.' or ';' or '-' or '(')) return false;
        while (length < text.Length && text[length] is ' ' or '.' or ';' or '-') length++;
        if (length >= text.Length) return false;
        return char.IsUpper(text[length]) || text[length] is '(' or '\u00b6' || char.IsDigit(text[length]);
    }

    /// <summary>Reads the labels of later markings at the start of a text.</summary>
    public static bool TryReadMarking(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!BeginsWith(text, 'd', 'e') && !BeginsWith(text, 'r', 'e')) return false;

        foreach (var word in Markings)
        {
            if (Ascii.StartsWith(text, word)) return EndLabel(text, word.Length, mustHaveColon: true, out length);
        }

        return false;
    }

    /// <summary>Reads colon and blanks behind a label's word; without a colon the word must end there and be in capitals.</summary>
    private static bool EndLabel(ReadOnlySpan<char> text, int at, bool mustHaveColon, out int length)
    {
        length = at;
        while (length < text.Length && LineTable.IsBlank(text[length])) length++;
        var hasBlank = length > at || length == text.Length;
        if (length < text.Length && text[length] is ':' or ';')
        {
            length++;
            while (length < text.Length && (LineTable.IsBlank(text[length]) || text[length] == ':')) length++;
            return true;
        }

        return !mustHaveColon && hasBlank && char.IsUpper(text[1]) && (length == text.Length || char.IsUpper(text[length]) || text[length] is '(' or '"' or '\'' || char.IsDigit(text[length]));
    }
}

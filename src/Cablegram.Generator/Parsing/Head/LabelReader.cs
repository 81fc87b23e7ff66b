using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Recognises the labels of the head: at a line's beginning in every spelling met, in the middle of a line, where copies lost the line
/// break (<c>E.O. 12958: N/A TAGS: …</c>, <c>TUSUBJECT: …</c>), only with their colon (FORMAT.md 1, 2.6).
/// </summary>
internal static class LabelReader
{
    private static readonly string[] Subjects = ["SUBJECT", "SUBJ"];

    private static readonly string[] SubjectSlips =
        ["UBJECT", "SUBECT", "SUJECT", "SUBJET", "SUBJCT", "SUBJEC", "SUJBECT", "SUBJECR", "SSUBJECT", "SUBJETC"];

    // The longer spelling first: the first that fits is taken.
    private static readonly string[] References = ["REFERENCES", "REFERENCE", "REFTELS", "REFTEL", "REF(S)", "REFS", "REF"];

    private static readonly string[] Markings = ["DERIVED FROM", "DECLASSIFY ON", "DECLASSIFIED BY", "REASONS", "REASON"];

    /// <summary>Reads the label a line begins with.</summary>
    public static bool TryReadAtStart(ReadOnlySpan<char> line, out LabelMatch match)
    {
        if (TryReadWord(line, 0, isMidLine: false, out match)) return true;
        if (OrderReader.LooksLikeOrder(line))
        {
            match = new LabelMatch(HeadLabel.Order, 0, 0, IsMisspelt: false);
            return true;
        }

        if (TagsReader.BeginsWithLabel(line, out var value))
        {
            match = new LabelMatch(HeadLabel.Tags, 0, value, IsMisspelt: !Ascii.StartsWith(line, "TAGS"));
            return true;
        }

        return false;
    }

    /// <summary>Finds the first label in the middle of a line, at or behind an offset.</summary>
    public static bool TryFindWithin(ReadOnlySpan<char> line, int from, out LabelMatch match)
    {
        match = default;
        if (from >= line.Length) return false;

        // What stands before a misspelt TAGS label tells whether it is one, so the whole line is looked at, unless the label is there already.
        var isBehindOrder = false;
        var hasTagsBefore = HasTagsBefore(line, from, ref isBehindOrder);
        if (hasTagsBefore) isBehindOrder = false;
        var rest = line[from..];
        var tagsLine = hasTagsBefore ? rest : line;
        var tagsFrom = line.Length - tagsLine.Length;
        bool seeksOrder = true, seeksTags = true;
        for (var i = from; i < line.Length - 1; i++)
        {
            if (!LabelStarts.MayBegin(line[i], line[i + 1])) continue;
            switch (line[i] | 0x20)
            {
                case 's' or 'r' or 'c':
                    if (i > 0 && i < line.Length - 3 && MayBeginLabel(line[i], line[i + 1]) && TryReadWord(line, i, isMidLine: true, out match)) return true;
                    break;
                case 'e':
                    if (!seeksOrder || !OrderReader.IsOrderAt(rest, i - from)) break;
                    match = new LabelMatch(HeadLabel.Order, i, i, false);
                    if (i > from) return true;
                    seeksOrder = false;
                    break;
                case 't' or 'a' or 'x':
                    if (!seeksTags || !TagsLabel.MayBegin(line, i) || !TagsLabel.IsAt(tagsLine, i - tagsFrom, ref isBehindOrder, out var value)) break;
                    match = new LabelMatch(HeadLabel.Tags, i, value + tagsFrom, false);
                    if (!hasTagsBefore || i > from) return true;
                    seeksTags = false;
                    break;
            }
        }

        match = default;
        return false;
    }

    private static bool HasTagsBefore(ReadOnlySpan<char> line, int end, ref bool isBehindOrder)
    {
        for (var i = 0; i < end; i++)
        {
            if (TagsLabel.MayBegin(line, i) && TagsLabel.IsAt(line, i, ref isBehindOrder, out _)) return true;
        }

        return false;
    }

    /// <summary>The usual spelling of a label.</summary>
    public static string Spelling(HeadLabel label) => label switch
    {
        HeadLabel.Order => "E.O.",
        HeadLabel.Tags => "TAGS",
        HeadLabel.Subject => "SUBJECT",
        HeadLabel.Reference => "REF",
        _ => "Classified By",
    };

    private static bool TryReadWord(ReadOnlySpan<char> line, int start, bool isMidLine, out LabelMatch match)
    {
        match = default;
        var text = line[start..];
        // "DECLASSIFIED BY NARA" is a value of the E.O. field.
        if (isMidLine && line[..start].EndsWith("DE".AsSpan(), StringComparison.OrdinalIgnoreCase) && ClassifiedByLabel.TryRead(text, isMidLine, out _, out _)) return false;
        if (isMidLine && !MayBeginWord(line, start))
        {
            // "CAIROClassified By:": the colon tells.
            if (!ClassifiedByLabel.TryRead(text, isMidLine, out var glued, out _) || text[..glued].IndexOf(':') < 0) return false;
            match = new LabelMatch(HeadLabel.ClassifiedBy, start, start + glued, false);
            return true;
        }

        if (isMidLine && text.StartsWith("Sensitive but".AsSpan(), StringComparison.Ordinal))
        {
            // No label, but the handling notice that opens the text of many unclassified cables.
            match = new LabelMatch(HeadLabel.None, start, start, false);
            return true;
        }

        if (TryReadSubject(text, isMidLine, out var length, out var isMisspelt))
        {
            match = new LabelMatch(HeadLabel.Subject, start, start + length, isMisspelt);
        }
        else if (TryReadReference(text, isMidLine, out length))
        {
            match = new LabelMatch(HeadLabel.Reference, start, start + length, false);
        }
        else if (ClassifiedByLabel.TryRead(text, isMidLine, out length, out isMisspelt))
        {
            match = new LabelMatch(HeadLabel.ClassifiedBy, start, start + length, isMisspelt);
        }
        else if (!isMidLine && TryReadMarking(text, out length))
        {
            match = new LabelMatch(HeadLabel.Marking, start, start + length, false);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Whether two characters may begin a label, or the notice, that is read in the middle of a line: SU, RE, CL, <c>Se</c>.</summary>
    private static bool MayBeginLabel(char first, char second) => (first | 0x20, second | 0x20) is ('s', 'u' or 'e') or ('r', 'e') or ('c', 'l');

    /// <summary>In the middle of a line a label stands behind a blank, or, in capitals with its colon, glued to the word before.</summary>
    private static bool MayBeginWord(ReadOnlySpan<char> line, int start) =>
        LineTable.IsBlank(line[start - 1]) || line[start - 1] is '.' or ')' or ',' or ';' || (char.IsUpper(line[start]) && start + 1 < line.Length && char.IsUpper(line[start + 1]));

    private static bool TryReadSubject(ReadOnlySpan<char> text, bool isMidLine, out int length, out bool isMisspelt)
    {
        isMisspelt = false;
        length = 0;
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

    private static bool TryReadReference(ReadOnlySpan<char> text, bool isMidLine, out int length)
    {
        length = 0;
        // "A. REF AMMAN 222": the first item stands before the label, and the value is the whole line.
        if (!isMidLine && text.Length > 7 && char.IsUpper(text[0]) && text[1] is '.' or ')' && text[2] == ' ' && text[3..].StartsWith("REF ".AsSpan(), StringComparison.Ordinal)) return true;

        foreach (var word in References)
        {
            if (!Ascii.StartsWith(text, word)) continue;
            // "ref:" in small letters inside a line is prose.
            if (isMidLine && !char.IsUpper(text[0])) return false;
            return EndLabel(text, word.Length, mustHaveColon: isMidLine || word.Length > 4, out length) || (!isMidLine && BeginsList(text, word.Length, out length));
        }

        return false;
    }

    /// <summary><c>REF. STATE 1</c>, <c>REF A. STATE 1</c>, <c>REF (A) STATE 1</c>, <c>REF A) STATE 1</c>.</summary>
    private static bool BeginsList(ReadOnlySpan<char> text, int at, out int length)
    {
        length = at;
        if (at >= text.Length || text[at] is not (' ' or '.' or ';' or '-' or '(')) return false;
        while (length < text.Length && text[length] is ' ' or '.' or ';' or '-') length++;
        if (length >= text.Length) return false;
        return char.IsUpper(text[length]) || text[length] is '(' or '\u00b6' || char.IsDigit(text[length]);
    }

    private static bool TryReadMarking(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (var word in Markings)
        {
            if (Ascii.StartsWith(text, word)) return EndLabel(text, word.Length, mustHaveColon: true, out length);
        }

        return false;
    }

    /// <summary>Reads colon and blanks behind a label's word; without a colon the word must end there and be in capitals.</summary>
    internal static bool EndLabel(ReadOnlySpan<char> text, int at, bool mustHaveColon, out int length)
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

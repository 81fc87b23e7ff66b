using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Finds the signature, the sender's surname in capitals on the last line or behind the last sentence, and the tail after it: page
/// marks, NNNN, stamps, stray characters (FORMAT.md 6.14, 7).
/// </summary>
internal static class SignatureReader
{
    private const int MostTailLines = 10;
    private const int LongestName = 32;

    private static readonly string[] NotNames =
    [
        "END", "BEGIN", "TEXT", "COMMENT", "SUMMARY", "SIPDIS", "NNNN", "NNN", "BT", "CONSIDERED", "MINIMIZE", "UNQUOTE", "QUOTE", "NOTE",
        "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "UNCLAS", "NOFORN", "SENSITIVE", "PART", "SECTION", "STOP", "REGARDS", "AND", "THE", "NONE",
        "USE", "ONLY", "ENTIRE", "PARA", "CABLE", "DRAFTED", "CLEARED",
    ];

    /// <summary>The signature found.</summary>
    /// <param name="Start">Offset of the name; equal to <paramref name="End"/> where there is none.</param>
    /// <param name="End">Offset behind the name.</param>
    /// <param name="TextEnd">Offset behind the last character of the cable's text.</param>
    public readonly record struct Result(int Start, int End, int TextEnd);

    /// <summary>Looks for the signature between two lines.</summary>
    public static Result Find(WireLines lines, int firstLine, int endLine)
    {
        var last = PreviousText(lines, firstLine, endLine);
        var bottom = last;
        for (var looked = 0; last >= firstLine && looked < MostTailLines; looked++)
        {
            var content = lines.Content(last).TrimEnd("#/> ".AsSpan());
            var above = PreviousText(lines, firstLine, last);
            if (IsSurnameLine(lines, last, above, firstLine, content))
            {
                var start = lines.Lines[last].ContentStart;
                return new Result(start, start + content.Length, above < firstLine ? start : lines.Lines[above].End);
            }

            if (!IsTail(content)) break;
            last = above;
        }

        if (last < firstLine) last = bottom;
        return last < firstLine ? default : AtLineEnd(lines, last);
    }

    /// <summary>The name behind the last sentence: <c>… END COMMENT. DUDDY</c>.</summary>
    private static Result AtLineEnd(WireLines lines, int index)
    {
        var line = lines.Lines[index];
        var content = lines.Content(index).TrimEnd("#/> ".AsSpan());
        var end = line.ContentStart + content.Length;
        var stop = content.Length;
        for (var words = 0; words < 3; words++)
        {
            var blank = content[..stop].TrimEnd().LastIndexOf(' ');
            if (blank <= 0) break;

            stop = blank;
            var before = content[..stop].TrimEnd();
            if (before[^1] is not ('.' or '?' or '!' or '"' or ')' or '\u201d')) continue;

            var name = content[(stop + 1)..];
            // An abbreviation such as "U.S." ends no sentence, and an initial ("JOHN Q. PUBLIC") is part of the name.
            if (before.Length >= 2 && before[^2] is >= 'A' and <= 'Z' && (before.Length == 2 || before[^3] is '.' or ' ')) continue;
            // A name with capital initials counts only as one word, without the full stop a sentence of one word would have.
            if (!IsName(name, mayBeTitleCase: words == 0 && name.Length > 3 && name[^1] != '.')) break;

            var start = line.ContentStart + stop + 1;
            return new Result(start, end, line.ContentStart + before.Length);
        }

        return new Result(line.End, line.End, line.End);
    }

    private static bool IsSurnameLine(WireLines lines, int index, int above, int firstLine, ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || lines.Kind(index) != LineKind.Text) return false;
        if (IsName(content, mayBeTitleCase: false)) return above < firstLine || index - above > 1 || EndsText(lines.Content(above));

        // A surname in title case counts only where it stands apart or behind a full stop.
        return above >= firstLine && IsName(content, mayBeTitleCase: true) && EndsText(lines.Content(above));
    }

    private static bool EndsText(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd("\"')]>\u201d\u2019 ".AsSpan());
        return content.IsEmpty || content[^1] is '.' or '!' or '?' or '/' or '-' or 'X' or '*' or ':' || content.Length < 45;
    }

    /// <summary>One to three words of letters, upper case or, where allowed, with capital initials.</summary>
    private static bool IsName(ReadOnlySpan<char> text, bool mayBeTitleCase)
    {
        text = text.Trim();
        if (text.Length is < 2 or > LongestName) return false;

        var words = 0;
        foreach (var range in Words(text))
        {
            var word = text.Slice(range.Start, range.Length).TrimEnd(',');
            if (++words > 3 || word.IsEmpty || !IsNameWord(word, mayBeTitleCase)) return false;
        }

        return words > 0 && (text[^1] != '.' || text.EndsWith("JR.".AsSpan(), StringComparison.OrdinalIgnoreCase)) && !text.Trim('X').IsEmpty && (words == 1 || !mayBeTitleCase || words <= 2);
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, bool mayBeTitleCase)
    {
        var upper = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsUpper(c)) upper++;
            else if (c is '\'' or '\u2019' or '-' or '.') continue;
            else if (!char.IsLower(c) || !(mayBeTitleCase || IsMcPrefix(word, i))) return false;
        }

        if (upper == 0 || !char.IsUpper(word[0])) return false;
        foreach (var not in NotNames)
        {
            if (word.Equals(not.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>The small c of McFARLAND.</summary>
    private static bool IsMcPrefix(ReadOnlySpan<char> word, int index) => index is 1 or 2 && word.Length > 4 && word[0] == 'M' && char.IsUpper(word[^1]);

    private static List<(int Start, int Length)> Words(ReadOnlySpan<char> text)
    {
        var words = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ')
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                words.Add((start, i - start));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsTail(ReadOnlySpan<char> content)
    {
        if (content.Length <= 2 || PageHeads.IsPageMark(content)) return true;
        if (content.StartsWith("NNN".AsSpan(), StringComparison.Ordinal) || content.SequenceEqual("SIPDIS".AsSpan())) return true;
        if (content.StartsWith("NOTE".AsSpan(), StringComparison.Ordinal) || content.StartsWith("BT".AsSpan(), StringComparison.Ordinal)) return true;
        if (content.IndexOf("Declassified".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || content.StartsWith("Review ".AsSpan(), StringComparison.Ordinal)) return true;
        if (content.IndexOf("Systematic Review".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || content.StartsWith("<<".AsSpan(), StringComparison.Ordinal)) return true;
        return IsArchiveMark(content) || IsDate(content) || content.StartsWith("***".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>The archive's own name of the text: <c>2004CARACA02200 - CONFIDENTIAL</c>.</summary>
    private static bool IsArchiveMark(ReadOnlySpan<char> content)
    {
        var dash = content.IndexOf(" - ".AsSpan());
        return dash > 8 && PageHeads.IsPageMark(content[(dash + 3)..]) && content[..dash].IndexOf(' ') < 0;
    }

    private static bool IsDate(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
        {
            if (c is not ((>= '0' and <= '9') or '-' or '/' or ':' or ' ' or '.')) return false;
        }

        return true;
    }

    private static int PreviousText(WireLines lines, int firstLine, int before)
    {
        var index = before - 1;
        while (index >= firstLine && lines.Kind(index) is LineKind.Empty or LineKind.PageLine or LineKind.Ruler) index--;
        return index;
    }
}

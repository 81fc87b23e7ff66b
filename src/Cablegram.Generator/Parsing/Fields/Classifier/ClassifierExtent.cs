using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Where the text of a Classified By paragraph begins and ends inside a value that may have labels in front and run on into the text.</summary>
internal static class ClassifierExtent
{
    // Twenty lines: a paragraph that names one or two people is never longer; bounds the work on a value that is none.
    private const int Longest = 1500;

    // CLASSIFIED with two letters too many.
    private const int LongestLabelWord = 12;

    /// <summary>Offset of the first character that belongs to the paragraph after this one: a numbered paragraph, a mark, a heading, a ruler.</summary>
    public static int FindEnd(ReadOnlySpan<char> value)
    {
        var previous = 0;
        for (var start = 0; start < value.Length && start < Longest;)
        {
            var feed = value[start..].IndexOf('\n');
            var end = feed < 0 ? value.Length : start + feed;
            if (start > 0 && (OpensParagraph(value, start, end) || OpensHeading(value, start, end))) return start;
            if (IsRuler(value, start, end)) return previous > 0 && CanBeHeading(value, previous, start) ? previous : start;

            var paragraph = FindParagraphInLine(value, start, end);
            if (paragraph >= 0) return paragraph;

            previous = start;
            start = end + 1;
        }

        return Math.Min(value.Length, Longest);
    }

    /// <summary>
    /// Offset behind what stands in front of the classifier: number and mark of a numbered classifier paragraph, and every label up to
    /// <paramref name="end"/>. The label may be there again, at a distance too (<c>This message classified by …</c>).
    /// </summary>
    public static int SkipLabels(ReadOnlySpan<char> value, int end)
    {
        var start = SkipMarks(value, 0, end);
        if (!HasBy(value, start, end)) return start;

        for (var i = start; i < end;)
        {
            var wordEnd = WordEnd(value, i, end);
            if (TryReadLabel(value, i, wordEnd, end, out var labelEnd)) start = i = SkipMarks(value, labelEnd, end);
            else i = Math.Max(wordEnd, i + 1);
        }

        return start;
    }

    /// <summary>Whether a BY stands in a range, as in every label, and seldom elsewhere.</summary>
    private static bool HasBy(ReadOnlySpan<char> value, int start, int end)
    {
        for (var at = start + 1; at < end && value[at..end].IndexOfAny('y', 'Y') is >= 0 and var found; at++)
        {
            at += found;
            if (value[at - 1] is 'b' or 'B') return true;
        }

        return false;
    }

    private static int SkipMarks(ReadOnlySpan<char> value, int i, int end)
    {
        while (i < end)
        {
            if (char.IsWhiteSpace(value[i]) || value[i] is '¶' or ':' or '-' or '.' or ',') i++;
            else if (value[i] == '(' && value[i..end].IndexOf(')') is > 0 and <= 8 and var close) i += close + 1;
            else if (char.IsDigit(value[i]) && i + 1 < end && value[i + 1] == '.' && (i + 2 >= end || !char.IsDigit(value[i + 2]))) i += 2;
            else break;
        }

        return i;
    }

    private static bool TryReadLabel(ReadOnlySpan<char> value, int start, int wordEnd, int end, out int labelEnd)
    {
        labelEnd = wordEnd;
        if (labelEnd - start is < 8 or > LongestLabelWord || !IsLabelWord(value.Slice(start, labelEnd - start))) return false;

        // One word may stand between: "CLASSIFIED CONFIDENTIAL BY".
        for (var words = 0; words < 2; words++)
        {
            var next = labelEnd;
            while (next < end && char.IsWhiteSpace(value[next])) next++;
            labelEnd = WordEnd(value, next, end);
            if (labelEnd == next) return false;
            if (labelEnd - next == 2 && value.Slice(next, 2).Equals("by".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsLabelWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestLabelWord];
        for (var i = 0; i < word.Length; i++) small[i] = Ascii.IsLetter(word[i]) ? (char)(word[i] | 0x20) : char.ToLowerInvariant(word[i]);
        return Spelling.IsWithin(small[..word.Length], "classified".AsSpan(), 2);
    }

    /// <summary><c>2. (C)</c>, <c>1.(SBU)</c>, <c>1, (C)</c>, <c>(S//NF) Summary</c>; not <c>4 (b)</c> and <c>1.4 (b)</c> of a reason cut by a line end.</summary>
    private static bool OpensParagraph(ReadOnlySpan<char> value, int i, int end)
    {
        while (i < end && (char.IsWhiteSpace(value[i]) || value[i] is '¶' or '\uFFFD')) i++;
        if (i < end && value[i] == '(') return IsPortionMark(value, i, end);

        var digits = i;
        while (digits < end && char.IsDigit(value[digits])) digits++;
        if (digits == i || digits - i > 3 || digits >= end || value[digits] is not ('.' or ')' or ',')) return false;

        var text = digits + 1;
        while (text < end && char.IsWhiteSpace(value[text])) text++;
        return text < end && !char.IsDigit(value[text]) && (text > digits + 1 || value[text] == '(' || char.IsLetter(value[text]));
    }

    private static bool IsPortionMark(ReadOnlySpan<char> value, int open, int end)
    {
        var close = open + value[open..].IndexOf(')');
        if (close < open || close >= end || close - open > 14) return false;

        Span<char> mark = stackalloc char[close - open - 1];
        value.Slice(open + 1, mark.Length).ToUpperInvariant(mark);
        return mark is "U" or "SBU" or "S" or "LOU" or "FOUO" || (mark.Length > 2 && mark[0] is 'S' or 'C' or 'U' && mark[1] is '/' or '-');
    }

    private static bool OpensHeading(ReadOnlySpan<char> value, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(value[i])) i++;
        var word = i;
        while (word < end && char.IsLetter(value[word])) word++;
        return word > i && PositionWords.Find(value.Slice(i, word - i)) == PositionWord.Heading;
    }

    /// <summary>Whether the line above a ruler is a heading; the end of the grounds (<c>1.4 (b) and (d).</c>) is not.</summary>
    private static bool CanBeHeading(ReadOnlySpan<char> value, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(value[end - 1])) end--;
        for (var i = start; i < end; i++)
        {
            if (char.IsDigit(value[i])) return false;
        }

        return end - start > 1 && value[end - 1] != ')' && (value[end - 1] != '.' || value[end - 2] == '.');
    }

    /// <summary>Offset of a numbered paragraph that follows on the same line: <c>¶1.</c>, <c>1. (SBU)</c>; -1 where there is none.</summary>
    private static int FindParagraphInLine(ReadOnlySpan<char> value, int start, int end)
    {
        // A number without a mark is told from others by the bracket behind it.
        for (var at = start + 1; at < end && value[at..end].IndexOfAny('¶', '(') is >= 0 and var found; at++)
        {
            at += found;
            if (value[at] == '¶' && at + 1 < end && char.IsDigit(value[at + 1])) return at;
            if (value[at] == '(' && FindNumberBefore(value, start + 1, at) is >= 0 and var number && at + 1 < end && (value[at + 1] == 'C' || IsPortionMark(value, at, end))) return number;
        }

        return -1;
    }

    /// <summary>Where the number of a paragraph begins whose portion mark opens at an offset; -1 where none stands before it.</summary>
    private static int FindNumberBefore(ReadOnlySpan<char> value, int start, int open)
    {
        var end = open;
        while (end > start && value[end - 1] == ' ') end--;
        if (end == start || value[--end] != '.') return -1;

        var number = end;
        while (number > start && char.IsDigit(value[number - 1])) number--;
        return number < end && char.IsWhiteSpace(value[number - 1]) ? number : -1;
    }

    private static bool IsRuler(ReadOnlySpan<char> value, int start, int end)
    {
        var marks = 0;
        for (var i = start; i < end; i++)
        {
            if (value[i] is '-' or '=' or '_' or '*') marks++;
            else if (!char.IsWhiteSpace(value[i])) return false;
        }

        return marks >= 3;
    }

    private static int WordEnd(ReadOnlySpan<char> value, int start, int end)
    {
        while (start < end && char.IsLetter(value[start])) start++;
        return start;
    }
}

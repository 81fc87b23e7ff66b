using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>Finds the places that look like the beginning of a paragraph (FORMAT.md 6.10).</summary>
internal static class OpeningReader
{
    private const int MostDigits = 3;
    private const int ShortestSentence = 4;

    /// <summary>Finds the candidates between two lines.</summary>
    public static RentedList<OpeningCandidate> Find(WireLines lines, int firstLine, int endLine)
    {
        var found = RentedList<OpeningCandidate>.Rent(64);
        var startsBlock = true;
        var text = lines.Text.AsSpan(0, lines.Message.End);

        // Brackets are searched for in the whole text, forwards, and not line by line.
        var bracket = -1;
        var all = lines.Lines.All;
        var kinds = lines.Kinds;
        for (var i = firstLine; i < endLine; i++)
        {
            if (kinds[i] != LineKind.Text)
            {
                startsBlock = true;
                continue;
            }

            ref readonly var line = ref all[i];
            if (MayBegin(text[line.ContentStart])) AddAtStart(text, line, i, startsBlock, found);
            if (bracket < line.ContentStart) bracket = NextBracket(text, line.ContentStart);
            for (; bracket < line.End; bracket = NextBracket(text, bracket + 1))
            {
                if (MayBeginBefore(text, line, bracket, out var number)) AddMidLine(text, line, i, number, found);
            }

            startsBlock = false;
        }

        return found;
    }

    private static bool MayBegin(char c) => c is (>= '0' and <= '9') or '(' or '\u00b6' or '\ufffd';

    private static void AddAtStart(ReadOnlySpan<char> text, in Line line, int index, bool startsBlock, RentedList<OpeningCandidate> found)
    {
        ref var candidate = ref found.AddPlace();
        if (TryRead(text, line.ContentStart, line.End, out candidate) && (candidate.Number > 0 || startsBlock))
        {
            candidate.Line = index;
            candidate.StartsBlock = startsBlock;
            return;
        }

        found.RemoveAt(found.Count - 1);
    }

    private static void AddMidLine(ReadOnlySpan<char> text, in Line line, int index, int number, RentedList<OpeningCandidate> found)
    {
        if (!TryRead(text, number, line.End, out var candidate) || candidate.Number == 0) return;

        candidate.Line = index;
        candidate.IsMidLine = true;
        found.Add(candidate);
    }

    private static int NextBracket(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOf('(');
        return found < 0 ? int.MaxValue : from + found;
    }

    /// <summary>Reads a paragraph's beginning at an offset.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, int end, out OpeningCandidate candidate)
    {
        candidate = default;
        var position = start;
        var hasPilcrow = SkipPilcrow(text, ref position, end);
        if (position >= end) return false;

        return text[position] switch
        {
            >= '0' and <= '9' => TryReadNumbered(text, start, position, end, hasPilcrow, out candidate),
            '(' => TryReadBracketed(text, start, position, end, hasPilcrow, out candidate),
            _ => false,
        };
    }

    /// <summary><c>1. (C)</c>, <c>1.(C)</c>, <c>1) (C)</c>, <c>1 (C)</c>, <c>1. Words</c>.</summary>
    private static bool TryReadNumbered(ReadOnlySpan<char> text, int start, int position, int end, bool hasPilcrow, out OpeningCandidate candidate)
    {
        candidate = default;
        var digits = ReadNumber(text, position, end, out var number);
        if (digits is 0 or > MostDigits || number == 0) return false;

        var next = position + digits;
        var hasBracket = next < end && text[next] == ')';
        var hasPoint = next < end && text[next] is '.' or ')';
        if (hasPoint) next++;
        var mustHaveMark = SkipSlip(text, ref next, end, hasPoint);
        // 1.4 (b) is a section of the order, 11.5 a figure, 09:30 a time.
        if (next < end && text[next] is (>= '0' and <= '9') or '.' or ',' or ':' or '/' or '-') return false;

        var afterPoint = next;
        SkipBlanks(text, ref next, end);
        var hasMark = TryReadMark(text, next, end, out var mark);
        if (!hasMark && (mustHaveMark || !hasPoint || !OpensSentence(text, afterPoint, next, end))) return false;

        candidate = new OpeningCandidate
        {
            Start = start,
            Number = number,
            NumberStart = position,
            NumberLength = digits,
            HasBracket = hasBracket,
            HasPilcrow = hasPilcrow,
            HasMark = hasMark,
            MarkStart = next,
            Mark = mark,
            TextStart = SkippedBlanks(text, next + mark.Length, end),
        };
        return true;
    }

    /// <summary><c>(C) Words</c>, <c>(C) 2. Words</c>, <c>(2) (C) Words</c>.</summary>
    private static bool TryReadBracketed(ReadOnlySpan<char> text, int start, int position, int end, bool hasPilcrow, out OpeningCandidate candidate)
    {
        candidate = default;
        var digits = ReadNumber(text, position + 1, end, out var number);
        if (digits is > 0 and <= MostDigits && position + 1 + digits < end && text[position + 1 + digits] == ')')
        {
            var next = SkippedBlanks(text, position + digits + 2, end);
            if (number == 0 || !TryReadMark(text, next, end, out var second)) return false;

            candidate = new OpeningCandidate
            {
                Start = start, Number = number, NumberStart = position + 1, NumberLength = digits, HasPilcrow = hasPilcrow,
                HasMark = true, MarkStart = next, Mark = second, TextStart = SkippedBlanks(text, next + second.Length, end),
            };
            return true;
        }

        if (!TryReadMark(text, position, end, out var mark)) return false;

        var words = SkippedBlanks(text, position + mark.Length, end);
        digits = ReadNumber(text, words, end, out number);
        var isNumbered = digits is > 0 and <= MostDigits && number > 0 && words + digits < end && text[words + digits] == '.'
            && OpensSentence(text, words + digits + 1, SkippedBlanks(text, words + digits + 1, end), end);
        candidate = new OpeningCandidate
        {
            Start = start, Number = isNumbered ? number : 0, NumberStart = words, NumberLength = isNumbered ? digits : 0,
            HasPilcrow = hasPilcrow, HasMark = true, MarkStart = position, Mark = mark,
            TextStart = isNumbered ? SkippedBlanks(text, words + digits + 1, end) : words,
        };
        return true;
    }

    /// <summary>Whether a number and its mark may stand behind the end of a sentence on the same line: <c>… text. 2. (C) …</c> (23 cables of 1,295).</summary>
    private static bool MayBeginBefore(ReadOnlySpan<char> text, in Line line, int bracket, out int number)
    {
        number = bracket < line.ContentStart + ShortestSentence ? -1 : NumberBefore(text, line.ContentStart, bracket);
        return number >= 0 && EndsSentence(text, line.ContentStart, number);
    }

    /// <summary>Where the number in front of a bracket begins, with its pilcrow; -1 when there is none.</summary>
    private static int NumberBefore(ReadOnlySpan<char> text, int start, int bracket)
    {
        var position = bracket;
        while (position > start && LineTable.IsBlank(text[position - 1])) position--;
        if (position == start || text[position - 1] is not ('.' or ')')) return -1;

        position--;
        var digits = position;
        while (position > start && digits - position < MostDigits && text[position - 1] is >= '0' and <= '9') position--;
        if (position == digits || position <= start + 1) return -1;
        if (text[position - 1] is '\u00b6' or '\ufffd') position--;
        return LineTable.IsBlank(text[position - 1]) || text[position] is '\u00b6' or '\ufffd' ? position : -1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int start, int position)
    {
        while (position > start && LineTable.IsBlank(text[position - 1])) position--;
        return position > start && text[position - 1] is '.' or '!' or '?' or ')' or '"' or '\u201d' or '-' or ':' or '>' or ']';
    }

    /// <summary>Whether words begin here as a paragraph's do: a capital, a quotation mark or a bracket.</summary>
    private static bool OpensSentence(ReadOnlySpan<char> text, int afterPoint, int next, int end)
    {
        if (next >= end) return next > afterPoint || afterPoint >= end;
        var c = text[next];
        if (next == afterPoint && !char.IsUpper(c) && c != '"') return false;
        // A publisher's row of x stands for a name, three points for what an extract leaves out.
        if (c is 'x' or '.' && next > afterPoint && next + 2 < end && text[next + 1] == c && text[next + 2] == c) return true;
        return char.IsUpper(c) || c is '"' or '\u201c' or '\'' or '\u2018' or '(' or '[' or '-' or '<' or '*';
    }

    /// <summary>Steps over a point typed twice or a comma typed for it, <c>3.. (C)</c>, <c>1, (C)</c>: read only where a mark follows.</summary>
    private static bool SkipSlip(ReadOnlySpan<char> text, ref int next, int end, bool hasPoint)
    {
        if (next + 1 >= end || text[next] != (hasPoint ? '.' : ',') || !LineTable.IsBlank(text[next + 1])) return false;

        next++;
        return true;
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, int start, int end, out PortionMark mark)
    {
        mark = default;
        if (start >= end || !PortionMarkReader.TryRead(text[start..end], out var length, out var marking, out var inner, out var innerLength)) return false;

        mark = new PortionMark(length, marking, inner, innerLength);
        return true;
    }

    private static bool SkipPilcrow(ReadOnlySpan<char> text, ref int position, int end)
    {
        // U+FFFD: a copy in which the pilcrow could not be decoded (FORMAT.md 2.3).
        if (position >= end || text[position] is not ('\u00b6' or '\ufffd')) return false;

        position++;
        SkipBlanks(text, ref position, end);
        return true;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int position, int end, out int number)
    {
        number = 0;
        var digits = 0;
        while (position + digits < end && text[position + digits] is >= '0' and <= '9')
        {
            if (digits < MostDigits) number = (number * 10) + (text[position + digits] - '0');
            digits++;
        }

        return digits;
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int position, int end) => position = SkippedBlanks(text, position, end);

    private static int SkippedBlanks(ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end && LineTable.IsBlank(text[position])) position++;
        return position;
    }
}

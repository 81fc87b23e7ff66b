using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A Markdown mirror's copy: a blank line after every line, links around words, backslash escapes (FORMAT.md 2.3). Its paragraph
/// numbers and page lines are left to the message parser.
/// </summary>
internal static class MarkdownCarrier
{
    /// <summary>How much of a file is looked at to tell its spacing.</summary>
    private const int Sample = 6000;

    private const int LongestLink = 400;

    /// <summary>What headings, escapes, links and bold words begin with.</summary>
    private const string Marks = "#\\[*";

    /// <summary>Whether a file is such a copy: links to nowhere or escapes in spaced lines, or the spacing alone.</summary>
    /// <param name="source">The file.</param>
    /// <param name="table">Its lines.</param>
    public static bool IsMatch(string source, LineTable table)
    {
        var spacing = ReadSpacing(table);
        if (spacing.Lines < 6) return false;
        if (HasLink(source)) return true;
        if (spacing.Spaced * 10 < spacing.Lines * 6) return false;
        if (HasEscape(source)) return true;
        if (spacing.Spaced * 10 < spacing.Lines * 8) return false;

        // The mirror strips blanks at line ends, doubled blanks and underline rows, which wire text nearly always has (FORMAT.md 6.12, 6.15),
        // and begins with a blank line where its heading was.
        var (isStripped, isOriginatorSpaced) = ReadLineEnds(table);
        return isStripped && (source[0] is '\n' or '\r' || isOriginatorSpaced);
    }

    /// <summary>Reads the copy.</summary>
    public static CarrierReading Read(string source)
    {
        var builder = new MessageTextBuilder(source);
        var repairs = new List<Repair>();
        int position = 0, lineEnd = 0;
        while (source.AsSpan(position).IndexOfAny(Marks.AsSpan()) is >= 0 and var found)
        {
            var mark = position + found;
            builder.Append(position, mark);
            if (mark >= lineEnd) lineEnd = LineEnd(source, mark);
            var heading = IsLineStart(source, mark) ? HeadingLength(source, mark) : 0;
            position = heading > 0 ? mark + heading : ReadMark(source, mark, lineEnd, builder, repairs);
        }

        builder.Append(position, source.Length);
        return new CarrierReading
        {
            Carrier = Carrier.Markdown,
            Message = builder.Build(),
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = true,
        };
    }

    /// <summary>Takes over a line without links, escapes and bold marks.</summary>
    public static void CopyLine(string source, int start, int end, MessageTextBuilder builder, List<Repair> repairs)
    {
        while (start < end)
        {
            var mark = source.AsSpan(start, end - start).IndexOfAny('\\', '[', '*');
            if (mark < 0)
            {
                builder.Append(start, end);
                return;
            }

            builder.Append(start, start + mark);
            start = ReadMark(source, start + mark, end, builder, repairs);
        }
    }

    private static int ReadMark(string source, int position, int lineEnd, MessageTextBuilder builder, List<Repair> repairs)
    {
        if (source[position] == '\\' && position + 1 < lineEnd && IsEscapable(source[position + 1]))
        {
            repairs.Add(new Repair(RepairKind.EscapeRemoved, new SourceSpan(position, 1), "The backslash of a Markdown escape was left out."));
            builder.Append(position + 1, position + 2);
            return position + 2;
        }

        if (source[position] == '[' && TryReadLink(source, position, lineEnd, out var textEnd, out var linkEnd))
        {
            repairs.Add(new Repair(RepairKind.LinkRemoved, SourceSpan.FromBounds(position, linkEnd), "The marks of a Markdown link were left out, its text was kept."));
            builder.Append(position + 1, textEnd);
            return linkEnd;
        }

        // Bold marks: two asterisks that touch a word on one side only.
        if (source[position] == '*' && position + 1 < lineEnd && source[position + 1] == '*' && TouchesWord(source, position, lineEnd)) return position + 2;

        builder.Append(position, position + 1);
        return position + 1;
    }

    private static bool TryReadLink(string source, int position, int lineEnd, out int textEnd, out int linkEnd)
    {
        linkEnd = 0;
        var close = source.AsSpan(position, Math.Min(LongestLink, lineEnd - position)).IndexOf(']');
        textEnd = position + close;
        if (close < 2 || textEnd + 1 >= lineEnd || source[textEnd + 1] != '(') return false;

        var address = textEnd + 2;
        if (address >= lineEnd || !(source[address] is '#' or '/' or '.' || string.CompareOrdinal(source, address, "http", 0, 4) == 0)) return false;

        var end = source.AsSpan(address, Math.Min(LongestLink, lineEnd - address)).IndexOf(')');
        linkEnd = address + end + 1;
        return end >= 0;
    }

    private static bool TouchesWord(string source, int position, int lineEnd)
    {
        var before = position > 0 ? source[position - 1] : '\n';
        var after = position + 2 < lineEnd ? source[position + 2] : '\n';
        return before != '*' && after != '*' && (char.IsWhiteSpace(before) ^ char.IsWhiteSpace(after));
    }

    /// <summary>Number of characters of a heading's mark, <c>### </c>; 0 where a line has none.</summary>
    public static int HeadingLength(string source, int position)
    {
        var end = position;
        while (end < source.Length && source[end] == '#') end++;
        var marks = end - position;
        return marks is >= 1 and <= 6 && end < source.Length && source[end] == ' ' ? marks + 1 : 0;
    }

    private static int LineEnd(string source, int position)
    {
        var length = source.AsSpan(position).IndexOf('\n');
        return length < 0 ? source.Length : position + length + 1;
    }

    private static bool IsLineStart(string source, int position) => position == 0 || source[position - 1] == '\n';

    /// <summary>Whether there is a link without an address. Few cables have a square bracket, and one character is found sooner than four.</summary>
    private static bool HasLink(string source)
    {
        for (var from = 0; ;)
        {
            var found = source.AsSpan(from).IndexOf(']');
            if (found < 0) return false;
            from += found + 1;
            if (source.AsSpan(from).StartsWith("(#)".AsSpan())) return true;
        }
    }

    private static bool HasEscape(string source)
    {
        for (var from = 0; ;)
        {
            var found = source.AsSpan(from).IndexOf('\\');
            if (found < 0) return false;
            from += found + 1;
            if (from < source.Length && IsEscapable(source[from])) return true;
        }
    }

    private static bool IsEscapable(char c) => c is > ' ' and < (char)127 && !char.IsLetterOrDigit(c);

    /// <summary>Number of lines with words, the last left out, and of those that an empty line follows.</summary>
    private static (int Lines, int Spaced) ReadSpacing(LineTable table)
    {
        int lines = 0, spaced = 0;
        for (var i = 0; HasNextInSample(table, i); i++)
        {
            if (table[i].IsEmpty) continue;
            lines++;
            if (IsEmptyInSample(table[i + 1])) spaced++;
        }

        return (lines, spaced);
    }

    private static bool HasNextInSample(LineTable table, int index) => index + 1 < table.Count && table[index + 1].Start < Sample;

    /// <summary>Whether a line that begins in the sample is empty as far as the sample goes.</summary>
    private static bool IsEmptyInSample(in Line line) => line.IsEmpty || line.ContentStart >= Sample;

    private static (bool IsStripped, bool IsOriginatorSpaced) ReadLineEnds(LineTable table)
    {
        var source = table.Text;
        bool stripped = true, originator = false;
        for (var i = 0; HasNextInSample(table, i); i++)
        {
            var content = table.Content(i);
            if (content.IsEmpty) continue;
            originator |= IsEmptyInSample(table[i + 1]) && content.StartsWith("FM ".AsSpan());
            var hasBlankAtEnd = table[i].End < source.Length && source[table[i].End] is not ('\n' or '\r');
            if (hasBlankAtEnd || content.IndexOf("  ".AsSpan()) >= 0 || content.IndexOf("-----".AsSpan()) >= 0) stripped = false;
        }

        return (stripped, originator);
    }
}

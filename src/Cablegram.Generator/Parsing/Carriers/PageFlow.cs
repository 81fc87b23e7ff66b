using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// Puts the lines of a printed copy together after its page edges are gone: the blank lines around an edge go with it, unless the
/// text before it ends a paragraph (FORMAT.md 2.6).
/// </summary>
/// <param name="source">The file.</param>
/// <param name="builder">The message so far.</param>
/// <param name="hasStrayBlanks">Whether empty lines may stand in the middle of a sentence, as page breaks of the first print leave them.</param>
internal sealed class PageFlow(string source, MessageTextBuilder builder, bool hasStrayBlanks)
{
    private Line? _blank;
    private bool _edge;
    private int _lastStart;
    private int _lastEnd;
    private int _width;
    private bool _isNumbered;

    /// <summary>Adds a line of text.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="line">The line, whose end and line break are taken over.</param>
    public void Add(int start, Line line)
    {
        if (line.Next > line.Start && source[line.Next - 1] == '\f')
        {
            Add(start, line.End, joinsNext: false);
            return;
        }

        Open(start);
        builder.Append(start, line.Next);
        Close(start, line.End);
    }

    /// <summary>Adds a line that carrier text follows: its end is not the line's end.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset behind its last character.</param>
    /// <param name="joinsNext">Whether the next line continues its last word.</param>
    public void Add(int start, int end, bool joinsNext)
    {
        Open(start);
        builder.Append(start, end);
        if (!joinsNext) builder.Insert("\n");
        Close(start, end);
        if (joinsNext) _lastEnd = _lastStart;
    }

    /// <summary>Notes an empty line.</summary>
    public void Blank(Line line)
    {
        if (source[line.Next - 1] != '\f') _blank ??= line;
    }

    /// <summary>Notes that a page edge, a stamp or a page line was left out here.</summary>
    public void Edge() => _edge = true;

    /// <summary>Begins a line that the caller writes itself.</summary>
    /// <param name="start">Offset of its first character.</param>
    public void Open(int start)
    {
        var joins = _lastEnd == _lastStart && builder.Length > 0;
        if (!joins) builder.EndLine();
        if (_blank is { } blank && builder.Length > 0 && !joins && (_edge ? EndsParagraph(start) : !IsStray(start))) builder.Append(blank.Start, blank.Next);
        _blank = null;
        _edge = false;
    }

    /// <summary>Ends a line that the caller wrote.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset behind its last character.</param>
    public void Close(int start, int end)
    {
        _lastStart = start;
        _lastEnd = end;
        _isNumbered |= IsNumber(start);
        _width = Math.Max(_width, end - start);
    }

    /// <summary>Whether the last line before an edge ends a paragraph: a number follows, or it ends a sentence and is short.</summary>
    private bool EndsParagraph(int next)
    {
        if (_lastEnd <= _lastStart) return false;
        if (IsNumber(next)) return true;

        return source[_lastEnd - 1] is '.' or ':' or '?' or '!' or '"' or ')' && (_lastEnd - _lastStart) * 4 < _width * 3;
    }

    /// <summary>Whether an empty line stands in the middle of a sentence: within the paragraphs, behind a full line without a stop.</summary>
    private bool IsStray(int next) =>
        hasStrayBlanks && _isNumbered && _lastEnd > _lastStart && (char.IsLetter(source[_lastEnd - 1]) || source[_lastEnd - 1] is ',' or '-')
        && (_lastEnd - _lastStart) * 10 >= _width * 7 && next < source.Length && char.IsLetter(source[next]) && !IsNumber(next);

    private bool IsNumber(int position)
    {
        var digits = position;
        while (digits < source.Length && digits < position + 3 && Ascii.IsDigit(source[digits])) digits++;
        return digits > position && digits < source.Length && source[digits] is '.' or ')';
    }
}

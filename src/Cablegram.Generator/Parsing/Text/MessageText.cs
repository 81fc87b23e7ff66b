using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>
/// The message in the form the wire had it, and where each of its characters stands in the file. For most copies this is a window
/// on the file's own text; carriers that wrap, escape or shuffle the message (HTML, JSON, archive telegrams) put it together anew
/// with a <see cref="MessageTextBuilder"/>.
/// </summary>
internal sealed class MessageText : IDisposable
{
    private readonly Segment[]? _segments;

    private MessageText(string source, WireText text, int start, int end, Segment[]? segments)
    {
        Source = source;
        Text = text;
        Start = start;
        End = end;
        _segments = segments;
    }

    /// <summary>The whole file.</summary>
    public string Source { get; }

    /// <summary>The text that <see cref="Start"/> and <see cref="End"/> and all message offsets refer to.</summary>
    public WireText Text { get; private set; }

    /// <summary>Offset of the message's first character in <see cref="Text"/>.</summary>
    public int Start { get; }

    /// <summary>Offset behind the message's last character in <see cref="Text"/>.</summary>
    public int End { get; }

    /// <summary>Whether the message is a stretch of the file as it stands.</summary>
    public bool IsWindow => _segments is null;

    /// <summary>The pieces of all values that have several; to be trimmed when the last of them was read.</summary>
    public PieceStore Values { get; } = new();

    /// <summary>The message that is a stretch of the file as it stands.</summary>
    public static MessageText Window(string source, int start, int end) => new(source, source, start, end, null);

    internal static MessageText Composed(string source, WireText text, Segment[] segments) => new(source, text, 0, text.Length, segments);

    /// <summary>Gives the memory of a message back that was put together; the message has no text from then on.</summary>
    public void Dispose()
    {
        Text.GiveBack();
        Text = Source;
    }

    /// <summary>A range of the message without blanks at both ends.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        if (end <= start) return (start, end);

        var text = Text.AsSpan(start, end - start);
        int first = 0, last = text.Length;
        while (first < last && LineTable.IsBlank(text[first])) first++;
        while (last > first && LineTable.IsBlank(text[last - 1])) last--;
        return (start + first, start + last);
    }

    /// <summary>The place in the file of a range of the message.</summary>
    public SourceSpan ToSource(int start, int end)
    {
        if (_segments is null) return SourceSpan.FromBounds(start, end);
        if (_segments.Length == 0) return new SourceSpan(0, 0);

        var from = ToSourceOffset(start, atEnd: false);
        var to = end <= start ? from : ToSourceOffset(end - 1, atEnd: true);
        return SourceSpan.FromBounds(Math.Min(from, to), Math.Max(from, to));
    }

    /// <summary>The value that a range of the message is; null for an empty one.</summary>
    public Excerpt? Excerpt(int start, int end)
    {
        if (end <= start) return null;
        if (_segments is null) return Model.Excerpt.Of(SourceSpan.FromBounds(start, end));

        var first = Values.Count;
        AddPieces(Values, start, end, Joint.None);
        return Values.TakeExcerpt(first);
    }

    /// <summary>Adds what a range of the message consists of in the file.</summary>
    public void AddPieces(PieceStore pieces, int start, int end, Joint joint)
    {
        if (end <= start) return;
        if (_segments is null)
        {
            pieces.Add(start, end - start, joint);
            return;
        }

        for (var i = FindSegment(start); i < _segments.Length && _segments[i].TextStart < end; i++)
        {
            var segment = _segments[i];
            var from = Math.Max(start, segment.TextStart);
            var to = Math.Min(end, segment.TextEnd);
            if (to <= from) continue;

            if (segment.IsVerbatim) pieces.Add(segment.SourceStart + (from - segment.TextStart), to - from, joint);
            else pieces.Add(segment.SourceStart, segment.SourceLength, joint, Text.Substring(from, to - from));
            joint = Joint.None;
        }
    }

    private int ToSourceOffset(int offset, bool atEnd)
    {
        var segment = _segments![FindSegment(offset)];
        if (!segment.IsVerbatim) return atEnd ? segment.SourceStart + segment.SourceLength : segment.SourceStart;

        var within = Math.Min(Math.Max(offset - segment.TextStart, 0), segment.TextLength);
        return segment.SourceStart + within + (atEnd && within < segment.TextLength ? 1 : 0);
    }

    private int FindSegment(int offset)
    {
        int low = 0, high = _segments!.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>A stretch of a composed message that comes from one place of the file.</summary>
    /// <param name="TextStart">Offset in the message.</param>
    /// <param name="TextLength">Length in the message.</param>
    /// <param name="SourceStart">Offset in the file.</param>
    /// <param name="SourceLength">Length in the file; zero for text that was put in.</param>
    /// <param name="IsVerbatim">Whether the message has the file's own characters here.</param>
    internal readonly record struct Segment(int TextStart, int TextLength, int SourceStart, int SourceLength, bool IsVerbatim)
    {
        public int TextEnd => TextStart + TextLength;
    }
}

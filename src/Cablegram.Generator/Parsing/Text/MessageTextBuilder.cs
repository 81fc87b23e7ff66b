using System.Buffers;

namespace Cablegram.Parsing.Text;

/// <summary>Puts a message together from stretches of a file, keeping for each character where it came from.</summary>
/// <param name="source">The whole file.</param>
internal sealed class MessageTextBuilder(string source)
{
    // Room for labels and line breaks that are put in.
    private const int Spare = 256;

    private char[] _text = ArrayPool<char>.Shared.Rent(source.Length + Spare);
    private readonly RentedList<MessageText.Segment> _segments = RentedList<MessageText.Segment>.Rent(64);
    private int _position;

    /// <summary>Number of characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the last character so far ends a line, or there is none.</summary>
    public bool IsAtLineStart => Length == 0 || _text[Length - 1] == '\n';

    /// <summary>Whether everything of the file was added, in order and as it stands.</summary>
    private bool IsWholeSource =>
        Length == source.Length && _segments.Count == 1 && _segments[0] is { IsVerbatim: true, SourceStart: 0 };

    /// <summary>Adds a stretch of the file as it stands.</summary>
    public void Append(int start, int end)
    {
        if (end <= start) return;

        if (_segments.Count > 0 && _segments[_segments.Count - 1] is { IsVerbatim: true } last && last.SourceStart + last.SourceLength == start)
        {
            _segments.Replace(_segments.Count - 1, last with { TextLength = last.TextLength + end - start, SourceLength = last.SourceLength + end - start });
        }
        else
        {
            _segments.Add(new MessageText.Segment(Length, end - start, start, end - start, IsVerbatim: true));
        }

        Write(source, start, end - start);
        _position = end;
    }

    /// <summary>Adds text for a stretch of the file that reads otherwise than it is written: an entity, an escape.</summary>
    public void Append(string text, int start, int end)
    {
        if (text.Length == 0) return;

        _segments.Add(new MessageText.Segment(Length, text.Length, start, end - start, IsVerbatim: false));
        Write(text, 0, text.Length);
        _position = end;
    }

    /// <summary>Puts in text the file does not have, such as a lost line break or a label.</summary>
    public void Insert(string text) => Append(text, _position, _position);

    /// <summary>Ends the line unless nothing stands on it yet.</summary>
    public void EndLine()
    {
        if (!IsAtLineStart) Insert("\n");
    }

    /// <summary>The message, which the builder's memory goes over to; the last that is asked of the builder.</summary>
    public MessageText Build()
    {
        var text = WireText.OfRented(_text, Length);
        var isWholeSource = IsWholeSource;
        _text = [];
        Length = 0;
        var segments = _segments.AsSpan().ToArray();
        _segments.Dispose();
        if (!isWholeSource) return MessageText.Composed(source, text, segments);

        text.GiveBack();
        return MessageText.Window(source, 0, source.Length);
    }

    private void Write(string text, int start, int count)
    {
        if (Length + count > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + count));
            _text.AsSpan(0, Length).CopyTo(larger);
            if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        text.CopyTo(start, _text, Length, count);
        Length += count;
    }
}

using System.Text;

namespace Cablegram.Parsing.Text;

/// <summary>Puts a message together from stretches of a file, keeping for each character where it came from.</summary>
/// <param name="source">The whole file.</param>
internal sealed class MessageTextBuilder(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<MessageText.Segment> _segments = [];
    private int _position;

    /// <summary>Number of characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the last character so far ends a line, or there is none.</summary>
    public bool IsAtLineStart => _text.Length == 0 || _text[_text.Length - 1] == '\n';

    /// <summary>Adds a stretch of the file as it stands.</summary>
    public void Append(int start, int end)
    {
        if (end <= start) return;

        if (_segments.Count > 0 && _segments[_segments.Count - 1] is { IsVerbatim: true } last && last.SourceStart + last.SourceLength == start)
        {
            _segments[_segments.Count - 1] = last with { TextLength = last.TextLength + end - start, SourceLength = last.SourceLength + end - start };
        }
        else
        {
            _segments.Add(new MessageText.Segment(_text.Length, end - start, start, end - start, IsVerbatim: true));
        }

        _text.Append(source, start, end - start);
        _position = end;
    }

    /// <summary>Adds text for a stretch of the file that reads otherwise than it is written: an entity, an escape.</summary>
    public void Append(string text, int start, int end)
    {
        if (text.Length == 0) return;

        _segments.Add(new MessageText.Segment(_text.Length, text.Length, start, end - start, IsVerbatim: false));
        _text.Append(text);
        _position = end;
    }

    /// <summary>Puts in text the file does not have, such as a lost line break or a label.</summary>
    public void Insert(string text) => Append(text, _position, _position);

    /// <summary>Ends the line unless nothing stands on it yet.</summary>
    public void EndLine()
    {
        if (!IsAtLineStart) Insert("\n");
    }

    /// <summary>The message.</summary>
    public MessageText Build() => MessageText.Composed(source, _text.ToString(), [.. _segments]);
}

using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>
/// The value of one field: its lines without page lines, put together with a line feed between them, and the way back to the file.
/// Fields are short, so readers work on one string of their own; a line feed counts as a blank.
/// </summary>
internal sealed class FieldText
{
    private MessageText _message = null!;

    private Run[] _runs = new Run[4];
    private int _runCount;

    // The lines, once they were put together.
    private char[] _joined = [];
    private bool _isJoined;

    private string? _value;

    /// <summary>Number of characters of <see cref="Value"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The lines of the value, joined by line feeds; put together when it is first asked for.</summary>
    public ReadOnlySpan<char> Characters
    {
        get
        {
            if (!_isJoined) Join();
            return _joined.AsSpan(0, Length);
        }
    }

    /// <summary>The same in a string of its own.</summary>
    public string Value => _value ??= Characters.ToString();

    /// <summary>Puts together the value that consists of some ranges of the message, one a line.</summary>
    public static FieldText From<T>(MessageText message, T lines)
        where T : IReadOnlyList<(int Start, int End)>
    {
        var text = new FieldText();
        text.Put(message, lines);
        return text;
    }

    /// <summary>The value that is a whole text; for tests and for texts that are a field by themselves.</summary>
    public static FieldText FromText(string text)
    {
        using var table = LineTable.Of(text, 0, text.Length);
        var lines = new List<(int, int)>();
        for (var i = 0; i < table.Count; i++)
        {
            if (!table[i].IsEmpty) lines.Add((table[i].ContentStart, table[i].End));
        }

        return From(MessageText.Window(text, 0, text.Length), lines);
    }

    /// <summary>Puts another value in place of this one, as <see cref="From"/> makes it.</summary>
    public void Put<T>(MessageText message, T lines)
        where T : IReadOnlyList<(int Start, int End)>
    {
        Clear();
        _message = message;
        _runCount = lines.Count;
        if (_runs.Length < _runCount) _runs = new Run[_runCount];
        for (var i = 0; i < _runCount; i++)
        {
            if (i > 0) Length++;
            _runs[i] = new Run(Length, lines[i].Start, lines[i].End - lines[i].Start);
            Length += _runs[i].Length;
        }
    }

    /// <summary>Takes the value out.</summary>
    public void Clear()
    {
        _message = null!;
        _value = null;
        _isJoined = false;
        Length = _runCount = 0;
    }

    /// <summary>The place in the file of a range of <see cref="Value"/>.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (_runCount == 0) return default;
        return _message.ToSource(ToMessage(start, atEnd: false), end <= start ? ToMessage(start, atEnd: false) : ToMessage(end, atEnd: true));
    }

    /// <summary>A located string: the value read over its lines, which join with one blank.</summary>
    public Located<string> Located(int start, int end)
    {
        var excerpt = Excerpt(start, end);
        var value = excerpt is not { Pieces: [{ Literal: null } only] } ? excerpt?.Read(_message.Source) ?? "" : SharedWords.Of(_message.Source, only.Start, only.Length);
        return new Located<string>(value, Span(start, end));
    }

    /// <summary>A range of <see cref="Value"/> without blanks at both ends; its lines join with one blank. Null when nothing is left.</summary>
    public Excerpt? Excerpt(int start, int end)
    {
        if (_runCount == 1)
        {
            var only = Clip(_runs[0], start, end);
            return _message.Excerpt(only.Start, only.End);
        }

        var pieces = _message.Values;
        var first = pieces.Count;
        foreach (var run in _runs.AsSpan(0, _runCount))
        {
            var part = Clip(run, start, end);
            _message.AddPieces(pieces, part.Start, part.End, pieces.Count == first ? Joint.None : Joint.Blank);
        }

        return pieces.TakeExcerpt(first);
    }

    private void Join()
    {
        if (_joined.Length < Length) _joined = new char[Math.Max(Length, 256)];
        foreach (var run in _runs.AsSpan(0, _runCount))
        {
            if (run.ValueStart > 0) _joined[run.ValueStart - 1] = '\n';
            _message.Text.AsSpan(run.MessageStart, run.Length).CopyTo(_joined.AsSpan(run.ValueStart));
        }

        _isJoined = true;
    }

    /// <summary>What a line has of a range of <see cref="Value"/>, as a range of the message without blanks at its ends; empty where it has nothing.</summary>
    private (int Start, int End) Clip(Run run, int start, int end)
    {
        var from = Math.Max(start, run.ValueStart);
        var to = Math.Min(end, run.ValueStart + run.Length);
        return _message.Trim(from + run.MessageStart - run.ValueStart, to + run.MessageStart - run.ValueStart);
    }

    private int ToMessage(int position, bool atEnd)
    {
        ref readonly var run = ref _runs[_runCount == 1 ? 0 : RunAt(position, atEnd)];
        return run.MessageStart + Math.Min(Math.Max(position - run.ValueStart, 0), run.Length);
    }

    /// <summary>The last line that begins at or before a position; before it, where the position is an end.</summary>
    private int RunAt(int position, bool atEnd)
    {
        int low = 0, high = _runCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].ValueStart < position || (!atEnd && _runs[middle].ValueStart == position)) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private readonly record struct Run(int ValueStart, int MessageStart, int Length);
}

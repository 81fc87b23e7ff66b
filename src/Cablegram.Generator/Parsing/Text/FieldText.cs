using System.Buffers;
using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>
/// The value of one field: its lines without page lines, put together with a line feed between them, and the way back to the file.
/// Fields are short, so readers work on one string of their own; a line feed counts as a blank.
/// </summary>
internal sealed class FieldText
{
    private readonly MessageText _message;
    private readonly int _start;

    // Null where the value is one line, which begins at _start.
    private readonly Run[]? _runs;

    private string? _value;

    private FieldText(MessageText message, int length, int start, Run[]? runs)
    {
        _message = message;
        Length = length;
        _start = start;
        _runs = runs;
    }

    /// <summary>Number of characters of <see cref="Value"/>.</summary>
    public int Length { get; }

    /// <summary>The lines of the value, joined by line feeds; put together when it is first asked for.</summary>
    public string Value => _value ??= _runs is null ? _message.Text.Substring(_start, Length) : Join(_message.Text, _runs, Length);

    /// <summary>Puts together the value that consists of some ranges of the message, one a line.</summary>
    public static FieldText From<T>(MessageText message, T lines)
        where T : IReadOnlyList<(int Start, int End)>
    {
        if (lines.Count == 1)
        {
            var (start, end) = lines[0];
            return new FieldText(message, end - start, start, null);
        }

        var runs = new Run[lines.Count];
        var length = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (i > 0) length++;
            runs[i] = new Run(length, lines[i].Start, lines[i].End - lines[i].Start);
            length += runs[i].Length;
        }

        return new FieldText(message, length, 0, runs);
    }

    /// <summary>The value that is a whole text; for tests and for texts that are a field by themselves.</summary>
    public static FieldText FromText(string text)
    {
        using var table = new LineTable(text, 0, text.Length);
        var lines = new List<(int, int)>();
        for (var i = 0; i < table.Count; i++)
        {
            if (!table[i].IsEmpty) lines.Add((table[i].ContentStart, table[i].End));
        }

        return From(MessageText.Window(text, 0, text.Length), lines);
    }

    /// <summary>The place in the file of a range of <see cref="Value"/>.</summary>
    public SourceSpan Span(int start, int end)
    {
        if (_runs is { Length: 0 }) return default;
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
        if (_runs is null)
        {
            var only = Clip(new Run(0, _start, Length), start, end);
            return _message.Excerpt(only.Start, only.End);
        }

        var pieces = new PieceStore();
        foreach (var run in _runs)
        {
            var part = Clip(run, start, end);
            _message.AddPieces(pieces, part.Start, part.End, pieces.Count == 0 ? Joint.None : Joint.Blank);
        }

        return pieces.ToExcerpt();
    }

    private static string Join(WireText text, Run[] runs, int length)
    {
        var joined = ArrayPool<char>.Shared.Rent(length);
        foreach (var run in runs)
        {
            if (run.ValueStart > 0) joined[run.ValueStart - 1] = '\n';
            text.AsSpan(run.MessageStart, run.Length).CopyTo(joined.AsSpan(run.ValueStart));
        }

        var value = new string(joined, 0, length);
        ArrayPool<char>.Shared.Return(joined);
        return value;
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
        if (_runs is null) return _start + Math.Min(Math.Max(position, 0), Length);

        // The last line that begins at or before the position; before it, where the position is an end.
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].ValueStart < position || (!atEnd && _runs[middle].ValueStart == position)) low = middle;
            else high = middle - 1;
        }

        var found = _runs[low];
        return found.MessageStart + Math.Min(Math.Max(position - found.ValueStart, 0), found.Length);
    }

    private readonly record struct Run(int ValueStart, int MessageStart, int Length);
}

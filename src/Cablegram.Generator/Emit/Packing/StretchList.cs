using System.Text;
using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>A stretch of the source that a value has as it stands; it has no line feed in it.</summary>
/// <param name="Before">What the value has between the stretch before and this one.</param>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset behind the last unit.</param>
internal readonly record struct Stretch(string Before, int Start, int End);

/// <summary>A value as a list of stretches and what stands between them.</summary>
internal sealed class StretchList
{
    private const int LongPending = 64;

    private readonly string _source;
    private readonly bool _hasSurrogates;
    private readonly List<Stretch> _stretches = [];
    private int[] _breaks = [];
    private string _pending = "";

    // Goes on with what is pending where that gets long, so that a row of insertions costs no more than its length.
    private StringBuilder? _longPending;

    private StretchList(string source, bool hasSurrogates)
    {
        _source = source;
        _hasSurrogates = hasSurrogates;
    }

    /// <summary>Number of stretches.</summary>
    public int Count => _stretches.Count;

    /// <summary>What the value has behind the last stretch; all of it where there is none.</summary>
    public string After => _longPending?.ToString() ?? _pending;

    /// <summary>The stretch with an index.</summary>
    public Stretch this[int index] => _stretches[index];

    /// <summary>Takes a value apart.</summary>
    /// <param name="excerpt">The value.</param>
    /// <param name="source">The text its pieces refer to.</param>
    /// <param name="isAscii">Whether the text has ASCII characters only.</param>
    public static StretchList Of(Excerpt excerpt, string source, bool isAscii)
    {
        var list = new StretchList(source, !isAscii);
        if (excerpt.Pieces.Count == 1 && excerpt.Pieces[0] is { Literal: null } only)
        {
            // As Excerpt.Read does: nothing stands before a piece that is alone.
            list.Copy(only.Start, only.End);
            list.CountBreaks();
            return list;
        }

        foreach (var piece in excerpt.Pieces)
        {
            list.Insert(piece.Joint switch { Joint.Blank => " ", Joint.NewLine => "\n", Joint.EmptyLine => "\n\n", _ => "" });
            if (piece.Literal is { } literal) list.Insert(literal);
            else list.Copy(piece.Start, piece.End);
        }

        list.CountBreaks();
        return list;
    }

    /// <summary>The line breaks of the run of blanks before a stretch; zero where something else stands there or the run goes on within a stretch.</summary>
    public int BreaksBefore(int index) => _breaks[index];

    private void CountBreaks()
    {
        _breaks = new int[_stretches.Count];
        for (var i = 1; i < _breaks.Length; i++) _breaks[i] = CountBreaks(_stretches[i - 1].End, _stretches[i].Start);
    }

    private int CountBreaks(int start, int end)
    {
        if (end <= start || IsBlankOrBreak(_source[start - 1]) || IsBlankOrBreak(_source[end])) return 0;

        var breaks = 0;
        for (var i = start; i < end; i++)
        {
            var c = _source[i];
            if (c == '\n') breaks++;
            else if (c == '\r' ? i + 1 >= end || _source[i + 1] != '\n' : c is not (' ' or '\t')) return 0;
        }

        return breaks;
    }

    private static bool IsBlankOrBreak(char c) => c is ' ' or '\t' or '\r' or '\n';

    private void Insert(string text)
    {
        if (_longPending is not null) _longPending.Append(text);
        else if (_pending.Length + text.Length < LongPending) _pending += text;
        else _longPending = new StringBuilder(_pending).Append(text);
    }

    private void Copy(int start, int end)
    {
        while (start < end)
        {
            var length = _source.AsSpan(start, end - start).IndexOf('\n');
            if (length < 0) break;

            // The run of blanks around the line feed, up to the last one in it.
            var runStart = start + length;
            var runEnd = runStart + 1;
            for (var i = runEnd; i < end && IsBlankOrBreak(_source[i]); i++)
            {
                if (_source[i] == '\n') runEnd = i + 1;
            }

            while (runEnd < end && _source[runEnd] is ' ' or '\t') runEnd++;
            while (runStart > start && IsBlankOrBreak(_source[runStart - 1])) runStart--;
            CopyWithinLine(start, runStart);
            Insert(_source.Substring(runStart, runEnd - runStart));
            start = runEnd;
        }

        CopyWithinLine(start, end);
    }

    // A surrogate without its other half has no bytes of its own.
    private void CopyWithinLine(int start, int end)
    {
        for (var i = start; _hasSurrogates && i < end; i++)
        {
            if (!char.IsSurrogate(_source[i])) continue;
            if (char.IsHighSurrogate(_source[i]) && i + 1 < end && char.IsLowSurrogate(_source[i + 1]))
            {
                i++;
                continue;
            }

            Add(start, i);
            Insert(_source[i].ToString());
            start = i + 1;
        }

        Add(start, end);
    }

    private void Add(int start, int end)
    {
        if (end <= start) return;

        if (After.Length == 0 && _stretches.Count > 0 && _stretches[_stretches.Count - 1] is var last && last.End == start)
        {
            _stretches[_stretches.Count - 1] = last with { End = end };
            return;
        }

        _stretches.Add(new Stretch(After, start, end));
        (_pending, _longPending) = ("", null);
    }
}

#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>What a run of blanks around line breaks reads as in a stretch of the file that has no edit.</summary>
internal enum LayoutReading
{
    /// <summary>One line break is a blank, more of them are an empty line: prose, wrapped by the wire.</summary>
    Wrapped,

    /// <summary>One line break is a line break, more of them are an empty line: fields, lists, tables.</summary>
    Lines,

    /// <summary>Any number of them is a blank: copies with an empty line after each line.</summary>
    Joined,

    /// <summary>As it stands.</summary>
    Verbatim,
}

/// <summary>What an edit puts in.</summary>
internal enum LayoutInsertion
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A blank.</summary>
    Blank,

    /// <summary>A line break.</summary>
    LineBreak,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>The character in the next unit.</summary>
    Character,

    /// <summary>The literal that follows.</summary>
    Literal,

    /// <summary>The edit goes backwards in the file; what it puts in follows.</summary>
    Backwards = 7,
}

/// <summary>Puts a text value together from stretches of the file and what stands between them.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal ref struct LayoutText
{
    private readonly LayoutReading _reading;
    private char[] _buffer;
    private int _length;

    /// <summary>Starts a text.</summary>
    /// <param name="capacity">Number of characters expected.</param>
    /// <param name="reading">What line breaks read as.</param>
    internal LayoutText(int capacity, LayoutReading reading)
    {
        _reading = reading;
        _buffer = global::System.Buffers.ArrayPool<char>.Shared.Rent(global::System.Math.Max(capacity, 16));
    }

    /// <summary>What an edit of a fixed kind puts in.</summary>
    internal static string Spelling(LayoutInsertion insertion) => insertion switch
    {
        LayoutInsertion.Blank => " ",
        LayoutInsertion.LineBreak => "\n",
        LayoutInsertion.EmptyLine => "\n\n",
        _ => "",
    };

    /// <summary>Adds characters as they are.</summary>
    internal void Append(global::System.ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds a stretch of the file.</summary>
    internal void AppendStretch(global::System.ReadOnlySpan<byte> bytes)
    {
        // No stretch has more characters than bytes: a run of line breaks reads as two at most.
        Reserve(bytes.Length);
        while (bytes.Length > 0)
        {
            var run = FindBreaks(bytes);
            _length += global::System.Text.Encoding.UTF8.GetChars(bytes.Slice(0, run.Start), _buffer.AsSpan(_length));
            if (run.Breaks > 0) Append(Read(run.Breaks));
            bytes = bytes.Slice(run.End);
        }
    }

    /// <summary>The text. The builder is of no use afterwards.</summary>
    internal string ToStringAndRelease()
    {
        var text = new string(_buffer, 0, _length);
        global::System.Buffers.ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        return text;
    }

    private string Read(int breaks) => _reading switch
    {
        LayoutReading.Joined => " ",
        _ when breaks > 1 => "\n\n",
        LayoutReading.Lines => "\n",
        _ => " ",
    };

    // The first run of blanks that has a line break, LF or CRLF, in it; an empty one at the end where there is none.
    private (int Start, int End, int Breaks) FindBreaks(global::System.ReadOnlySpan<byte> bytes)
    {
        var start = _reading == LayoutReading.Verbatim ? -1 : bytes.IndexOf((byte)'\n');
        if (start < 0) return (bytes.Length, bytes.Length, 0);

        var end = start + 1;
        var next = end;
        var breaks = 1;
        while (next < bytes.Length)
        {
            if (bytes[next] == '\n' || (bytes[next] == '\r' && next + 1 < bytes.Length && bytes[next + 1] == '\n'))
            {
                next += bytes[next] == '\n' ? 1 : 2;
                breaks++;
            }
            else if (bytes[next] is (byte)' ' or (byte)'\t')
            {
                next++;
            }
            else
            {
                break;
            }

            end = next;
        }

        if (start > 0 && bytes[start - 1] == '\r') start--;
        while (start > 0 && bytes[start - 1] is (byte)' ' or (byte)'\t') start--;
        return (start, end, breaks);
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length >= more) return;

        var larger = global::System.Buffers.ArrayPool<char>.Shared.Rent(global::System.Math.Max(_length + more, _buffer.Length * 2));
        global::System.Array.Copy(_buffer, larger, _length);
        global::System.Buffers.ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

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

/// <summary>
/// Puts a text value together from stretches of the file and what stands between them. Short ones, of which the first cable of a process is
/// mostly asked, take loops and arrays: the framework's searches, encodings and pools need milliseconds when they are used first.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal ref struct LayoutText
{
    /// <summary>Bytes or characters up to which a text is short.</summary>
    internal const int ShortLength = 256;

    private readonly LayoutReading _reading;
    private char[] _buffer;
    private int _length;

    /// <summary>Starts a text.</summary>
    /// <param name="capacity">Number of characters expected.</param>
    /// <param name="reading">What line breaks read as.</param>
    internal LayoutText(int capacity, LayoutReading reading)
    {
        _reading = reading;
        _buffer = capacity <= ShortLength ? new char[capacity] : Rent(capacity);
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
        if (_buffer.Length - _length < text.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds a stretch of the file.</summary>
    internal void AppendStretch(global::System.ReadOnlySpan<byte> bytes)
    {
        // No stretch has more characters than bytes: a run of line breaks reads as two at most.
        if (_buffer.Length - _length < bytes.Length) Grow(bytes.Length);

        var isShort = bytes.Length <= ShortLength;
        while (bytes.Length > 0)
        {
            var end = 0;
            if (_reading == LayoutReading.Verbatim) end = bytes.Length;
            else if (!isShort) end = FindBreak(bytes);
            else while (end < bytes.Length && bytes[end] != '\n') end++;

            var start = end;
            if (end < bytes.Length)
            {
                if (start > 0 && bytes[start - 1] == '\r') start--;
                while (start > 0 && bytes[start - 1] is (byte)' ' or (byte)'\t') start--;
            }

            var ascii = 0;
            while (isShort && ascii < start && bytes[ascii] < 0x80) _buffer[_length++] = (char)bytes[ascii++];
            if (ascii < start) Decode(bytes.Slice(ascii, start - ascii));
            if (end == bytes.Length) return;

            bytes = bytes.Slice(end + 1);
            bytes = bytes.Slice(SkipBreaks(bytes));
        }
    }

    /// <summary>The text. The builder is of no use afterwards.</summary>
    internal string ToStringAndRelease()
    {
        var text = new string(_buffer, 0, _length);
        if (_buffer.Length > ShortLength) Return(_buffer);
        _buffer = null!;
        return text;
    }

    private static char[] Rent(int capacity) => global::System.Buffers.ArrayPool<char>.Shared.Rent(capacity);

    private static void Return(char[] buffer) => global::System.Buffers.ArrayPool<char>.Shared.Return(buffer);

    private static int FindBreak(global::System.ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : end;
    }

    private void Decode(global::System.ReadOnlySpan<byte> bytes) =>
        _length += global::System.Text.Encoding.UTF8.GetChars(bytes, _buffer.AsSpan(_length));

    // What a run of blanks reads as whose first line break has been passed; gives its length.
    private int SkipBreaks(global::System.ReadOnlySpan<byte> bytes)
    {
        int end = 0, breaks = 1;
        for (var next = 0; next < bytes.Length; next++)
        {
            var c = bytes[next];
            if (c == '\n') breaks++;
            else if (c is not ((byte)' ' or (byte)'\t') && !(c == '\r' && next + 1 < bytes.Length && bytes[next + 1] == '\n')) break;

            // A carriage return belongs to the line break behind it.
            if (c != '\r') end = next + 1;
        }

        if (_reading == LayoutReading.Joined || (_reading == LayoutReading.Wrapped && breaks == 1))
        {
            _buffer[_length++] = ' ';
            return end;
        }

        _buffer[_length++] = '\n';
        if (breaks > 1) _buffer[_length++] = '\n';
        return end;
    }

    private void Grow(int more)
    {
        var capacity = global::System.Math.Max(_length + more, _buffer.Length * 2);
        var larger = capacity <= ShortLength ? new char[capacity] : Rent(capacity);
        global::System.Array.Copy(_buffer, larger, _length);
        if (_buffer.Length > ShortLength) Return(_buffer);
        _buffer = larger;
    }
}

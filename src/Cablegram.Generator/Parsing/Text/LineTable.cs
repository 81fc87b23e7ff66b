using System.Runtime.CompilerServices;

namespace Cablegram.Parsing.Text;

/// <summary>A line of a message, without the characters that end it.</summary>
/// <param name="Start">Offset of the line's first character.</param>
/// <param name="ContentStart">Offset of its first character that is no blank; equal to <paramref name="End"/> for an empty line.</param>
/// <param name="End">Offset behind its last character that is no blank.</param>
/// <param name="Next">Offset of the line after it.</param>
internal readonly record struct Line(int Start, int ContentStart, int End, int Next)
{
    /// <summary>Whether the line has nothing but blanks.</summary>
    public bool IsEmpty => ContentStart == End;

    /// <summary>Number of characters from the first to the last that is no blank.</summary>
    public int Length => End - ContentStart;

    /// <summary>Number of blanks before the first character.</summary>
    public int Indent => ContentStart - Start;
}

/// <summary>
/// The lines of a message. LF, CRLF, CR and form feeds end a line. Disposing gives the table back for the next text; one that is not
/// disposed is collected like any object.
/// </summary>
internal sealed class LineTable : IDisposable
{
    // What a cable of half a megabyte has; a larger text's memory is not kept.
    private const int MostKept = 8192;

    [ThreadStatic]
    private static Spare<LineTable> _spare;

    private Line[] _lines = new Line[64];
    private int _count;

    private LineTable()
    {
    }

    /// <summary>The text all offsets refer to.</summary>
    public WireText Text { get; private set; }

    /// <summary>Number of lines.</summary>
    public int Count => _count;

    /// <summary>The line with an index.</summary>
    public ref readonly Line this[int index] => ref _lines[index];

    /// <summary>All lines.</summary>
    public ReadOnlySpan<Line> All => _lines.AsSpan(0, _count);

    /// <summary>Finds the lines of a text between two offsets.</summary>
    public static LineTable Of(WireText text, int start, int end)
    {
        var table = _spare.Take() ?? new LineTable();
        table.Text = text;
        table.Fill(start, end);
        return table;
    }

    /// <summary>The line's text without blanks at both ends.</summary>
    public ReadOnlySpan<char> Content(int index) => Text.AsSpan(_lines[index].ContentStart, _lines[index].Length);

    /// <summary>Index of the line that holds an offset.</summary>
    public int At(int offset)
    {
        int low = 0, high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Next <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Takes out the lines from an index on.</summary>
    public void Cut(int count) => _count = count;

    /// <summary>Gives the table back, which must not be touched afterwards.</summary>
    public void Dispose()
    {
        Text = default;
        _count = 0;
        if (_lines.Length <= MostKept) _spare.Keep(this);
    }

    private void Fill(int start, int end)
    {
        var text = Text.AsSpan(0, Math.Max(end, 0));
        while (start < end)
        {
            var length = text[start..].IndexOfAny('\n', '\r', '\f');
            var stop = length < 0 ? text.Length : start + length;
            var next = stop >= text.Length ? stop : stop + (text[stop] == '\r' && stop + 1 < text.Length && text[stop + 1] == '\n' ? 2 : 1);
            var content = start;
            var last = stop;

            // A line ends in a word or in one blank, nearly always, and which of the two cannot be foreseen: no branch.
            if (last > start) last -= text[last - 1] == ' ' ? 1 : 0;
            if (last == start || !IsWordCharacter(text[start]) || !IsWordCharacter(text[last - 1]))
            {
                while (last > start && IsBlank(text[last - 1])) last--;
                while (content < last && IsBlank(text[content])) content++;
            }

            // In its place at once: a line that is made elsewhere and copied is waited for.
            if (_count == _lines.Length) Array.Resize(ref _lines, _count * 2);
            _lines[_count++] = new Line(start, content, last, next);
            start = next;
        }
    }

    /// <summary>Whether a character is none of the blanks for certain; nearly all that stand at the ends of lines are such.</summary>
    private static bool IsWordCharacter(char c) => c is > ' ' and < '\u00a0';

    /// <summary>Whether a character is a blank within a line: space, tab, no-break space, byte-order mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsBlank(char c) => c <= ' ' ? c is ' ' or '\t' or '\v' : c >= '\u00a0' && c is '\u00a0' or '\ufeff' or '\u200b';
}

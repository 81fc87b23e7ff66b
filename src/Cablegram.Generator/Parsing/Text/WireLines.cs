using System.Runtime.CompilerServices;
using Cablegram.Model;

namespace Cablegram.Parsing.Text;

/// <summary>What a line of a message is, seen by itself.</summary>
internal enum LineKind : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Nothing but blanks.</summary>
    Empty,

    /// <summary>A page line of the message system, or a page's classification mark (FORMAT.md 6.11).</summary>
    PageLine,

    /// <summary>A row of strokes that underlines a heading (FORMAT.md 6.12).</summary>
    Ruler,
}

/// <summary>
/// The lines of a message with their kinds, and the page lines that run inside other lines. Disposing gives all of it back for the next text.
/// </summary>
internal sealed class WireLines : IDisposable
{
    /// <summary>A line longer than this was not wrapped by the wire.</summary>
    public const int ReflowedLine = 132;

    // What a cable of half a megabyte needs; a larger text's memory is not kept.
    private const int MostKept = 8192;

    [ThreadStatic]
    private static Spare<WireLines> _spare;

    private readonly List<(int Start, int End)> _cuts = [];
    private LineKind[] _kinds = [];

    private WireLines()
    {
    }

    /// <summary>The message.</summary>
    public MessageText Message { get; private set; } = null!;

    /// <summary>Where its lines begin and end.</summary>
    public LineTable Lines { get; private set; } = null!;

    /// <summary>Repairs noted so far, to be added to.</summary>
    public List<Repair> Repairs { get; } = [];

    /// <summary>Number of lines.</summary>
    public int Count => Lines.Count;

    /// <summary>The text the lines are in.</summary>
    public WireText Text => Lines.Text;

    /// <summary>Page lines found, in the order of their places.</summary>
    public List<SourceSpan> PageLines { get; } = [];

    /// <summary>Page lines that run inside other lines, as ranges of the message in the order of their places.</summary>
    public IReadOnlyList<(int Start, int End)> Cuts => _cuts;

    /// <summary>Reads the lines of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="repairs">Repairs so far.</param>
    /// <param name="lines">The message's lines where they are known already.</param>
    public static WireLines Of(MessageText message, EquatableArray<Repair> repairs, LineTable? lines = null)
    {
        var wire = _spare.Take() ?? new WireLines();
        wire.Read(message, repairs, lines ?? LineTable.Of(message.Text, message.Start, message.End));
        return wire;
    }

    /// <summary>Whether a range of a line is one piece, at the same place of the file: the message is a stretch of it and no page line runs inside another line.</summary>
    public bool AreVerbatim => _cuts.Count == 0 && Message.IsWindow;

    /// <summary>Whether the copy joined its lines: more than one is longer than the wire's.</summary>
    public bool AreReflowed { get; private set; }

    /// <summary>Room for the pieces of one line, to be emptied by whoever uses it.</summary>
    public PieceStore LinePieces { get; } = new(4);

    /// <summary>The kind of a line.</summary>
    public LineKind Kind(int index) => _kinds[index];

    /// <summary>The kinds of all lines.</summary>
    public ReadOnlySpan<LineKind> Kinds => _kinds.AsSpan(0, Lines.Count);

    /// <summary>The text of a line without blanks at both ends.</summary>
    public ReadOnlySpan<char> Content(int index) => Lines.Content(index);

    /// <summary>Gives the lines back, which must not be touched afterwards.</summary>
    public void Dispose()
    {
        Lines.Dispose();
        (Message, Lines) = (null!, null!);
        Repairs.Clear();
        PageLines.Clear();
        LinePieces.Clear();
        _cuts.Clear();
        if (_kinds.Length <= MostKept && Repairs.Capacity <= MostKept && _cuts.Capacity <= MostKept) _spare.Keep(this);
    }

    /// <summary>Makes a line a page line.</summary>
    public void MarkPageLine(int index)
    {
        if (_kinds[index] == LineKind.PageLine) return;

        _kinds[index] = LineKind.PageLine;
        NotePageLine(Lines[index].ContentStart, Lines[index].End);
    }

    /// <summary>The value that a range of one line is, without page lines inside it; null where nothing is left.</summary>
    public Excerpt? Excerpt(int start, int end)
    {
        if (_cuts.Count == 0)
        {
            var whole = Message.Trim(start, end);
            return Message.Excerpt(whole.Start, whole.End);
        }

        var first = Message.Values.Count;
        AddPieces(Message.Values, start, end, Joint.None);
        return Message.Values.TakeExcerpt(first);
    }

    /// <summary>Adds what a range of one line consists of, without page lines inside it.</summary>
    public void AddPieces(PieceStore pieces, int start, int end, Joint joint)
    {
        if (_cuts.Count == 0)
        {
            var whole = Message.Trim(start, end);
            if (whole.End > whole.Start) Message.AddPieces(pieces, whole.Start, whole.End, joint);
            return;
        }

        foreach (var run in Runs(start, end))
        {
            var before = pieces.Count;
            Message.AddPieces(pieces, run.Start, run.End, joint);
            if (pieces.Count > before) joint = Joint.Blank;
        }
    }

    /// <summary>A range of one line as the stretches that remain without page lines inside it.</summary>
    public LineRuns Runs(int start, int end) => new(this, start, end);

    /// <summary>The first page line inside a range; an empty one at its end where there is none.</summary>
    internal (int Start, int End) NextCut(int start, int end)
    {
        var next = _cuts.Count == 0 ? 0 : FirstCutAfter(start);
        return next < _cuts.Count && _cuts[next].Start < end ? _cuts[next] : (end, end);
    }

    private int FirstCutAfter(int offset)
    {
        int low = 0, high = _cuts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cuts[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Read(MessageText message, EquatableArray<Repair> repairs, LineTable lines)
    {
        Message = message;
        Lines = lines;
        foreach (var repair in repairs) Repairs.Add(repair);
        if (_kinds.Length < lines.Count) _kinds = new LineKind[Math.Max(lines.Count, 2 * _kinds.Length)];
        if (Classify()) PageHeads.Mark(this);
    }

    /// <summary>Tells the kinds of all lines; true when one may be the head of a printed page.</summary>
    private bool Classify()
    {
        var hasPageHead = false;
        var longLines = 0;
        var lines = Lines.All;
        var kinds = _kinds.AsSpan(0, lines.Length);
        var text = Text.AsSpan(0, Message.End);

        // Numbers of page lines are searched for in the whole text, forwards, and not line by line.
        var number = PageLineReader.NextNumber(text, Message.Start);
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            kinds[i] = LineKind.Empty;
            if (line.IsEmpty) continue;

            longLines += line.Length > ReflowedLine ? 1 : 0;

            // Nearly every line begins with a letter or a digit, which no ruler does.
            kinds[i] = LineKind.Text;
            var first = text[line.ContentStart];
            if (!Ascii.IsLetterOrDigit(first) && StrokeRow.IsMatch(text.Slice(line.ContentStart, line.Length))) kinds[i] = NoteRuler(line);
            else if (number < line.End) (kinds[i], number) = FindPageLines(line, text, number);
            hasPageHead |= first == 'P' && kinds[i] == LineKind.Text && PageHeads.MayBegin(text.Slice(line.ContentStart, line.Length));
        }

        AreReflowed = longLines > 1;
        return hasPageHead;
    }

    /// <summary>Tells the kind of a line at or before whose end a number stands that may be a page line's, and where the next number stands behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (LineKind Kind, int Number) FindPageLines(in Line line, ReadOnlySpan<char> text, int number)
    {
        var searched = line.ContentStart;
        for (; number < line.End; number = PageLineReader.NextNumber(text, number + PageLineReader.NumberLength))
        {
            if (number < searched || !PageLineReader.TryRead(text[searched..line.End], number - searched, out var start, out var length)) continue;

            start += searched;
            NotePageLine(start, start + length);
            if (length == line.Length) return (LineKind.PageLine, number);

            _cuts.Add((start, start + length));
            searched = start + length;
        }

        return (LineKind.Text, number);
    }

    private void NotePageLine(int start, int end)
    {
        var span = Message.ToSource(start, end);
        PageLines.Add(span);

        // Where the file has the very words, their place tells them.
        var isVerbatim = Message.Source.AsSpan(span.Start, span.Length).SequenceEqual(Text.AsSpan(start, end - start));
        Repairs.Add(new Repair(RepairKind.PageLineRemoved, span, isVerbatim ? null : Repair.PageLineSentence(Text.Substring(start, end - start))));
    }

    private LineKind NoteRuler(in Line line)
    {
        if (StrokeRow.FindCut(Text.AsSpan(line.ContentStart, line.Length), 0) >= 0)
        {
            Repairs.Add(new Repair(
                RepairKind.CutUnderlineJoined, Message.ToSource(line.ContentStart, line.End), "A row of strokes that was cut by a blank was joined."));
        }

        return LineKind.Ruler;
    }
}

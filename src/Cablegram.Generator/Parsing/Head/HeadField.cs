using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>A field of the head: its label and the ranges of the message its value consists of, one a line.</summary>
/// <param name="lines">The lines of all fields so far: those that are added while this one is read are its own.</param>
internal sealed class HeadField(List<(int Start, int End)> lines)
{
    private int _first;
    private int _count;

    /// <summary>Which field.</summary>
    public HeadLabel Label { get; private set; }

    /// <summary>Where the label begins, in the message.</summary>
    public int Start { get; private set; }

    /// <summary>The lines of the value, without page lines.</summary>
    public FieldLines Lines => new(lines, _first, _count);

    /// <summary>Whether the label stood but nothing behind it yet.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Begins a field, whatever this one was before.</summary>
    /// <param name="label">Which field.</param>
    /// <param name="start">Where the label begins, in the message.</param>
    public void Begin(HeadLabel label, int start)
    {
        Label = label;
        Start = start;
        _first = lines.Count;
        _count = 0;
    }

    /// <summary>Adds what a range of one line has without page lines inside it; only while no other field is begun.</summary>
    public void Add(WireLines message, int start, int end)
    {
        foreach (var run in message.Runs(start, end)) lines.Add(run);
        _count = lines.Count - _first;
    }

    /// <summary>The last characters of the value so far.</summary>
    public ReadOnlySpan<char> LastLine(WireText text) => IsEmpty ? default : text.AsSpan(Lines[_count - 1].Start, Lines[_count - 1].End - Lines[_count - 1].Start);
}

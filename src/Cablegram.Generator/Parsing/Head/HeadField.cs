namespace Cablegram.Parsing.Head;

/// <summary>A field of the head: its label and the ranges of the message its value consists of, one a line.</summary>
/// <param name="label">Which field.</param>
/// <param name="start">Where the label begins, in the message.</param>
internal sealed class HeadField(HeadLabel label, int start)
{
    /// <summary>Which field.</summary>
    public HeadLabel Label { get; } = label;

    /// <summary>Where the label begins, in the message.</summary>
    public int Start { get; } = start;

    /// <summary>The lines of the value, without page lines.</summary>
    public List<(int Start, int End)> Lines { get; } = new(2);

    /// <summary>Whether the label stood but nothing behind it yet.</summary>
    public bool IsEmpty => Lines.Count == 0;

    /// <summary>The last characters of the value so far.</summary>
    public ReadOnlySpan<char> LastLine(string text) =>
        IsEmpty ? default : text.AsSpan(Lines[Lines.Count - 1].Start, Lines[Lines.Count - 1].End - Lines[Lines.Count - 1].Start);
}

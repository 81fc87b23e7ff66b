namespace Cablegram.Parsing.Text;

/// <summary>The stretches of a range of one line that remain without page lines inside it; gone through with foreach.</summary>
/// <param name="lines">The lines.</param>
/// <param name="start">Where the range begins.</param>
/// <param name="end">Where it ends.</param>
internal struct LineRuns(WireLines lines, int start, int end)
{
    private int _start = start;

    /// <summary>The stretch, without blanks at its ends.</summary>
    public (int Start, int End) Current { get; private set; }

    /// <summary>The stretches themselves.</summary>
    public readonly LineRuns GetEnumerator() => this;

    /// <summary>Goes to the next stretch; false behind the last.</summary>
    public bool MoveNext()
    {
        while (_start < end)
        {
            var cut = lines.NextCut(_start, end);
            Current = lines.Message.Trim(_start, cut.Start);
            _start = cut.End;
            if (Current.End > Current.Start) return true;
        }

        return false;
    }
}

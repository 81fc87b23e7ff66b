namespace Cablegram.Model;

/// <summary>A range of the source text as the file has it, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units; zero for a place between two characters.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}

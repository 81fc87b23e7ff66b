using Cablegram.Model;

namespace Cablegram.Parsing.Body;

/// <summary>A portion mark as it was read where it stands.</summary>
/// <param name="Length">Number of characters, brackets included.</param>
/// <param name="Marking">What it means.</param>
/// <param name="InnerStart">Where what stands within the brackets begins, counted from the mark's first character.</param>
/// <param name="InnerLength">Its length.</param>
internal readonly record struct PortionMark(int Length, Classification Marking, int InnerStart, int InnerLength);

/// <summary>A place that looks like the beginning of a paragraph: <c>3. (C) …</c> (FORMAT.md 6.10). Offsets are in the message.</summary>
internal record struct OpeningCandidate
{
    /// <summary>Index of the line it stands on.</summary>
    public int Line { get; set; }

    /// <summary>First character, a pilcrow or the number or mark.</summary>
    public required int Start { get; init; }

    /// <summary>The printed number; 0 where only a mark stands.</summary>
    public required int Number { get; init; }

    /// <summary>Where the number's digits begin.</summary>
    public int NumberStart { get; init; }

    /// <summary>Number of digits.</summary>
    public int NumberLength { get; init; }

    /// <summary>Whether the number is closed by a bracket, <c>2)</c>, as items of lists are.</summary>
    public bool HasBracket { get; init; }

    /// <summary>Whether a pilcrow, or what became of one, stands in front.</summary>
    public bool HasPilcrow { get; init; }

    /// <summary>Whether a portion mark follows.</summary>
    public bool HasMark { get; init; }

    /// <summary>Where the portion mark begins, with its bracket.</summary>
    public int MarkStart { get; init; }

    /// <summary>Length of the portion mark with its brackets.</summary>
    public readonly int MarkLength => Mark.Length;

    /// <summary>What was read of the portion mark.</summary>
    internal PortionMark Mark { get; init; }

    /// <summary>Where the words begin.</summary>
    public required int TextStart { get; init; }

    /// <summary>Whether it stands behind other words on its line.</summary>
    public bool IsMidLine { get; set; }

    /// <summary>Whether the line before it is empty, a ruler or a page line, or there is none.</summary>
    public bool StartsBlock { get; set; }
}

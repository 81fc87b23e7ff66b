using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>What separates a unit of the body from the one before it.</summary>
internal enum UnitBreak : byte
{
    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>One or more empty lines.</summary>
    Empty,

    /// <summary>A page line, with or without empty lines around it.</summary>
    Page,

    /// <summary>Nothing: both stand on one line.</summary>
    SameLine,
}

/// <summary>A line of the body, or a part of one where a paragraph begins in its middle.</summary>
internal readonly record struct BodyUnit
{
    private const int None = -1;
    private const int Ruler = -2;

    /// <summary>Makes a unit.</summary>
    /// <param name="start">First character, in the message.</param>
    /// <param name="end">Behind the last character.</param>
    /// <param name="isRuler">Whether it is a row of strokes, which opens no paragraph.</param>
    /// <param name="separator">What separates it from the unit before.</param>
    /// <param name="opening">Index of the opening of the paragraph that begins here; -1 where none does.</param>
    public BodyUnit(int start, int end, bool isRuler, UnitBreak separator, int opening)
        : this(start, end, separator, isRuler ? Ruler : opening)
    {
    }

    private BodyUnit(int start, int end, UnitBreak separator, int opening)
    {
        Start = start;
        End = end;
        Break = separator;
        Opening = opening;
    }

    /// <summary>First character, in the message.</summary>
    public int Start { get; }

    /// <summary>Behind the last character.</summary>
    public int End { get; }

    /// <summary>Index of the opening of the paragraph that begins here; negative where none does.</summary>
    public int Opening { get; }

    /// <summary>What separates it from the unit before.</summary>
    public UnitBreak Break { get; }

    /// <summary>Whether it is a row of strokes.</summary>
    public bool IsRuler => Opening == Ruler;

    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether a paragraph with a number or a mark begins here.</summary>
    public bool IsOpening => Opening >= 0;

    /// <summary>Splits the lines of a body into units.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="first">The line with which the body begins.</param>
    /// <param name="start">Offset at which the body begins.</param>
    /// <param name="end">Offset at which it ends.</param>
    /// <param name="openings">Beginnings of paragraphs, in order.</param>
    public static RentedList<BodyUnit> Split(WireLines lines, int first, int start, int end, RentedList<Opening> openings)
    {
        var all = lines.Lines.All;
        var kinds = lines.Kinds;
        var units = RentedList<BodyUnit>.Rent(all.Length - first + openings.Count);
        var text = lines.Text.AsSpan();
        var separator = UnitBreak.Line;
        var next = 0;
        var nextStart = StartOf(openings, 0);
        for (var i = first; i < all.Length && all[i].Start < end; i++)
        {
            if (kinds[i] is LineKind.Empty or LineKind.PageLine)
            {
                if (separator != UnitBreak.Page) separator = kinds[i] == LineKind.Empty ? UnitBreak.Empty : UnitBreak.Page;
                continue;
            }

            ref readonly var line = ref all[i];
            if (kinds[i] == LineKind.Text && line.ContentStart >= start && line.End <= Math.Min(end, nextStart))
            {
                units.AddPlace() = new BodyUnit(line.ContentStart, line.End, separator, None);
                separator = UnitBreak.Line;
                continue;
            }

            var from = Math.Max(line.ContentStart, start);
            var to = Math.Min(line.End, end);
            while (nextStart < from) nextStart = StartOf(openings, ++next);
            while (from < to)
            {
                var opening = None;
                if (nextStart == from)
                {
                    opening = next;
                    nextStart = StartOf(openings, ++next);
                }

                var stop = Math.Min(to, nextStart);
                units.AddPlace() = new BodyUnit(from, TrimEnd(text, from, stop), kinds[i] == LineKind.Ruler, separator, opening);
                separator = UnitBreak.SameLine;
                from = stop;
            }

            separator = UnitBreak.Line;
        }

        return units;
    }

    /// <summary>Where an opening stands; behind all text where there is none.</summary>
    private static int StartOf(RentedList<Opening> openings, int index) => index < openings.Count ? openings[index].Candidate.Start : int.MaxValue;

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && LineTable.IsBlank(text[end - 1])) end--;
        return end;
    }
}

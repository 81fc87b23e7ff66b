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
/// <param name="Start">First character, in the message.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="IsRuler">Whether it is a row of strokes.</param>
/// <param name="Break">What separates it from the unit before.</param>
/// <param name="Opening">Index of the opening of the paragraph that begins here; -1 where none does.</param>
internal readonly record struct BodyUnit(int Start, int End, bool IsRuler, UnitBreak Break, int Opening)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether a paragraph with a number or a mark begins here.</summary>
    public bool IsOpening => Opening >= 0;

    /// <summary>Splits the lines of a body into units.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="start">Offset at which the body begins.</param>
    /// <param name="end">Offset at which it ends.</param>
    /// <param name="openings">Beginnings of paragraphs, in order.</param>
    public static RentedList<BodyUnit> Split(WireLines lines, int start, int end, RentedList<Opening> openings)
    {
        var first = lines.Lines.At(start);
        var all = lines.Lines.All;
        var units = RentedList<BodyUnit>.Rent(all.Length - first + openings.Count);
        var text = lines.Text.AsSpan();
        var separator = UnitBreak.Line;
        var next = 0;
        var nextStart = StartOf(openings, 0);
        for (var i = first; i < all.Length && all[i].Start < end; i++)
        {
            var kind = lines.Kind(i);
            if (kind == LineKind.Empty && separator != UnitBreak.Page) separator = UnitBreak.Empty;
            if (kind == LineKind.PageLine) separator = UnitBreak.Page;
            if (kind is LineKind.Empty or LineKind.PageLine) continue;

            var from = Math.Max(all[i].ContentStart, start);
            var to = Math.Min(all[i].End, end);
            while (nextStart < from) nextStart = StartOf(openings, ++next);
            while (from < to)
            {
                var opening = -1;
                if (nextStart == from)
                {
                    opening = next;
                    nextStart = StartOf(openings, ++next);
                }

                var stop = Math.Min(to, nextStart);
                units.Add(new BodyUnit(from, TrimEnd(text, from, stop), kind == LineKind.Ruler, separator, opening));
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

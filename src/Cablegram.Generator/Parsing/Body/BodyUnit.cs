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
/// <param name="Line">Index of the line.</param>
/// <param name="Start">First character, in the message.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="IsRuler">Whether it is a row of strokes.</param>
/// <param name="Break">What separates it from the unit before.</param>
/// <param name="Opening">The paragraph that begins here; null where none does.</param>
internal readonly record struct BodyUnit(int Line, int Start, int End, bool IsRuler, UnitBreak Break, Opening? Opening)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Splits the lines of a body into units.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="start">Offset at which the body begins.</param>
    /// <param name="end">Offset at which it ends.</param>
    /// <param name="openings">Beginnings of paragraphs, in order.</param>
    public static List<BodyUnit> Split(WireLines lines, int start, int end, IReadOnlyList<Opening> openings)
    {
        var units = new List<BodyUnit>();
        var separator = UnitBreak.Line;
        var next = 0;
        for (var i = LineAt(lines.Lines, start); i < lines.Count && lines.Lines[i].Start < end; i++)
        {
            if (lines.Kind(i) == LineKind.Empty && separator != UnitBreak.Page) separator = UnitBreak.Empty;
            if (lines.Kind(i) == LineKind.PageLine) separator = UnitBreak.Page;
            if (lines.Kind(i) is LineKind.Empty or LineKind.PageLine) continue;

            var from = Math.Max(lines.Lines[i].ContentStart, start);
            var to = Math.Min(lines.Lines[i].End, end);
            while (next < openings.Count && openings[next].Candidate.Start < from) next++;
            while (from < to)
            {
                Opening? opening = next < openings.Count && openings[next].Candidate.Start == from ? openings[next] : null;
                if (opening is not null) next++;
                var stop = next < openings.Count ? Math.Min(to, openings[next].Candidate.Start) : to;
                units.Add(new BodyUnit(i, from, TrimEnd(lines.Text, from, stop), lines.Kind(i) == LineKind.Ruler, separator, opening));
                separator = UnitBreak.SameLine;
                from = stop;
            }

            separator = UnitBreak.Line;
        }

        return units;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && LineTable.IsBlank(text[end - 1])) end--;
        return end;
    }

    /// <summary>The line that holds an offset.</summary>
    internal static int LineAt(LineTable lines, int offset)
    {
        int low = 0, high = lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Next <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

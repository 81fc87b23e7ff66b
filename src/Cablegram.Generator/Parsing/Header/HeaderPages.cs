using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>The heads of pages inside a header, and the class words at the foot of the page before (FORMAT.md 7).</summary>
/// <param name="lines">The lines of the message.</param>
/// <param name="endLine">Index behind the last line to look at.</param>
internal readonly struct HeaderPages(LineTable lines, int endLine)
{
    private const int MostMarks = 3;
    private const int LongestCutHead = 8;

    /// <summary>Index of the first line at or behind an index that is not empty; the end where there is none.</summary>
    public int NextLine(int index)
    {
        while (index < endLine && lines[index].IsEmpty) index++;
        return index;
    }

    /// <summary>Index of the last line of a page head, whose second half may stand below it.</summary>
    /// <param name="index">Index of the line.</param>
    /// <param name="head">The head on it.</param>
    public int EndOfHead(int index, ReadOnlySpan<char> head)
    {
        if (head.Length > LongestCutHead) return index;

        var next = NextLine(index + 1);
        return next < endLine && HeaderLines.IsPageHeadTail(lines.Content(next)) ? next : index;
    }

    /// <summary>Index of the last line of the page head below a class word at the foot of a page; -1 where the line is none.</summary>
    public int EndOfBreak(int index)
    {
        if (!HasHeadBelow(index)) return -1;

        var next = index;
        for (var marks = 0; marks < MostMarks && next < endLine && ClassificationLineReader.IsMark(lines.Content(next)); marks++) next = NextLine(next + 1);
        if (next == index || next >= endLine || !HeaderLines.IsPageHead(lines.Content(next))) return -1;
        return EndOfHead(next, lines.Content(next));
    }

    /// <summary>Whether a page head stands near below a line; most lines need no closer look.</summary>
    private bool HasHeadBelow(int index)
    {
        var next = NextLine(index + 1);
        for (var looked = 0; looked < MostMarks && next < endLine; looked++)
        {
            if (HeaderLines.IsPageHead(lines.Content(next))) return true;
            next = NextLine(next + 1);
        }

        return false;
    }
}

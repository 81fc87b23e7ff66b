using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>Checks tabs, doubled blanks and blanks at line ends; one finding a line.</summary>
internal static class BlankChecks
{
    private const int TabWidth = 8;
    private const int TableGap = 4;
    private const int TableGaps = 2;

    /// <summary>Tabs in the message.</summary>
    public static void CheckTabs(CableUnderCheck cable, Findings findings)
    {
        var text = cable.MessageText;
        var end = cable.TextEnd;
        for (var at = cable.Lines.Message.Start; at < end;)
        {
            var found = text.AsSpan(at, end - at).IndexOf('\t');
            if (found < 0) return;

            at += found;
            var lineEnd = CharacterScan.LineEnd(text, at, end);
            ReportTabs(cable, findings, at, lineEnd);
            at = lineEnd;
        }
    }

    /// <summary>Runs of blanks between words.</summary>
    public static void CheckDoubled(CableUnderCheck cable, Findings findings)
    {
        var lines = cable.Lines;
        for (var i = 0; i < lines.Count && lines.Lines[i].Start < cable.TextEnd; i++)
        {
            if (lines.Kind(i) != LineKind.Text || lines.Content(i).IndexOf("  ".AsSpan()) < 0) continue;

            var gaps = FindGaps(cable, lines.Lines[i]);
            if (gaps.Count == 0) continue;

            var (start, end) = gaps[0];
            IReadOnlyList<Fix> fixes = gaps.TrueForAll(gap => cable.IsVerbatim(gap.Start, gap.End))
                ? [Fix.Of("Leave one blank between the words of this line", gaps.Select(gap => new TextEdit(cable.ToSource(gap), " ")))]
                : [];
            findings.Report(TypographyRules.DoubleBlank, cable.ToSource(start, end), [Number.Of(end - start), More(gaps.Count)], fixes);
        }
    }

    /// <summary>Blanks at line ends. In Markdown two of them are a mark of their own.</summary>
    public static void CheckTrailing(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is Carrier.Markdown or Carrier.FrontMatter) return;

        var lines = cable.Lines;
        for (var i = 0; i < lines.Count && lines.Lines[i].Start < cable.TextEnd; i++)
        {
            var line = lines.Lines[i];
            var end = line.Next;
            while (end > line.End && lines.Text[end - 1] is '\n' or '\r' or '\f') end--;

            // Where the file has no line end here, the blank is what separates the words.
            if (end == line.End || cable.ToSource(line.End, line.Next).Length < line.Next - line.End) continue;

            var span = cable.ToSource(line.End, end);
            findings.Report(
                TypographyRules.TrailingBlank, span, [Number.Of(end - line.End)],
                cable.IsVerbatim(line.End, end) ? [Fix.Remove("Remove the blanks at the end of the line", span)] : []);
        }
    }

    private static void ReportTabs(CableUnderCheck cable, Findings findings, int first, int lineEnd)
    {
        var text = cable.MessageText;
        var line = CharacterScan.LineStart(cable, first);
        var runs = new List<(int Start, int End)>();
        for (var at = first; at < lineEnd;)
        {
            var end = at;
            while (end < lineEnd && text[end] == '\t') end++;
            runs.Add((at, end));
            var next = text.AsSpan(end, lineEnd - end).IndexOf('\t');
            at = next < 0 ? lineEnd : end + next;
        }

        var blanks = Expand(text, line, lineEnd, runs);
        IReadOnlyList<Fix> fixes = runs.TrueForAll(run => cable.IsVerbatim(run.Start, run.End))
            ? [Fix.Of("Write blanks instead of tabs on this line", runs.Select((run, i) => new TextEdit(cable.ToSource(run), blanks[i])))]
            : [];
        findings.Report(TypographyRules.Tab, cable.ToSource(runs[0]), [More(runs.Count)], fixes);
    }

    /// <summary>
    /// The blanks for each run of tabs: none at the end of a line, one between two words of a line that has no other tab, and for the
    /// rest as many as keep its columns where they stand.
    /// </summary>
    private static List<string> Expand(string text, int line, int lineEnd, List<(int Start, int End)> runs)
    {
        var isBetweenWords = runs.Count == 1 && runs[0].End - runs[0].Start == 1 && !text.AsSpan(line, runs[0].Start - line).Trim().IsEmpty;
        var blanks = new List<string>(runs.Count);
        var column = 0;
        var at = line;
        foreach (var (start, end) in runs)
        {
            column += start - at;
            var width = (end - start) * TabWidth - (column % TabWidth);
            blanks.Add(text.AsSpan(end, lineEnd - end).Trim().IsEmpty ? "" : isBetweenWords ? " " : new string(' ', width));
            column += width;
            at = end;
        }

        return blanks;
    }

    /// <summary>
    /// The runs of two and more blanks within a line. None in a row of a table, whose columns they keep, and not between two words of
    /// spaced letters, <c>T O P  S E C R E T</c>, or in page lines.
    /// </summary>
    private static List<(int Start, int End)> FindGaps(CableUnderCheck cable, Line line)
    {
        var text = cable.MessageText;
        var gaps = new List<(int Start, int End)>();
        var wide = 0;
        foreach (var (from, to) in cable.Lines.Runs(line.ContentStart, line.End))
        {
            for (var at = from; at < to;)
            {
                var found = text.AsSpan(at, to - at).IndexOf("  ".AsSpan());
                if (found < 0) break;

                var start = at + found;
                at = start;
                while (at < to && text[at] == ' ') at++;
                if (at - start >= TableGap) return [];
                if (at - start == TableGap - 1 && ++wide >= TableGaps) return [];
                if (!IsSpacedLetter(text, start - 1, from, to) || !IsSpacedLetter(text, at, from, to)) gaps.Add((start, at));
            }
        }

        return gaps;
    }

    private static bool IsSpacedLetter(string text, int at, int from, int to) =>
        at >= from && at < to && Ascii.IsLetter(text[at])
        && (at == from || text[at - 1] == ' ') && (at + 1 == to || text[at + 1] == ' ');

    private static string More(int count) => count switch
    {
        1 => "",
        2 => ", and at another place on this line",
        _ => $", and at {Number.Of(count - 1)} more places on this line",
    };
}

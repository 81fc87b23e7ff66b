using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>Checks the widths of the text's lines, in copies that keep the wire's line breaks.</summary>
internal static class LineWidthChecks
{
    private const int Handbook = 55;
    private const int Telegraph = 69;
    private const int Reflow = 80;

    /// <summary>Lines that are too wide. The transmission header has a rule of its own.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (!KeepsLines(cable) || !IsKeptToWidth(cable)) return;

        var cut = 0;
        for (var i = cable.Header.EndLine; i < cable.Lines.Count && cable.Lines.Lines[i].Start < cable.TextEnd; i++)
        {
            if (Width(cable, i) <= Handbook) continue;

            var width = WidthWithoutPageLines(cable, i, ref cut);
            if (width > Handbook) Report(cable, findings, TypographyRules.LineWidth55, i, width, Handbook);
            if (width > Telegraph) Report(cable, findings, TypographyRules.LineWidth69, i, width, Telegraph);
            if (width > Reflow) Report(cable, findings, TypographyRules.LineWidth80, i, width, Reflow);
        }
    }

    /// <summary>Whether the copy has the lines of the wire: not one that joins, drops or rewraps lines (FORMAT.md 11).</summary>
    private static bool KeepsLines(CableUnderCheck cable) =>
        !cable.MayHaveLostLines && !cable.Cable.IsPartialExtract
        && cable.Cable.Carrier is not (Carrier.Markdown or Carrier.FrontMatter or Carrier.ArchiveTelegram or Carrier.Smart);

    /// <summary>
    /// Whether less than a fifth of the text stands on lines of more than 80 columns. Four cables in ten were reflowed by their sender or
    /// publisher (FORMAT.md 2.1): theirs are no lines.
    /// </summary>
    private static bool IsKeptToWidth(CableUnderCheck cable)
    {
        long all = 0, wide = 0;
        for (var i = cable.Header.EndLine; i < cable.Lines.Count && cable.Lines.Lines[i].Start < cable.TextEnd; i++)
        {
            var width = Width(cable, i);
            all += width;
            if (width > Reflow) wide += width;
        }

        return wide * 5 < all;
    }

    /// <summary>Columns of a line of text, without the pilcrow that the site put before it; zero for every other line.</summary>
    private static int Width(CableUnderCheck cable, int index)
    {
        if (cable.Lines.Kind(index) != LineKind.Text) return 0;

        var line = cable.Lines.Lines[index];
        return line.End - line.Start - (cable.MessageText[line.ContentStart] == CharacterScan.Pilcrow ? 1 : 0);
    }

    /// <summary>Columns of a line without the page lines inside it, and the blanks around those; called for lines in their order.</summary>
    private static int WidthWithoutPageLines(CableUnderCheck cable, int index, ref int cut)
    {
        var line = cable.Lines.Lines[index];
        var cuts = cable.Lines.Cuts;
        while (cut < cuts.Count && cuts[cut].Start < line.Start) cut++;
        var width = Width(cable, index);
        if (cut == cuts.Count || cuts[cut].Start >= line.End) return width;

        var left = -1;
        foreach (var (start, end) in cable.Lines.Runs(line.ContentStart, line.End)) left += end - start + 1;
        return width - (line.Length - left);
    }

    private static void Report(CableUnderCheck cable, Findings findings, Rule rule, int index, int width, int limit)
    {
        // The columns beyond the limit, counted from the end: what stands before the text of the line, or inside it, is no column of it.
        var end = cable.Lines.Lines[index].End;
        findings.Report(rule, cable.ToSource(end - (width - limit), end), width.ToString(CultureInfo.InvariantCulture));
    }
}

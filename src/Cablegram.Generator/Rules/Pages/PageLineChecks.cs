using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Pages;

/// <summary>Checks what page lines say against the rest of the cable.</summary>
internal static class PageLineChecks
{
    /// <summary>Whether the page lines count the sections that the classification line counts.</summary>
    public static void CheckTotal(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassificationLine is not { } line) return;

        var pages = cable.PageLines.FindAll(page => IsOwn(cable, page.Number));
        if (pages.Count == 0) return;
        if (line is { Sections: { } total, SectionSpan: { } section }) CheckTotal(cable, findings, pages, total, section);
        else if (!line.IsDamaged) findings.Report(PageRules.PageSingle, cable.ToSource(pages[0].Start, pages[0].End), Number.Of(pages[0].Total));
    }

    /// <summary>Whether the page lines have the cable's number and do not go back.</summary>
    public static void CheckNumbers(CableUnderCheck cable, Findings findings)
    {
        var section = 0;
        foreach (var page in cable.PageLines)
        {
            if (!IsOwn(cable, page.Number))
            {
                ReportNumber(cable, findings, page);
                continue;
            }

            if (page.Section < section)
            {
                findings.Report(PageRules.PageOrder, cable.ToSource(page.SectionStart, page.SectionEnd), Number.Of(page.Section), Number.Of(section));
            }

            section = page.Section;
        }
    }

    private static void CheckTotal(CableUnderCheck cable, Findings findings, List<PageLine> pages, int total, SourceSpan section)
    {
        // Where not one page line agrees with it, the classification line may be the one that is wrong: one finding, and no fix.
        var isAlone = !pages.Exists(page => page.Total == total);
        foreach (var page in pages)
        {
            if (page.Total == total) continue;

            var span = cable.ToSource(page.TotalStart, page.End);
            var isCertain = !isAlone && page.Section <= total && cable.IsVerbatim(page.TotalStart, page.End);
            var written = total.ToString("000", CultureInfo.InvariantCulture);
            findings.Report(
                PageRules.PageTotal, span, [Number.Of(page.Total), Number.Of(total)],
                isCertain ? [Fix.Replace($"Write '{written}'", span, written)] : [],
                section);
            if (isAlone) return;
        }
    }

    private static void ReportNumber(CableUnderCheck cable, Findings findings, PageLine page)
    {
        var number = cable.Cable.Id?.Value.Number ?? cable.Cable.ClassificationLine?.Number?.Value;
        if (number is not { } expected) return;

        var span = cable.ToSource(page.NumberStart, page.NumberEnd);
        var written = expected.ToString("00000000", CultureInfo.InvariantCulture);
        var isCertain = cable.IsVerbatim(page.NumberStart, page.NumberEnd)
            && (cable.Cable.ClassificationLine?.Number is not { } other || other.Value == expected);
        findings.Report(
            PageRules.PageNumber, span, [page.Number.ToString("00000000", CultureInfo.InvariantCulture), written],
            isCertain ? [Fix.Replace($"Write '{written}'", span, written)] : [],
            cable.Cable.ClassificationLine?.Number?.Span);
    }

    /// <summary>
    /// Whether a page line is the cable's own: with the number of its id, or of its classification line, which is another where the file holds the
    /// text of another cable. Where neither is known it is.
    /// </summary>
    private static bool IsOwn(CableUnderCheck cable, int number)
    {
        var id = cable.Cable.Id?.Value.Number;
        var line = cable.Cable.ClassificationLine?.Number?.Value;
        return number == id || number == line || (id is null && line is null);
    }
}

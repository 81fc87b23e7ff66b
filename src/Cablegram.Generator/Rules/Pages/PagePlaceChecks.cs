using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Pages;

/// <summary>Checks where page lines stand.</summary>
internal static class PagePlaceChecks
{
    /// <summary>Whether each section from the second has a page line, in a cable that has page lines at all.</summary>
    public static void CheckMissing(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayHaveLostLines || cable.Cable.IsPartialExtract) return;
        if (cable.Cable.ClassificationLine is not { Section: 1, Sections: > 1 and { } total, SectionSpan: { } section }) return;

        var pages = cable.PageLines;
        if (pages.Count == 0) return;

        var expected = 2;
        foreach (var page in pages)
        {
            if (page.Section > total || page.Total != total) return;
            if (page.Section > expected) Report(findings, cable.ToSource(page.SectionStart, page.SectionEnd), expected, page.Section - 1, total);
            expected = Math.Max(expected, page.Section + 1);
        }

        if (expected <= total) Report(findings, section, expected, total, total);
    }

    /// <summary>Page lines inside lines of text, and among the fields of the header.</summary>
    public static void CheckPlaces(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.PageLines.Count == 0) return;

        foreach (var (start, end) in cable.Lines.Cuts)
        {
            var written = cable.MessageText.Substring(start, end - start);
            findings.Report(PageRules.PageInText, cable.ToSource(start, end), [written], TakeOut(cable, start, end));
        }

        if (cable.Cable.ClassificationLine is not { } line || !findings.Wants(PageRules.PageInHeader)) return;
        foreach (var page in cable.PageLines)
        {
            if (page.Start >= cable.Head.BodyStart) return;

            var span = cable.ToSource(page.Start, page.End);
            if (span.Start > line.Span.Start) findings.Report(PageRules.PageInHeader, span, cable.MessageText.Substring(page.Start, page.End - page.Start));
        }
    }

    private static void Report(Findings findings, SourceSpan span, int first, int last, int total)
    {
        var sections = first == last ? $"section {Number.Of(first)}" : $"sections {Number.Of(first)} to {Number.Of(last)}";
        findings.Report(PageRules.PageMissing, span, sections, Number.Of(total));
    }

    /// <summary>Takes a page line out of its line, so that one blank is left between the words around it.</summary>
    private static IReadOnlyList<Fix> TakeOut(CableUnderCheck cable, int start, int end)
    {
        var text = cable.MessageText;
        while (end < cable.Lines.Message.End && LineTable.IsBlank(text[end])) end++;
        while (start > cable.Lines.Message.Start && LineTable.IsBlank(text[start - 1])) start--;
        if (!cable.IsVerbatim(start, end)) return [];

        var isAtEdge = start == cable.Lines.Message.Start || end == cable.Lines.Message.End || IsLineEnd(text[start - 1]) || IsLineEnd(text[end]);
        return [Fix.Replace("Take the page line out of the text", cable.ToSource(start, end), isAtEdge ? "" : " ")];
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f';
}

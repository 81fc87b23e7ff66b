using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that a long text has a summary and that a summary is closed (FORMAT.md 6.13).</summary>
internal static class SummaryChecks
{
    // A printed page of the time: about 50 lines of 60 characters.
    private const int PageLength = 3000;
    private const int MostPages = 3;

    // Where the wire wraps; a line that is longer was joined by the copy (FORMAT.md 6.15).
    private const int WireWidth = 65;
    private const int LongestWireLine = 80;
    private const string Word = "SUMMARY";

    /// <summary>Checks that a summary is closed.</summary>
    public static void CheckEnd(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Summary is null || cable.MayLackText() || cable.IsCut()) return;

        var summary = cable.Summary;
        if (summary.IsClosed || FindTitle(cable, summary) is not { } title || IsClosedLater(cable.Source, title.End)) return;
        findings.Report(BlockRules.SummaryUnterminated, title, [], FixesFor(cable, summary, title));
    }

    /// <summary>Checks that a text of more than three pages has a summary.</summary>
    public static void CheckMissing(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Summary is not null || cable.MayLackText() || cable.Cable.Paragraphs.Count == 0) return;

        var length = 0;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            foreach (var piece in paragraph.Text.Pieces) length += piece.Length + 1;
        }

        if (length <= PageLength * MostPages) return;
        var first = cable.Cable.Paragraphs[0];
        var span = first.NumberSpan ?? new SourceSpan(first.Text.Span.Start, Math.Min(first.Text.Span.Length, 1));
        findings.Report(BlockRules.SummaryMissing, span, ((length + PageLength - 1) / PageLength).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The word SUMMARY that opens the summary; null where the copy has it elsewhere than before the text.</summary>
    private static SourceSpan? FindTitle(CableUnderCheck cable, SummaryReader.Result summary)
    {
        if (!summary.HasTitle || summary.Text is not { } text) return null;

        var paragraph = cable.Cable.Paragraphs[summary.First];
        var from = Math.Min(paragraph.Heading?.Span.Start ?? paragraph.Span.Start, paragraph.Span.Start);
        var until = Math.Min(cable.Source.Length, text.Span.Start + Word.Length);
        var found = until > from ? cable.Source.IndexOf(Word, from, until - from, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? null : new SourceSpan(found, Word.Length);
    }

    /// <summary>Whether END SUMMARY stands anywhere below: then the summary has an end, if a late one.</summary>
    private static bool IsClosedLater(string source, int start)
    {
        for (var at = start; (at = source.IndexOf(Word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += Word.Length)
        {
            var before = source.AsSpan(start, at - start).TrimEnd();
            if (before.EndsWith("END".AsSpan(), StringComparison.OrdinalIgnoreCase) || before.EndsWith("END OF".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>
    /// The end can be put in where its place is certain: at the next heading, if the summary has a heading of its own or is one paragraph.
    /// </summary>
    private static Fix[] FixesFor(CableUnderCheck cable, SummaryReader.Result summary, SourceSpan title)
    {
        if (cable.Cable.Carrier is Carrier.Html or Carrier.Json or Carrier.ArchiveTelegram) return [];

        var paragraphs = cable.Cable.Paragraphs;
        var next = summary.First + 1;
        while (next < paragraphs.Count && paragraphs[next].Heading is null) next++;
        var isRuled = title.Start < (paragraphs[summary.First].NumberSpan ?? paragraphs[summary.First].Span).Start;
        if (next >= paragraphs.Count || (isRuled ? !IsTitleAlone(cable, paragraphs[summary.First]) : next > summary.First + 1)) return [];

        // A second SUMMARY, or END COMMENT in place of END SUMMARY, leaves it open where the summary ends.
        var text = paragraphs[next - 1].Text;
        var last = text.Pieces[text.Pieces.Count - 1];
        if (last.Literal is not null || EndsWithComment(cable.Source, last.End)) return [];
        if (isRuled && cable.Source.AsSpan(title.End, last.End - title.End).IndexOf(Word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return [];

        var end = cable.TextAt(title) == Word ? "END SUMMARY." : "End summary.";
        var line = last.End - (cable.Source.LastIndexOfAny(['\n', '\r'], last.End - 1) + 1);
        var joint = line + 1 + end.Length <= WireWidth || line > LongestWireLine ? " " : cable.LineEnd;
        return [Fix.Insert($"Write '{end}' behind the summary", last.End, joint + end)];
    }

    /// <summary>Whether a heading says SUMMARY and nothing else, so that all below it is the summary.</summary>
    private static bool IsTitleAlone(CableUnderCheck cable, ParsedParagraph paragraph) =>
        paragraph.Heading is { } heading && heading.Read(cable.Source).AsSpan().Trim("/:. ".AsSpan()).Equals(Word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text is closed as a comment, which may be a slip for the summary.</summary>
    private static bool EndsWithComment(string source, int end) =>
        source.AsSpan(Math.Max(0, end - 10), Math.Min(10, end)).IndexOf("COMMENT".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}

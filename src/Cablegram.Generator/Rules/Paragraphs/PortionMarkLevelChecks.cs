using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Rules.Marking;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks the portion marks against the classification and the captions of the whole cable (FORMAT.md 10).</summary>
internal static class PortionMarkLevelChecks
{
    private const int LongestMark = 160;

    /// <summary>That no mark is above the cable's classification, and some reaches it.</summary>
    public static void CheckLevels(CableUnderCheck cable, Findings findings)
    {
        var overall = HighestOverall(cable);
        if (overall == Classification.Unknown) return;

        ParsedParagraph? highest = null;
        var isMarkedThroughout = true;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Marking is { } marking)
            {
                if (highest is null || marking > highest.Value.Marking) highest = paragraph;
                if (marking > overall && overall > Classification.Unclassified) ReportExceeds(paragraph, overall, findings, null);
            }
            else if (paragraph.Number is not null)
            {
                isMarkedThroughout = false;
            }
        }

        if (overall == Classification.Unclassified) CheckUnclassified(cable, findings);
        if (highest is { } reached && isMarkedThroughout) CheckReached(cable, reached, findings);
    }

    /// <summary>NOFORN as a caption and in the marks.</summary>
    public static void CheckNoforn(CableUnderCheck cable, Findings findings)
    {
        // The caption may be among the lines that were lost, the paragraph among those left out.
        if (cable.MayHaveLostLines || cable.Cable.IsPartialExtract) return;

        ParsedParagraph? first = null;
        int marked = 0, unmarked = 0;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.MarkingText is { } mark)
            {
                marked++;
                if (mark.Value.Length > 2 && PortionMark.Read(mark.Value.AsSpan()).IsNoforn) first ??= paragraph;
            }
            else if (paragraph.Number is not null)
            {
                unmarked++;
            }
        }

        if (first is { MarkingText: { } noforn })
        {
            if (!HasNoforn(cable)) findings.Report(PortionMarkRules.NofornOverallMissing, noforn.Span, noforn.Value);
        }
        else if (findings.Wants(PortionMarkRules.NofornParagraphMissing) && marked > 0 && unmarked == 0 && WrittenCaption.Find(cable, "NOFORN") is { } caption
            && !HasMarkInText(cable, static (marking, mark) => PortionMark.Read(mark).IsNoforn))
        {
            findings.Report(PortionMarkRules.NofornParagraphMissing, cable.ToSource(caption.Start, caption.End));
        }
    }

    private static bool HasNoforn(CableUnderCheck cable) =>
        cable.Metadata.Classification is { } written && written.Value.IndexOf("NOFORN", StringComparison.OrdinalIgnoreCase) >= 0
        || WrittenCaption.HasNoforn(cable);

    /// <summary>The higher of what the metadata and the classification line say: that they disagree is the business of another rule.</summary>
    private static Classification HighestOverall(CableUnderCheck cable)
    {
        var line = cable.Head.ClassificationLine?.Classification ?? Classification.Unknown;
        if (line == Classification.Unknown && cable.Metadata.Classification is null) return Classification.Unknown;
        return line > cable.Cable.Classification ? line : cable.Cable.Classification;
    }

    /// <summary>
    /// Marks in a cable that is plainly UNCLASSIFIED. SBU is no level but a limit, for which one caption is missing: it is said once, and as
    /// a suggestion.
    /// </summary>
    private static void CheckUnclassified(CableUnderCheck cable, Findings findings)
    {
        var isLimitReported = cable.MayHaveLostLines || cable.Cable.IsPartialExtract;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Marking > Classification.ForOfficialUseOnly)
            {
                ReportExceeds(paragraph, Classification.Unclassified, findings, null);
            }
            else if (paragraph.Marking == Classification.ForOfficialUseOnly && !isLimitReported)
            {
                ReportExceeds(paragraph, Classification.Unclassified, findings, RuleSeverity.Information);
                isLimitReported = true;
            }
        }
    }

    private static void ReportExceeds(ParsedParagraph paragraph, Classification overall, Findings findings, RuleSeverity? severity)
    {
        if (paragraph.MarkingText is not { } mark) return;
        findings.Report(PortionMarkRules.MarkExceeds, mark.Span, [mark.Value, NameOf(overall)], [], null, severity);
    }

    private static void CheckReached(CableUnderCheck cable, ParsedParagraph highest, Findings findings)
    {
        // Where line and metadata disagree, nobody knows what is to be reached; what was left out may reach it.
        if (!findings.Wants(PortionMarkRules.OverallExceedsMarks) || cable.MayHaveLostLines || cable.Cable.IsPartialExtract) return;
        if (cable.Head.ClassificationLine is not { } line || line.Classification != cable.Cable.Classification || !cable.IsClassified) return;
        if (highest.Marking >= line.Classification || highest.MarkingText is not { } mark) return;
        if (HasMarkInText(cable, (marking, _) => marking >= line.Classification)) return;

        findings.Report(PortionMarkRules.OverallExceedsMarks, line.Word, [NameOf(line.Classification), mark.Value], [], mark.Span);
    }

    private delegate bool MarkTest(Classification marking, ReadOnlySpan<char> mark);

    /// <summary>Whether a mark stands anywhere in the head or the text, as before the items of a list or the subject.</summary>
    private static bool HasMarkInText(CableUnderCheck cable, MarkTest test)
    {
        var text = cable.MessageText;
        var end = cable.Lines.Message.End;
        var start = cable.Head.Fields.Count > 0 ? cable.Head.Fields[0].Start : cable.Head.BodyStart;
        for (var at = text.IndexOf('(', start, end - start); at >= 0; at = at + 1 < end ? text.IndexOf('(', at + 1, end - at - 1) : -1)
        {
            var rest = text.AsSpan(at, Math.Min(LongestMark, end - at));
            if (PortionMarkReader.TryRead(rest, out _, out var marking, out var inner, out var length) && test(marking, rest.Slice(inner, length))) return true;
        }

        return false;
    }

    private static string NameOf(Classification classification) =>
        classification == Classification.ForOfficialUseOnly ? "unclassified for official use only" : LevelName.Of(classification);
}

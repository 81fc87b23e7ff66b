using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that paragraphs are numbered 1, 2, 3 and so on (5 FAH-1 H-246.2).</summary>
internal static class NumberSequenceChecks
{
    // A shorter row of x may be a word.
    private const int ShortestRedaction = 4;

    /// <summary>Checks the order of the numbers.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (IsInOrder(cable)) return;

        var places = NumberedParagraphs(cable);
        var numbers = new List<int>(places.Count);
        foreach (var place in places) numbers.Add(cable.Body.Openings[place]!.Value.Number!.Value);

        foreach (var fault in NumberFaults.Find(numbers))
        {
            var opening = cable.Body.Openings[places[fault.Index]]!.Value;
            if (opening.IsRepaired) continue;
            if (fault.Kind == NumberFaultKind.Slip) ReportSlip(cable, findings, opening, places, numbers, fault);
            else if (fault.Kind == NumberFaultKind.Gap) ReportGap(cable, findings, places, numbers, fault);
            else ReportOther(cable, findings, places, numbers, fault);
        }
    }

    /// <summary>Whether the numbers are 1, 2, 3 and so on, as in nearly all cables.</summary>
    private static bool IsInOrder(CableUnderCheck cable)
    {
        var due = 1;
        foreach (var opening in cable.Body.Openings)
        {
            if (opening?.Number is not { } number) continue;
            if (number != due++) return false;
        }

        return true;
    }

    private static List<int> NumberedParagraphs(CableUnderCheck cable)
    {
        var places = new List<int>();
        for (var i = 0; i < cable.Body.Openings.Count; i++)
        {
            if (cable.Body.Openings[i]?.Number is not null) places.Add(i);
        }

        return places;
    }

    private static void ReportSlip(
        CableUnderCheck cable, Findings findings, Opening opening, List<int> places, List<int> numbers, NumberFault fault)
    {
        var number = numbers[fault.Index];
        var span = SpanOf(cable, places[fault.Index]);
        var first = numbers.IndexOf(number);
        var rule = fault.Index == 0 ? NumberRules.ParaFirst : first < fault.Index ? NumberRules.ParaDuplicate : NumberRules.ParaGap;
        var start = opening.Candidate.NumberStart;
        var fixes = cable.IsVerbatim(start, start + opening.Candidate.NumberLength)
            ? new[] { Fix.Replace($"Write '{Number.Of(fault.Due)}' instead of '{Number.Of(number)}'", span, Number.Of(fault.Due)) }
            : [];
        findings.Report(
            rule, span, [Number.Of(number), "should be " + Number.Of(fault.Due)], fixes, first < fault.Index ? SpanOf(cable, places[first]) : null);
    }

    private static void ReportGap(CableUnderCheck cable, Findings findings, List<int> places, List<int> numbers, NumberFault fault)
    {
        var number = numbers[fault.Index];
        var isFirst = fault.Index == 0;
        var rule = isFirst ? NumberRules.ParaFirst : NumberRules.ParaGap;
        var previous = isFirst ? -1 : places[fault.Index - 1];
        if (UnnumberedChecks.CountMarkedBetween(cable, previous, places[fault.Index]) == number - fault.Due)
        {
            var mark = cable.Body.Openings[UnnumberedChecks.NextMarked(cable, previous)]!.Value.Candidate;
            var fixes = UnnumberedChecks.FixesFor(cable, previous, places[fault.Index], fault.Due);
            var written = cable.MessageText.Substring(mark.MarkStart, mark.MarkLength);
            findings.Report(rule, UnnumberedChecks.MarkSpan(cable, mark), [Number.Of(fault.Due), $"is missing before '{written}'"], fixes);
            return;
        }

        if (cable.Cable.IsPartialExtract || (isFirst && MayBeginLater(cable)) || MayHaveBeenTakenOut(cable, previous, places[fault.Index])) return;
        var missing = number - fault.Due == 1 ? $"{Number.Of(fault.Due)} is missing" : $"{Number.Of(fault.Due)} to {Number.Of(number - 1)} are missing";
        var what = isFirst ? "is the first; " + missing : $"follows {Number.Of(numbers[fault.Index - 1])}; {missing}";
        findings.Report(rule, SpanOf(cable, places[fault.Index]), Number.Of(number), what);
    }

    private static void ReportOther(CableUnderCheck cable, Findings findings, List<int> places, List<int> numbers, NumberFault fault)
    {
        var number = numbers[fault.Index];
        var span = SpanOf(cable, places[fault.Index]);
        if (fault.Kind == NumberFaultKind.Displaced)
        {
            var where = number > fault.Due ? "stands before " + Number.Of(fault.Due) : "follows " + Number.Of(numbers[fault.Index - 1]);
            findings.Report(fault.Index == 0 ? NumberRules.ParaFirst : NumberRules.ParaGap, span, Number.Of(number), where);
            return;
        }

        // A passage under a title of its own, a statement or a list of talking points, may count for itself.
        if (fault.Kind == NumberFaultKind.Restart && cable.Cable.Paragraphs[places[fault.Index]].Heading is not null) return;
        var what = numbers[fault.Index - 1] == number ? "stands twice" : "stands twice, the second time after " + Number.Of(numbers[fault.Index - 1]);
        findings.Report(NumberRules.ParaDuplicate, span, [Number.Of(number), what], [], SpanOf(cable, places[numbers.IndexOf(number)]));
    }

    /// <summary>Whether the copy holds only the later part of a cable, whose first number is any (FORMAT.md 2.6).</summary>
    private static bool MayBeginLater(CableUnderCheck cable) =>
        cable.Head.ClassificationLine?.Section > 1 || cable.Header.Header?.Section > 1 || (cable.Head.ClassificationLine is null && cable.MayHaveLostLines);

    /// <summary>
    /// Whether paragraphs between two others were taken out by the publisher, who left a row of x for them, or swallowed by the damage that
    /// archives show as a row of asterisks (FORMAT.md 2.1, 2.6).
    /// </summary>
    private static bool MayHaveBeenTakenOut(CableUnderCheck cable, int previous, int paragraph)
    {
        var first = previous < 0 ? 0 : cable.Body.Openings[previous]!.Value.Candidate.Line;
        var last = cable.Body.Openings[paragraph]!.Value.Candidate.Line;
        for (var i = last - 1; i >= first; i--)
        {
            var content = cable.Lines.Content(i);
            if (content.IsEmpty) continue;
            if (cable.Lines.Kind(i) == LineKind.Ruler && content[0] == '*' && cable.Cable.Carrier == Carrier.ArchiveTelegram) return true;
            if (IsRedaction(content)) return true;
        }

        return false;
    }

    /// <summary>Whether a line ends with what the publisher left for words taken out: a row of x that fills a line, <c>[NAME REMOVED]</c>.</summary>
    private static bool IsRedaction(ReadOnlySpan<char> content)
    {
        var number = content.IndexOf(". ".AsSpan());
        if (number is > 0 and < 5) content = content[(number + 2)..].TrimStart();
        if (content.Length >= ShortestRedaction && content.Trim("Xx. ".AsSpan()).IsEmpty && content[0] is 'X' or 'x') return true;
        return content.EndsWith("REMOVED]".AsSpan(), StringComparison.Ordinal) || content.EndsWith("removed]".AsSpan(), StringComparison.Ordinal);
    }

    private static SourceSpan SpanOf(CableUnderCheck cable, int paragraph) => cable.Cable.Paragraphs[paragraph].NumberSpan!.Value;
}

using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks how a paragraph's number is written and where on its line it stands (5 FAH-1 H-246.2).</summary>
internal static class NumberFormChecks
{
    /// <summary>Checks that a number is followed by a full stop and a blank.</summary>
    public static void CheckForm(CableUnderCheck cable, Findings findings)
    {
        foreach (var found in cable.Body.Openings)
        {
            if (found is not { Number: not null, IsRepaired: false } opening) continue;

            // A mark before the number is the matter of another rule.
            var candidate = opening.Candidate;
            if (candidate.HasMark && candidate.MarkStart < candidate.NumberStart) continue;
            var text = cable.MessageText;
            var end = candidate.HasMark ? candidate.MarkStart : candidate.TextStart;
            var start = candidate.NumberStart > candidate.Start && text[candidate.NumberStart - 1] == '(' ? candidate.NumberStart - 1 : candidate.NumberStart;
            var number = text.Substring(candidate.NumberStart, candidate.NumberLength);
            if (IsRight(text, start, end, number)) continue;

            var behind = text.Substring(end, candidate.HasMark ? candidate.MarkLength : WordLength(text, end));
            var written = text.Substring(start, end - start) + behind;
            var expected = number + ". " + behind;
            var fixes = cable.IsVerbatim(start, end)
                ? new[] { Fix.Replace($"Write '{expected}' instead of '{written}'", cable.ToSource(start, end), number + ". ") }
                : [];
            findings.Report(NumberRules.ParaNumberForm, cable.ToSource(start, start + written.Length), [written, expected], fixes);
        }
    }

    /// <summary>Checks that a numbered paragraph begins at the left of its own line.</summary>
    public static void CheckPlace(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is Carrier.Json or Carrier.ArchiveTelegram or Carrier.FrontMatter) return;

        var mayIndent = cable.Cable.Carrier is not (Carrier.Smart or Carrier.LabelledFields) && !cable.MayHaveLostLines;
        for (var i = 0; i < cable.Body.Openings.Count; i++)
        {
            if (cable.Body.Openings[i] is not { Number: { } number } opening) continue;
            if (opening.Candidate.IsMidLine) ReportInline(cable, findings, opening.Candidate, number);
            else if (mayIndent) CheckIndent(cable, findings, opening.Candidate, number);
        }
    }

    private static bool IsRight(string text, int start, int end, string number)
    {
        var point = start + number.Length;
        if (point >= text.Length || text[point] != '.' || string.CompareOrdinal(text, start, number, 0, number.Length) != 0) return false;
        for (var i = point + 1; i < end; i++)
        {
            if (!LineTable.IsBlank(text[i])) return false;
        }

        // Nothing stands behind the number where the words begin on the next line.
        return end > point + 1 || end >= text.Length || char.IsWhiteSpace(text[end]);
    }

    /// <summary>Length of the word at a place.</summary>
    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return end - start;
    }

    private static void ReportInline(CableUnderCheck cable, Findings findings, OpeningCandidate candidate, int number)
    {
        var start = candidate.Start;
        while (start > 0 && LineTable.IsBlank(cable.MessageText[start - 1])) start--;
        var fixes = cable.IsVerbatim(start, candidate.TextStart)
            ? new[] { Fix.Replace($"Begin a new line before '{Number.Of(number)}.'", cable.ToSource(start, candidate.Start), cable.LineEnd + cable.LineEnd) }
            : [];
        findings.Report(NumberRules.ParaInline, NumberSpan(cable, candidate), [Number.Of(number)], fixes);
    }

    private static void CheckIndent(CableUnderCheck cable, Findings findings, OpeningCandidate candidate, int number)
    {
        var line = cable.Lines.Lines[candidate.Line];
        if (line.Indent == 0 || candidate.Start != line.ContentStart) return;

        // A byte-order mark or a zero-width blank moves nothing.
        for (var i = line.Start; i < line.ContentStart; i++)
        {
            if (cable.MessageText[i] is not (' ' or '\t' or '\u00a0')) return;
        }

        var fixes = cable.IsVerbatim(line.Start, candidate.TextStart)
            ? new[] { Fix.Remove("Remove the blanks before the number", cable.ToSource(line.Start, line.ContentStart)) }
            : [];
        var blanks = line.Indent == 1 ? "a blank" : Number.Of(line.Indent) + " blanks";
        findings.Report(NumberRules.ParaIndented, cable.ToSource(line.Start, line.ContentStart), [Number.Of(number), blanks], fixes);
    }

    private static SourceSpan NumberSpan(CableUnderCheck cable, OpeningCandidate candidate) =>
        cable.ToSource(candidate.NumberStart, candidate.NumberStart + candidate.NumberLength);
}

using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Body;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks that paragraphs have numbers (5 FAH-1 H-246.2). A single paragraph needs none.</summary>
internal static class UnnumberedChecks
{
    // What is shorter may be a title, a date, a greeting.
    private const int ShortestParagraph = 80;

    /// <summary>Checks that a text of several paragraphs has a number at all.</summary>
    public static void CheckNone(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Paragraphs.Count < 2 || cable.MayLackText() || cable.Cable.Carrier == Carrier.ArchiveTelegram) return;
        var whole = 0;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Number is not null) return;
            if (paragraph.Text.Span.Length >= ShortestParagraph) whole++;
        }

        if (whole < 2 || HasNumber(cable)) return;

        var span = cable.Cable.Paragraphs[0].Span;
        var word = cable.Source.AsSpan(span.Start, span.Length).IndexOfAny(" \t\r\n".AsSpan());
        findings.Report(
            NumberRules.ParaNone, new SourceSpan(span.Start, word < 0 ? span.Length : word),
            whole.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Checks that a marked paragraph has a number, where others have one.</summary>
    public static void CheckMarked(CableUnderCheck cable, Findings findings)
    {
        var previous = -1;
        var due = 1;
        for (var i = 0; i < cable.Body.Openings.Count; i++)
        {
            if (cable.Body.Openings[i]?.Number is not { } number) continue;
            Report(cable, findings, previous, i, number - due == CountMarkedBetween(cable, previous, i) ? due : 0);
            due = number + 1;
            previous = i;
        }

        // Where nothing is numbered that is one fault, and another rule's.
        if (previous >= 0) Report(cable, findings, previous, cable.Body.Openings.Count, 0);
    }

    /// <summary>Number of marked paragraphs without a number between two others.</summary>
    public static int CountMarkedBetween(CableUnderCheck cable, int previous, int next)
    {
        var count = 0;
        for (var i = NextMarked(cable, previous); i >= 0 && i < next; i = NextMarked(cable, i)) count++;
        return count;
    }

    /// <summary>The next paragraph with a mark but no number; -1 where there is none before the next number, or at all.</summary>
    public static int NextMarked(CableUnderCheck cable, int index)
    {
        for (var i = index + 1; i < cable.Body.Openings.Count; i++)
        {
            if (cable.Body.Openings[i] is not { } opening) continue;
            if (opening.Number is not null) return -1;
            if (BeginsText(cable, opening.Candidate)) return i;
        }

        return -1;
    }

    /// <summary>Whether text stands behind a mark on its line, not a heading in capitals, a title with a colon, or nothing.</summary>
    private static bool BeginsText(CableUnderCheck cable, OpeningCandidate candidate)
    {
        var end = cable.Lines.Lines[candidate.Line].End;
        var text = cable.MessageText.AsSpan(candidate.TextStart, Math.Max(0, end - candidate.TextStart));
        return LetterCase.HasLower(text) && text[^1] != ':';
    }

    /// <summary>The fix that numbers the marked paragraphs between two others; none where the file spells them otherwise.</summary>
    public static Fix[] FixesFor(CableUnderCheck cable, int previous, int next, int number)
    {
        var edits = new List<TextEdit>();
        for (var i = NextMarked(cable, previous); i >= 0 && i < next; i = NextMarked(cable, i))
        {
            var mark = cable.Body.Openings[i]!.Value.Candidate;
            if (!cable.IsVerbatim(mark.MarkStart, mark.MarkStart + mark.MarkLength)) return [];
            edits.Add(new TextEdit(new SourceSpan(MarkSpan(cable, mark).Start, 0), Number.Of(number++) + ". "));
        }

        var title = edits.Count == 1 ? $"Write '{edits[0].NewText.TrimEnd()}' before the mark" : "Write the numbers before the marks";
        return edits.Count == 0 ? [] : [Fix.Of(title, edits)];
    }

    /// <summary>The place of a mark with its brackets.</summary>
    public static SourceSpan MarkSpan(CableUnderCheck cable, OpeningCandidate candidate) =>
        cable.ToSource(candidate.MarkStart, candidate.MarkStart + candidate.MarkLength);

    /// <summary>Whether a line begins with a number all the same, if not as a paragraph's: <c>(1)</c> above the answers to a questionnaire.</summary>
    private static bool HasNumber(CableUnderCheck cable)
    {
        for (var i = 0; i < cable.Lines.Count; i++)
        {
            if (cable.Lines.Lines[i].ContentStart < cable.Head.BodyStart) continue;
            var content = cable.Lines.Content(i).TrimStart("\u00b6( ".AsSpan());
            if (content.Length > 2 && content[0] is >= '1' and <= '9' && content[1] is '.' or ')' && content[2] is ' ' or '.') return true;
        }

        return false;
    }

    private static void Report(CableUnderCheck cable, Findings findings, int previous, int next, int number)
    {
        var fixes = number > 0 ? FixesFor(cable, previous, next, number) : [];
        for (var i = NextMarked(cable, previous); i >= 0 && i < next; i = NextMarked(cable, i))
        {
            var mark = cable.Body.Openings[i]!.Value.Candidate;
            findings.Report(NumberRules.ParaUnnumbered, MarkSpan(cable, mark), [cable.MessageText.Substring(mark.MarkStart, mark.MarkLength)], fixes);
        }
    }
}

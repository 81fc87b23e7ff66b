using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>Checks for characters that mean nothing where they stand; one finding a line, and one for all pilcrows that were lost.</summary>
internal static class StrayChecks
{
    /// <summary>Reports the first such characters of each line.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var end = cable.TextEnd;
        var text = cable.MessageText.AsSpan(0, end);
        var pilcrows = new List<SourceSpan>();
        for (var at = CharacterScan.NextOdd(text, cable.Lines.Message.Start); at < end; at = CharacterScan.NextOdd(text, at))
        {
            if (StrayReader.Read(text, at) is not { } stray || IsMarkUp(cable, at, stray))
            {
                at += at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            }
            else if (stray.IsPilcrow)
            {
                pilcrows.Add(cable.ToSource(at, at + stray.Length));
                at += stray.Length;
            }
            else
            {
                var lineEnd = CharacterScan.LineEnd(cable.MessageText, at, end);
                ReportLine(cable, findings, at, stray, lineEnd);
                at = lineEnd;
            }
        }

        if (pilcrows.Count > 0) ReportPilcrows(findings, pilcrows);
    }

    private static void ReportLine(CableUnderCheck cable, Findings findings, int first, Stray stray, int lineEnd)
    {
        var text = cable.MessageText.AsSpan(0, cable.TextEnd);
        var edits = new List<TextEdit>();
        var others = -1;
        for (var at = first; at < lineEnd;)
        {
            if (StrayReader.Read(text, at) is not { } next)
            {
                at++;
            }
            else
            {
                others++;
                if (next.Meant is { } meant && Mend(cable, at, next.Length, meant) is { } edit) edits.Add(edit);
                at += next.Length;
            }

            at = CharacterScan.NextOdd(text.Slice(0, lineEnd), at);
        }

        var more = others <= 0 ? "" : others == 1 ? "; another stands on this line" : $"; {Number.Of(others)} more stand on this line";
        var described = CharacterScan.Describe(text.Slice(first, stray.Length));
        var title = others > 0 ? "Mend the characters of this line"
            : stray.Meant switch
            {
                "" or null => $"Take {described} out",
                " " => $"Write a blank instead of {described}",
                _ => $"Write '{stray.Meant}' instead of {described}",
            };
        findings.Report(
            TypographyRules.NonAsciiStray, cable.ToSource(first, first + stray.Length), [described, stray.Reason, more],
            edits.Count == 0 ? [] : [Fix.Of(title, edits)]);
    }

    /// <summary>A file read in the wrong encoding has lost all its pilcrows: that is one fault, not one a paragraph.</summary>
    private static void ReportPilcrows(Findings findings, List<SourceSpan> pilcrows)
    {
        var more = pilcrows.Count <= 1 ? "" : pilcrows.Count == 2 ? ", as at another paragraph" : $", as at {Number.Of(pilcrows.Count - 1)} more paragraphs";
        findings.Report(
            TypographyRules.NonAsciiStray, pilcrows[0], ["U+FFFD", "a pilcrow that could not be decoded", more],
            [Fix.Of("Remove what is left of the pilcrows", pilcrows.Select(span => new TextEdit(span, "")))]);
    }

    /// <summary>Writes what is meant; what is taken out takes one of the blanks around it along.</summary>
    private static TextEdit? Mend(CableUnderCheck cable, int start, int length, string meant)
    {
        var end = start + length;
        if (!cable.IsVerbatim(start, end)) return null;

        var text = cable.MessageText;
        var takesBlank = meant.Length == 0 && end < cable.TextEnd && text[end] == ' '
            && (start == cable.Lines.Message.Start || Ascii.IsSpace(text[start - 1])) && cable.IsVerbatim(start, end + 1);
        return new TextEdit(cable.ToSource(start, takesBlank ? end + 1 : end), meant);
    }

    /// <summary>Whether it is a blank that the page's mark-up has, <c>&amp;nbsp;</c>, and the text has not.</summary>
    private static bool IsMarkUp(CableUnderCheck cable, int at, Stray stray) =>
        stray.Meant == " " && cable.Cable.Carrier == Carrier.Html && !cable.IsVerbatim(at, at + 1);
}

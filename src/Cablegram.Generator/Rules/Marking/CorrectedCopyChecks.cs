using Cablegram.Fixes;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Marking;

/// <summary>Checks that a corrected copy says what was corrected: <c>CORRECTED COPY (TEXT PARA 4)</c> (FORMAT.md 6.3).</summary>
internal static class CorrectedCopyChecks
{
    /// <summary>That CORRECTED COPY is followed by brackets.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.CaptionLines.Count == 0 || WrittenCaption.Find(cable, "CORRECTED COPY") is not { } caption) return;

        var line = cable.Lines.Lines[caption.Line];
        var rest = cable.MessageText.AsSpan(caption.End, Math.Max(line.End - caption.End, 0));
        if (rest.IndexOf('(') >= 0 || FollowsBelow(cable, caption.Line)) return;

        var start = caption.End;
        while (start < line.End && !Ascii.IsLetterOrDigit(cable.MessageText[start])) start++;
        var span = cable.ToSource(caption.Start, caption.End);
        findings.Report(MarkingRules.CorrectedReason, span, [cable.TextAt(span)], FixesOf(cable, caption, start, line.End));
    }

    /// <summary>The reason that stands there without brackets gets them, unless it may go on on the next line.</summary>
    private static Fix[] FixesOf(CableUnderCheck cable, WrittenCaption caption, int start, int end)
    {
        if (start >= end || cable.MayHaveLostLines || !cable.IsVerbatim(caption.Start, end)) return [];
        if (caption.Line + 1 < cable.Lines.Count && cable.Lines.Kind(caption.Line + 1) == LineKind.Text && !IsHead(cable, caption.Line + 1)) return [];

        var reason = cable.MessageText.Substring(start, end - start);
        return [Fix.Replace($"Write '({reason})'", cable.ToSource(caption.End, end), $" ({reason})")];
    }

    private static bool FollowsBelow(CableUnderCheck cable, int line)
    {
        do line++;
        while (line < cable.Lines.Count && cable.Lines.Kind(line) == LineKind.Empty);
        return line < cable.Lines.Count && cable.Lines.Content(line).StartsWith("(".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>Whether a line is one of the head's own: a caption or the beginning of a field.</summary>
    private static bool IsHead(CableUnderCheck cable, int line)
    {
        var start = cable.Lines.Lines[line].ContentStart;
        foreach (var caption in cable.Head.CaptionLines)
        {
            if (caption.Start == start) return true;
        }

        return cable.Head.Fields.Count > 0 && cable.Head.Fields[0].Start == start;
    }
}

using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Marking;

/// <summary>Checks that each caption stands on a line of its own, once (FORMAT.md 6.3).</summary>
internal static class CaptionLineChecks
{
    /// <summary>Captions that limit readers or networks; a line that begins with another word of the table may be about it.</summary>
    private static bool LimitsReaders(Caption caption) => caption.Kind is "network" or "handling" or "control";

    /// <summary>That captions share no line, and none is written twice.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var captions = cable.Captions;

        // Carriers that lose or join lines tell nothing of the sender's.
        if (!cable.MayHaveLostLines && !WasJoined(cable))
        {
            var field = 0;
            for (var i = 0; i < captions.Count; i++)
            {
                var isLaterOfLine = i > 0 && captions[i - 1].Line == captions[i].Line;
                var isShared = isLaterOfLine || captions[i].Line == cable.Head.ClassificationLineIndex || HasLabelBehind(cable, captions[i], ref field);
                if (isShared) ReportSharedLine(cable, captions[i], findings);
            }

            foreach (var (start, end) in cable.Head.PassingLines) CheckPassingLine(cable, start, end, findings);
        }

        if (findings.Wants(MarkingRules.CaptionDuplicate)) ReportDuplicates(cable, captions, findings);
    }

    /// <summary>Whether a field begins on the caption's line: <c>SIPDIS E.O. 12958: N/A</c>.</summary>
    private static bool HasLabelBehind(CableUnderCheck cable, WrittenCaption caption, ref int field)
    {
        var fields = cable.Head.Fields;
        while (field < fields.Count && fields[field].Start < caption.End) field++;
        return field < fields.Count && fields[field].Start < cable.Lines.Lines[caption.Line].End;
    }

    private static bool WasJoined(CableUnderCheck cable)
    {
        foreach (var repair in cable.Cable.Repairs)
        {
            if (repair.Kind == RepairKind.LineBreakRestored) return true;
        }

        return false;
    }

    /// <summary>A passing line that begins with a caption: <c>SIPDIS DEPARTMENT FOR EUR/SE</c>.</summary>
    private static void CheckPassingLine(CableUnderCheck cable, int start, int end, Findings findings)
    {
        var text = cable.MessageText.AsSpan(start, end - start);
        if (!CaptionTable.TryFindPrefix(text, out var caption, out var length) || !LimitsReaders(caption)) return;
        if (length >= text.Length || text[length] != ' ' || !Ascii.Is(text.Slice(0, length), caption.Name)) return;

        var rest = text.Slice(length);
        var isPassing = rest.IndexOf(" FOR ".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || rest.IndexOf(" PASS ".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isPassing) return;
        var after = start + length + Ascii.SkipSpaces(rest, 0);
        Report(cable, start, start + length, caption.Name, BreakAt(cable, start, end, start + length, after), findings);
    }

    private static void ReportSharedLine(CableUnderCheck cable, WrittenCaption caption, Findings findings)
    {
        var line = cable.Lines.Lines[caption.Line];
        var text = cable.MessageText;
        var before = caption.Start;
        while (before > line.ContentStart && !Ascii.IsLetterOrDigit(text[before - 1]) && text[before - 1] != ')') before--;
        var after = caption.End;
        while (after < line.End && LineTable.IsBlank(text[after])) after++;

        if (caption.Line == cable.Head.ClassificationLineIndex && !IsBehindNumber(cable, caption))
        {
            Report(cable, caption.Start, caption.End, caption.Caption.Name, MoveDown(cable, line, before, caption), findings);
            return;
        }

        var edits = new List<TextEdit>();
        if (caption.Start > line.ContentStart) edits.AddRange(BreakAt(cable, line.ContentStart, line.End, before, caption.Start));
        if (after < line.End && !IsFollowedByCaption(cable, caption, after, line.End))
        {
            edits.AddRange(BreakAt(cable, line.ContentStart, line.End, caption.End, after));
        }

        Report(cable, caption.Start, caption.End, caption.Caption.Name, edits, findings);
    }

    private static bool IsBehindNumber(CableUnderCheck cable, WrittenCaption caption) =>
        cable.Head.ClassificationLine?.Number is { } number && cable.ToSource(caption.Start, caption.End).Start >= number.Span.End;

    /// <summary>Whether the next thing on the line is a caption as well: it is reported by itself, and broken off there.</summary>
    private static bool IsFollowedByCaption(CableUnderCheck cable, WrittenCaption caption, int after, int end)
    {
        if (caption.Caption.Kind == "correction") return true;
        while (after < end && !Ascii.IsLetterOrDigit(cable.MessageText[after])) after++;
        return CaptionTable.TryFindPrefix(cable.MessageText.AsSpan(after, end - after), out _, out _);
    }

    /// <summary>Puts an end of line in the place of what separates two words.</summary>
    private static TextEdit[] BreakAt(CableUnderCheck cable, int lineStart, int lineEnd, int start, int end) =>
        cable.IsVerbatim(lineStart, lineEnd) ? [new TextEdit(cable.ToSource(start, Math.Max(end, start)), cable.LineEnd)] : [];

    /// <summary>Takes a caption from between class and post and puts it on the next line.</summary>
    private static TextEdit[] MoveDown(CableUnderCheck cable, Line line, int before, WrittenCaption caption)
    {
        if (!cable.IsVerbatim(line.ContentStart, line.End)) return [];
        var written = cable.MessageText.Substring(caption.Start, caption.End - caption.Start);
        var below = cable.ToSource(line.ContentStart, line.End).End;
        return [new TextEdit(cable.ToSource(before, caption.End), ""), new TextEdit(new SourceSpan(below, 0), cable.LineEnd + written)];
    }

    private static void Report(CableUnderCheck cable, int start, int end, string name, IReadOnlyList<TextEdit> edits, Findings findings) =>
        findings.Report(
            MarkingRules.CaptionOwnLine, cable.ToSource(start, end), [name],
            edits.Count == 0 ? [] : [Fix.Of($"Put '{name}' on a line of its own", edits)]);

    private static void ReportDuplicates(CableUnderCheck cable, IReadOnlyList<WrittenCaption> captions, Findings findings)
    {
        var seen = new Dictionary<string, WrittenCaption>(StringComparer.Ordinal);
        foreach (var caption in captions)
        {
            if (!seen.TryGetValue(caption.Caption.Name, out var first))
            {
                seen.Add(caption.Caption.Name, caption);
                continue;
            }

            var (start, end) = RangeToRemove(cable, caption);
            findings.Report(
                MarkingRules.CaptionDuplicate, cable.ToSource(caption.Start, caption.End), [caption.Caption.Name],
                cable.IsVerbatim(start, end) ? [Fix.Remove($"Remove the second '{caption.Caption.Name}'", cable.ToSource(start, end))] : [],
                cable.ToSource(first.Start, first.End));
        }
    }

    /// <summary>The caption with its line, or with what separates it from the word before it; of two empty lines around it one goes as well.</summary>
    private static (int Start, int End) RangeToRemove(CableUnderCheck cable, WrittenCaption caption)
    {
        var lines = cable.Lines.Lines;
        var line = lines[caption.Line];
        var isAlone = line.ContentStart == caption.Start && line.End == caption.End;
        if (!isAlone)
        {
            var (start, end) = (caption.Start, caption.End);
            while (start > line.ContentStart && !Ascii.IsLetterOrDigit(cable.MessageText[start - 1])) start--;
            while (start == line.ContentStart && end < line.End && LineTable.IsBlank(cable.MessageText[end])) end++;
            return (start, end);
        }

        var isBetweenEmpty = caption.Line > 0 && lines[caption.Line - 1].IsEmpty && caption.Line + 1 < lines.Count && lines[caption.Line + 1].IsEmpty;
        return (line.Start, isBetweenEmpty ? lines[caption.Line + 1].Next : line.Next);
    }
}

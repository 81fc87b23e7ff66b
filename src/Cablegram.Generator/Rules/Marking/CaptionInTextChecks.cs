using Cablegram.Fixes;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Marking;

/// <summary>Checks that SIPDIS, which the message system repeated at the head of each section, was not left in the text (FORMAT.md 6.3).</summary>
internal static class CaptionInTextChecks
{
    private const string Sipdis = "SIPDIS";

    /// <summary>Words behind SIPDIS that show that a sentence is about the caption.</summary>
    private static readonly string[] About =
        ["CAPTION", "CABLE", "CHANNEL", "DISTRIBUTION", "MESSAGE", "HANDLING", "MARKING", "TRAFFIC", "TELEGRAM", "SYSTEM", "PROGRAM", "NETWORK"];

    /// <summary>That SIPDIS does not stand in the text.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var text = cable.MessageText;
        var end = cable.Lines.Message.End;
        for (var at = cable.Head.BodyStart; at < end; at += Sipdis.Length)
        {
            at = text.IndexOf(Sipdis, at, end - at, StringComparison.Ordinal);
            if (at < 0) return;
            if (IsStray(cable, at)) Report(cable, at, findings);
        }
    }

    private static bool IsStray(CableUnderCheck cable, int start)
    {
        var text = cable.MessageText;
        var end = start + Sipdis.Length;
        if (start > 0 && !Ascii.IsSpace(text[start - 1])) return false;
        if (end < cable.Lines.Message.End && !Ascii.IsSpace(text[end])) return false;

        var line = cable.Lines.Lines.At(start);
        if (line >= cable.Lines.Count) return false;
        var rest = text.AsSpan(end, Math.Max(cable.Lines.Lines[line].End - end, 0)).TrimStart();
        foreach (var word in About)
        {
            if (Ascii.StartsWith(rest, word)) return false;
        }

        return !IsBelowMarking(cable, line);
    }

    /// <summary>Whether the line above is a classification line or a caption: the head of a cable that is quoted.</summary>
    private static bool IsBelowMarking(CableUnderCheck cable, int line)
    {
        do line--;
        while (line >= 0 && cable.Lines.Kind(line) is LineKind.Empty);

        if (line < 0 || cable.Lines.Kind(line) != LineKind.Text) return false;
        var above = cable.Lines.Content(line);
        return Continuation.IsCaption(above) || ClassificationLineReader.IsClassificationLine(above) || ClassificationLineReader.IsMark(above);
    }

    private static void Report(CableUnderCheck cable, int at, Findings findings)
    {
        var (start, end) = RangeToRemove(cable, at);
        findings.Report(
            MarkingRules.CaptionInText, cable.ToSource(at, at + Sipdis.Length), [Sipdis],
            cable.IsVerbatim(start, end) ? [Fix.Remove($"Remove '{Sipdis}' from the text", cable.ToSource(start, end))] : []);
    }

    /// <summary>The word with the blanks behind it, or with its line and the empty lines that came with it.</summary>
    private static (int Start, int End) RangeToRemove(CableUnderCheck cable, int at)
    {
        var lines = cable.Lines.Lines;
        var index = lines.At(at);
        var line = lines[index];
        if (line.Length > Sipdis.Length)
        {
            var behind = at + Sipdis.Length;
            while (behind < line.End && LineTable.IsBlank(cable.MessageText[behind])) behind++;
            if (behind < line.End) return (at, behind);
            while (at > line.ContentStart && LineTable.IsBlank(cable.MessageText[at - 1])) at--;
            return (at, line.End);
        }

        // The system put the line, with empty ones around it, into the middle of a sentence.
        var start = index;
        while (start > 0 && lines[start - 1].IsEmpty) start--;
        var next = index + 1;
        while (next < lines.Count && lines[next].IsEmpty) next++;
        var isInSentence = start > 0 && next < lines.Count && cable.MessageText[lines[start - 1].End - 1] is not ('.' or '!' or '?' or '-' or '=');
        return isInSentence ? (lines[start].Start, lines[next].Start) : (line.Start, line.Next);
    }
}

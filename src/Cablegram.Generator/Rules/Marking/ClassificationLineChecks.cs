using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Marking;

/// <summary>Checks of the classification line by itself: that it is there, stands first and is well written (FORMAT.md 6.1, 6.2).</summary>
internal static class ClassificationLineChecks
{
    // Where it stands at all it is among the first lines, but for copies with a second header before it.
    private const int MostLinesSearched = 60;
    private const int NumberLength = 6;

    // Telegrams of 1966 to 1990 have four or five digits; all cables seen from 2001 on have six.
    private const int FirstYearOfSixDigits = 2000;

    private const string PartialExtract = "partial extract";

    /// <summary>That the line is there, and nothing before it.</summary>
    public static void CheckPresence(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.ClassificationLineIndex < 0) ReportMissing(cable, findings);
        else ReportLineBefore(cable, findings);
    }

    /// <summary>That the word is whole and spaced, and the number has its digits.</summary>
    public static void CheckForm(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.ClassificationLine is not { } line) return;

        var word = cable.TextAt(line.Word);
        if (line.IsDamaged)
        {
            var whole = ClassificationSpelling.Of(line.Classification, word);
            findings.Report(MarkingRules.ClassDamaged, line.Word, [word, whole], [Fix.Replace($"Write '{whole}'", line.Word, whole)]);
        }
        else if (line is { Classification: >= Classification.Confidential, Post: not null, Number: not null } && !ClassificationSpelling.IsSpaced(word))
        {
            var spaced = ClassificationSpelling.Of(line.Classification, word);
            findings.Report(MarkingRules.ClassSpaced, line.Word, [word, spaced], [Fix.Replace($"Write '{spaced}'", line.Word, spaced)]);
        }

        CheckNumber(cable, line, findings);
    }

    private static void CheckNumber(CableUnderCheck cable, ClassificationLine line, Findings findings)
    {
        if (line.Number is not { } number || cable.Year < FirstYearOfSixDigits) return;

        var written = cable.TextAt(number.Span);
        var padded = number.Value.ToString("D6", CultureInfo.InvariantCulture);
        if (written.Length == NumberLength || padded.Length > NumberLength) return;
        findings.Report(
            MarkingRules.ClassNumberPadding, number.Span, [written, padded], [Fix.Replace($"Write '{padded}' instead of '{written}'", number.Span, padded)]);
    }

    private static void ReportMissing(CableUnderCheck cable, Findings findings)
    {
        // SMART cables, drafts and rewritten pages have a banner or a field instead of the line; a record of the archive may hold a later
        // section only (FORMAT.md 2.6).
        if (cable.Cable.Carrier is Carrier.Smart or Carrier.FrontMatter or Carrier.ArchiveTelegram) return;
        if (cable.MayHaveLostLines || cable.Cable.IsPartialExtract || cable.Head.Fields.Count == 0) return;
        if (!findings.Wants(MarkingRules.ClassMissing) || HasClassification(cable)) return;

        if (FirstTextLine(cable, cable.Header.EndLine, cable.Lines.Count) is not { } first) return;
        var content = cable.Lines.Content(first);
        var length = content.IndexOf(' ');
        var start = cable.Lines.Lines[first].ContentStart;
        var end = start + (length < 0 ? content.Length : length);
        findings.Report(MarkingRules.ClassMissing, cable.ToSource(start, end), cable.MessageText.Substring(start, end - start));
    }

    /// <summary>Whether a line further down, or one that lost its post, has the classification after all.</summary>
    private static bool HasClassification(CableUnderCheck cable)
    {
        var seen = 0;
        for (var i = cable.Header.EndLine; i < cable.Lines.Count && seen < MostLinesSearched; i++)
        {
            if (cable.Lines.Kind(i) is LineKind.Empty or LineKind.Ruler) continue;
            seen++;
            var content = cable.Lines.Content(i);
            if (ClassificationLineReader.IsClassificationLine(content) || ClassificationLineReader.IsMark(content)) return true;
        }

        return false;
    }

    private static void ReportLineBefore(CableUnderCheck cable, Findings findings)
    {
        // Without the transmission header, what stands before may be the remains of it.
        if (!findings.Wants(MarkingRules.ClassNotFirst) || cable.Cable.Carrier is Carrier.ArchiveTelegram) return;
        if (cable.Cable.Header?.DateTimeGroup is null && !cable.Cable.IsPartialExtract) return;

        var limit = cable.Head.ClassificationLineIndex;
        for (var i = FirstTextLine(cable, cable.Header.EndLine, limit); i is { } line; i = FirstTextLine(cable, line + 1, limit))
        {
            var content = cable.Lines.Content(line);
            if (content.IndexOf(PartialExtract.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) continue;

            var found = cable.Lines.Lines[line];
            findings.Report(
                MarkingRules.ClassNotFirst, cable.ToSource(found.ContentStart, found.End), [content.ToString()], [], cable.Head.ClassificationLine!.Word);
            return;
        }
    }

    private static int? FirstTextLine(CableUnderCheck cable, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (cable.Lines.Kind(i) == LineKind.Text) return i;
        }

        return null;
    }
}

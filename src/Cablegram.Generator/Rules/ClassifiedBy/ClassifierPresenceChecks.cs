using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.ClassifiedBy;

/// <summary>Whether the classifier paragraph is there, in its place, and without a number (5 FAH-1 H-246.3; FORMAT.md 6.9).</summary>
internal static class ClassifierPresenceChecks
{
    /// <summary>A classified cable has the paragraph, or says what it is derived from.</summary>
    public static void Missing(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassifiedBy is not null || cable.Head.Find(HeadLabel.ClassifiedBy) is not null) return;
        if (!cable.IsFirmlyClassified() || !cable.HasWholeHead() || CableDays.Of(cable) is not { } days || !days.AreFrom(OrderEras.Order12958)) return;
        if (cable.Head.Find(HeadLabel.Marking) is not null || IsElsewhere(cable)) return;

        var span = cable.Cable.ClassificationLine?.Word ?? cable.FirstNumbered()!.Value.Span;
        findings.Report(ClassifiedByRules.Missing, span, ReasonSection.Expected(days) ?? "1.4");
    }

    /// <summary>An unclassified cable has no classifier.</summary>
    public static void Unclassified(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.ClassifiedBy is not { } classifier || !cable.IsFirmlyUnclassified()) return;
        findings.Report(
            ClassifiedByRules.OnUnclassified, cable.ClassifierField?.Label ?? classifier.Text.Span, [], [], cable.Cable.ClassificationLine?.Word);
    }

    /// <summary>The paragraph has no number.</summary>
    public static void Numbered(CableUnderCheck cable, Findings findings)
    {
        if (CableDays.Of(cable) is { } days && days.AreBefore(OrderEras.Order12958)) return;
        if (FindNumber(cable) is not { } found) return;

        // Where the next number goes on from it, taking it out would leave the text to begin with 2.
        var number = cable.TextAt(found.Number);
        var isRepeated = NumberBehind(cable, found.Number.End) is { } next && number == next.ToString(CultureInfo.InvariantCulture);
        findings.Report(
            ClassifiedByRules.Numbered, found.Number, [number],
            isRepeated && found.Whole is { } whole ? [Fix.Remove($"Take out the number '{number}'", whole)] : []);
    }

    /// <summary>The paragraph stands before the text.</summary>
    public static void BeforeText(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.Find(HeadLabel.ClassifiedBy) is not null || cable.FirstNumbered() is not { NumberSpan: { } number }) return;

        for (var i = 0; i < cable.Lines.Count; i++)
        {
            var line = cable.Lines.Content(i);
            if (line.Length < 14 || line[0] is not ('C' or '(') || cable.Lines.Kind(i) != LineKind.Text) continue;
            if (!ClassifiedByLabel.TryRead(line, isMidLine: false, out var length, out var isMisspelt) || isMisspelt || line.Slice(0, length).IndexOf(':') < 0) continue;

            var start = cable.Lines.Lines[i].ContentStart;
            var span = cable.ToSource(start, start + line.Slice(0, length).TrimEnd().Length);
            if (span.Start > number.End) findings.Report(ClassifiedByRules.BeforeText, span, [], [], number);
            return;
        }
    }

    /// <summary>
    /// Whether somebody is named, or a source, in words the parser did not take for a field. Also in the first paragraph: some begin with it.
    /// </summary>
    private static bool IsElsewhere(CableUnderCheck cable)
    {
        var source = cable.Source;
        var end = cable.SecondNumberedStart();
        for (var at = 0; at < end; at++)
        {
            at = source.IndexOf("classified", at, end - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) break;
            var by = Ascii.SkipSpaces(source.AsSpan(), at + "classified".Length);
            if ((at == 0 || !Ascii.IsLetter(source[at - 1])) && Ascii.StartsWithWord(source.AsSpan(by), "BY")) return true;
        }

        return source.IndexOf("derived from", 0, end, StringComparison.OrdinalIgnoreCase) >= 0 || HasMisspeltLabel(cable, end);
    }

    private static bool HasMisspeltLabel(CableUnderCheck cable, int end)
    {
        for (var i = 0; i < cable.Lines.Count; i++)
        {
            var start = cable.Lines.Lines[i].ContentStart;
            if (cable.ToSource(start, start).Start >= end) return false;
            if (ClassifiedByLabel.TryRead(cable.Lines.Content(i), isMidLine: false, out _, out _)) return true;
        }

        return false;
    }

    /// <summary>The number before the label, and all that is to go with it: pilcrow, stop, blanks.</summary>
    private static (SourceSpan Number, SourceSpan? Whole)? FindNumber(CableUnderCheck cable)
    {
        if (cable.Head.Find(HeadLabel.ClassifiedBy) is { } field) return NumberAt(cable, field.Start);
        if (cable.FirstNumbered() is not { NumberSpan: { } span } first) return null;

        var text = cable.TextAt(first.Text.Span).AsSpan();
        return ClassifiedByLabel.TryRead(text, isMidLine: false, out _, out var isMisspelt) && !isMisspelt && text[0] == 'C' ? (span, null) : null;
    }

    private static (SourceSpan Number, SourceSpan? Whole)? NumberAt(CableUnderCheck cable, int start)
    {
        var text = cable.MessageText.AsSpan();
        var digits = start < text.Length && text[start] == '\u00b6' ? start + 1 : start;
        var end = Ascii.SkipDigits(text, digits);
        if (end == digits || end >= text.Length || text[end] is not ('.' or ')')) return null;

        var behind = end + 1;
        while (behind < text.Length && LineTable.IsBlank(text[behind])) behind++;
        return (cable.ToSource(digits, end), cable.IsVerbatim(start, behind) ? cable.ToSource(start, behind) : null);
    }

    /// <summary>The number of the first paragraph behind a place in the file.</summary>
    private static int? NumberBehind(CableUnderCheck cable, int place)
    {
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Number is { } number && paragraph.Span.Start >= place) return number;
        }

        return null;
    }
}

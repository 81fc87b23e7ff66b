using Cablegram.Fixes;
using Cablegram.Parsing.Head;

namespace Cablegram.Rules.Fields;

/// <summary>Fields that stand twice among the fields (FORMAT.md 1). A head that is repeated in the text belongs to another section of the cable.</summary>
internal static class FieldDuplicateChecks
{
    /// <summary>Checks <see cref="ReferenceRules.FieldDuplicate"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        foreach (var field in cable.Head.Fields)
        {
            if (cable.Head.Find(field.Label) is { } first && first != field) Report(cable, findings, field.Label, field.Start, first);
        }

        foreach (var (label, start) in cable.Head.RepeatedLabels)
        {
            if (cable.Head.Find(label) is { } first) Report(cable, findings, label, start, first);
        }
    }

    private static void Report(CableUnderCheck cable, Findings findings, HeadLabel label, int start, HeadField first)
    {
        if (label is not (HeadLabel.Order or HeadLabel.Tags or HeadLabel.Subject) || cable.LineBeginningAt(start) is not { } line) return;

        // A classifier's line may be wrapped in front of the order that allows it: "reasons under\nE.O. 12958 1.4 (b)".
        if (label == HeadLabel.Order && cable.Lines.Content(line).IndexOf(':') < 0) return;

        findings.Report(
            ReferenceRules.FieldDuplicate,
            FieldLabelChecks.Place(cable, start),
            [LabelReader.Spelling(label)],
            Removal(cable, line, first) is { } fix ? [fix] : [],
            other: FieldLabelChecks.Place(cable, first.Start));
    }

    /// <summary>Takes the line out where it says the same as the first and nothing goes on below it.</summary>
    private static Fix? Removal(CableUnderCheck cable, int line, HeadField first)
    {
        var lines = cable.Lines.Lines;
        if (cable.LineBeginningAt(first.Start) is not { } original || !cable.Lines.Content(line).SequenceEqual(cable.Lines.Content(original))) return null;

        var (start, end) = (lines[line].Start, lines[line].Next);
        var isAlone = line + 1 == lines.Count || lines[line + 1].IsEmpty || LabelReader.TryReadAtStart(cable.Lines.Content(line + 1), out _);
        return isAlone && cable.IsVerbatim(start, end) ? Fix.Remove("Remove the line", cable.ToSource(start, end)) : null;
    }
}

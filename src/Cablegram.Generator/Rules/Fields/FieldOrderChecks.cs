using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>The order E.O., TAGS, SUBJECT, REF, Classified By (FORMAT.md 1).</summary>
internal static class FieldOrderChecks
{
    // TAGS came into use with the archive's telegrams of 1973; earlier cables had other fields.
    private const int FirstYear = 1973;

    /// <summary>Checks <see cref="ReferenceRules.FieldOrder"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Year < FirstYear || cable.Cable.Carrier is Carrier.Smart or Carrier.FrontMatter) return;

        var seen = default(HeadField);
        foreach (var field in cable.Head.Fields)
        {
            // A field that stands twice is another rule's.
            if (field.Label is HeadLabel.None or HeadLabel.Marking || cable.Head.Find(field.Label) != field) continue;
            if (seen is null || field.Label > seen.Label)
            {
                seen = field;
                continue;
            }

            var after = FirstThatFollows(cable.Head, field);
            var place = FieldLabelChecks.Place(cable, field.Start);
            findings.Report(
                ReferenceRules.FieldOrder,
                place,
                [LabelReader.Spelling(field.Label), LabelReader.Spelling(after.Label)],
                Move(cable, field, after) is { } fix ? [fix] : [],
                other: FieldLabelChecks.Place(cable, after.Start));
        }
    }

    private static HeadField FirstThatFollows(HeadReading head, HeadField field)
    {
        foreach (var other in head.Fields)
        {
            if (other.Label > field.Label && other.Label != HeadLabel.Marking) return other;
        }

        return field;
    }

    /// <summary>Moves the field's lines, with the empty ones below them where it stands apart; null where they do not stand together, alone and as they are.</summary>
    private static Fix? Move(CableUnderCheck cable, HeadField field, HeadField before)
    {
        if (field.IsEmpty || cable.LineBeginningAt(field.Start) is not { } first || cable.LineBeginningAt(before.Start) is not { } target) return null;

        var lines = cable.Lines.Lines;
        var valueEnd = field.Lines[field.Lines.Count - 1].End;
        var next = first;
        var values = 0;
        for (; next < lines.Count && lines[next].ContentStart < valueEnd; next++)
        {
            // A value that ends in mid-line has another field behind it, and a line between two of the value is no part of it.
            if (values == field.Lines.Count || lines[next].End != field.Lines[values++].End) return null;
        }

        if (field.Label == HeadLabel.Reference && !EndsWithReference(cable, field)) return null;
        if (first > 0 && cable.Lines.Kind(first - 1) == LineKind.Empty)
        {
            while (next < lines.Count && cable.Lines.Kind(next) == LineKind.Empty) next++;
        }

        if (next == lines.Count) return null;

        var (start, end, goal) = (lines[first].Start, lines[next].Start, lines[target].Start);
        if (!cable.IsVerbatim(start, end) || !cable.IsVerbatim(goal, lines[target].End)) return null;

        var span = cable.ToSource(start, end);
        return Fix.Of(
            $"Move {LabelReader.Spelling(field.Label)} before {LabelReader.Spelling(before.Label)}",
            [new TextEdit(span, ""), new TextEdit(new SourceSpan(cable.ToSource(goal, goal + 1).Start, 0), cable.TextAt(span))]);
    }

    private static bool EndsWithReference(CableUnderCheck cable, HeadField field)
    {
        var references = cable.Cable.References;
        if (references.Count == 0) return false;
        return references[references.Count - 1].Text.Span.End > cable.ToSource(field.Lines[field.Lines.Count - 1]).Start;
    }
}

using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Declassification;

/// <summary>Whether the E.O. line is there, by itself, and under its own label (FORMAT.md 6.5).</summary>
internal static class OrderLineChecks
{
    // E.O. lines came with E.O. 11652, whose telegrams are the first in the archives.
    private static readonly DateTime FirstLines = new(1972, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>There is an E.O. line.</summary>
    public static void Missing(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Order is not null || !cable.HasWholeHead() || CableDays.Of(cable) is not { } days || !days.AreFrom(FirstLines)) return;
        if (IsElsewhere(cable) || OrderEras.CitedOn(days) is not [.., var order]) return;

        var line = string.Format(CultureInfo.InvariantCulture, "E.O. {0}: ", order) + (cable.IsFirmlyUnclassified() ? "N/A" : "DECL: mm/dd/yyyy");
        var tags = cable.Head.Find(HeadLabel.Tags);
        var span = tags is not null ? TagsLabel(cable, tags) : cable.Cable.ClassificationLine?.Word ?? cable.Cable.Paragraphs[0].Span;
        var fix = tags is not null && cable.IsFirmlyUnclassified() && OrderEras.CitedOn(days).Count == 1 && BeginsLine(cable, tags.Start)
            ? new[] { Fix.Insert($"Put in '{line}'", span.Start, line + cable.LineEnd) }
            : [];
        findings.Report(DeclassificationRules.OrderMissing, span, [line], fix);
    }

    /// <summary>The label is not damaged. <c>E.O. 12958:</c> and <c>EO 12958</c> are both right: a third of all cables has the latter.</summary>
    public static void Label(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier == Carrier.Smart || cable.OrderField is not { } field || IsUsual(field)) return;

        var number = field.Number;
        if (number.Length == 0)
        {
            if (CableDays.Of(cable) is not { } days || OrderEras.CitedOn(days) is not [var order]) return;
            number = order.ToString(CultureInfo.InvariantCulture);
        }

        var (found, expected) = (field.Label, $"E.O. {number}:");
        var isFixable = field.IsVerbatim(field.LabelSpan, found) && found.IndexOf('\n') < 0;
        var space = isFixable && IsGlued(cable.Source, field.LabelSpan.End) ? " " : "";
        findings.Report(
            DeclassificationRules.OrderForm, field.LabelSpan, [found, expected],
            isFixable ? [Fix.Replace($"Write '{expected}' instead of '{found}'", field.LabelSpan, expected + space)] : []);
    }

    /// <summary>TAGS begins a line of its own.</summary>
    public static void GluedTags(CableUnderCheck cable, Findings findings)
    {
        if (cable.MayHaveLostLines || cable.Cable.Carrier == Carrier.Json) return;
        if (cable.Head.Find(HeadLabel.Order) is not { } order || cable.Head.Find(HeadLabel.Tags) is not { } tags || tags.Start <= order.Start) return;

        var text = cable.MessageText;
        if (text.AsSpan(order.Start, tags.Start - order.Start).IndexOfAny('\n', '\r') >= 0) return;

        var span = TagsLabel(cable, tags);
        var blank = tags.Start;
        while (blank > order.Start && LineTable.IsBlank(text[blank - 1])) blank--;
        Fix[] fixes = cable.IsVerbatim(blank - 1, tags.Start + 1)
            ? [Fix.Replace($"Begin a line with '{cable.TextAt(span)}'", SourceSpan.FromBounds(span.Start - (tags.Start - blank), span.Start), cable.LineEnd)]
            : [];
        findings.Report(DeclassificationRules.OrderGluedTags, span, [cable.TextAt(span)], fixes);
    }

    /// <summary>The label of the TAGS field with its colon.</summary>
    private static SourceSpan TagsLabel(CableUnderCheck cable, HeadField tags)
    {
        var text = cable.MessageText.AsSpan();
        var end = Ascii.SkipLetters(text, tags.Start);
        if (end < text.Length && text[end] == ':') end++;
        return cable.ToSource(tags.Start, Math.Max(end, tags.Start + 1));
    }

    /// <summary>Whether an order is named in a line the parser did not take for a field, as on the classification line.</summary>
    private static bool IsElsewhere(CableUnderCheck cable)
    {
        var end = cable.SecondNumberedStart();
        for (var i = 0; i < cable.Lines.Count; i++)
        {
            var line = cable.Lines.Lines[i];
            if (cable.ToSource(line.ContentStart, line.ContentStart).Start >= end) return false;
            if (OrderReader.FindOrder(cable.Lines.Content(i)) >= 0) return true;
        }

        return false;
    }

    private static bool IsUsual(OrderField field)
    {
        var letters = field.Letters.AsSpan();
        var label = letters.TrimEnd();
        if (field.Number.Length == 0) return false;

        // "E.O.: 13526" is the label of 2010 and later.
        if (!Ascii.Is(label, "E.O.") && !Ascii.Is(label, "EO") && !Ascii.Is(label, "E.O.:")) return false;
        if (label.Length == letters.Length) return false;

        var behind = field.BehindNumber.AsSpan().TrimStart();
        return behind.IsEmpty || behind[0] is not (';' or '.' or ',') || Ascii.StartsWithWord(field.Value.AsSpan(), "AS AMENDED");
    }

    private static bool IsGlued(string source, int end) => end < source.Length && !Ascii.IsSpace(source[end]);

    private static bool BeginsLine(CableUnderCheck cable, int start) =>
        (start == 0 || cable.MessageText[start - 1] == '\n') && cable.IsVerbatim(Math.Max(start - 1, 0), start + 1);
}

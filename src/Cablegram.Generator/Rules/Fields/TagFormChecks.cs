using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>How the TAGS line is written: label and separators (FORMAT.md 6.6).</summary>
internal static class TagFormChecks
{
    /// <summary>Reports tags without commas between them, lines with more than one kind of separator, and labels other than <c>TAGS:</c>.</summary>
    public static void Check(TagLine line, Findings findings)
    {
        if (findings.Wants(TagRules.Separator) || findings.Wants(TagRules.MixedSeparator)) CheckSeparators(line, findings);
        if (findings.Wants(TagRules.Label)) CheckLabel(line, findings);
    }

    private static void CheckSeparators(TagLine line, Findings findings)
    {
        var all = new List<TextEdit>();
        var odd = new List<TextEdit>();
        int comma = -1, semicolon = -1, blank = -1, first = -1;
        for (var i = 0; i + 1 < line.Tokens.Count; i++)
        {
            var gap = line.Tokens[i].IsTag && line.Tokens[i + 1].IsTag ? line.GapBehind(i) : TagGap.Other;
            if (gap == TagGap.Comma && comma < 0) comma = i;
            if (gap == TagGap.Semicolon && semicolon < 0) semicolon = i;
            if (gap == TagGap.Blank && blank < 0) blank = i;
            if (gap is TagGap.Other or TagGap.Comma) continue;

            if (first < 0) first = i;
            all.Add(ToComma(line, i, gap));
            // At a line's end the break separates, with or without a comma.
            if (gap != TagGap.LineEnd) odd.Add(all[^1]);
        }

        if (first < 0) return;

        findings.Report(
            TagRules.Separator, line.Tokens[first].Span, [line.Tokens[first].Written, Describe(line.GapBehind(first))], [Fix.Of("Separate the tags by commas", all)]);
        ReportMixed(line, comma, semicolon, blank, odd, findings);
    }

    /// <summary>Reports the first separator that is no comma beside one that is, or the second kind where neither is.</summary>
    private static void ReportMixed(TagLine line, int comma, int semicolon, int blank, List<TextEdit> edits, Findings findings)
    {
        var other = semicolon < 0 ? blank : blank < 0 ? semicolon : comma < 0 ? Math.Max(semicolon, blank) : Math.Min(semicolon, blank);
        var model = comma >= 0 ? comma : Math.Min(semicolon, blank);
        if (other < 0 || model < 0) return;

        findings.Report(
            TagRules.MixedSeparator,
            line.Tokens[other].Span,
            [line.Tokens[other].Written, Describe(line.GapBehind(other)), line.Tokens[model].Written, Describe(line.GapBehind(model))],
            [Fix.Of("Separate the tags by commas", edits)],
            other: line.Tokens[model].Span);
    }

    private static TextEdit ToComma(TagLine line, int index, TagGap gap)
    {
        var end = line.UnitSpan(line.Tokens[index]).End;
        return gap == TagGap.Semicolon ? new TextEdit(line.SignBehind(index), ",") : new TextEdit(new SourceSpan(end, 0), ",");
    }

    private static string Describe(TagGap gap) => gap switch
    {
        TagGap.Comma => "a comma",
        TagGap.Semicolon => "a semicolon",
        TagGap.LineEnd => "the end of the line",
        _ => "a blank",
    };

    private static void CheckLabel(TagLine line, Findings findings)
    {
        // Copies have a label of their own, and links in place of the colon (FORMAT.md 2.3).
        var label = line.Label;
        if (!label.IsVerbatim || Ascii.Is(label.Word.AsSpan(), "XTAGS") || line.IsLinked) return;

        var isSpelt = Ascii.Is(label.Word.AsSpan(), "TAGS");
        if (isSpelt && label.Sign == ':') return;

        var span = SourceSpan.FromBounds(label.Span.Start, label.SignSpan.End);
        var written = label.Sign == '\0' ? label.Word : label.Word + label.Sign;
        TextEdit[] edits = isSpelt ? [new TextEdit(label.SignSpan, ":")] : [new TextEdit(label.Span, "TAGS"), new TextEdit(label.SignSpan, ":")];
        if (!isSpelt && label.SignSpan.Start == label.Span.End) edits = [new TextEdit(span, "TAGS:")];
        findings.Report(TagRules.Label, span, [written], [Fix.Of("Write 'TAGS:'", edits)]);
    }
}

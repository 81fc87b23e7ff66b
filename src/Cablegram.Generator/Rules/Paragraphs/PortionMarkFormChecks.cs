using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>Checks how portion marks are written (FORMAT.md 6.10, 10).</summary>
internal static class PortionMarkFormChecks
{
    // The form cables use ten times as often as any other (FORMAT.md 6.10), for a cable that has none of its own.
    private const string UsualNoforn = "/NF";

    /// <summary>Form, case and place of each mark, and that NOFORN is written in one way.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var usual = UsualForm(cable);
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.MarkingText is { } mark) CheckMark(cable, paragraph, mark, usual, findings);
            else if (paragraph.Number is not null && findings.Wants(PortionMarkRules.MarkUnknown)) CheckDamaged(cable, paragraph, findings);
        }
    }

    private static void CheckMark(CableUnderCheck cable, ParsedParagraph paragraph, Located<string> written, string? usual, Findings findings)
    {
        var mark = PortionMark.Read(written.Value.AsSpan());
        var isVerbatim = cable.Source.AsSpan(written.Span.Start, written.Span.Length).SequenceEqual(written.Value.AsSpan());
        if (!mark.IsKnownForm) ReportUnknown(written, mark, usual ?? UsualNoforn, isVerbatim, findings);
        else if (mark.IsNoforn && usual is not null && !Ascii.Is(mark.Noforn, usual)) ReportVariant(written, mark, usual, isVerbatim, findings);

        if (IsLowercase(mark)) ReportLowercase(written, mark, isVerbatim, findings);
        if (paragraph.NumberSpan is { } number && number.Start > written.Span.Start) ReportBeforeNumber(cable, paragraph, written, number, findings);
    }

    /// <summary>The way NOFORN is written in most marks of the cable, the first of several; null where it is in none.</summary>
    private static string? UsualForm(CableUnderCheck cable)
    {
        Dictionary<string, int>? counts = null;
        string? usual = null;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.MarkingText is not { } written || written.Value.Length < 3) continue;

            var mark = PortionMark.Read(written.Value.AsSpan());
            if (!mark.IsKnownForm || !mark.IsNoforn) continue;

            counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
            var form = mark.Noforn.ToString().ToUpperInvariant();
            counts[form] = counts.TryGetValue(form, out var count) ? count + 1 : 1;
            usual ??= form;
        }

        if (counts is null || counts.Count == 1) return usual;
        foreach (var form in counts)
        {
            if (form.Value > counts[usual!]) usual = form.Key;
        }

        return usual;
    }

    private static void ReportUnknown(Located<string> written, PortionMark mark, string noforn, bool isVerbatim, Findings findings)
    {
        var meant = ClassOf(mark) + noforn + mark.Text.Slice(mark.NofornEnd).ToString();
        findings.Report(
            PortionMarkRules.MarkUnknown, written.Span, [$"({written.Value})", $"'({meant})'"],
            isVerbatim ? [Fix.Replace($"Write '({meant})'", written.Span, meant)] : []);
    }

    private static string ClassOf(PortionMark mark)
    {
        // N/SF: the class stands before the F.
        if (mark.ClassLength == 0) return mark.Text[mark.Text.Length - 2].ToString();
        return mark.Text.Slice(0, mark.ClassLength).ToString();
    }

    private static void ReportVariant(Located<string> written, PortionMark mark, string usual, bool isVerbatim, Findings findings)
    {
        var meant = mark.Text.Slice(0, mark.NofornStart).ToString() + usual + mark.Text.Slice(mark.NofornEnd).ToString();
        findings.Report(
            PortionMarkRules.MarkVariant, written.Span, [written.Value, meant], isVerbatim ? [Fix.Replace($"Write '({meant})'", written.Span, meant)] : []);
    }

    /// <summary>Whether the class or NOFORN is in lower case; REL and the names behind it are written in any.</summary>
    private static bool IsLowercase(PortionMark mark) =>
        Ascii.HasLower(mark.Text.Slice(0, mark.ClassLength)) || Ascii.HasLower(mark.Noforn);

    private static void ReportLowercase(Located<string> written, PortionMark mark, bool isVerbatim, Findings findings)
    {
        // Names may have capital initials of their own; where nothing has any, they go with the rest.
        var end = written.Value == written.Value.ToLowerInvariant() ? mark.Text.Length : mark.NamesStart;
        var upper = mark.Text.Slice(0, end).ToString().ToUpperInvariant() + mark.Text.Slice(end).ToString();
        findings.Report(
            PortionMarkRules.MarkLowercase, written.Span, [written.Value, upper], isVerbatim ? [Fix.Replace($"Write '({upper})'", written.Span, upper)] : []);
    }

    private static void ReportBeforeNumber(CableUnderCheck cable, ParsedParagraph paragraph, Located<string> written, SourceSpan number, Findings findings)
    {
        var right = string.Format(CultureInfo.InvariantCulture, "{0}. ({1})", paragraph.Number, written.Value);
        findings.Report(PortionMarkRules.MarkBeforeNumber, written.Span, [written.Value, right], Fixes());

        Fix[] Fixes()
        {
            var start = cable.Source.LastIndexOf('(', written.Span.Start, Math.Min(written.Span.Start + 1, 3));
            if (start < paragraph.Span.Start || number.End >= cable.Source.Length || cable.Source[number.End] != '.') return [];

            // Nothing but the two must stand there: a copy may have spelt it otherwise.
            var text = cable.Source.AsSpan(start, number.End + 1 - start);
            var printed = cable.TextAt(number);
            var close = text.IndexOf(')');
            var between = number.Start - start - close - 1;
            if (close < 0 || between < 0 || !text.Slice(close + 1, between).Trim().IsEmpty) return [];

            var changed = $"{printed}. {text.Slice(0, close + 1).ToString()}";
            return [Fix.Replace($"Write '{changed}'", SourceSpan.FromBounds(start, number.End + 1), changed)];
        }
    }

    private static void CheckDamaged(CableUnderCheck cable, ParsedParagraph paragraph, Findings findings)
    {
        if (!DamagedMark.MayBegin(paragraph, cable.Source)) return;

        var found = DamagedMark.Read(paragraph, cable.Source);
        if (found.Kind != OpeningWords.Damaged || paragraph.Text.Pieces[0].Literal is not null) return;

        var span = new SourceSpan(paragraph.Text.Pieces[0].Start, Math.Min(found.Length, paragraph.Text.Pieces[0].Length));
        var expected = found.Meant is null ? "one such as '(C)' or '(C/NF)'" : $"'{found.Meant}'";
        findings.Report(
            PortionMarkRules.MarkUnknown, span, [cable.TextAt(span), expected],
            found.Meant is null ? [] : [Fix.Replace($"Write '{found.Meant}'", span, found.Meant)]);
    }
}

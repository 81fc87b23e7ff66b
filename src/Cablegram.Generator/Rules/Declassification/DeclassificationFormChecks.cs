using Cablegram.Fixes;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Declassification;

/// <summary>Whether there is a declassification, in one of its forms, and if it is a date, one of the calendar (FORMAT.md 6.5).</summary>
internal static class DeclassificationFormChecks
{
    private const string Forms = "a date as mm/dd/yyyy, a code such as OADR, N/A, or an event in words";

    /// <summary>The declassification is there and has one of its forms.</summary>
    public static void Form(CableUnderCheck cable, Findings findings)
    {
        if (cable.Declassification is not { } declassification) return;

        switch (declassification.Value.Kind)
        {
            case DeclassificationKind.None:
                Missing(cable, declassification, findings);
                break;
            case DeclassificationKind.Unknown:
                findings.Report(DeclassificationRules.DeclassificationForm, declassification.Span, [declassification.Written, Forms], Code(declassification));
                break;
            case DeclassificationKind.Date when !declassification.IsRead && declassification.Date is null:
                findings.Report(DeclassificationRules.DateInvalid, declassification.Span, [declassification.Written], Nearest(declassification));
                break;
            case DeclassificationKind.Code when declassification.Value.DateBehindCode is var (start, end) && end > start && cable.Cable.Order!.DeclassifyOn is null:
                findings.Report(DeclassificationRules.DateInvalid, declassification.Order.SpanOfValue(start, end), declassification.Order.Value.Substring(start, end - start));
                break;
            case DeclassificationKind.Date when declassification.IsRead:
                DateForm(declassification, findings);
                break;
        }

        Keyword(declassification, findings);
    }

    private static void Missing(CableUnderCheck cable, DeclassificationField declassification, Findings findings)
    {
        if (!cable.IsFirmlyClassified() || !cable.HasWholeHead() || CableDays.Of(cable) is not { } days || !days.AreFrom(OrderEras.Order12958)) return;

        // "Declassify on:" on a line of its own, as later markings have it.
        if (cable.Head.Find(HeadLabel.Marking) is not null || HasValueBelow(cable)) return;
        findings.Report(DeclassificationRules.DeclassificationMissing, declassification.Order.LabelSpan, declassification.Order.Label);
    }

    /// <summary>Whether the next line that is not empty begins as a declassification does: an empty line may have cut it off.</summary>
    private static bool HasValueBelow(CableUnderCheck cable)
    {
        var start = cable.Head.Find(HeadLabel.Order)!.Lines is [.., var last] ? last.End : cable.Head.Find(HeadLabel.Order)!.Start;
        for (var i = cable.Lines.Lines.At(start) + 1; i < cable.Lines.Count; i++)
        {
            if (cable.Lines.Kind(i) == LineKind.Text) return OrderLabel.IsValue(cable.Lines.Content(i));
        }

        return false;
    }

    private static void DateForm(DeclassificationField declassification, Findings findings)
    {
        var (written, date) = (declassification.Written, declassification.Date!.Value);
        if (WrittenDate.IsUsual(written.AsSpan(), date)) return;

        var usual = WrittenDate.Write(date);
        var isFixable = declassification.IsVerbatim && written.IndexOf('\n') < 0 && WrittenDate.ReadsOneWay(written.AsSpan(), date);
        findings.Report(
            DeclassificationRules.DeclassificationForm, declassification.Span, [written, isFixable ? $"'{usual}'" : "a date as mm/dd/yyyy"],
            isFixable ? [Fix.Replace($"Write '{usual}' instead of '{written}'", declassification.Span, usual)] : []);
    }

    /// <summary><c>DECLl: 10/29/2018</c>, and under E.O. 12958 and later a date without DECL.</summary>
    private static void Keyword(DeclassificationField declassification, Findings findings)
    {
        var (value, field) = (declassification.Value, declassification.Order);
        if (value.IsKeywordMisspelt)
        {
            var word = field.Value.Substring(value.Keyword.Start, value.Keyword.End - value.Keyword.Start);
            var span = field.SpanOfValue(value.Keyword.Start, value.Keyword.End);
            findings.Report(
                DeclassificationRules.DeclassificationForm, span, [word, "'DECL'"],
                field.IsVerbatim(span, word) ? [Fix.Replace($"Write 'DECL' instead of '{word}'", span, "DECL")] : []);
        }
        else if (value.Kind == DeclassificationKind.Date && value.Keyword.Start == value.Keyword.End && field.Number is "12958" or "13292" or "13526"
            && declassification.IsRead && WrittenDate.IsUsual(declassification.Written.AsSpan(), declassification.Date!.Value))
        {
            findings.Report(
                DeclassificationRules.DeclassificationForm, declassification.Span, [declassification.Written, $"'DECL: {declassification.Written}'"],
                declassification.IsVerbatim ? [Fix.Insert("Put 'DECL: ' before the date", declassification.Span.Start, "DECL: ")] : []);
        }
    }

    /// <summary>The one code that is long enough to be told from its misspelling.</summary>
    private static Fix[] Code(DeclassificationField declassification) =>
        declassification.IsVerbatim && declassification.Written.Length >= 3 && Spelling.IsWithin(declassification.Written.ToUpperInvariant(), "OADR", 1)
            ? [Fix.Replace($"Write 'OADR' instead of '{declassification.Written}'", declassification.Span, "OADR")]
            : [];

    /// <summary>
    /// What can be meant by a date that does not exist, as far as it can be told: ten years after a 29 February is the 28th, or the first of
    /// March; and <c>2018/20/10</c> has day and month exchanged.
    /// </summary>
    private static Fix[] Nearest(DeclassificationField declassification)
    {
        var written = declassification.Written;
        if (!declassification.IsVerbatim || !WrittenDate.TryReadNumbers(written.AsSpan(), out var n)) return [];

        if (n.Digits is { First: 4, Second: 2, Third: 2 } && n.Second is > 12 and <= 31 && n.Third is >= 1 and <= 12 && n.Second <= DateTime.DaysInMonth(n.First, n.Third))
        {
            return [Write(declassification, new DateTime(n.First, n.Third, n.Second), "")];
        }

        if (n.Digits is not { First: <= 2, Second: <= 2, Third: 4 } || n.First != 2 || n.Second != 29 || n.Third is < 1900 or > 2150) return [];
        return [Write(declassification, new DateTime(n.Third, 2, 28), ""), Write(declassification, new DateTime(n.Third, 3, 1), "2")];
    }

    private static Fix Write(DeclassificationField declassification, DateTime date, string kind) =>
        Fix.Replace($"Write '{WrittenDate.Write(date)}' instead of '{declassification.Written}'", declassification.Span, WrittenDate.Write(date)) with { Kind = kind };
}

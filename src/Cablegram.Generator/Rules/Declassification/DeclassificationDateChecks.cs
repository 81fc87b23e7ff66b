using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Parsing.Fields;

namespace Cablegram.Rules.Declassification;

/// <summary>How far the date of declassification is from that of the cable (E.O. 12958 §1.6, as amended §1.5; FORMAT.md 6.5).</summary>
internal static class DeclassificationDateChecks
{
    // The day of a cable is that of UTC, the author's may be the next or the one before.
    private const int DaysOfZone = 1;

    // The date of declassification is often set when the draft is begun, seldom to a day after the cable goes out.
    private const int DaysOfDraft = 31;
    private const int DaysAhead = 7;

    private static readonly int[] UsualYears = [10, 25];

    /// <summary>The date is after that of the cable, by 25 years at most.</summary>
    public static void Range(CableUnderCheck cable, Findings findings)
    {
        if (Dated(cable, out var days) is not { } declassification) return;

        var (date, created) = (declassification.Date!.Value, days.First);
        if (date <= created)
        {
            findings.Report(
                DeclassificationRules.DateBeforeCreated, declassification.Span, [declassification.Written, days.ToString()], Meant(declassification, created));
        }
        else if (created.Year < 9974 && date > created.AddYears(25).AddDays(DaysOfZone))
        {
            findings.Report(
                DeclassificationRules.DateOver25Years, declassification.Span,
                [declassification.Written, days.ToString(), WrittenDate.Write(created.AddYears(25))], Meant(declassification, created));
        }
    }

    /// <summary>The date is 10 or 25 years after that of the cable, and not a year less.</summary>
    public static void Years(CableUnderCheck cable, Findings findings)
    {
        if (Dated(cable, out var days) is not { } declassification) return;

        var (date, created) = (declassification.Date!.Value, days.First);
        if (created.Year > 9900 || date <= created) return;

        foreach (var years in UsualYears)
        {
            if (IsNear(date, created.AddYears(years), DaysOfZone)) return;
        }

        findings.Report(
            DeclassificationRules.DateNot10Or25, declassification.Span,
            declassification.Written, WrittenDate.Write(created.AddYears(10)), WrittenDate.Write(created.AddYears(25)));

        foreach (var years in UsualYears)
        {
            if (!IsOfDraft(date, created.AddYears(years - 1))) continue;

            findings.Report(
                DeclassificationRules.DateStaleYear, declassification.Span,
                [declassification.Written, Write(years - 1), Write(date.Year + 1)], declassification.WithYear(date.Year + 1) is { } fix ? [fix] : []);
        }
    }

    /// <summary>
    /// The declassification that is a date, of a cable whose day is known; null for others, and for cables before E.O. 12958, whose lines
    /// have dates of other kinds.
    /// </summary>
    private static DeclassificationField? Dated(CableUnderCheck cable, out CableDays days)
    {
        days = CableDays.Of(cable).GetValueOrDefault();
        if (!days.IsExact || days.AreBefore(OrderEras.Order12958) || cable.Declassification is not { Date: not null } declassification) return null;
        return declassification;
    }

    /// <summary>The years that can be meant: 10 or 25 after the cable's, where that is one slip from the year typed or the typed one is the cable's own.</summary>
    private static Fix[] Meant(DeclassificationField declassification, DateTime created)
    {
        var date = declassification.Date!.Value;
        var fixes = new List<Fix>();
        foreach (var years in UsualYears)
        {
            for (var year = created.Year + years - 1; year <= created.Year + years + 1; year++)
            {
                // A date some days beyond 25 years is wrong in its day, or right.
                if (Math.Abs(year) > 9990 || year == date.Year || !IsOfDraft(InYear(date, year), created.AddYears(years))) continue;

                var isSlip = Spelling.IsWithin(Write(date.Year), Write(year), 1);
                var isOwnYear = years == 10 && IsOfDraft(date, created);
                if ((isSlip || isOwnYear) && declassification.WithYear(year) is { } fix) fixes.Add(fix with { Kind = fixes.Count == 0 ? "" : Write(fixes.Count + 1) });
            }
        }

        return [.. fixes];
    }

    private static DateTime InYear(DateTime date, int year) =>
        new(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month)), 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether a date is that of a cable, or of the days in which it was drafted.</summary>
    private static bool IsOfDraft(DateTime date, DateTime created) => (date - created).TotalDays is >= -DaysOfDraft and <= DaysAhead;

    private static bool IsNear(DateTime date, DateTime other, int days) => Math.Abs((date - other).TotalDays) <= days;

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}

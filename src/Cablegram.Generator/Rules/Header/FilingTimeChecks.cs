using System.Globalization;
using Cablegram.Fixes;

namespace Cablegram.Rules.Header;

/// <summary>Whether the time of filing in the DE line follows the date-time group (FORMAT.md 5.4).</summary>
internal static class FilingTimeChecks
{
    /// <summary>Minutes by which a filing time may lie before the date-time group: it is rounded.</summary>
    private const int Forgiven = 1;

    private const int MinutesOfDay = 24 * 60;

    /// <summary>Checks day and time of filing.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Header.Header?.FilingTime is not { } filing || WireHeader.DateTimeGroup(cable) is not { } group) return;
        if (!FilingTime.TryRead(filing.Value.AsSpan(), out var time)) return;

        // A wrong year, reported elsewhere, shifts the days of the year.
        if (WireHeader.IdFromOutside(cable) is { } id && id.Value.Year % 100 != group.Value.Year % 100) return;

        var minutes = time.MinutesAfter(group.Value);
        if (minutes is >= -Forgiven and <= FilingTime.Usual) return;

        if (time.DaysAfter(group.Value) is not (0 or 1))
        {
            ReportDay(cable, findings, filing, group, time);
            return;
        }

        var late = minutes > 0 ? $"{Duration(minutes)} after" : $"{Duration(-minutes)} before";
        findings.Report(
            HeaderRules.DtgFilingTime, filing.Span, [late, group.Value.ToString("HHmm", CultureInfo.InvariantCulture) + "Z"], [], group.Span);
    }

    private static void ReportDay(CableUnderCheck cable, Findings findings, Model.Located<string> filing, Model.Located<DateTime> group, FilingTime time)
    {
        // The hour and minute are right, so that only the day can be wrong; otherwise the message may have been sent again on a later day.
        var delay = (((time.Minutes - (int)group.Value.TimeOfDay.TotalMinutes) % MinutesOfDay) + MinutesOfDay) % MinutesOfDay;
        var day = Number.Of(group.Value.AddMinutes(delay).DayOfYear, 3);
        var written = filing.Value.Substring(0, 3);
        var span = new Model.SourceSpan(filing.Span.Start, 3);
        var isCertain = delay <= FilingTime.Usual && cable.TextAt(filing.Span) == filing.Value;
        findings.Report(
            HeaderRules.DtgDayOfYear,
            span,
            [written, group.Value.ToString("d MMM yyyy", CultureInfo.InvariantCulture).ToUpperInvariant(), Number.Of(group.Value.DayOfYear, 3)],
            isCertain ? [Fix.Replace($"Write day '{day}' instead of '{written}'", span, day)] : [],
            group.Span);
    }

    private static string Duration(int minutes)
    {
        if (minutes < 2 * FilingTime.Usual) return $"{Number.Of(minutes)} minutes";
        return $"{Number.Of(minutes / 60)} hours";
    }
}

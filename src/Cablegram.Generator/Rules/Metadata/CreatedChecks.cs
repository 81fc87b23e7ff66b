using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Metadata;

/// <summary>Holds the metadata's dates to the date-time group and to each other (FORMAT.md 2.1, 4).</summary>
internal static class CreatedChecks
{
    private const int DateLength = 10;
    private const int TimeLength = 5;

    /// <summary>Checks day, hour and minutes of creation, the first of them that differs.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Metadata.Created is not { } created || cable.Cable.Header?.DateTimeGroup is not { } group) return;

        if (created.Value.Date != group.Value.Date) CheckDate(cable, findings, created, group);
        else if (HasTime(cable, created) && TimePlace(cable, created.Span) is { } place) CheckTime(cable, findings, created.Value, place, group);
    }

    /// <summary>Checks that the cable was released after it was created.</summary>
    public static void CheckRelease(CableUnderCheck cable, Findings findings)
    {
        if (cable.Metadata.Released is not { } released || cable.Cable.Created is not { } created) return;

        // A date without time is the whole day.
        var isDay = released.Value.TimeOfDay == default || created.Value.TimeOfDay == default;
        if (isDay ? released.Value.Date >= created.Value.Date : released.Value >= created.Value) return;

        findings.Report(
            MetadataRules.ReleasedBeforeCreated, released.Span,
            [cable.TextAt(released.Span), created.Value.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)], [], created.Span);
    }

    private static void CheckDate(CableUnderCheck cable, Findings findings, Located<DateTime> created, Located<DateTime> group)
    {
        var isIso = IsIsoDate(cable.Source, created.Span);
        var span = isIso ? new SourceSpan(created.Span.Start, DateLength) : created.Span;
        var expected = group.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var isCertain = IsConfirmed(cable, group.Value) || IsOtherYear(cable, created.Value, group.Value);
        if (isIso) expected = expected.Replace('-', cable.Source[span.Start + 4]);
        findings.Report(
            MetadataRules.CreatedDate, span, [cable.TextAt(span), expected],
            isIso && isCertain ? [Write(expected, cable.TextAt(span), span)] : [], group.Span);
    }

    private static void CheckTime(CableUnderCheck cable, Findings findings, DateTime created, SourceSpan place, Located<DateTime> group)
    {
        var isOtherHour = created.Hour != group.Value.Hour;
        if (!isOtherHour && created.Minute == group.Value.Minute) return;

        var written = cable.TextAt(place);
        var expected = group.Value.ToString("HH:mm", CultureInfo.InvariantCulture);

        // The site's pages of 2010 write the hour again for the minutes, on a clock of twelve hours.
        var isCertain = IsConfirmed(cable, group.Value) || (!isOtherHour && created.Minute == (created.Hour + 11) % 12 + 1);
        findings.Report(
            isOtherHour ? MetadataRules.CreatedTime : MetadataRules.CreatedMinutes, place, [written, expected],
            isCertain ? [Write(expected, written, place)] : [], group.Span);
    }

    private static Fix Write(string expected, string written, SourceSpan span) => Fix.Replace($"Write '{expected}' instead of '{written}'", span, expected);

    /// <summary>Whether the metadata have a time: midnight to the minute is a date without one (FORMAT.md 2.6).</summary>
    private static bool HasTime(CableUnderCheck cable, Located<DateTime> created) =>
        !cable.Metadata.CreatedIsDateOnly && created.Value.TimeOfDay != default;

    /// <summary>
    /// Whether a second witness says that the date-time group is right and this cable's: the DE line, whose serial is the message number and whose
    /// filing time is within the hour (FORMAT.md 5.4). Both were written by the communications centre.
    /// </summary>
    private static bool IsConfirmed(CableUnderCheck cable, DateTime group)
    {
        if (cable.Cable.Header is not { FilingTime: { } filing, Serial: { } serial } || cable.Cable.Id?.Value is not { } id) return false;
        if (id.Year != group.Year || id.Number % 10_000 != serial.Value || Ascii.SkipDigits(filing.Value.AsSpan(), 0) != 7) return false;

        var number = Ascii.ToNumber(filing.Value.AsSpan(0, 7));
        int day = number / 10_000, hour = number / 100 % 100, minute = number % 100;
        if (hour > 23 || minute > 59) return false;

        var minutes = ((day - group.DayOfYear) * 24 * 60) + ((hour - group.Hour) * 60) + minute - group.Minute;
        return minutes is >= -1 and <= 60;
    }

    /// <summary>Whether only the years differ, and the reference id has that of the date-time group.</summary>
    private static bool IsOtherYear(CableUnderCheck cable, DateTime created, DateTime group) =>
        created.Year != group.Year && created.Month == group.Month && created.Day == group.Day && cable.Cable.Id?.Value.Year == group.Year;

    private static bool IsIsoDate(string source, SourceSpan span) =>
        span.Length >= DateLength && source[span.Start + 4] is '-' or '/' && source[span.Start + 7] == source[span.Start + 4]
        && Ascii.SkipDigits(source.AsSpan(span.Start, 4), 0) == 4;

    /// <summary>Place of the hour and the minute, <c>11:34</c>: behind the first blank, comma or T and up to the seconds; null where they stand otherwise.</summary>
    private static SourceSpan? TimePlace(CableUnderCheck cable, SourceSpan span)
    {
        var text = cable.Source.AsSpan(span.Start, span.Length);
        var colon = text.IndexOf(':');
        if (colon < 2 || colon + 3 > text.Length) return null;

        var time = text.Slice(colon - 2, TimeLength);
        var isTime = Ascii.IsDigit(time[0]) && Ascii.IsDigit(time[1]) && Ascii.IsDigit(time[3]) && Ascii.IsDigit(time[4]);
        return isTime ? new SourceSpan(span.Start + colon - 2, TimeLength) : null;
    }
}

using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>
/// What a damaged date-time group may have been. There is one reading when all its parts have only one, or when the rest of the cable leaves one: the
/// filing time of the DE line, which is nearly always the date-time group's (FORMAT.md 5.4), or the date and hour of the metadata (FORMAT.md 2.1).
/// </summary>
/// <param name="cable">The cable.</param>
/// <param name="line">The line, without blanks before it.</param>
/// <param name="group">The group's parts.</param>
internal sealed class DateTimeGroupReadings(CableUnderCheck cable, string line, WrittenDateTimeGroup group)
{
    private const int TimeDigits = 6;

    /// <summary>A date-time group in its form.</summary>
    public static string Format(DateTime utc, bool hasFourDigitYear) =>
        utc.ToString(hasFourDigitYear ? "ddHHmm'Z 'MMM yyyy" : "ddHHmm'Z 'MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant();

    /// <summary>The one reading in its form; null where there is none or more than one.</summary>
    public string? FindOne()
    {
        var years = Years();
        var months = Months();
        var written = Part(group.Time).ToUpperInvariant().Replace('O', '0');
        var isPlain = written.Length == TimeDigits;
        if (written.Length == TimeDigits + 1 && written[TimeDigits] == '2' && group.Zone.End == group.Zone.Start)
        {
            // A 2 looks like the Z it stands for.
            written = written.Substring(0, TimeDigits);
            isPlain = true;
        }

        var exact = isPlain ? Times([written], months, years) : [];
        var isOtherZone = group.Zone.End > group.Zone.Start && Part(group.Zone) is not ("Z" or "z");
        var one = exact.Count switch
        {
            // Many mended times lie near the filing; only the very minute tells the right one.
            0 when written.Length > 0 => Confirmed(Times(DigitSlips.Mend(written, TimeDigits), months, years), 0),
            1 when !isOtherZone => exact[0],
            _ => Confirmed(exact, FilingTime.Usual),
        };
        return one is { } utc ? Format(utc, group.Year.End - group.Year.Start == 4) : null;
    }

    /// <summary>What is wrong, in a few words.</summary>
    public string Describe()
    {
        var digits = Part(group.Time).ToUpperInvariant().Replace('O', '0');
        var month = Part(group.Month);
        if (digits.Length != TimeDigits) return "expected six digits for day, hour and minute";
        if (group.Zone.End == group.Zone.Start) return "expected the letter Z behind the time";
        if (Part(group.Zone) is not ("Z" or "z") and var zone) return $"the time zone should be Z, not {zone}";
        if (MonthName.Read(month.AsSpan()) is not (> 0 and var number)) return month.Length == 0 ? "the month is missing" : $"'{month}' is no month";
        if (Years() is not [var year] || group.Year.End - group.Year.Start is not (2 or 4)) return "expected a year of two digits";

        int day = int.Parse(digits.Substring(0, 2), CultureInfo.InvariantCulture), hour = int.Parse(digits.Substring(2, 2), CultureInfo.InvariantCulture);
        if (day < 1 || day > DateTime.DaysInMonth(year, number)) return $"there is no day {digits.Substring(0, 2)} in that month";
        return hour > 23 ? $"there is no hour {digits.Substring(2, 2)}" : $"there is no minute {digits.Substring(4, 2)}";
    }

    private List<int> Years()
    {
        var digits = Part(group.Year).ToUpperInvariant().Replace('O', '0');
        if (digits.Length == 2) return [ReferenceId.ExpandYear(int.Parse(digits, CultureInfo.InvariantCulture))];
        if (digits.Length == 4 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var whole) return [whole];
        return (WireHeader.IdFromOutside(cable)?.Value.Year ?? cable.Metadata.Created?.Value.Year) is { } known ? [known] : [];
    }

    /// <summary>The months meant: all of them where the month is missing and something else can tell it.</summary>
    private List<int> Months()
    {
        var months = WrittenDateTimeGroup.MonthsNear(Part(group.Month).Replace('0', 'O').AsSpan());
        return months.Count == 0 && group.Month.End == group.Month.Start ? [.. Enumerable.Range(1, 12)] : months;
    }

    private static List<DateTime> Times(IEnumerable<string> digits, List<int> months, List<int> years)
    {
        var times = new List<DateTime>();
        foreach (var written in digits)
        {
            int day = int.Parse(written.Substring(0, 2), CultureInfo.InvariantCulture), hour = int.Parse(written.Substring(2, 2), CultureInfo.InvariantCulture);
            var minute = int.Parse(written.Substring(4, 2), CultureInfo.InvariantCulture);
            if (day < 1 || hour > 23 || minute > 59) continue;
            foreach (var year in years)
            {
                foreach (var month in months)
                {
                    if (day > DateTime.DaysInMonth(year, month)) continue;
                    var utc = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc);
                    if (!times.Contains(utc)) times.Add(utc);
                }
            }
        }

        return times;
    }

    /// <summary>The only one of some times that the filing time or the metadata confirm.</summary>
    private DateTime? Confirmed(List<DateTime> times, int minutes)
    {
        if (cable.Header.Header?.FilingTime is { } filed && FilingTime.TryRead(filed.Value.AsSpan(), out var filing))
        {
            if (Only(times, utc => filing.MinutesAfter(utc) == 0) is { } equal) return equal;
            return Only(times, utc => filing.MinutesAfter(utc) is var after && after > 0 && after <= minutes);
        }

        return cable.Metadata is { CreatedIsDateOnly: false, Created: { } created }
            ? Only(times, utc => utc.Date == created.Value.Date && utc.Hour == created.Value.Hour)
            : null;
    }

    private static DateTime? Only(List<DateTime> times, Func<DateTime, bool> fits)
    {
        DateTime? only = null;
        foreach (var utc in times)
        {
            if (!fits(utc)) continue;
            if (only is not null) return null;
            only = utc;
        }

        return only;
    }

    private string Part((int Start, int End) part) => line.Substring(part.Start, part.End - part.Start);
}

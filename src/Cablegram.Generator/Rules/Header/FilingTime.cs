using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>The time a message was filed, <c>2941131</c>: day of the year, hour, minute (ACP 127 ¶115; FORMAT.md 5.4).</summary>
/// <param name="Day">Day of the year, 1 to 366.</param>
/// <param name="Minutes">Minutes since midnight, UTC.</param>
internal readonly record struct FilingTime(int Day, int Minutes)
{
    /// <summary>Minutes within which a message is usually filed after its date-time group (FORMAT.md 5.4: 99.5 %).</summary>
    public const int Usual = 60;

    private const int MinutesOfDay = 24 * 60;

    /// <summary>Reads seven digits; false for a time that does not exist.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, out FilingTime time)
    {
        time = default;
        if (digits.Length != 7 || Ascii.SkipDigits(digits, 0) != 7) return false;

        int day = Ascii.ToNumber(digits.Slice(0, 3)), hour = Ascii.ToNumber(digits.Slice(3, 2)), minute = Ascii.ToNumber(digits.Slice(5, 2));
        time = new FilingTime(day, (hour * 60) + minute);
        return day is >= 1 and <= 366 && hour < 24 && minute < 60;
    }

    /// <summary>Days from a time to the day of filing; negative when it was filed on an earlier day. The year's end does not matter.</summary>
    public int DaysAfter(DateTime utc)
    {
        var length = DateTime.IsLeapYear(utc.Year) ? 366 : 365;
        var days = Day - utc.DayOfYear;
        if (days > length / 2) return days - length;
        return days < -length / 2 ? days + length : days;
    }

    /// <summary>Minutes from a time to the filing; negative when it was filed before.</summary>
    public int MinutesAfter(DateTime utc) => (DaysAfter(utc) * MinutesOfDay) + Minutes - (int)utc.TimeOfDay.TotalMinutes;
}

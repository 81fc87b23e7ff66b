using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Finds a date-time group, <c>201131Z OCT 08</c>: day, hour and minute in UTC, month, year (ACP 127 ¶113; FORMAT.md 5.6). Blanks may be
/// missing or doubled, case does not matter, a letter O may stand for the digit 0, and the year may have four digits.
/// </summary>
internal static class DateTimeGroupReader
{
    /// <summary>Finds the first date-time group of a text that the calendar has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utc">The time, UTC.</param>
    /// <param name="start">Where the group begins, at its first digit.</param>
    /// <param name="length">Its length up to the year's last digit.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTime utc, out int start, out int length)
    {
        for (var zone = 6; zone < text.Length; zone++)
        {
            if (text[zone] is not ('Z' or 'z')) continue;

            var last = zone;
            while (last > 0 && LineTable.IsBlank(text[last - 1]) && zone - last < 3) last--;
            if (last < 6 || !TryReadDigits(text.Slice(last - 6, 6), out var time)) continue;
            if (!TryReadMonthAndYear(text, zone + 1, out var month, out var year, out var end)) continue;
            if (!TryMakeTime(year, month, time, out utc)) continue;

            start = last - 6;
            length = end - start;
            return true;
        }

        utc = default;
        start = 0;
        length = 0;
        return false;
    }

    private static bool TryReadMonthAndYear(ReadOnlySpan<char> text, int at, out int month, out int year, out int end)
    {
        year = 0;
        end = 0;
        at = SkipBlanks(text, at);
        if (!MonthName.TryRead(text.Slice(at), out month, out var letters)) return false;

        at += letters;
        if (at < text.Length && text[at] is 'T' or 't' && month == 9) at++; // SEPT
        if (at < text.Length && text[at] is '.' or ',' or '\'') at++;
        at = SkipBlanks(text, at);

        end = at;
        while (end < text.Length && end - at < 5 && IsDigit(text, end)) end++;
        if (end - at is not (2 or 4))
        {
            if (end - at < 2) return false;
            end = at + 2;
        }

        if (!TryReadDigits(text.Slice(at, end - at), out year)) return false;
        if (end - at == 2) year = ReferenceId.ExpandYear(year);
        return year is >= 1900 and <= 2100;
    }

    private static bool TryMakeTime(int year, int month, int time, out DateTime utc)
    {
        utc = default;
        int day = time / 10000, hour = time / 100 % 100, minute = time % 100;
        if (hour > 23 || minute > 59 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;

        utc = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!Ascii.IsDigit(c) && c is not ('O' or 'o')) return false;
            number = (number * 10) + (Ascii.IsDigit(c) ? c - '0' : 0);
        }

        return true;
    }

    /// <summary>Whether a digit of the year stands at an offset; an O only beside a digit, for a word may follow the year.</summary>
    private static bool IsDigit(ReadOnlySpan<char> text, int at) =>
        Ascii.IsDigit(text[at]) || (text[at] == 'O' && at + 1 < text.Length && Ascii.IsDigit(text[at + 1]));

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && LineTable.IsBlank(text[at]) && at - start < 8) at++;
        return at;
    }
}

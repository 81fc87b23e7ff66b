using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Finds the date of a declassification in any of its forms (FORMAT.md 6.5): <c>10/20/2018</c>, <c>2018/10/20</c>, <c>1/7/14</c>,
/// <c>20 Oct 2018</c>, <c>October 20, 2018</c>, <c>20181020</c>.
/// </summary>
internal static class DatesReader
{
    /// <summary>Finds the first date of a text that the calendar has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="twoDigitYears">What is added to a year of two digits: 1900 or 2000.</param>
    /// <param name="date">The date, without time.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    public static bool TryFind(ReadOnlySpan<char> text, Func<int, int> twoDigitYears, out DateTime date, out int start, out int length)
    {
        for (start = 0; start < text.Length; start++)
        {
            var isWordStart = start == 0 || !Ascii.IsLetterOrDigit(text[start - 1]);
            if (!isWordStart || !(Ascii.IsLetter(text[start]) || Ascii.IsDigit(text[start]))) continue;
            if (TryReadNumeric(text.Slice(start), twoDigitYears, out date, out length)) return true;
            if (TryReadWithMonth(text.Slice(start), twoDigitYears, out date, out length)) return true;
        }

        date = default;
        length = 0;
        return false;
    }

    private static bool TryReadNumeric(ReadOnlySpan<char> text, Func<int, int> twoDigitYears, out DateTime date, out int length)
    {
        date = default;
        length = 0;
        var at = 0;
        if (!TryReadNumber(text, ref at, out var first, out var firstDigits)) return false;
        if (firstDigits == 8)
        {
            length = at;
            return TryMake(first / 10000, first / 100 % 100, first % 100, out date)
                || TryMake(first % 10000, first / 1000000, first / 10000 % 100, out date);
        }

        if (!SkipSeparator(text, ref at) || !TryReadNumber(text, ref at, out var second, out var secondDigits) || secondDigits > 3) return false;
        if (!SkipSeparator(text, ref at) || !TryReadNumber(text, ref at, out var third, out var thirdDigits)) return false;

        length = at;
        if (firstDigits == 4) return TryMake(first, second, third, out date);
        if (firstDigits > 3 || thirdDigits is not (2 or 4)) return false;

        var year = thirdDigits == 2 ? twoDigitYears(third) : third;

        // Day before month only where the month could not be one.
        return TryMake(year, first, second, out date) || TryMake(year, second, first, out date);
    }

    private static bool TryReadWithMonth(ReadOnlySpan<char> text, Func<int, int> twoDigitYears, out DateTime date, out int length)
    {
        date = default;
        length = 0;
        var at = 0;
        var dayFirst = TryReadNumber(text, ref at, out var day, out _);
        if (dayFirst && day > 31) return false;

        at = SkipGap(text, at);
        if (!MonthName.TryRead(text.Slice(at), out var month, out _)) return false;

        at = SkipGap(text, Ascii.SkipLetters(text, at));
        if (!dayFirst)
        {
            if (!TryReadNumber(text, ref at, out day, out _) || day > 31) return false;
            at = SkipGap(text, at);
        }

        if (!TryReadNumber(text, ref at, out var year, out var digits) || digits is not (2 or 4)) return false;

        length = at;
        return TryMake(digits == 2 ? twoDigitYears(year) : year, month, day, out date);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number, out int digits)
    {
        number = 0;
        var start = at;
        while (at < text.Length && at - start < 9 && ToDigit(text, at) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            at++;
        }

        digits = at - start;
        return digits is > 0 and < 9;
    }

    /// <summary>The digit at an offset: O stands for 0 and I or l for 1 where a digit or a stroke is beside them (FORMAT.md 2.6).</summary>
    private static int ToDigit(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (Ascii.IsDigit(c)) return c - '0';
        if (c is not ('O' or 'o' or 'I' or 'l')) return -1;

        var isBesideDigit = (at > 0 && IsDigitOrStroke(text[at - 1])) || (at + 1 < text.Length && IsDigitOrStroke(text[at + 1]));
        return !isBesideDigit ? -1 : c is 'O' or 'o' ? 0 : 1;
    }

    private static bool IsDigitOrStroke(char c) => Ascii.IsDigit(c) || c == '/';

    private static bool SkipSeparator(ReadOnlySpan<char> text, ref int at)
    {
        at = Ascii.SkipSpaces(text, at);
        if (at >= text.Length || text[at] is not ('/' or '-' or '.' or '\\')) return false;
        at = Ascii.SkipSpaces(text, at + 1);
        return true;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is ',' or '-' or '.' or '/')) at++;
        return at;
    }

    private static bool TryMake(int year, int month, int day, out DateTime date)
    {
        date = default;
        if (year is < 1900 or > 2150 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return true;
    }
}

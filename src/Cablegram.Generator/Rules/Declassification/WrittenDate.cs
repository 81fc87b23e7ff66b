using System.Globalization;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Declassification;

/// <summary>A date as it is typed: whether it has one of the forms in use, and in how many ways it reads.</summary>
internal static class WrittenDate
{
    /// <summary>A date in the form of the E.O. line: <c>10/20/2018</c>.</summary>
    public static string Write(DateTime date) => date.ToString("MM'/'dd'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether a date the parser could read is typed as E.O. lines have it: <c>10/20/2018</c>, also with one digit or a year of two, or
    /// <c>2018/10/20</c> (FORMAT.md 6.5).
    /// </summary>
    public static bool IsUsual(ReadOnlySpan<char> text, DateTime date) =>
        TryReadNumbers(text, out var n) && n.Length == text.Length && n.Separator == '/' && !n.HasGap
        && (n.Digits.First == 4
            ? n.Digits.Second <= 2 && n.Digits.Third <= 2
            : n.Digits.First <= 2 && n.Digits.Second <= 2 && n.Digits.Third is 2 or 4 && n.First == date.Month && n.Second == date.Day);

    /// <summary>Whether a date the parser could read can be read in no other way: the year is full, and day and month cannot be exchanged.</summary>
    public static bool ReadsOneWay(ReadOnlySpan<char> text, DateTime date)
    {
        if (HasMonthName(text)) return EndsWithFullYear(text);

        var digits = Normalise(text);
        if (!TryReadNumbers(digits.AsSpan(), out var n))
        {
            // 20181020, or 10202018 where no month 20 can be meant.
            return digits.Length == 8 && (digits.StartsWith("20", StringComparison.Ordinal) || date.Day > 12 || date.Day == date.Month);
        }

        if (n.Digits.First > 4 || n.Digits.First == 3 || n.Digits.Second > 2) return false;
        if (n.Digits.First == 4) return n.Digits.Third <= 2;
        return n.Digits.Third == 4 && (n.First > 12 || n.Second > 12 || n.First == n.Second || (n.Separator == '/' && n.First == date.Month));
    }

    /// <summary>Reads three numbers with strokes, dashes or stops between them, whether or not there is such a date.</summary>
    public static bool TryReadNumbers(ReadOnlySpan<char> text, out DateNumbers numbers)
    {
        numbers = default;
        var at = 0;
        if (!TryReadNumber(text, ref at, out var first, out var firstDigits)) return false;
        var afterFirst = at;
        if (!TryReadSeparator(text, ref at, out var separator, out var gap) || !TryReadNumber(text, ref at, out var second, out var secondDigits)) return false;
        if (!TryReadSeparator(text, ref at, out var other, out var otherGap) || !TryReadNumber(text, ref at, out var third, out var thirdDigits)) return false;

        numbers = new DateNumbers(first, second, third, (firstDigits, secondDigits, thirdDigits), separator == other ? separator : '\0', gap || otherGap, at);
        return afterFirst > 0;
    }

    /// <summary>
    /// Length of day, month by name and year, in that order or with the month first, whether or not there is such a date; 0 where a text does
    /// not begin so.
    /// </summary>
    public static int NamedLength(ReadOnlySpan<char> text)
    {
        var at = Ascii.SkipDigits(text, 0);
        var isDayFirst = at > 0;
        if (at > 2) return 0;

        at = SkipGap(text, at);
        if (!MonthName.TryRead(text.Slice(at), out _, out var letters)) return 0;
        if (at + letters < text.Length && Ascii.IsLetter(text[at + letters])) return 0;

        at = SkipGap(text, at + letters);
        if (!isDayFirst)
        {
            var day = Ascii.SkipDigits(text, at);
            if (day - at is not (1 or 2)) return 0;
            at = SkipGap(text, day);
        }

        var end = Ascii.SkipDigits(text, at);
        return end - at is 2 or 4 ? end : 0;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is ',' or '-' or '.' or '/')) at++;
        return at;
    }

    /// <summary>The digits meant where letters were typed for them: O for 0, I or l for 1.</summary>
    private static string Normalise(ReadOnlySpan<char> text)
    {
        var characters = text.ToArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = characters[i] switch { 'O' or 'o' => '0', 'I' or 'l' => '1', var c => c };
        }

        return new string(characters);
    }

    /// <summary>Whether letters stand in it that are no digit mistyped.</summary>
    private static bool HasMonthName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Ascii.IsLetter(c) && c is not ('O' or 'o' or 'I' or 'l')) return true;
        }

        return false;
    }

    private static bool EndsWithFullYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        for (var i = text.Length - 1; i >= 0 && Ascii.IsDigit(text[i]); i--) digits++;
        return digits == 4;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number, out int digits)
    {
        var start = at;
        at = Ascii.SkipDigits(text, at);
        digits = at - start;
        number = digits is > 0 and < 9 ? Ascii.ToNumber(text.Slice(start, digits)) : 0;
        return digits is > 0 and < 9;
    }

    private static bool TryReadSeparator(ReadOnlySpan<char> text, ref int at, out char separator, out bool hasGap)
    {
        var start = at;
        at = Ascii.SkipSpaces(text, at);
        separator = at < text.Length ? text[at] : '\0';
        hasGap = at > start;
        if (separator is not ('/' or '-' or '.' or '\\')) return false;

        var behind = ++at;
        at = Ascii.SkipSpaces(text, at);
        hasGap |= at > behind;
        return true;
    }
}

/// <summary>Three numbers that look like a date.</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Digits">How many digits each is typed with.</param>
/// <param name="Separator">What stands between them; NUL where it is not the same twice.</param>
/// <param name="HasGap">Whether blanks or a line end stand between them too.</param>
/// <param name="Length">Characters of all of it.</param>
internal readonly record struct DateNumbers(
    int First, int Second, int Third, (int First, int Second, int Third) Digits, char Separator, bool HasGap, int Length);

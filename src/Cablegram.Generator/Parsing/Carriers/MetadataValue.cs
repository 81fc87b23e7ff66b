using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Readers for the values carriers give in metadata rows, stacks and records (FORMAT.md 3, 4).</summary>
internal static class MetadataValue
{
    private static readonly string[] Classifications =
    [
        "UNCLASSIFIED//FOR OFFICIAL USE ONLY", "LIMITED OFFICIAL USE", "CONFIDENTIAL//NOFORN", "TOP SECRET//NOFORN", "SECRET//NOFORN",
        "UNCLASSIFIED", "CONFIDENTIAL", "TOP SECRET", "SECRET",
    ];

    /// <summary>Number of characters of the reference id a text begins with: two digits, letters, digits (FORMAT.md 3); 0 where it begins with none.</summary>
    /// <remarks>Malformed ids (<c>0901OF02RPODUBAI288</c>) count too: digits first, then at least two letters, no blank.</remarks>
    public static int IdLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !Ascii.IsDigit(text[0]) || !Ascii.IsDigit(text[1])) return 0;

        int end = 2, letters = 0;
        for (; end < text.Length; end++)
        {
            if (Ascii.IsUpper(text[end])) letters++;
            else if (!Ascii.IsDigit(text[end])) break;
        }

        return letters >= 2 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : 0;
    }

    /// <summary>Reads <c>2008-01-14 11:34</c>, with or without time and seconds, with a blank or <c>T</c> between; UTC.</summary>
    /// <param name="text">Text that begins with the date.</param>
    /// <param name="value">The date and time; midnight where only the date is there.</param>
    /// <param name="length">Number of characters read.</param>
    /// <param name="hasTime">Whether a time was there.</param>
    public static bool TryReadDate(ReadOnlySpan<char> text, out DateTime value, out int length, out bool hasTime)
    {
        value = default;
        length = 0;
        hasTime = false;
        if (text.Length < 10 || text[4] is not ('-' or '/') || text[7] != text[4]) return false;
        if (!TryNumber(text.Slice(0, 4), out var year) || !TryNumber(text.Slice(5, 2), out var month) || !TryNumber(text.Slice(8, 2), out var day)) return false;
        if (!TryDate(year, month, day, out value)) return false;

        length = 10;
        var rest = text.Slice(10);
        if (rest.Length >= 6 && rest[0] is ' ' or 'T' && rest[3] == ':'
            && TryNumber(rest.Slice(1, 2), out var hour) && TryNumber(rest.Slice(4, 2), out var minute) && hour < 24 && minute < 60)
        {
            hasTime = true;
            value = value.AddHours(hour).AddMinutes(minute);
            length = 16;
            rest = rest.Slice(6);
            if (rest.Length >= 3 && rest[0] == ':' && TryNumber(rest.Slice(1, 2), out var second) && second < 60)
            {
                value = value.AddSeconds(second);
                length = 19;
                rest = rest.Slice(3);
            }

            if (!rest.IsEmpty && rest[0] == 'Z') length++;
        }

        return true;
    }

    /// <summary>A date of the calendar, as UTC.</summary>
    public static bool TryDate(int year, int month, int day, out DateTime value)
    {
        value = default;
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;

        value = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        return true;
    }

    /// <summary>Number of characters of the longest known classification (FORMAT.md 4) a text begins with, in any case; 0 where it begins with none.</summary>
    public static int ClassificationLength(ReadOnlySpan<char> text)
    {
        foreach (var word in Classifications)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>A value and its place: the stretch of a file, as it stands.</summary>
    public static Located<string> Locate(string source, int start, int end) =>
        new(SharedWords.Of(source, start, end - start), SourceSpan.FromBounds(start, end));

    /// <summary>Reads a number of digits only.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.IsEmpty || digits.Length > 9) return false;
        foreach (var c in digits)
        {
            if (!Ascii.IsDigit(c)) return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}

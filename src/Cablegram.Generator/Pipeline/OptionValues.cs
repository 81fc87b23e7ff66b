using System.Globalization;
using Cablegram.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Pipeline;

/// <summary>Reads option values the way all of them are read: trimmed, empty is unset, case does not matter.</summary>
internal static class OptionValues
{
    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm'Z'", "yyyy-MM-dd HH:mm:ss'Z'",
    ];

    /// <summary>The value; null where it is not set or empty.</summary>
    public static string? Read(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary><c>true</c> or <c>false</c> in any case; null for anything else.</summary>
    public static bool? ReadBoolean(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
        : value.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>A date with or without time, UTC; null for anything else.</summary>
    public static DateTime? ReadDate(string value) =>
        DateTime.TryParseExact(
            value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;

    /// <summary>A reference id as a person writes it: <c>08ASTANA66</c>, <c>08 Port Au Prince 066</c>, <c>2008ASTANA66</c>; null for anything else.</summary>
    public static ReferenceId? ReadReferenceId(string value)
    {
        var at = 0;
        var year = ReadNumber(value, ref at, out var yearDigits);
        while (at < value.Length && value[at] == ' ') at++;

        var postStart = at;
        while (at < value.Length && !IsDigit(value[at])) at++;
        var post = value.Substring(postStart, at - postStart).Replace(" ", "").ToUpperInvariant();

        var number = ReadNumber(value, ref at, out var numberDigits);
        if (at != value.Length || yearDigits is not (2 or 4) || numberDigits is 0 or > 9 || number == 0) return null;
        if (post.Length < 2 || !post.All(letter => letter is >= 'A' and <= 'Z')) return null;
        if (yearDigits == 4 && year is < 1900 or > 2050) return null;

        return new ReferenceId(yearDigits == 4 ? year : ReferenceId.ExpandYear(year), post, number);
    }

    private static int ReadNumber(string value, ref int at, out int digits)
    {
        var number = 0;
        var start = at;
        for (; at < value.Length && IsDigit(value[at]); at++) number = unchecked((number * 10) + (value[at] - '0'));
        digits = at - start;
        return number;
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}

using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The label of an E.O. field with the order's number: <c>E.O. 12958:</c>, <c>EO12958</c>, <c>E.0. 12065</c>, <c>E.OM</c>.</summary>
/// <param name="Length">Characters of the label, number and colon, with the blanks behind them.</param>
/// <param name="NumberStart">Where the number begins.</param>
/// <param name="NumberLength">Digits of the number; zero where there is none.</param>
/// <param name="HasColon">Whether a colon, or what was typed for it, stands behind.</param>
internal readonly record struct OrderLabel(int Length, int NumberStart, int NumberLength, bool HasColon)
{
    /// <summary>Words a value begins with, upper case (FORMAT.md 6.5, 7).</summary>
    private static readonly string[] Values =
    [
        "DECL", "DELC", "DCEL", "DEC", "N/A", "N:A", "NA", "GDS", "XGDS", "ADS", "RDS", "OADR", "MR", "DNG", "AS AMENDED",
        "X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "25X", "NOT APPLICABLE",
    ];

    /// <summary>Reads a label at the start of a text, whether or not a value follows.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out OrderLabel label)
    {
        label = default;
        if (text.Length < 2 || text[0] is not ('E' or 'e')) return false;

        var at = SkipDot(text, 1, out var firstDots);
        if (at >= text.Length || text[at] is not ('O' or 'o' or '0' or '9')) return false;
        if (text[at] == '9' && firstDots == 0) return false;

        at = SkipDot(text, at + 1, out var lastDots);

        // "E.OM": a letter in place of the stop.
        if (lastDots == 0 && firstDots > 0 && at < text.Length && text[at] is 'M' or 'N' or 'L') at = SkipBlanks(text, at + 1);

        var numberStart = at;
        var numberEnd = Ascii.SkipDigits(text, at);
        var digits = numberEnd - numberStart;
        if (digits is > 6 or 1 or 2 || (digits == 0 && firstDots == 0)) return false;
        if (digits > 0 && numberEnd < text.Length && Ascii.IsLetter(text[numberEnd]) && !IsValue(text.Slice(numberEnd))) return false;

        at = SkipBlanks(text, numberEnd);
        var hasColon = at < text.Length && text[at] is ':' or ';' or '.' or ',';
        if (hasColon) at = Ascii.SkipSpaces(text, at + 1);
        if (digits == 0 && hasColon && IsNumber(text.Slice(at)))
        {
            // The labels of 2010 and later: "E.O.: 13526", perhaps with a value behind.
            numberStart = at;
            digits = 5;
            at = Ascii.SkipSpaces(text, at + digits);
            if (at < text.Length && text[at] == ':') at = Ascii.SkipSpaces(text, at + 1);
        }

        label = new OrderLabel(at, numberStart, digits, hasColon);
        return digits > 0 || hasColon || IsValue(text.Slice(Ascii.SkipSpaces(text, at)));
    }

    /// <summary>Whether a text begins as the value of an E.O. field does: a word such as DECL, GDS or N/A, or a date.</summary>
    public static bool IsValue(ReadOnlySpan<char> text)
    {
        foreach (var value in Values)
        {
            if (!Ascii.StartsWith(text, value)) continue;
            if (text.Length == value.Length || !Ascii.IsLetter(text[value.Length]) || value is "DECL" or "DELC") return true;
        }

        var digits = Ascii.SkipDigits(text, 0);
        return digits is 1 or 2 or 4 && digits + 1 < text.Length && text[digits] is '/' or '-' && Ascii.IsDigit(text[digits + 1]);
    }

    /// <summary>Where in a value the date of declassification can stand; -1 where any date in it is another one.</summary>
    public static int FindDeclassification(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if ((i == 0 || !Ascii.IsLetter(value[i - 1])) && Ascii.StartsWith(value.Slice(i), "DECL")) return i;
        }

        return Ascii.StartsWith(value, "DNG") || Ascii.StartsWith(value, "RDS") || Ascii.StartsWith(value, "XGDS") ? -1 : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        Ascii.SkipDigits(text, 0) == 5 && (text.Length == 5 || !Ascii.IsLetterOrDigit(text[5]));

    private static int SkipDot(ReadOnlySpan<char> text, int at, out int dots)
    {
        dots = 0;
        at = SkipBlanks(text, at);
        while (at < text.Length && text[at] is '.' or ',' && dots < 2)
        {
            dots++;
            at = SkipBlanks(text, at + 1);
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && LineTable.IsBlank(text[at]) && at - start < 8) at++;
        return at;
    }
}

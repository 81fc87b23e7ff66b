namespace Cablegram.Parsing.Text;

/// <summary>Reads the names of months, in any case, whole or cut to three letters and more.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];

    /// <summary>Reads the name of a month at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">1 to 12; 0 where there is none.</param>
    /// <param name="length">Number of letters read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int month, out int length)
    {
        month = text.Length < 3 ? 0 : (Letter(text, 0), Letter(text, 1), Letter(text, 2)) switch
        {
            ('J', 'A', 'N') => 1,
            ('F', 'E', 'B') => 2,
            ('M', 'A', 'R') => 3,
            ('A', 'P', 'R') => 4,
            ('M', 'A', 'Y') => 5,
            ('J', 'U', 'N') => 6,
            ('J', 'U', 'L') => 7,
            ('A', 'U', 'G') => 8,
            ('S', 'E', 'P') => 9,
            ('O', 'C', 'T') => 10,
            ('N', 'O', 'V') => 11,
            ('D', 'E', 'C') => 12,
            _ => 0,
        };
        length = 0;
        if (month == 0) return false;

        var name = Names[month - 1];
        while (length < name.Length && length < text.Length && Letter(text, length) == name[length]) length++;
        return true;
    }

    /// <summary>The month a text begins with, 1 to 12; 0 where it begins with none.</summary>
    public static int Read(ReadOnlySpan<char> text) => TryRead(text, out var month, out _) ? month : 0;

    // "0CT" with a zero; further on a zero may be the year's.
    private static char Letter(ReadOnlySpan<char> text, int at) => at == 0 && text[0] == '0' ? 'O' : Ascii.ToUpper(text[at]);
}

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
        for (month = 1; month <= Names.Length; month++)
        {
            var name = Names[month - 1];
            length = 0;
            while (length < name.Length && length < text.Length && Letter(text, length) == name[length]) length++;
            if (length >= 3) return true;
        }

        month = 0;
        length = 0;
        return false;
    }

    /// <summary>The month a text begins with, 1 to 12; 0 where it begins with none.</summary>
    public static int Read(ReadOnlySpan<char> text) => TryRead(text, out var month, out _) ? month : 0;

    // "0CT" with a zero; further on a zero may be the year's.
    private static char Letter(ReadOnlySpan<char> text, int at) => at == 0 && text[0] == '0' ? 'O' : Ascii.ToUpper(text[at]);
}

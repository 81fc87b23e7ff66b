using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>A line with a date-time group, taken apart; offsets count from the line's first character.</summary>
/// <param name="FirstDigit">Where its first digit stands; what is before it should be precedence.</param>
/// <param name="Precedence">The precedence before the group; unknown where there is none.</param>
/// <param name="Utc">The time; null where the group cannot be read.</param>
/// <param name="Start">Where the group begins.</param>
/// <param name="End">Where the group ends, behind the year.</param>
internal readonly record struct DateTimeLine(int FirstDigit, Precedence Precedence, DateTime? Utc, int Start, int End)
{
    private const int LongestPrecedence = 40;
    private const int LongestSignals = 12;

    /// <summary>Takes a line apart that is taken for one by its place; what stands before the group may be no precedence.</summary>
    public static DateTimeLine Of(ReadOnlySpan<char> line)
    {
        var digit = FindDigit(line, line.Length);
        var isRead = DateTimeGroupReader.TryRead(line, out var utc, out var start, out var length);
        return new DateTimeLine(digit, PrecedenceWords.ReadAll(line.Slice(0, digit)), isRead ? utc : null, start, start + length);
    }

    /// <summary>
    /// Takes a date-time group line apart: precedence letters or words, or nothing, then day, time and Z; the month may be damaged. Without
    /// precedence nothing but a signal may follow, because text mentions date-time groups too.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> line, out DateTimeLine read)
    {
        read = default;
        var digit = FindDigit(line, LongestPrecedence + 1);
        if (digit == line.Length || digit > LongestPrecedence) return false;

        var precedence = digit > 0 ? PrecedenceWords.ReadAll(line.Slice(0, digit)) : Precedence.Unknown;
        var hasPrecedence = precedence != Precedence.Unknown;
        if (digit > 0 && !hasPrecedence) return false;

        var group = line.Slice(digit);
        if (!DateTimeGroupReader.TryRead(group, out var utc, out var start, out var length))
        {
            read = new DateTimeLine(digit, precedence, null, digit, digit);
            return hasPrecedence && Ascii.SkipDigits(group, 0) == 6 && group.Length > 6 && group[6] == 'Z';
        }

        read = new DateTimeLine(digit, precedence, utc, digit, digit + length);
        return start == 0 && (hasPrecedence || group.Length - length <= LongestSignals);
    }

    private static int FindDigit(ReadOnlySpan<char> line, int most)
    {
        var digit = 0;
        while (digit < line.Length && digit < most && !Ascii.IsDigit(line[digit])) digit++;
        return digit;
    }
}

using Cablegram.Parsing.Header;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Header;

/// <summary>A fault in a line, and what should stand there.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Reason">What was expected.</param>
/// <param name="NewText">What should stand there; null where that cannot be told.</param>
internal sealed record LineFault(int Start, int End, string Reason, string? NewText);

/// <summary>Finds what is wrong with the DE line, <c>DE RUEHTA #2080/01 2941131</c>, read from its left.</summary>
/// <param name="text">The line.</param>
/// <param name="number">Message number of the cable; null where it is not known.</param>
/// <param name="utc">Date-time group; null where it could not be read.</param>
internal sealed class StationLine(string text, int? number, DateTime? utc)
{
    private const int SerialDigits = 4;
    private const int TimeDigits = 7;

    /// <summary>Whether a line that is no DE line is meant as one: it begins with DE, and a number follows.</summary>
    public static bool IsMeant(ReadOnlySpan<char> line) =>
        line.Length is > 8 and < 60 && Ascii.StartsWith(line, "DE") && (line[2] is 'R' or 'r' || LineTable.IsBlank(line[2])) && line.IndexOfAny("0123456789".AsSpan()) is > 2 and < 24;

    /// <summary>The first fault; null where there is none.</summary>
    public LineFault? FindFault()
    {
        if (!text.StartsWith("DE", StringComparison.Ordinal)) return new LineFault(0, 2, "expected 'DE'", "DE");

        var station = Ascii.SkipSpaces(text.AsSpan(), 2);
        var stationEnd = Ascii.SkipLetters(text.AsSpan(), station);
        if (stationEnd > station && Gap(0, 2, station, stationEnd) is { } gap) return gap;
        if (stationEnd == station || HeaderLines.EndOfIndicator(text.AsSpan(0, stationEnd), station) != stationEnd || (stationEnd < text.Length && Ascii.IsDigit(text[stationEnd])))
        {
            return new LineFault(station, EndOfWord(station), "expected a routing indicator of four to seven letters", null);
        }

        return FindSerialFault(station, stationEnd);
    }

    private LineFault? FindSerialFault(int station, int stationEnd)
    {
        var hash = Ascii.SkipSpaces(text.AsSpan(), stationEnd);
        if (hash >= text.Length) return new LineFault(station, stationEnd, "the serial and the time are missing", null);

        var hasHash = text[hash] == '#';
        var serial = hasHash ? Ascii.SkipSpaces(text.AsSpan(), hash + 1) : hash;
        var serialEnd = EndOfDigits(serial);
        if (serialEnd == serial || serialEnd - serial > SerialDigits + 2)
        {
            return new LineFault(hash, Math.Max(EndOfWord(hash), serialEnd), "expected '#' and a serial of four digits", null);
        }

        var digits = Digits(serial, serialEnd);
        if (!hasHash) return new LineFault(serial, serialEnd, $"expected '#{digits}'", "#" + digits);
        if (serial > hash + 1) return new LineFault(hash, serialEnd, $"expected '#{digits}'", "#" + digits);
        if (Gap(station, stationEnd, hash, serialEnd) is { } gap) return gap;
        if (serialEnd - serial != SerialDigits || digits != text.Substring(serial, serialEnd - serial))
        {
            return new LineFault(serial, serialEnd, "expected four digits", SerialOf(digits));
        }

        return FindSectionFault(hash, serialEnd);
    }

    private LineFault? FindSectionFault(int hash, int serialEnd)
    {
        var end = serialEnd;
        if (end < text.Length && text[end] == '/')
        {
            var section = end + 1;
            end = EndOfDigits(section);
            var digits = Digits(section, end);
            if (digits.Length != 2 || digits != text.Substring(section, end - section))
            {
                var known = digits.Length is 1 or 2;
                return new LineFault(serialEnd, Math.Max(end, section), "expected a section of two digits", known ? "/" + digits.PadLeft(2, '0') : null);
            }
        }

        return FindTimeFault(hash, end);
    }

    private LineFault? FindTimeFault(int hash, int serialEnd)
    {
        var time = Ascii.SkipSpaces(text.AsSpan(), serialEnd);
        var end = EndOfDigits(time);
        if (end == time) return new LineFault(hash, serialEnd, "the filing time behind it is missing", null);

        var digits = Digits(time, end);
        if (FilingTime.TryRead(digits.AsSpan(), out _))
        {
            if (digits != text.Substring(time, end - time)) return new LineFault(time, end, $"expected '{digits}'", digits);
            return Gap(hash, serialEnd, time, end);
        }

        var reason = digits.Length == TimeDigits ? "there is no such day or time" : "expected seven digits, day of the year, hour and minute";
        return new LineFault(time, end, reason, TimeNear(digits));
    }

    /// <summary>One blank stands between two words.</summary>
    private LineFault? Gap(int left, int leftEnd, int right, int rightEnd)
    {
        if (right == leftEnd + 1 && text[leftEnd] == ' ') return null;
        var mended = text.Substring(left, leftEnd - left) + " " + text.Substring(right, rightEnd - right);
        return new LineFault(left, rightEnd, $"expected '{mended}'", mended);
    }

    private string? SerialOf(string digits)
    {
        if (digits.Length <= SerialDigits) return digits.PadLeft(SerialDigits, '0');
        return number is { } known && Number.Of(known % 10000, SerialDigits) is var wanted && digits.EndsWith(wanted, StringComparison.Ordinal) ? wanted : null;
    }

    /// <summary>The time one slip away that is the date-time group's, as nearly all are (FORMAT.md 5.4); null where there is none.</summary>
    private string? TimeNear(string digits)
    {
        if (utc is not { } group) return null;
        foreach (var mended in DigitSlips.Mend(digits, TimeDigits))
        {
            if (FilingTime.TryRead(mended.AsSpan(), out var time) && time.MinutesAfter(group) == 0) return mended;
        }

        return null;
    }

    private int EndOfWord(int start)
    {
        while (start < text.Length && !Ascii.IsSpace(text[start])) start++;
        return start;
    }

    /// <summary>Where digits end; a letter O counts as one.</summary>
    private int EndOfDigits(int start)
    {
        while (start < text.Length && (Ascii.IsDigit(text[start]) || text[start] == 'O')) start++;
        return start;
    }

    private string Digits(int start, int end) => text.Substring(start, end - start).Replace('O', '0');
}

using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Identity;

/// <summary>The line with day and time that stands above some messages, <c>Friday, 27 August 2004, 08:08</c> (FORMAT.md 6.1).</summary>
internal static class DayLine
{
    private const int MostLines = 12;

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Reads it where it stands among the first lines; null where it does not.</summary>
    public static Located<DateTime>? Find(WireLines lines)
    {
        for (int i = 0, seen = 0; i < lines.Count && seen < MostLines; i++)
        {
            if (lines.Kind(i) != LineKind.Text) continue;
            seen++;
            var line = lines.Lines[i];
            if (TryRead(lines.Content(i), out var time)) return new Located<DateTime>(time, lines.Message.ToSource(line.ContentStart, line.End));
        }

        return null;
    }

    private static bool TryRead(ReadOnlySpan<char> line, out DateTime time)
    {
        time = default;
        var comma = line.IndexOf(',');
        if (comma < 0 || line.Length > 40 || !IsDay(line[..comma])) return false;

        var position = Ascii.SkipSpaces(line, comma + 1);
        if (!TryNumber(line, ref position, out var day)) return false;

        position = Ascii.SkipSpaces(line, position);
        var month = MonthName.Read(line[position..]);
        position = Ascii.SkipSpaces(line, Ascii.SkipLetters(line, position));
        if (!TryNumber(line, ref position, out var year) || !MetadataValue.TryDate(year, month, day, out time)) return false;
        if (position >= line.Length || line[position] != ',') return false;

        position = Ascii.SkipSpaces(line, position + 1);
        if (!TryNumber(line, ref position, out var hour) || position >= line.Length || line[position] != ':') return false;

        position++;
        if (!TryNumber(line, ref position, out var minute) || hour > 23 || minute > 59) return false;

        time = time.AddHours(hour).AddMinutes(minute);
        return true;
    }

    private static bool IsDay(ReadOnlySpan<char> word)
    {
        foreach (var day in Days)
        {
            if (word.Equals(day.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> line, ref int position, out int number)
    {
        var start = position;
        position = Ascii.SkipDigits(line, start);
        number = 0;
        if (position == start || position - start > 4) return false;

        number = Ascii.ToNumber(line[start..position]);
        return true;
    }
}

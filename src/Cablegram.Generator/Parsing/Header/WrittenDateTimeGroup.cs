using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>
/// What is meant to be a date-time group, however it is damaged, taken apart: <c>20113Z OCT 08</c>, <c>201131 OCT 08</c>, <c>201131Z OTC 08</c>
/// (FORMAT.md 5.6). Places are offsets in the line; a part that is missing is empty.
/// </summary>
/// <param name="Time">Day, hour and minute, which should be six digits; a letter O between them counts as one.</param>
/// <param name="Zone">The zone's letter, which should be Z.</param>
/// <param name="Month">The month's letters.</param>
/// <param name="Year">The year's digits.</param>
internal readonly record struct WrittenDateTimeGroup(
    (int Start, int End) Time, (int Start, int End) Zone, (int Start, int End) Month, (int Start, int End) Year)
{
    private const int LongestPrefix = 20;
    private const int FewestSigns = 3;

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Where the group begins.</summary>
    public int Start => Time.End > Time.Start ? Time.Start : Month.Start;

    /// <summary>Where the group ends.</summary>
    public int End => Math.Max(Math.Max(Time.End, Zone.End), Math.Max(Month.End, Year.End));

    /// <summary>Takes a line apart; false where too little is left of a date-time group for the line to be meant as one.</summary>
    public static bool TryFind(ReadOnlySpan<char> line, out WrittenDateTimeGroup group)
    {
        group = default;
        var digit = line.IndexOfAny("0123456789".AsSpan());
        if (digit is < 0 or > LongestPrefix || !IsPrefix(line.Slice(0, digit))) return false;

        var timeEnd = EndOfDigits(line, digit, 6);
        var isTime = timeEnd - digit is >= 5 and <= 8 || (timeEnd - digit == 4 && timeEnd < line.Length && line[timeEnd] == 'Z');
        group = isTime ? Behind(line, digit, timeEnd) : WithoutTime(line, digit, timeEnd);
        return SignsOf(line, group) >= FewestSigns;
    }

    /// <summary>The months that three letters and more may mean, 1 to 12: the one they name, else all that are one slip away.</summary>
    public static List<int> MonthsNear(ReadOnlySpan<char> letters)
    {
        var months = new List<int>();
        if (MonthName.Read(letters) is > 0 and var exact)
        {
            months.Add(exact);
            return months;
        }

        if (letters.Length is < 2 or > 5) return months;
        var word = letters.ToString().ToUpperInvariant();
        for (var i = 0; i < Months.Length; i++)
        {
            if (Spelling.IsWithin(word, Months[i], 1)) months.Add(i + 1);
        }

        return months;
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        foreach (var c in prefix)
        {
            if (!Ascii.IsLetter(c) && !LineTable.IsBlank(c) && c is not ('/' or ',')) return false;
        }

        return true;
    }

    private static WrittenDateTimeGroup Behind(ReadOnlySpan<char> line, int time, int timeEnd)
    {
        var at = SkipSeparators(line, timeEnd);
        var letters = Ascii.SkipLetters(line, at);
        var isZone = letters - at == 1 ? line[at] is not ('O' or 'o') || letters == line.Length || !Ascii.IsDigit(line[letters])
            : letters - at >= 4 && MonthName.Read(line.Slice(at, letters - at)) == 0 && MonthsNear(line.Slice(at + 1, letters - at - 1)).Count > 0;
        var zone = (at, isZone ? at + 1 : at);
        var month = isZone ? SkipSeparators(line, at + 1) : at;
        var monthEnd = month;
        if (month + 1 < line.Length && line[month] == '0' && Ascii.IsLetter(line[month + 1])) monthEnd++;
        monthEnd = Ascii.SkipLetters(line, monthEnd);
        if (monthEnd - month > 9) monthEnd = month;

        var year = SkipSeparators(line, monthEnd);
        return new WrittenDateTimeGroup((time, timeEnd), zone, (month, monthEnd), (year, EndOfDigits(line, year, 4)));
    }

    /// <summary>A group of which day and time are lost: <c>O OCT 08</c>.</summary>
    private static WrittenDateTimeGroup WithoutTime(ReadOnlySpan<char> line, int year, int yearEnd)
    {
        var monthEnd = year;
        while (monthEnd > 0 && LineTable.IsBlank(line[monthEnd - 1])) monthEnd--;
        var month = monthEnd;
        while (month > 0 && Ascii.IsLetter(line[month - 1])) month--;
        return new WrittenDateTimeGroup((month, month), (month, month), (month, monthEnd), (year, yearEnd));
    }

    private static int SignsOf(ReadOnlySpan<char> line, WrittenDateTimeGroup group)
    {
        var month = line.Slice(group.Month.Start, group.Month.End - group.Month.Start);
        var signs = MonthName.Read(month) > 0 ? 2 : MonthsNear(month).Count > 0 ? 1 : 0;
        if (group.Year.End - group.Year.Start is 2 or 4) signs++;
        if (group.Zone.End > group.Zone.Start && line[group.Zone.Start] is 'Z' or 'z') signs++;
        return group.Time.End - group.Time.Start == 6 ? signs + 1 : signs;
    }

    /// <summary>Where digits end; an O counts as one beside a digit, or as the last of them.</summary>
    private static int EndOfDigits(ReadOnlySpan<char> line, int start, int most)
    {
        var end = start;
        while (end < line.Length)
        {
            if (Ascii.IsDigit(line[end]))
            {
                end++;
                continue;
            }

            if (line[end] is not ('O' or 'o') || end == start) break;
            var next = end + 1 < line.Length ? line[end + 1] : ' ';
            if (!Ascii.IsDigit(next) && (end - start >= most || Ascii.IsLetter(next) && next is not ('Z' or 'z'))) break;
            end++;
        }

        return end;
    }

    private static int SkipSeparators(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (LineTable.IsBlank(line[at]) || line[at] is '.' or ',' or '\'' or '-' or '/')) at++;
        return at;
    }
}

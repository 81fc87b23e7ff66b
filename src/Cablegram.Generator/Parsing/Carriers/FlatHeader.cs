using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Finds the format lines of a transmission header that stands on one line (FORMAT.md 2.6, 5).</summary>
internal static class FlatHeader
{
    /// <summary>First words of plain-language addresses that the sample and FORMAT.md 5.7 name.</summary>
    private static readonly string[] Addresses =
    [
        "AMEMBASSY", "AMCONSUL", "USMISSION", "USINT ", "SECSTATE", "SECDEF", "USEU ", "USLO ", "USCINC", "CDR ", "CDRUS", "HQ US", "CJCS", "JOINT STAFF", "WHITE HOUSE",
        "NSC WASH", "CIA WASH", "DIA WASH", "DEPT OF ", "DEPARTMENT OF ", "NATIONAL SECURITY COUNCIL", "NSA", "REO ", "RPO ", "AIT ", "USDOC", "USDEL", "USNMR", "USDAO",
    ];

    private static readonly string[] Precedences = ["NIACT IMMEDIATE", "IMMEDIATE", "PRIORITY", "ROUTINE"];

    /// <summary>Finds the places.</summary>
    /// <param name="text">The header.</param>
    /// <param name="breaks">Takes the offsets of the lines' first characters, rising.</param>
    public static void Find(string text, List<int> breaks)
    {
        var position = 0;
        var start = text.AsSpan().IndexOf("VZCZC".AsSpan());
        if (start >= 0) position = SkipStation(text, start + "VZCZC".Length);
        if (position > 0) breaks.Add(SkipBlanks(text, position));

        var station = FindStation(text, position);
        if (station > position)
        {
            breaks.Add(station);
            position = AfterFilingTime(text, station);
            if (position < text.Length) breaks.Add(SkipBlanks(text, position));
        }

        var group = FindDateTimeGroup(text, position, out var groupEnd);
        if (group > position) breaks.Add(group);
        position = Math.Max(position, groupEnd);
        var originator = text.AsSpan(position).IndexOf("FM ".AsSpan());
        if (originator >= 0)
        {
            breaks.Add(position + originator);
            FindAddressees(text, SkipAddress(text, SkipBlanks(text, position + originator + 3)), breaks);
        }

        breaks.Sort();
        Thin(breaks, text);
    }

    /// <summary>TO and INFO stand before an address; further addressees begin with a routing indicator, a known word, or behind a number or precedence.</summary>
    private static void FindAddressees(string text, int position, List<int> breaks)
    {
        for (var i = position; i < text.Length; i++)
        {
            if (IsList(text, i, "TO ") || IsList(text, i, "INFO "))
            {
                breaks.Add(i);
                i += text[i] == 'T' ? 2 : 4;
                i = SkipAddress(text, i + 1) - 1;
            }
            else if (IsAddress(text, i) || IsBehindNumberOrPrecedence(text, i))
            {
                breaks.Add(i);
                i = Math.Max(i, SkipAddress(text, i) - 1);
            }
        }
    }

    /// <summary>Names of posts end in TO (QUITO), hence what follows it must be an address; INFO may also stand before a collective.</summary>
    private static bool IsList(string text, int position, string word)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0) return false;

        var next = position + word.Length;
        return IsAddress(text, next, isBehindList: true) || (word[0] == 'I' && next < text.Length && Ascii.IsUpper(text[next]));
    }

    private static bool IsAddress(string text, int position, bool isBehindList = false)
    {
        if (position >= text.Length || (!isBehindList && position > 0 && text[position - 1] == '/')) return false;
        if (RoutingLength(text, position) > 0) return true;
        if (isBehindList && string.CompareOrdinal(text, position, "ALL ", 0, 4) == 0) return true;

        foreach (var word in Addresses)
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0) return true;
        }

        return false;
    }

    /// <summary>Length of a routing indicator and its stroke at a position; 0 where there is none. They nearly all begin RU or RH (FORMAT.md 5.8).</summary>
    private static int RoutingLength(string text, int position)
    {
        if (position + 4 >= text.Length || text[position] != 'R' || text[position + 1] is not ('U' or 'H')) return 0;

        var end = position;
        while (end < text.Length && end < position + 8 && Ascii.IsUpper(text[end])) end++;
        return end - position is >= 4 and <= 7 && end < text.Length && text[end] == '/' ? end - position + 1 : 0;
    }

    private static bool IsBehindNumberOrPrecedence(string text, int position)
    {
        if (!Ascii.IsUpper(text[position]) || position < 4) return false;
        if (Ascii.IsDigit(text[position - 1])) return Ascii.IsDigit(text[position - 2]) && Ascii.IsDigit(text[position - 3]);

        foreach (var word in Precedences)
        {
            if (position > word.Length && string.CompareOrdinal(text, position - word.Length, word, 0, word.Length) == 0) return true;
        }

        return false;
    }

    private static int SkipAddress(string text, int position)
    {
        position += RoutingLength(text, position);
        while (position < text.Length && Ascii.IsUpper(text[position]) && !IsAddressAfterFirst(text, position)) position++;
        return position;
    }

    private static bool IsAddressAfterFirst(string text, int position) => position > 0 && Ascii.IsUpper(text[position - 1]) && IsAddress(text, position);

    /// <summary>Offset behind <c>XRO9456</c>: three letters, four digits.</summary>
    private static int SkipStation(string text, int position)
    {
        position = SkipBlanks(text, position);
        while (position < text.Length && Ascii.IsUpper(text[position])) position++;
        var digits = position;
        while (digits < text.Length && digits < position + 4 && Ascii.IsDigit(text[digits])) digits++;
        return digits;
    }

    private static int FindStation(string text, int from)
    {
        var at = text.AsSpan(from).IndexOf("DE R".AsSpan());
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Offset behind <c>DE RUEHTA #2080/01 2941131</c>.</summary>
    private static int AfterFilingTime(string text, int station)
    {
        var hash = text.AsSpan(station).IndexOf('#');
        if (hash is < 0 or > 20) return station;

        var position = station + hash + 1;
        while (position < text.Length && (Ascii.IsDigit(text[position]) || text[position] == '/')) position++;
        position = SkipBlanks(text, position);
        var end = position;
        while (end < text.Length && end < position + 7 && Ascii.IsDigit(text[end])) end++;
        return end;
    }

    /// <summary>Offset of the precedence before a date-time group (<c>O P 221344Z JAN 10</c>), and behind its year.</summary>
    private static int FindDateTimeGroup(string text, int from, out int end)
    {
        end = from;
        for (var z = Math.Max(from, 6); z < text.Length; z++)
        {
            if (text[z] != 'Z' || !MetadataValue.TryNumber(text.AsSpan(z - 6, 6), out _)) continue;

            var month = SkipBlanks(text, z + 1);
            if (MonthName.Read(text.AsSpan(month)) == 0) continue;

            var year = SkipBlanks(text, month + 3);
            end = year;
            while (end < text.Length && end < year + 2 && Ascii.IsDigit(text[end])) end++;
            return BackOverPrecedence(text, z - 6, from);
        }

        return -1;
    }

    private static int BackOverPrecedence(string text, int position, int limit)
    {
        for (var letters = 0; letters < 2; letters++)
        {
            var letter = position - 1;
            while (letter >= limit && LineTable.IsBlank(text[letter])) letter--;
            if (letter < limit || letter == position - 1 || text[letter] is not ('Z' or 'O' or 'P' or 'R')) break;
            position = letter;
        }

        return position;
    }

    /// <summary>Offset of the first character at or behind a position that is no blank.</summary>
    public static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && LineTable.IsBlank(text[position])) position++;
        return position;
    }

    private static void Thin(List<int> breaks, string text)
    {
        var kept = -1;
        breaks.RemoveAll(position =>
        {
            if (position <= 0 || position >= text.Length || position == kept) return true;
            kept = position;
            return false;
        });
    }
}

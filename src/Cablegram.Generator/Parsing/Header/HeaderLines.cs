using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>Tells what a line of a transmission header is, one format line at a time (FORMAT.md 5).</summary>
internal static class HeaderLines
{
    /// <summary>Start of message: <c>VZCZCXRO9456</c>, <c>VZCZC XRO9456</c>.</summary>
    public static bool IsStartOfMessage(ReadOnlySpan<char> line) => Ascii.StartsWith(line, "VZCZC") || Ascii.StartsWithWord(line, "ZCZC");

    /// <summary>DE line: <c>DE RUEHTA #2080/01 2941131</c>; not a name that begins with De.</summary>
    public static bool IsDeLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != 'D' || !line.StartsWith("DE ".AsSpan())) return false;
        var start = Ascii.SkipSpaces(line, 2);
        var end = EndOfIndicator(line, start);
        if (end == start) return false;

        var next = Ascii.SkipSpaces(line, end);
        return next < line.Length && (line[next] == '#' || Ascii.IsDigit(line[next]));
    }

    /// <summary>Routing line: <c>OO RUEHBI RUEHCI</c>.</summary>
    public static bool IsRoutingLine(ReadOnlySpan<char> line) =>
        line.Length > 7 && line[0] == line[1] && line[0] is 'Z' or 'O' or 'P' or 'R' or 'Y' && LineTable.IsBlank(line[2])
        && IsRoutingList(line.Slice(3));

    /// <summary>Whether a line holds nothing but routing indicators, as the continuation of a routing line does.</summary>
    public static bool IsRoutingList(ReadOnlySpan<char> line)
    {
        var at = Ascii.SkipSpaces(line, 0);
        if (at >= line.Length) return false;
        while (at < line.Length)
        {
            var end = EndOfIndicator(line, at);
            if (end == at) return false;
            at = Ascii.SkipSpaces(line, end);
        }

        return true;
    }

    /// <summary>Security line: <c>ZNY CCCCC ZZH</c>, <c>ZNR UUUUU ZZH</c>.</summary>
    public static bool IsSecurityLine(ReadOnlySpan<char> line) =>
        (line.StartsWith("ZNY".AsSpan()) || line.StartsWith("ZNR".AsSpan())) && (line.Length == 3 || !Ascii.IsLetterOrDigit(line[3]));

    /// <summary>Reads the word that opens a format line, FM, TO or INFO, and returns where the value begins; -1 for other lines.</summary>
    public static int FindValue(ReadOnlySpan<char> line, string word)
    {
        if (line.IsEmpty || line[0] != word[0] || !line.StartsWith(word.AsSpan())) return -1;
        if (line.Length == word.Length) return word.Length;
        return LineTable.IsBlank(line[word.Length]) ? Ascii.SkipSpaces(line, word.Length) : -1;
    }

    /// <summary>Page head: <c>PAGE 02 STATE 015113 182333Z</c>, <c>PAGE 02 RUEHFRA0170 S E C R E T</c>, or only <c>PAGE 02</c>.</summary>
    public static bool IsPageHead(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != 'P' || !line.StartsWith("PAGE ".AsSpan())) return false;
        var digit = Ascii.SkipSpaces(line, 5);
        var end = Ascii.SkipDigits(line, digit);
        return end - digit is 1 or 2 or 3 && (end == line.Length || LineTable.IsBlank(line[end]));
    }

    /// <summary>The second line of a page head of 1979: <c>LA PAZ 09290 01 OF 03 311452Z</c>.</summary>
    public static bool IsPageHeadTail(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && (Ascii.IsUpper(line[at]) || line[at] == ' ')) at++;
        return at is > 2 and < 16 && line.Length - at is >= 4 and < 40 && Ascii.SkipDigits(line, at) - at is >= 3 and <= 8
            && line[line.Length - 1] is 'Z' or >= '0' and <= '9';
    }

    /// <summary>The Department's list of offices with copies: <c>ACTION EUR-00</c>, <c>INFO LOG-00 MFA-00</c>, <c>/007R</c> (FORMAT.md 5.1, 7).</summary>
    public static bool IsOfficeList(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (Ascii.StartsWithWord(line, "ACTION") || Ascii.StartsWithWord(line, "ORIGIN")) at = 6;
        else if (Ascii.StartsWithWord(line, "INFO")) at = 4;

        var offices = 0;
        at = Ascii.SkipSpaces(line, at);
        while (at < line.Length)
        {
            var end = at;
            while (end < line.Length && !Ascii.IsSpace(line[end])) end++;
            var word = line.Slice(at, end - at);
            if (IsOffice(word)) offices++;
            else if (word[0] != '/' && word.Length > 1) return false;
            at = Ascii.SkipSpaces(line, end);
        }

        return offices > 0 || (line.Length > 0 && line[0] == '/');
    }

    /// <summary>Whether the search for a header is over: the text has begun, with an E.O. line or a numbered paragraph.</summary>
    public static bool BeginsText(ReadOnlySpan<char> line)
    {
        if (line.Length == 0) return false;
        if (OrderReader.LooksLikeOrder(line)) return true;

        var at = line[0] is '¶' or '\ufffd' ? 1 : 0;
        var end = Ascii.SkipDigits(line, at);
        return end - at is 1 or 2 && end + 1 < line.Length && line[end] is '.' or ')' && !Ascii.IsDigit(line[end + 1]);
    }

    /// <summary>The offset behind a routing indicator that begins at an offset, or the same offset: four to eight capitals, the first an R, Y or K.</summary>
    public static int EndOfIndicator(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && Ascii.IsUpper(text[end])) end++;
        var isWord = end == text.Length || !Ascii.IsLetterOrDigit(text[end]);
        return isWord && end - start is >= 4 and <= 8 && text[start] is 'R' or 'Y' or 'K' ? end : start;
    }

    private static bool IsOffice(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen is >= 1 and <= 5 && word.Length - hyphen == 3 && Ascii.IsDigit(word[hyphen + 1]) && Ascii.IsDigit(word[hyphen + 2]);
    }
}

using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// Release stamps: the archive's <c>Declassified/Released US Department of State EO Systematic Review 30 JUN 2005</c>, with a name
/// before it, and the case line of FOIA releases (FORMAT.md 2.6).
/// </summary>
internal static class ReleaseStamp
{
    private const string First = "Declassified/Released";

    private static readonly string[] Remarks =
    [
        "RELEASE IN ", "RELEASED IN ", "REVIEW AUTHORITY", "STATE DEPT. - PRODUCED TO", "SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION", "Case No. F-", "Doc No. C",
    ];

    private static readonly string[] Others = ["US Department of State", "EO Systematic Review"];

    /// <summary>Finds the archive's stamp in a line.</summary>
    /// <param name="line">The line's text.</param>
    /// <param name="start">Offset of the stamp, with the name before it.</param>
    /// <param name="end">Offset behind it.</param>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out int end)
    {
        end = 0;
        start = line.IndexOf(First.AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (start < 0) return false;

        end = start + First.Length;
        foreach (var part in Others)
        {
            var next = SkipBlanks(line, end);
            if (line.Slice(next).StartsWith(part.AsSpan(), StringComparison.OrdinalIgnoreCase)) end = next + part.Length;
        }

        end = SkipDate(line, end);
        start = NameStart(line, start);
        return true;
    }

    /// <summary>Whether a line is a further line of a stamp that was broken into lines.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> line)
    {
        var end = 0;
        foreach (var part in Others)
        {
            if (line.Slice(end).StartsWith(part.AsSpan(), StringComparison.OrdinalIgnoreCase)) end = SkipBlanks(line, end + part.Length);
        }

        return SkipDate(line, end) is var stop && stop > 0 && stop == line.Length;
    }

    /// <summary>Whether a line is a person's name in ordinary case, as stands above a broken stamp.</summary>
    public static bool IsName(ReadOnlySpan<char> line) => !line.IsEmpty && line.Length < 40 && NameStart(line, line.Length) == 0;

    /// <summary>Whether a line is the case line of a FOIA release: <c>UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. …</c>.</summary>
    public static bool IsCaseLine(ReadOnlySpan<char> line) =>
        line.IndexOf("U.S. Department of State".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
        && (line.IndexOf("Case No".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || line.IndexOf("Doc No".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a line is a release remark alone: <c>RELEASE IN PART B6</c>, <c>B6</c>, <c>REVIEW AUTHORITY: …</c>.</summary>
    public static bool IsRemark(ReadOnlySpan<char> line)
    {
        foreach (var remark in Remarks)
        {
            if (line.StartsWith(remark.AsSpan())) return true;
        }

        return !line.IsEmpty && RemarkStart(line) == 0;
    }

    /// <summary>Offset of the exemption marks (<c>B6</c>, <c>1.4(D)</c>) at the end of a line; the line's length where there are none.</summary>
    public static int RemarkStart(ReadOnlySpan<char> line)
    {
        var start = line.Length;
        while (true)
        {
            var end = start;
            while (end > 0 && LineTable.IsBlank(line[end - 1])) end--;
            var word = end;
            while (word > 0 && !LineTable.IsBlank(line[word - 1])) word--;
            if (word == end || !IsExemption(line.Slice(word, end - word))) return start;
            start = word;
        }
    }

    private static bool IsExemption(ReadOnlySpan<char> word)
    {
        if (word[word.Length - 1] == ',') word = word.Slice(0, word.Length - 1);
        if (word.Length is < 2 or > 6) return false;
        if (word[0] == 'B' && word[1] is >= '1' and <= '9') return word.Length == 2 || word[2] == '(';
        return word[0] == '1' && word[1] == '.' && word.Length >= 5 && word[2] is '4' or '5' && word[3] == '(';
    }

    /// <summary>Goes back over up to four words of a name: a capital with small letters behind it, or an initial.</summary>
    private static int NameStart(ReadOnlySpan<char> line, int stamp)
    {
        var start = stamp;
        for (var words = 0; words < 4; words++)
        {
            var end = start;
            while (end > 0 && LineTable.IsBlank(line[end - 1])) end--;
            var word = end;
            while (word > 0 && !LineTable.IsBlank(line[word - 1])) word--;
            if (end - word < 2 || !Ascii.IsUpper(line[word])) break;
            if (!(line[word + 1] is >= 'a' and <= 'z' || (end - word == 2 && line[word + 1] == '.'))) break;
            start = word;
        }

        return start;
    }

    private static int SkipDate(ReadOnlySpan<char> line, int position)
    {
        var digits = SkipBlanks(line, position);
        var next = digits;
        while (next < line.Length && Ascii.IsDigit(line[next])) next++;
        if (next == digits || next - digits > 2) return position;

        next = SkipBlanks(line, next);
        if (MonthName.Read(line.Slice(next)) == 0) return position;
        while (next < line.Length && char.IsLetter(line[next])) next++;
        next = SkipBlanks(line, next);
        while (next < line.Length && Ascii.IsDigit(line[next])) next++;
        return next;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && LineTable.IsBlank(line[position])) position++;
        return position;
    }
}

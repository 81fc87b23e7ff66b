using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The letter of an item as it stands in the text: <c>A.</c>, <c>A)</c>, <c>(A)</c>, <c>A.)</c>, <c>A -</c>, <c>A:</c>, <c>A</c>.</summary>
/// <param name="Letter">The letter, upper case; doubled behind Z (<c>AA</c>).</param>
/// <param name="End">Offset behind it.</param>
/// <param name="IsBare">Whether nothing stands behind the letter that would mark it: <c>A STATE 1</c>, <c>A-STATE 1</c>.</param>
internal readonly record struct ReferenceLabel(string Letter, int End, bool IsBare)
{
    private const int WidestGap = 3;
    private const int Letters = 'Z' - 'A' + 1;

    // A to Z, and AA to ZZ behind them.
    private static readonly string[] Spellings = [.. Enumerable.Range(0, 2 * Letters).Select(rank => new string((char)('A' + (rank % Letters)), 1 + (rank / Letters)))];

    /// <summary>Place in the order of letters.</summary>
    public int Rank => RankOf(Letter);

    /// <summary>Place of a letter, or two, in the order of letters.</summary>
    public static int RankOf(string letter) => (letter[0] - 'A') + ((letter.Length - 1) * Letters);

    /// <summary>Reads the label that begins at an offset; null where none does.</summary>
    public static ReferenceLabel? Read(ReferenceScanner scan, int index)
    {
        var bracket = scan[index] == '(';
        var start = bracket ? index + 1 : index;
        if (bracket) start = scan.SkipBlanks(start);
        if (!bracket && !scan.IsWordStart(index)) return null;

        var end = start;
        while (end - start < 3 && Ascii.IsLetter(scan[end])) end++;
        if (end - start is 0 or > 2 || (end - start == 2 && scan[start] != scan[start + 1])) return null;

        var letter = Spellings[Ascii.ToUpper(scan[start]) - 'A' + ((end - start - 1) * Letters)];
        var mark = scan.SkipBlanks(end);
        if (bracket) return scan[mark] == ')' ? new ReferenceLabel(letter, SkipMark(scan, mark + 1), false) : null;
        if (scan[end] is '.' or ')' or ':') return new ReferenceLabel(letter, SkipMark(scan, end + 1), false);
        if (mark > end && scan[mark] is ')' or '-' && !char.IsLetterOrDigit(scan[mark + 1])) return new ReferenceLabel(letter, mark + 1, false);
        if (scan[end] is '-' or ',' or '/' && end < scan.End && char.IsUpper(scan[start])) return new ReferenceLabel(letter, end + 1, true);
        return mark > end && mark < scan.End && char.IsUpper(scan[start]) ? new ReferenceLabel(letter, end, true) : null;
    }

    /// <summary>Whether a bracket at an offset holds a label and not a note.</summary>
    public static bool IsBracketed(ReferenceScanner scan, int index) => scan[index] == '(' && Read(scan, index) is not null;

    /// <summary>Whether the letter can follow another one in a list; gaps come from items the text lost.</summary>
    public bool CanFollow(string? last)
    {
        if (last is null) return Rank == 0;
        var gap = Rank - RankOf(last);
        return gap is > 0 and <= WidestGap;
    }

    private static int SkipMark(ReferenceScanner scan, int index)
    {
        while (scan[index] is ')' or ':' or '.') index++;
        return index;
    }
}

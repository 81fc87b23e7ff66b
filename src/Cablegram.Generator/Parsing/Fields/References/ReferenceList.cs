namespace Cablegram.Parsing.Fields;

/// <summary>What stands between references and behind them.</summary>
internal static class ReferenceList
{
    private const int LongestNote = 240;

    /// <summary>
    /// Offset behind the separators at an offset (<c>,</c> <c>;</c> <c>/</c> <c>&amp;</c> <c>AND</c>) and the blanks around them; the offset itself where there
    /// is none.
    /// </summary>
    public static int SkipSeparators(ReferenceScanner scan, int index)
    {
        var found = false;
        var at = index;
        while (true)
        {
            at = scan.SkipWhite(at);
            if (scan[at] is ',' or ';' or '/' or '&' && at < scan.End)
            {
                at++;
                found = true;
            }
            else if (IsAnd(scan, at))
            {
                at += 3;
                found = true;
            }
            else
            {
                return found ? at : index;
            }
        }
    }

    /// <summary>
    /// Offset behind the notes that belong to a reference: <c>(NOTAL)</c>, a title in brackets, <c>EXDIS</c>, <c>AND PREVIOUS</c>.
    /// </summary>
    public static int SkipNotes(ReferenceScanner scan, int index)
    {
        for (var end = index; ;)
        {
            var at = scan.SkipWhite(end);
            if (at >= scan.End) return end;
            if (scan[at] == '(')
            {
                var close = FindClose(scan, at);
                if (close < 0 || ReferenceLabel.IsBracketed(scan, at)) return end;
                end = close + 1;
                continue;
            }

            if (scan[at] is ',' or '&') at = scan.SkipWhite(at + 1);
            if (IsAnd(scan, at)) at = scan.SkipWhite(at + 3);
            if (!char.IsLetter(scan[at])) return end;

            var word = scan.Word(at, out var wordEnd);
            if (word is not ("PREVIOUS" or "PRECEDING" or "EARLIER" or "PREV") && !ReferenceWords.IsHandling(word)) return end;
            end = wordEnd;
        }
    }

    /// <summary>Offset of the bracket that closes the one at an offset, nested ones passed over; -1 where none does within a note's length.</summary>
    public static int FindClose(ReferenceScanner scan, int open)
    {
        var depth = 0;
        for (var i = open; i < scan.End && i - open < LongestNote; i++)
        {
            if (scan[i] == '(') depth++;
            else if (scan[i] == ')' && --depth == 0) return i;
        }

        return -1;
    }

    private static bool IsAnd(ReferenceScanner scan, int at) =>
        at + 3 <= scan.End && !char.IsLetter(scan[at + 3]) && scan.IsWordStart(at) && string.Compare(scan.Text, at, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
}

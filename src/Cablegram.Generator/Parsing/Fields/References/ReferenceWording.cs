namespace Cablegram.Parsing.Fields;

/// <summary>Tells what of the text between cables is a reference to something else: an e-mail, a letter, a report.</summary>
internal static class ReferenceWording
{
    // More lines are text the field ran into.
    private const int MostLines = 3;

    /// <summary>Whether a range is the wording of such a reference; the range shrinks to the wording.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isWholeItem">Whether it is all an item has: then it counts whatever it says.</param>
    /// <param name="isLabelled">Whether the item has a letter; without one a lone number is nothing.</param>
    public static bool Read(ReferenceScanner scan, ref int start, ref int end, bool isWholeItem, bool isLabelled)
    {
        Trim(scan, ref start, ref end);
        bool hasLetter = false, isOther = false, isNothing = true;
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(scan[at]) || !scan.IsWordStart(at)) continue;
            if (!char.IsLetter(scan[at]))
            {
                isNothing = false;
                continue;
            }

            var word = scan.Word(at, out var wordEnd);
            hasLetter = true;
            isOther |= ReferenceWords.IsOther(word);
            isNothing &= ReferenceWords.IsNothing(word) || ReferenceWords.IsLabel(word);
            at = Math.Max(at, wordEnd - 1);
        }

        return !isNothing && (isWholeItem || isOther) && (hasLetter || isLabelled);
    }

    private static void Trim(ReferenceScanner scan, ref int start, ref int end)
    {
        while (start < end && (char.IsWhiteSpace(scan[start]) || scan[start] is ',' or ';' or '&' or ':' or '.' or '-' or '¶' or ')')) start++;
        for (int at = start, lines = 0; at < end; at++)
        {
            if (scan[at] == '\n' && ++lines == MostLines) end = at;
        }

        while (end > start && (char.IsWhiteSpace(scan[end - 1]) || scan[end - 1] is ',' or ';' or '&' or '¶')) end--;
        if (end - start > 4 && string.Compare(scan.Text, end - 4, " and", 0, 4, StringComparison.OrdinalIgnoreCase) == 0) end -= 4;
    }
}

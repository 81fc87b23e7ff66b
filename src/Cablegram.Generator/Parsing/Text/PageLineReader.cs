namespace Cablegram.Parsing.Text;

/// <summary>
/// Finds the page lines that the message system left in the text: <c>ASTANA 00002080  002 OF 002</c> (FORMAT.md 6.11): the post cut
/// to ten characters, the number padded to eight, the section, perhaps a page within it, and the total.
/// </summary>
internal static class PageLineReader
{
    private const int NumberLength = 8;
    private const int LongestPost = 14;

    /// <summary>Finds the first page line in a line of text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the page line begins.</param>
    /// <param name="length">Its length.</param>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out int length)
    {
        var searched = 0;
        while (true)
        {
            var of = line[searched..].IndexOf(" OF ".AsSpan());
            if (of < 0) break;
            of += searched;
            if (TryReadAround(line, of, out start, out length)) return true;
            searched = of + 3;
        }

        start = length = 0;
        return false;
    }

    private static bool TryReadAround(ReadOnlySpan<char> line, int of, out int start, out int length)
    {
        start = length = 0;
        var end = of + 4;
        while (end < line.Length && line[end] == ' ') end++;
        if (CountDigits(line, end) != 3) return false;
        end += 3;

        var position = of;
        SkipBlanksBack(line, ref position);
        if (!ReadSectionBack(line, ref position)) return false;
        SkipBlanksBack(line, ref position);
        if (!ReadDigitsBack(line, ref position, NumberLength)) return false;
        SkipBlanksBack(line, ref position);

        start = FindPost(line, position);
        if (start == position) return false;
        length = end - start;
        return true;
    }

    /// <summary>Reads <c>002</c> or <c>001.2</c> backwards.</summary>
    private static bool ReadSectionBack(ReadOnlySpan<char> line, ref int position)
    {
        if (position >= 3 && line[position - 2] == '.' && IsDigit(line[position - 1])) position -= 2;
        return ReadDigitsBack(line, ref position, 3);
    }

    private static bool ReadDigitsBack(ReadOnlySpan<char> line, ref int position, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (position == 0 || !IsDigit(line[position - 1])) return false;
            position--;
        }

        return position == 0 || !IsDigit(line[position - 1]);
    }

    /// <summary>
    /// Where the post begins: upper-case words before the number, at most ten characters with their blanks; of a longer run only
    /// what still fits, because the words before it are the cable's own.
    /// </summary>
    private static int FindPost(ReadOnlySpan<char> line, int end)
    {
        var best = end;
        var position = end;
        while (position > 0 && end - position <= LongestPost)
        {
            var c = line[position - 1];
            if (c is (>= 'A' and <= 'Z') or '.' or '\'') position--;
            else if (c == ' ' && position < end) position--;
            else break;

            var atWordStart = position == 0 || line[position - 1] == ' ';
            if (atWordStart && line[position] != ' ' && (best == end || end - position <= 10)) best = position;
        }

        return best;
    }

    private static void SkipBlanksBack(ReadOnlySpan<char> line, ref int position)
    {
        while (position > 0 && line[position - 1] == ' ') position--;
    }

    private static int CountDigits(ReadOnlySpan<char> line, int start)
    {
        var count = 0;
        while (start + count < line.Length && IsDigit(line[start + count])) count++;
        return count;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Text;

/// <summary>
/// Finds the page lines that the message system left in the text: <c>ASTANA 00002080  002 OF 002</c>, in few cables <c>Astana 00002080 002 of 002</c> (FORMAT.md 6.11): the post cut
/// to ten characters, the number padded to eight, the section, perhaps a page within it, and the total.
/// </summary>
internal static class PageLineReader
{
    private const int NumberLength = 8;
    private const int LongestPost = 14;
    private const int LongestCutPost = 10;

    /// <summary>Finds the first page line in a line of text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the page line begins.</param>
    /// <param name="length">Its length.</param>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out int length)
    {
        for (var of = NextOf(line, 0); of < line.Length; of = NextOf(line, of + 3))
        {
            if (TryReadAround(line, of, out start, out length)) return true;
        }

        start = length = 0;
        return false;
    }

    /// <summary>The next " OF " or " of ", the line's length where there is none. Not by a search for either: one that is not there would be searched for to the end each time.</summary>
    private static int NextOf(ReadOnlySpan<char> line, int from)
    {
        while (from + 3 < line.Length)
        {
            var blank = line[from..].IndexOf(' ');
            if (blank < 0) break;

            from += blank;
            if (from + 3 < line.Length && line[from + 3] == ' ' && (line[from + 1], line[from + 2]) is ('O', 'F') or ('o', 'f')) return from;
            from++;
        }

        return line.Length;
    }

    /// <summary>Where the next eight digits in a row stand, as every page line has and few other lines do; the text's length where there are none.</summary>
    /// <param name="text">The text, of many lines.</param>
    /// <param name="from">Offset from which on they count; none of them may stand before it.</param>
    /// <returns>Offset of one of the digits.</returns>
    public static int NextNumber(ReadOnlySpan<char> text, int from)
    {
        // Of eight digits in a row one stands at every eighth character.
        for (var at = from + NumberLength - 1; at < text.Length; at += NumberLength)
        {
            if (Ascii.IsDigit(text[at]) && HasNumberAround(text, at)) return at;
        }

        return text.Length;
    }

    private static bool HasNumberAround(ReadOnlySpan<char> line, int at)
    {
        var start = at;
        while (start > 0 && Ascii.IsDigit(line[start - 1])) start--;
        return Ascii.SkipDigits(line, at) - start >= NumberLength;
    }

    private static bool TryReadAround(ReadOnlySpan<char> line, int of, out int start, out int length)
    {
        start = length = 0;
        var end = of + 4;
        while (end < line.Length && line[end] == ' ') end++;
        if (Ascii.SkipDigits(line, end) != end + 3) return false;
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
        if (position >= 3 && line[position - 2] == '.' && Ascii.IsDigit(line[position - 1])) position -= 2;
        return ReadDigitsBack(line, ref position, 3);
    }

    private static bool ReadDigitsBack(ReadOnlySpan<char> line, ref int position, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (position == 0 || !Ascii.IsDigit(line[position - 1])) return false;
            position--;
        }

        return position == 0 || !Ascii.IsDigit(line[position - 1]);
    }

    /// <summary>
    /// Where the post begins: words before the number, at most ten characters with their blanks. Of a longer run it is the longest known
    /// post; where none is known, what still fits in capitals, because the words before it are the cable's own.
    /// </summary>
    private static int FindPost(ReadOnlySpan<char> line, int end)
    {
        var known = end;
        var best = end;
        var position = end;
        while (position > 0 && end - position <= LongestPost)
        {
            var c = line[position - 1];
            if (Ascii.IsLetter(c) || c is '.' or '\'') position--;
            else if (c == ' ' && position < end) position--;
            else break;

            if ((position > 0 && line[position - 1] != ' ') || !Ascii.IsUpper(line[position])) continue;
            var name = line[position..end];
            if (PostTable.TryFind(name, out _)) known = position;
            if (best == end || (name.Length <= LongestCutPost && !Ascii.HasLower(name))) best = position;
        }

        return known < end ? known : best;
    }

    private static void SkipBlanksBack(ReadOnlySpan<char> line, ref int position)
    {
        while (position > 0 && line[position - 1] == ' ') position--;
    }
}

using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Text;

/// <summary>
/// Finds the page lines that the message system left in the text: <c>ASTANA 00002080  002 OF 002</c>, in few cables <c>Astana 00002080 002 of 002</c> (FORMAT.md 6.11): the post cut
/// to ten characters, the number padded to eight, the section, perhaps a page within it, and the total.
/// </summary>
internal static class PageLineReader
{
    /// <summary>Number of digits of a page line's number.</summary>
    public const int NumberLength = 8;
    private const int LongestPost = 14;
    private const int LongestCutPost = 10;

    /// <summary>Where the next number stands that may be a page line's: eight digits by themselves and a blank; the text's length where there is none.</summary>
    /// <param name="text">The text, of many lines.</param>
    /// <param name="from">Offset from which on digits count.</param>
    public static int NextNumber(ReadOnlySpan<char> text, int from)
    {
        // Of eight digits in a row one stands at every eighth character.
        for (var at = from + NumberLength - 1; (at = NextDigit(text, at)) < text.Length; at += NumberLength)
        {
            var start = at;
            while (start > from && Ascii.IsDigit(text[start - 1])) start--;
            var end = Ascii.SkipDigits(text, at);
            if (end - start == NumberLength && end < text.Length && text[end] == ' ') return start;

            // No number begins before the end of another.
            at = end - 1;
        }

        return text.Length;
    }

    /// <summary>The first digit among every eighth character from one on; behind the text where there is none.</summary>
    private static int NextDigit(ReadOnlySpan<char> text, int at)
    {
        // Four at a time, because few are digits.
        const int Stretch = 3 * NumberLength;
        for (; at + Stretch < text.Length; at += Stretch + NumberLength)
        {
            var part = text.Slice(at, Stretch + 1);
            if (Ascii.IsDigit(part[0]) || Ascii.IsDigit(part[NumberLength]) || Ascii.IsDigit(part[2 * NumberLength]) || Ascii.IsDigit(part[Stretch])) break;
        }

        while (at < text.Length && !Ascii.IsDigit(text[at])) at += NumberLength;
        return at;
    }

    /// <summary>Reads the page line that has a number.</summary>
    /// <param name="line">The line of text.</param>
    /// <param name="number">Where the number stands, as <see cref="NextNumber"/> gives it.</param>
    /// <param name="start">Where the page line begins.</param>
    /// <param name="length">Its length.</param>
    public static bool TryRead(ReadOnlySpan<char> line, int number, out int start, out int length)
    {
        start = length = 0;
        if (!TryReadSection(line, number + NumberLength, out var end)) return false;

        var post = number;
        while (post > 0 && line[post - 1] == ' ') post--;
        start = FindPost(line, post);
        length = end - start;
        return start < post;
    }

    /// <summary>Reads <c>  002 OF 002</c> or <c>  001.2 OF 002</c>.</summary>
    private static bool TryReadSection(ReadOnlySpan<char> line, int start, out int end)
    {
        end = SkipBlanks(line, start);
        if (!TrySkipThreeDigits(line, ref end)) return false;
        if (end + 1 < line.Length && line[end] == '.' && Ascii.IsDigit(line[end + 1])) end += 2;

        var of = SkipBlanks(line, end);
        if (of == end || of + 2 >= line.Length || (line[of], line[of + 1]) is not (('O', 'F') or ('o', 'f'))) return false;

        end = SkipBlanks(line, of + 2);
        return end > of + 2 && TrySkipThreeDigits(line, ref end);
    }

    private static bool TrySkipThreeDigits(ReadOnlySpan<char> line, ref int position)
    {
        if (Ascii.SkipDigits(line, position) != position + 3) return false;

        position += 3;
        return true;
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

    private static int SkipBlanks(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && line[position] == ' ') position++;
        return position;
    }
}

using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Finds the heading above a paragraph: a short line, in capitals or with capital initials, with or without a row of strokes beneath
/// (FORMAT.md 6.12).
/// </summary>
/// <param name="lines">The message.</param>
/// <param name="units">The units of the body.</param>
/// <param name="mayHaveLostLines">Whether the copy is known to lose lines, the last of a paragraph among them.</param>
internal readonly ref struct HeadingFinder(WireLines lines, RentedList<BodyUnit> units, bool mayHaveLostLines)
{
    private const int MostLines = 3;
    private const int LongestHeading = 160;
    private const int LongestPlainHeading = 60;

    private readonly ReadOnlySpan<char> _text = lines.Text.AsSpan();

    /// <summary>Where the heading of the paragraph at <paramref name="end"/> begins; <paramref name="end"/> when it has none.</summary>
    /// <param name="start">First unit that may belong to a heading.</param>
    /// <param name="end">The unit with which the paragraph begins.</param>
    public int FindStart(int start, int end)
    {
        var found = end;
        while (TryFindBlock(start, found, mayBePlain: found == end, out var block)) found = block;
        return found;
    }

    private bool TryFindBlock(int start, int end, bool mayBePlain, out int found)
    {
        found = end;
        var last = end - 1;
        while (last >= start && units[last].IsRuler && !units[last].IsOpening) last--;
        var isRuled = last < end - 1;
        if (last < start || units[last].IsOpening || (!isRuled && !(mayBePlain && MayEndPlainHeading(last)))) return false;

        var first = last;
        while (first > start && last - first < MostLines - 1 && units[first].Break == UnitBreak.Line && IsHeadingLine(first - 1, isRuled)) first--;
        if (isRuled ? !IsRuledHeading(first, last) : !IsPlainHeading(first, last)) return false;

        found = isRuled && HasOverline(start, first, last) ? first - 1 : first;
        return true;
    }

    /// <summary>Whether the row of strokes above a heading belongs to it, and does not underline what stands above the row.</summary>
    private bool HasOverline(int start, int first, int last)
    {
        if (first <= start || !units[first - 1].IsRuler) return false;

        // With empty lines between a heading and its rows, only the line above tells to which heading a row belongs.
        var isSpaced = units[first].Break != UnitBreak.Line;
        if (isSpaced && units[last + 1].Break == UnitBreak.Line) return false;
        if (first - 1 == start || (!isSpaced && units[first - 1].Break != UnitBreak.Line)) return true;
        return !HasHeadingCase(Span(first - 2)) || (isSpaced && EndsSentence(Span(first - 2)));
    }

    /// <summary>Whether text without a number may stand under the heading between two units: not in a cable written in capitals throughout.</summary>
    public bool MayHeadUnnumberedText(int start, int body)
    {
        if (FindStart(start, body) != start) return false;
        if (units[body - 1].IsRuler) return true;

        return LetterCase.HasLower(Span(body)) && Span(body - 1)[^1] is not ('?' or '!');
    }

    private bool IsHeadingLine(int index, bool isRuled)
    {
        ref readonly var unit = ref units[index];
        if (unit.IsRuler || unit.IsOpening) return false;
        var text = Span(index);
        return HasHeadingCase(text) || (isRuled && unit.Break == UnitBreak.Empty && !EndsSentence(text));
    }

    private bool IsRuledHeading(int first, int last)
    {
        var length = 0;
        for (var i = first; i <= last; i++) length += units[i].Length;
        return length <= LongestHeading && !LineJoiner.IsListItem(Span(first)) && !(EndsSentence(Span(last)) && !HasHeadingCase(Span(last)));
    }

    /// <summary>Whether a line without a row of strokes below it may be a heading's last, told from itself: the last lines of paragraphs are not.</summary>
    private bool MayEndPlainHeading(int last)
    {
        if (units[last].Length is < 3 or > LongestHeading) return false;

        var text = Span(last);
        if (text[^1] is ',' or ';' or '-' || text[0] is '(' or '<' || EndsSentence(text) || text.IndexOf("   ".AsSpan()) > 0) return false;
        return !text.StartsWith("END ".AsSpan(), StringComparison.OrdinalIgnoreCase) && !PageHeads.IsPageMark(text) && !text.Trim('X').IsEmpty;
    }

    private bool IsPlainHeading(int first, int last)
    {
        var length = units[last].End - units[first].Start;
        if (length > LongestHeading || LineJoiner.IsListItem(Span(first))) return false;

        var text = Span(last);
        var standsAlone = first == 0 || units[first].Break is UnitBreak.Empty or UnitBreak.Page || units[first - 1].IsRuler;
        if (first > 0 && IsLastOfList(first - 1, text)) return false;
        if (HasHeadingCase(text)) return standsAlone || (first == last && length <= LongestPlainHeading && !RunsOn(first - 1));
        return standsAlone && first == last && length <= LongestPlainHeading && char.IsUpper(text[0]);
    }

    /// <summary>
    /// Whether a line goes on on the next: it is as long as the wire's lines, and no sentence ends on it. Where lines are lost the end of
    /// the sentence may be among them, which tells nothing (FORMAT.md 2.2).
    /// </summary>
    private bool RunsOn(int index)
    {
        if (mayHaveLostLines) return false;

        var text = Span(index);
        return text.Length >= LineJoiner.ShortLine && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-') && !MessageTail.EndsWithFrame(text);
    }

    /// <summary>Whether a line with capital initials is the last of several such lines: of a list of participants, not a heading.</summary>
    private bool IsLastOfList(int before, ReadOnlySpan<char> text)
    {
        if (units[before].IsRuler || !LetterCase.HasLower(text)) return false;

        var above = Span(before);
        return above.Length <= LongestPlainHeading && HasHeadingCase(above) && !EndsSentence(above) && above[^1] is not (')' or '"' or '\u201d')
            && !above.StartsWith("END ".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Capitals throughout, or a capital at the beginning of every word that is not small.</summary>
    private static bool HasHeadingCase(ReadOnlySpan<char> text)
    {
        var words = 0;
        while (!(text = text.TrimStart()).IsEmpty)
        {
            var end = text.IndexOf(' ');
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[end..];
            var letters = Ascii.IsLetter(word[0]) ? word : word.TrimStart("\"'(\u201c\u2018[".AsSpan());
            if (letters.IsEmpty || !char.IsLetter(letters[0])) continue;
            if (char.IsUpper(letters[0])) words++;
            else if (!SmallWord.IsMatch(letters)) return false;
        }

        return words > 0;
    }

    /// <summary>Whether a line ends as a sentence does; the point of an abbreviation such as U.S. is none.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var stop = text.Length - 1;
        while (stop >= 0 && text[stop] is '"' or '\u201d' or '\'' or ')') stop--;
        if (stop < 0 || text[stop] != '.') return false;

        for (var i = stop - 1; i >= 0 && text[i] != ' '; i--)
        {
            if (text[i] == '.') return false;
        }

        return true;
    }

    private ReadOnlySpan<char> Span(int index) => Undecorated(_text.Slice(units[index].Start, units[index].Length));

    /// <summary>The words of a heading framed by strokes on its own line: <c>------- SUMMARY -------</c>.</summary>
    private static ReadOnlySpan<char> Undecorated(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('-' or '=' or '_' or '*') || text[^1] != text[0]) return text;

        var words = text.Trim("-=_* ".AsSpan());
        return words.Length > 0 && text.Length - words.Length >= 6 ? words : text;
    }
}

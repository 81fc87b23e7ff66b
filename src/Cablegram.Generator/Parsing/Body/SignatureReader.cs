using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>
/// Finds the signature, the sender's surname on the last line or behind the last sentence, and leaves out the tail after it
/// (FORMAT.md 6.14, 7).
/// </summary>
/// <param name="lines">The message.</param>
/// <param name="firstLine">First line of the body.</param>
internal readonly ref struct SignatureReader(WireLines lines, int firstLine)
{
    private const int MostTailLines = 10;
    private const int MostLeftOvers = 3;

    // A line this short was not ended by the wire's wrapping, so what follows it is no part of its sentence (FORMAT.md 6.15).
    private const int ShortLine = 45;

    /// <summary>The signature found.</summary>
    /// <param name="Start">Offset of the name; equal to <paramref name="End"/> where there is none.</param>
    /// <param name="End">Offset behind the name.</param>
    /// <param name="TextEnd">Offset behind the last character of the cable's text.</param>
    public readonly record struct Result(int Start, int End, int TextEnd)
    {
        /// <summary>Whether there is a name.</summary>
        public bool IsFound => End > Start;
    }

    /// <summary>Looks for the signature between two lines.</summary>
    public static Result Find(WireLines lines, int firstLine, int endLine) => new SignatureReader(lines, firstLine).Find(endLine);

    private Result Find(int endLine)
    {
        var bottom = PreviousText(endLine);
        var last = bottom;
        var textEnd = bottom;
        var leftOvers = 0;
        for (var looked = 0; last >= firstLine && looked < MostTailLines; looked++)
        {
            var above = PreviousText(last);
            var content = MessageTail.WithoutTail(lines.Content(last));
            if (!RepeatsName(above, content) && IsSurnameLine(last, above, content) && (leftOvers == 0 || IsCertain(last, above, content)))
            {
                return AtLine(last, above, content);
            }

            if (MessageTail.IsTail(lines.Content(last)) || RepeatsName(above, content))
            {
                // What stands above a tail ends the text, unless a footer of the cable itself was passed already.
                if (textEnd == last) textEnd = above;
            }
            else if (!MessageTail.IsFooter(lines.Content(last)) && !(MessageTail.MayBeLeftOver(lines.Content(last)) && ++leftOvers <= MostLeftOvers))
            {
                break;
            }

            last = above;
        }

        if (last < firstLine || leftOvers > 0) last = bottom;
        if (textEnd < firstLine) textEnd = bottom;
        if (last < firstLine) return default;

        // A footer is the cable's own text where no signature stands above it.
        var signature = AtLineEnd(last);
        return signature.IsFound || last == textEnd ? signature : AtLineEnd(textEnd);
    }

    private Result AtLine(int index, int above, ReadOnlySpan<char> content)
    {
        var start = lines.Lines[index].ContentStart;
        return new Result(start, start + PersonName.LengthOnce(content), above < firstLine ? start : EndAbove(index));
    }

    /// <summary>Where the text above a signature ends: a row of strokes or asterisks below its last line is part of it.</summary>
    private int EndAbove(int index)
    {
        index--;
        while (lines.Kind(index) is LineKind.Empty or LineKind.PageLine) index--;
        return lines.Lines[index].End;
    }

    /// <summary>The name behind the last sentence: <c>… END COMMENT. DUDDY</c>.</summary>
    private Result AtLineEnd(int index)
    {
        var line = lines.Lines[index];
        var content = MessageTail.WithoutTail(lines.Content(index));
        var stop = content.Length;
        for (var words = 0; words < 3; words++)
        {
            var blank = content[..stop].TrimEnd().LastIndexOf(' ');
            if (blank <= 0) break;

            stop = blank;
            var start = stop + 1;
            var name = content[start..];
            if (name[0] == '.' && name.Length > 1) name = content[++start..];
            var before = content[..stop].TrimEnd();
            // A line may begin with a blank that is none on the wire: U+2028, U+2003.
            if (before.IsEmpty) break;
            if (!EndsBeforeName(before, name, words == 0, out var isWhole)) continue;

            // A name with capital initials counts only as one word, without the full stop a sentence of one word would have.
            var mayBeTitleCase = isWhole && words == 0 && name.Length > 3 && name[^1] != '.';
            if (!PersonName.IsMatch(name, mayBeTitleCase)) break;

            start += line.ContentStart;
            return new Result(start, start + PersonName.LengthOnce(name), line.ContentStart + before.Length);
        }

        return new Result(line.End, line.End, line.End);
    }

    /// <summary>Whether the text before a name at a line's end is finished.</summary>
    /// <param name="before">The line before the name.</param>
    /// <param name="name">What may be the name.</param>
    /// <param name="isWord">Whether it is one word.</param>
    /// <param name="isWhole">Whether a sentence ends there for certain.</param>
    private static bool EndsBeforeName(ReadOnlySpan<char> before, ReadOnlySpan<char> name, bool isWord, out bool isWhole)
    {
        isWhole = false;
        if (before[^1] is '.' or '?' or '!' or '"' or ')' or '\u201d' or '*')
        {
            // An abbreviation such as "U.S." ends no sentence, unless a name in capitals stands alone behind it in a text that is not; an
            // initial ("JOHN Q. PUBLIC") is part of the name.
            if (before.Length >= 2 && before[^2] is >= 'A' and <= 'Z' && (before.Length == 2 || before[^3] is ' ')) return false;
            if (before.Length > 2 && before[^2] is >= 'A' and <= 'Z' && before[^3] is '.') return isWord && name.Length > 3 && LetterCase.HasLower(before);

            isWhole = true;
            return true;
        }

        return isWord && (MessageTail.EndsWithFrame(before) || MessageTail.IsFooter(before[Math.Max(0, before.Length - 160)..]));
    }

    private bool IsSurnameLine(int index, int above, ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || lines.Kind(index) != LineKind.Text) return false;

        var isBelowRow = index > firstLine && lines.Kind(index - 1) == LineKind.Ruler;
        var isApart = above < firstLine || isBelowRow || EndsText(lines.Content(above));
        if (PersonName.IsMatch(content, mayBeTitleCase: false)) return isApart || index - above > 1 || LetterCase.HasLower(lines.Content(above));

        // A surname in title case counts only where it stands apart or behind a full stop, one in small letters only below a row of strokes.
        if (above < firstLine || !isApart) return false;
        return PersonName.IsMatch(content, mayBeTitleCase: true) || (isBelowRow && PersonName.IsSmall(content));
    }

    /// <summary>Whether a name is one whatever stands below it: in capitals, apart or below ordinary letters, behind the end of a sentence.</summary>
    private bool IsCertain(int index, int above, ReadOnlySpan<char> content) =>
        above >= firstLine && (index - above > 1 || LetterCase.HasLower(lines.Content(above))) && PersonName.IsMatch(content, mayBeTitleCase: false)
        && lines.Content(above)[^1] is '.' or '!' or '?' or '"' or ')';

    /// <summary>Whether a line writes the name on the line above it once more: <c>Firefly</c>, <c>firefly</c>.</summary>
    private bool RepeatsName(int above, ReadOnlySpan<char> content) =>
        above >= firstLine && content.Equals(lines.Content(above), StringComparison.OrdinalIgnoreCase)
        && PersonName.IsMatch(lines.Content(above), mayBeTitleCase: true);

    private static bool EndsText(ReadOnlySpan<char> content)
    {
        var words = content.TrimEnd("\"')]>\u201d\u2019 ".AsSpan());
        return words.IsEmpty || words[^1] is '.' or '!' or '?' or '/' or '-' or 'X' or '*' or ':' || words.Length < ShortLine || MessageTail.IsFooter(content);
    }

    private int PreviousText(int before)
    {
        var index = before - 1;
        while (index >= firstLine && lines.Kind(index) is LineKind.Empty or LineKind.PageLine or LineKind.Ruler) index--;
        return index;
    }
}

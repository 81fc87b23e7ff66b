using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Walks over one line of a TAGS field and gives its words to a <see cref="TagsList"/>.</summary>
/// <param name="value">The field.</param>
/// <param name="start">Where the line begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="list">Gets the tags.</param>
internal readonly ref struct TagsScanner(ReadOnlySpan<char> value, int start, int end, TagsList list)
{
    /// <summary>Labels of the fields that follow, upper case; a line with one of them ends the list there.</summary>
    private static readonly string[] NextLabels = ["SUBJECT", "SUBJ", "UBJECT", "REF", "REFS", "CLASSIFIED", "E.O", "SUMMARY"];

    // All captions are longer than TAGS and NONE, which are no tags either.
    private const int ShortestCaption = 4;
    private const int LongestName = 60;

    private readonly ReadOnlySpan<char> _value = value;

    // A page line has a number: behind the last digit of the line nothing is looked at for one.
    private readonly int _lastDigit = FindLastDigit(value, start, end);

    /// <summary>Reads the line; false where the next field begins on it.</summary>
    public bool Read()
    {
        var at = start;
        list.EndsInComma = false;
        while (at < end)
        {
            var c = _value[at];
            if (c == '(' && TryReadName(at, out var close))
            {
                at = close + 1;
                continue;
            }

            if (!Ascii.IsLetterOrDigit(c))
            {
                if (c is ',' or ';') list.EndsInComma = true;
                at++;
                continue;
            }

            var wordEnd = EndOfWord(at);
            if (IsNextLabel(at)) return false;
            if (at <= _lastDigit && TrySkipPageMark(ref at, wordEnd)) continue;

            list.EndsInComma = false;
            if (!AddWord(at, wordEnd)) return false;
            at = wordEnd;
        }

        list.ReadTo = at;
        return true;
    }

    /// <summary>Adds a word, without the label of the next field where it ends in that; false when it does.</summary>
    private bool AddWord(int from, int to)
    {
        var word = _value.Slice(from, to - from);
        var label = word.Length > 7 ? word.IndexOf("SUBJ".AsSpan(), StringComparison.OrdinalIgnoreCase) : -1;
        if (label > 0 && (to >= end || _value[to] is ':' or ' '))
        {
            list.Add(from, from + label);
            list.AddLabelRepair(from + label, to);
            return false;
        }

        if (!IsNoTag(word, to)) list.Add(from, to);
        return true;
    }

    /// <summary>Single letters, bare numbers, captions, class words and a second label are no tags.</summary>
    private bool IsNoTag(ReadOnlySpan<char> word, int to)
    {
        if (word.Length < 2 || Ascii.SkipDigits(word, 0) == word.Length) return true;
        if (word.Length < ShortestCaption) return Ascii.Is(word, "TAG") && to < end && _value[to] == ':';
        // As long as most tags.
        if (word.Length == ShortestCaption) return Ascii.Is(word, "TAGS") || Ascii.Is(word, "NONE");
        foreach (var caption in UsualCaptions.Words)
        {
            if (Ascii.Is(word, caption)) return true;
        }

        return ClassificationWords.TryReadWord(word, allowDamage: false, out var read) && read.Length == word.Length;
    }

    private static int FindLastDigit(ReadOnlySpan<char> value, int start, int end)
    {
        var last = end - 1;
        while (last >= start && !Ascii.IsDigit(value[last])) last--;
        return last;
    }

    private int EndOfWord(int at)
    {
        while (at < end && (Ascii.IsLetterOrDigit(_value[at]) || (_value[at] is '-' or '\'' or '&' && at + 1 < end && Ascii.IsLetterOrDigit(_value[at + 1])))) at++;
        return at;
    }

    private bool IsNextLabel(int from)
    {
        var rest = _value.Slice(from, end - from);
        if (!MayBeNextLabel(rest)) return false;
        foreach (var label in NextLabels)
        {
            if (!Ascii.StartsWith(rest, label)) continue;
            if (label is "SUBJECT" or "UBJECT") return true;

            var behind = rest.Slice(label.Length);
            if (label == "CLASSIFIED") return Ascii.StartsWith(behind, " BY");
            if (label == "E.O") return OrderReader.LooksLikeOrder(rest);
            if (behind.Length == 0 || behind[0] == ':' || (label == "SUBJ" && behind[0] == ' ')) return true;
        }

        return false;
    }

    private static bool MayBeNextLabel(ReadOnlySpan<char> text) =>
        text.Length > 2 && (text[0] | 0x20, text[1] | 0x20) is ('s', 'u') or ('u', 'b') or ('r', 'e') or ('c', 'l') or ('e', '.');

    /// <summary>
    /// Reads a name in brackets: <c>OVIP (CLINTON, HILLARY)</c> is one tag, the person's. Brackets around known tags are only brackets.
    /// </summary>
    private bool TryReadName(int open, out int close)
    {
        var length = _value.Slice(open, Math.Min(LongestName, _value.Length - open)).IndexOf(')');
        close = open + length;
        if (length < 3) return false;

        var inner = _value.Slice(open + 1, length - 1).Trim();
        var hasName = false;
        var at = 0;
        while (at < inner.Length)
        {
            var word = Ascii.SkipLetters(inner, at);
            if (word > at && !TagsReader.IsKnown(inner.Slice(at, word - at)) && word - at > 1) hasName = true;
            else if (word == at && !Ascii.IsSpace(inner[at]) && inner[at] is not (',' or '.' or '-' or '\'' or ';' or '/') && inner[at] < 0x80) return false;
            at = Math.Max(word, at + 1);
        }

        if (!hasName) return false;
        list.AddName(open, close + 1);
        list.EndsInComma = false;
        return true;
    }

    private bool TrySkipPageMark(ref int at, int wordEnd)
    {
        var length = TagsPageLine.Measure(_value.Slice(at, end - at), wordEnd - at);
        if (length == 0) return false;

        at += length;
        list.EndsInComma = _value[at - 1] == ',';
        return true;
    }
}

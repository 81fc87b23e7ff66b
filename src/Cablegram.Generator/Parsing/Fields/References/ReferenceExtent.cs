using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Prepares the value of a REF field: takes out page lines that ran into it and finds where the references end.</summary>
internal static class ReferenceExtent
{
    private const int PageNumberDigits = 8;
    private const int MostWordsOfPost = 4;

    /// <summary>
    /// The value with page lines (<c>TRIPOLI 00000402  001.2 OF 003</c>, <c>PAGE 02  VATICA  05693 …</c>; FORMAT.md 6.11) turned into line feeds, so
    /// that offsets stay.
    /// </summary>
    public static string WithoutPageLines(string value, ReferenceId? citing)
    {
        char[]? text = null;
        for (var i = 0; i < value.Length; i++)
        {
            // A page line has its number, or begins with PAGE.
            if (value[i] != 'P' && !char.IsDigit(value[i])) continue;
            if (i > 0 && char.IsLetterOrDigit(value[i - 1])) continue;
            if (TryReadPageNumber(value, i, out var end)) Blank(ref text, value, PostStart(value, i, citing), end);
            else if (IsPageHead(value, i)) Blank(ref text, value, i, LineEnd(value, i));
            else continue;
            i = Math.Max(i, end - 1);
        }

        return text is null ? value : new string(text);
    }

    /// <summary>Offset where the references end and another field, a paragraph, a heading or a remark begins.</summary>
    public static int FindEnd(string text)
    {
        var scan = new ReferenceScanner(text, text.Length);
        var lineBefore = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '(')
            {
                if (IsPortionMark(scan, i)) return i;
                var close = ReferenceLabel.IsBracketed(scan, i) ? -1 : ReferenceList.FindClose(scan, i);
                i = close > i ? close + 1 : i + 1;
                continue;
            }

            if (text[i] == '¶' && i + 1 < text.Length && char.IsDigit(text[i + 1])) return i;
            if (text[i] == '\n')
            {
                var line = scan.SkipBlanks(i + 1);
                if (IsRuler(text, line)) return HasDigit(text, lineBefore, i) ? i : lineBefore;
                if (line < text.Length && text[line] != '\n') lineBefore = line;
                i++;
                continue;
            }

            if (!scan.IsWordStart(i) || !char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            if (char.IsDigit(text[i]) ? OpensParagraph(scan, i) : IsEndWord(scan, i)) return i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
        }

        return text.Length;
    }

    private static bool TryReadPageNumber(string value, int index, out int end)
    {
        end = index;
        while (end < value.Length && char.IsDigit(value[end])) end++;
        if (end - index != PageNumberDigits) return false;

        // Eight digits are never a message number; the section behind them may be missing.
        var at = SkipWhite(value, end);
        var section = at;
        while (at < value.Length && (char.IsDigit(value[at]) || value[at] == '.')) at++;
        if (at == section) return true;

        at = SkipWhite(value, at);
        if (string.Compare(value, at, "of", 0, 2, StringComparison.OrdinalIgnoreCase) != 0) return true;

        at = SkipWhite(value, at + 2);
        var total = at;
        while (at < value.Length && char.IsDigit(value[at])) at++;
        if (at > total) end = at;
        return true;
    }

    /// <summary>Where the post of a page line begins: the longest words in front of the number that name one, cut to ten characters or not.</summary>
    private static int PostStart(string value, int number, ReferenceId? citing)
    {
        var start = number;
        var at = number;
        for (var words = 0; words < MostWordsOfPost; words++)
        {
            while (at > 0 && value[at - 1] == ' ') at--;
            var end = at;
            while (at > 0 && (char.IsLetter(value[at - 1]) || value[at - 1] is '\'' or '-' or '.')) at--;
            if (at == end) break;

            var key = NameKey.Of(value.Substring(at, number - at));
            var isOwn = citing is { } own && key.Length > 2 && own.Post.StartsWith(key, StringComparison.Ordinal);
            if (words == 0 || isOwn || PostTable.TryFind(key.AsSpan(), out _)) start = at;
        }

        return start;
    }

    private static bool IsPageHead(string value, int index)
    {
        if (string.CompareOrdinal(value, index, "PAGE", 0, 4) != 0) return false;
        var at = index + 4;
        while (at < value.Length && value[at] == ' ') at++;
        return at > index + 4 && at + 1 < value.Length && char.IsDigit(value[at]) && char.IsDigit(value[at + 1]);
    }

    private static void Blank(ref char[]? text, string value, int start, int end)
    {
        text ??= value.ToCharArray();
        for (var i = start; i < end; i++) text[i] = '\n';
    }

    /// <summary>
    /// <c>(SBU)</c>, <c>(U)</c>, <c>(C/NF)</c> in front of text; a single letter may be an item's label and is judged there, except U, which no list reaches.
    /// </summary>
    private static bool IsPortionMark(ReferenceScanner scan, int open)
    {
        var close = open + 1;
        while (char.IsLetter(scan[close]) || scan[close] is '/' or '-') close++;
        if (scan[close] != ')' || close - open > 12) return false;

        var mark = scan.Text.Substring(open + 1, close - open - 1).ToUpperInvariant();
        var text = scan.SkipWhite(close + 1);
        if (text >= scan.End || !char.IsLetter(scan[text])) return false;
        if (mark is "U" or "SBU" or "LOU" || ReferenceWords.IsMarkedForHandling(mark)) return open == 0 || scan[open - 1] is ' ' or '\n';
        return mark is "C" or "S" && ReferenceWords.IsHeading(scan.Word(text, out _));
    }

    /// <summary><c>1. (C)</c>, <c>1.(SBU) This</c>, <c>2. ------</c>, at a line's start also without a mark; not an item with a number for a letter.</summary>
    private static bool OpensParagraph(ReferenceScanner scan, int index)
    {
        var end = index;
        while (char.IsDigit(scan[end])) end++;
        if (end - index > 3 || scan[end] is not ('.' or ')' or ',')) return false;

        var text = scan.SkipBlanks(end + 1);
        if (scan[text] == '(') return scan[end] != ',' && !ReferenceWords.IsHandling(scan.Word(text + 1, out _));
        return scan.IsLineStart(index) && char.IsLetter(scan[text]) && scan[end] != ',' && CableReference.Read(scan, text, isItemStart: true, null) is null;
    }

    private static bool IsEndWord(ReferenceScanner scan, int index)
    {
        var word = scan.Word(index, stackalloc char[ReferenceScanner.LongestWord], out var end);
        if (word.Length < 2) return false;
        if (word.Length >= 8 && Spelling.IsWithin(word, "CLASSIFIED", 2)) return true;

        var isHeading = ReferenceWords.IsHeading(word);
        if (isHeading && (scan.IsLineStart(index) || scan[end] is ':' or '.')) return true;
        if (!isHeading && !ReferenceWords.OpensRemark(word)) return false;

        var next = scan.SkipWhite(end);
        var second = char.IsLetter(scan[next]) ? scan.Word(next, out _) : "";
        return isHeading ? second is "SUMMARY" : ReferenceWords.IsRemark(word.ToString(), second);
    }

    private static bool IsRuler(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '-' or '=' or '_' or '*') end++;
        return end - start >= 3;
    }

    private static bool HasDigit(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsDigit(text[i])) return true;
        }

        return false;
    }

    private static int LineEnd(string value, int index)
    {
        var end = value.IndexOf('\n', index);
        return end < 0 ? value.Length : end;
    }

    private static int SkipWhite(string value, int index)
    {
        while (index < value.Length && char.IsWhiteSpace(value[index])) index++;
        return index;
    }
}

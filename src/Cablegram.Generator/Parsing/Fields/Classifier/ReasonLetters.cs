using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The letters of the reasons behind the section: <c>(b) and (d)</c>, <c>B/D</c>, <c>b,d</c>, <c>(b) a\nnd (d)</c>.</summary>
internal static class ReasonLetters
{
    private const int LongestAnd = 3;
    private const char First = 'a';
    private const char Last = 'h';

    /// <summary>Reads the letters from an offset on.</summary>
    /// <param name="value">The field's value.</param>
    /// <param name="start">Where the list may begin.</param>
    /// <param name="end">Where the paragraph ends.</param>
    /// <param name="listEnd">Offset behind the last letter and the marks that close the sentence.</param>
    public static EquatableArray<string> Read(ReadOnlySpan<char> value, int start, int end, out int listEnd)
    {
        Span<char> letters = stackalloc char[Last - First + 1];
        var count = 0;
        listEnd = start;
        for (var i = start; i < end;)
        {
            if (value[i] is '(' or ')' or '[' or ']' or '{' or '}' or '.' or ',' or ';' or ':' or '&' or '/' or '+' or '-' or '\'' || char.IsWhiteSpace(value[i]))
            {
                i++;
                continue;
            }

            if (!char.IsLetter(value[i])) break;
            var wordEnd = WordEnd(value, i, end);
            if (TrySkipAnd(value, i, end, ref wordEnd))
            {
                i = wordEnd;
                continue;
            }

            if (!IsReasonWord(value, i, wordEnd) || (count > 0 && IsPortionMark(value, listEnd, i, wordEnd, end))) break;
            for (; i < wordEnd; i++)
            {
                var letter = char.ToLowerInvariant(value[i]);
                if (letters[..count].IndexOf(letter) < 0) letters[count++] = letter;
            }

            listEnd = wordEnd;
        }

        listEnd = CloseSentence(value, listEnd, end);
        return ToStrings(letters[..count]);
    }

    private static EquatableArray<string> ToStrings(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty) return default;

        var strings = new string[letters.Length];
        for (var i = 0; i < strings.Length; i++) strings[i] = SharedWords.Of(letters.Slice(i, 1));
        return new EquatableArray<string>(strings);
    }

    /// <summary>One letter from a to h, or in brackets several: <c>(BD)</c>.</summary>
    private static bool IsReasonWord(ReadOnlySpan<char> value, int start, int end)
    {
        if (end - start > 1 && (end - start > 4 || start == 0 || value[start - 1] != '(')) return false;
        for (var i = start; i < end; i++)
        {
            if (char.ToLowerInvariant(value[i]) is < First or > Last) return false;
        }

        return true;
    }

    /// <summary><c>and</c>, <c>or</c>, also cut by a line end: <c>a\nnd</c>, <c>an\nd (d)</c>.</summary>
    private static bool TrySkipAnd(ReadOnlySpan<char> value, int start, int end, ref int wordEnd)
    {
        // Most words are a single letter, of which only an A may be the half of an "and".
        if (wordEnd - start > LongestAnd || (wordEnd - start == 1 && value[start] is not ('A' or 'a'))) return false;

        Span<char> buffer = stackalloc char[2 * LongestAnd];
        var word = buffer[..value.Slice(start, wordEnd - start).ToLowerInvariant(buffer)];
        if (word is "and" or "or" or "nd" or "amd" or "adn") return true;
        if (word is not ("a" or "an")) return false;

        var next = wordEnd;
        while (next < end && char.IsWhiteSpace(value[next])) next++;
        var nextEnd = WordEnd(value, next, end);
        if (next == wordEnd || nextEnd == next) return false;

        if (nextEnd - next > LongestAnd) return false;

        var rest = value.Slice(next, nextEnd - next).ToLowerInvariant(buffer[word.Length..]);
        if (buffer[..(word.Length + rest)] is not "and") return false;

        wordEnd = nextEnd;
        return true;
    }

    /// <summary>
    /// Whether a <c>(C)</c> is the portion mark of a text that follows without a break, not one more reason: it joins on to nothing
    /// (no comma, no <c>and</c>) and a word with a capital follows.
    /// </summary>
    private static bool IsPortionMark(ReadOnlySpan<char> value, int listEnd, int start, int wordEnd, int end)
    {
        if (value[start] is not ('C' or 'c') || value[start - 1] != '(' || wordEnd >= end || value[wordEnd] != ')') return false;
        for (var i = listEnd; i < start - 1; i++)
        {
            if (!char.IsWhiteSpace(value[i]) && value[i] is not (')' or '.')) return false;
        }

        var next = wordEnd + 1;
        while (next < end && char.IsWhiteSpace(value[next])) next++;
        return next + 1 < end && char.IsUpper(value[next]) && char.IsLetter(value[next + 1]) && !value[next..].StartsWith("AND".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static int CloseSentence(ReadOnlySpan<char> value, int listEnd, int end)
    {
        var closed = listEnd;
        for (var i = listEnd; i < end; i++)
        {
            if (value[i] is ')' or '.' or ']') closed = i + 1;
            else if (!char.IsWhiteSpace(value[i])) break;
        }

        return closed;
    }

    private static int WordEnd(ReadOnlySpan<char> value, int start, int end)
    {
        while (start < end && char.IsLetterOrDigit(value[start])) start++;
        return start;
    }
}

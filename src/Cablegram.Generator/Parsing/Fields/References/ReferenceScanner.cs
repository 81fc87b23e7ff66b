using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The field's value as the reference readers see it: a text with an end, and steps over its characters.</summary>
/// <param name="text">The value, page lines blanked out; as long as the value, so that offsets are the same.</param>
/// <param name="end">Where the references end.</param>
internal readonly struct ReferenceScanner(string text, int end)
{
    private const int LongestNumber = 7;
    /// <summary>Letters of a word at most; what is behind them does not count.</summary>
    public const int LongestWord = 40;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Offset behind the last character that counts.</summary>
    public int End { get; } = end;

    /// <summary>The character at an offset, or a line feed behind the end.</summary>
    public char this[int index] => index < End ? Text[index] : '\n';

    /// <summary>Whether a word or number can begin at an offset.</summary>
    public bool IsWordStart(int index) => index == 0 || !char.IsLetterOrDigit(Text[index - 1]);

    /// <summary>The first offset from here on that is no blank and no line end.</summary>
    public int SkipWhite(int index)
    {
        while (index < End && IsWhite(Text[index])) index++;
        return index;
    }

    /// <summary>The first offset from here on that is no blank; line ends stop it.</summary>
    public int SkipBlanks(int index)
    {
        while (index < End && Text[index] != '\n' && IsWhite(Text[index])) index++;
        return index;
    }

    /// <summary>Offset behind the letters that begin at an offset.</summary>
    public int WordEnd(int index)
    {
        while (index < End && char.IsLetter(Text[index])) index++;
        return index;
    }

    /// <summary>The word at an offset in capitals, hyphens and stops inside it left out (<c>e-mail</c> is EMAIL); empty where none begins.</summary>
    public string Word(int index, out int wordEnd) => SharedWords.Of(Word(index, stackalloc char[LongestWord], out wordEnd));

    /// <summary>The same, written to a buffer that bounds its length.</summary>
    public ReadOnlySpan<char> Word(int index, Span<char> word, out int wordEnd)
    {
        var length = 0;
        for (wordEnd = index; wordEnd < End; wordEnd++)
        {
            var c = Text[wordEnd];
            if (!char.IsLetter(c))
            {
                if (c is not ('-' or '.' or '/') || wordEnd == index || wordEnd - index >= 2 || !char.IsLetter(this[wordEnd + 1])) break;
                continue;
            }

            if (length < word.Length) word[length++] = Ascii.IsLetter(c) ? (char)(c & ~0x20) : char.ToUpperInvariant(c);
        }

        return word.Slice(0, length);
    }

    /// <summary>Whether nothing or only blanks stand on the line in front of an offset.</summary>
    public bool IsLineStart(int index)
    {
        while (index > 0 && Text[index - 1] != '\n' && IsWhite(Text[index - 1])) index--;
        return index == 0 || Text[index - 1] == '\n';
    }

    /// <summary>
    /// Reads a message number: up to seven digits, a letter O among them counting as a zero, not part of a date, a time, a paragraph number or a
    /// longer word.
    /// </summary>
    public bool TryReadNumber(int index, out int number, out int numberEnd)
    {
        number = 0;
        numberEnd = index;
        var digits = 0;
        while (numberEnd < End && (char.IsDigit(Text[numberEnd]) || Text[numberEnd] is 'O' or 'o'))
        {
            if (char.IsDigit(Text[numberEnd])) digits++;
            if (++numberEnd - index > LongestNumber) return false;
            number = (number * 10) + (char.IsDigit(Text[numberEnd - 1]) ? Text[numberEnd - 1] - '0' : 0);
        }

        return digits > 0 && number > 0 && IsNumberEnd(index, numberEnd);
    }

    /// <summary>Reads a year in front of a post or behind a number: <c>08</c>, <c>2008</c>, <c>'08</c>, <c>(08)</c>, <c>O8</c>, <c>094</c> for 94.</summary>
    public bool TryReadYear(int index, out int year, out int yearEnd)
    {
        year = 0;
        yearEnd = index;
        var open = this[index] == '(';
        if (open) index++;
        if (this[index] is '\'' or '’' or '‘' or '`') index++;

        var value = 0;
        yearEnd = index;
        while (char.IsDigit(this[yearEnd]) || (this[yearEnd] is 'O' or 'o' && (char.IsDigit(this[yearEnd + 1]) || (yearEnd > index && char.IsDigit(this[yearEnd - 1])))))
        {
            if (yearEnd - index == 4) return false;
            value = (value * 10) + (char.IsDigit(this[yearEnd]) ? this[yearEnd] - '0' : 0);
            yearEnd++;
        }

        var length = yearEnd - index;
        if (length is < 2 or > 4 || (length == 3 && value > 99)) return false;
        if (length == 4 && value is < 1950 or >= 2050) return false;
        if (open && this[yearEnd++] != ')') return false;

        year = length == 4 ? value : Model.ReferenceId.ExpandYear(value);
        return true;
    }

    private bool IsNumberEnd(int start, int numberEnd)
    {
        var next = this[numberEnd];
        var after = this[numberEnd + 1];
        if (char.IsLetter(next)) return char.IsUpper(next) && after is ')' or '.' && !char.IsLetter(this[numberEnd + 2]);
        if (next is '.' or ':' && char.IsDigit(after)) return false;
        if (next is '/' && IsDate(numberEnd)) return false;
        if (next is '%') return false;
        if (start > 1 && Text[start - 1] is '/' or '-' && char.IsDigit(Text[start - 2])) return true;

        // "12 MAY 2005" is a date.
        var word = SkipBlanks(numberEnd);
        return word == numberEnd || !ReferenceWords.IsMonth(Text.AsSpan(word, WordEnd(word) - word));
    }

    /// <summary><c>19/NOV/2008</c>, <c>4/15</c> with more strokes or <c>12/01/09</c>; not the list <c>936/935</c>.</summary>
    private bool IsDate(int stroke)
    {
        var digits = stroke;
        while (digits > 0 && char.IsDigit(Text[digits - 1])) digits--;
        var next = stroke + 1;
        if (char.IsLetter(this[next])) return true;
        while (char.IsLetterOrDigit(this[next])) next++;
        return stroke - digits <= 2 && next - stroke <= 3;
    }

    private static bool IsWhite(char c) => char.IsWhiteSpace(c) || c is '¶' or '\uFFFD' or '\ufeff' or '\u200b';
}

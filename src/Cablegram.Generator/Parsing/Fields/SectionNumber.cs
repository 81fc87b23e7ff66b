using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Which part of a message a text is: <c>SECTION 01 OF 03</c> (FORMAT.md 6.2).</summary>
/// <param name="Number">This section, from 1.</param>
/// <param name="Total">How many there are.</param>
internal readonly record struct SectionNumber(int Number, int Total)
{
    /// <summary>
    /// Reads <c>SECTION 01 OF 02</c>, <c>SECTION 1 OF 2</c>, <c>FINAL SECTION OF 2</c>; also what is left of them in damaged lines:
    /// a letter missing from the word, the word itself missing, <c>0F</c> and <c>QF</c> for <c>OF</c> (FORMAT.md 3, malformed ids).
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out SectionNumber section, out int length)
    {
        section = default;
        length = 0;

        // No section without the F of its OF, which few lines have.
        if (text.IndexOfAny('F', 'f') < 0) return false;

        var at = 0;
        var isFinal = Ascii.StartsWithWord(text, "FINAL");
        if (isFinal) at = Ascii.SkipSpaces(text, "FINAL".Length);

        var hasWord = SpacedWord.TryRead(text.Slice(at), "SECTION", allowDamage: true, out var wordLength, out _);
        if (isFinal && !hasWord) return false;
        if (hasWord) at = Ascii.SkipSpaces(text, at + wordLength);

        var number = 0;
        if (!TryReadNumber(text, ref at, out number) && !isFinal) return false;
        at = Ascii.SkipSpaces(text, at);
        if (at + 2 > text.Length || Ascii.ToUpper(text[at]) is not ('O' or '0' or 'Q') || Ascii.ToUpper(text[at + 1]) != 'F') return false;

        at = Ascii.SkipSpaces(text, at + 2);
        if (!TryReadNumber(text, ref at, out var total) || total == 0) return false;

        section = new SectionNumber(number == 0 ? total : number, total);
        length = at;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        number = 0;
        var end = at;
        while (end < text.Length && end - at < 3 && ToDigit(text, end) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        if (end == at || end - at > 2 || (end < text.Length && Ascii.IsDigit(text[end]))) return false;
        at = end;
        return true;
    }

    /// <summary>The digit at an offset; O and Q stand for 0 where they are no beginning of OF.</summary>
    private static int ToDigit(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        >= '0' and <= '9' when !IsOf(text, at) => text[at] - '0',
        'O' or 'Q' when !IsOf(text, at) => 0,
        _ => -1,
    };

    private static bool IsOf(ReadOnlySpan<char> text, int at) =>
        text[at] is '0' or 'O' or 'Q' && at + 1 < text.Length && Ascii.ToUpper(text[at + 1]) == 'F';
}

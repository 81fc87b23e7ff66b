using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Reads a word whose letters may stand apart, <c>S E C R E T</c>, as ACP 127 ¶209 asks (FORMAT.md 6.2), and which may have one
/// letter too many, too few or wrong.
/// </summary>
internal static class SpacedWord
{
    // "T O P   S E C R E T" has three blanks between its words; more are a gap between two fields.
    private const int MostBlanks = 4;

    /// <summary>Reads a word at the start of a text.</summary>
    /// <param name="text">The text; the word must begin at its first character.</param>
    /// <param name="word">The word's letters, upper case, without blanks.</param>
    /// <param name="allowDamage">Whether one letter may be lost, added or wrong.</param>
    /// <param name="length">Number of characters read.</param>
    /// <param name="gaps">Number of places between two letters where blanks stand.</param>
    public static bool TryRead(ReadOnlySpan<char> text, string word, bool allowDamage, out int length, out int gaps)
    {
        length = 0;
        gaps = 0;
        var at = 0;
        var letter = 0;
        if (Advance(text, word, ref at, ref letter, ref gaps))
        {
            length = at;
            return true;
        }

        if (!allowDamage || at >= text.Length || !Ascii.IsLetter(text[at])) return false;

        return TryResume(text, word, at + 1, letter, gaps, out length, out gaps)
            || TryResume(text, word, at, letter + 1, gaps, out length, out gaps)
            || TryResume(text, word, at + 1, letter + 1, gaps, out length, out gaps);
    }

    private static bool TryResume(
        ReadOnlySpan<char> text, string word, int at, int letter, int gapsBefore, out int length, out int gaps)
    {
        gaps = gapsBefore;
        if (at < text.Length && letter > 0 && LineTable.IsBlank(text[at])) gaps++;
        var start = at;
        var read = Advance(text, word, ref at, ref letter, ref gaps);
        length = read ? at : 0;
        return read && at > start;
    }

    /// <summary>Reads letters until the word or the agreement ends; leaves the offsets at the first letter that does not agree.</summary>
    private static bool Advance(ReadOnlySpan<char> text, string word, ref int at, ref int letter, ref int gaps)
    {
        var isFirst = true;
        while (letter < word.Length)
        {
            var next = at;
            while (next < text.Length && LineTable.IsBlank(text[next]) && next - at < MostBlanks) next++;
            if (next > at && !isFirst) gaps++;
            at = next;
            if (at >= text.Length || Ascii.ToUpper(text[at]) != word[letter]) return false;

            at++;
            letter++;
            isFirst = false;
        }

        return true;
    }
}

namespace Cablegram.Vocabulary;

/// <summary>
/// Brings a name to the form names are compared in: capital letters only. Blanks, full stops, apostrophes, hyphens and strokes fall away,
/// accents too, and a digit typed for a letter becomes the letter (<c>0TTAWA</c>, <c>SANTIAG0</c>, <c>COTON0U</c>).
/// </summary>
internal static class NameKey
{
    // Base letters of U+00C0 to U+00FF; a star marks the two signs among them that are no letters.
    private const string Unaccented = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY";

    /// <summary>
    /// Writes the key of a text and returns its length, or -1 when the text has a character no name has or the key is longer than
    /// <paramref name="key"/>.
    /// </summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = FoldLetter(text, i);
            if (letter == '\0')
            {
                if (IsSeparator(text[i])) continue;
                return -1;
            }

            if (length == key.Length) return -1;
            key[length++] = letter;
        }

        return length;
    }

    /// <summary>The key of a name of the tables themselves.</summary>
    public static string Of(string name)
    {
        Span<char> key = stackalloc char[64];
        var length = Write(name.AsSpan(), key);
        return length < 0 ? "" : key.Slice(0, length).ToString();
    }

    /// <summary>The capital letter at a place of a text, or the null character when there is none.</summary>
    public static char FoldLetter(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c is >= 'A' and <= 'Z') return c;
        if (c is >= 'a' and <= 'z') return (char)(c - 32);
        if (c is >= '\u00c0' and <= '\u00ff')
        {
            var folded = Unaccented[c - '\u00c0'];
            return folded == '*' ? '\0' : folded;
        }

        return c switch
        {
            '0' when TouchesLetter(text, index) => 'O',
            '1' when TouchesLetter(text, index) => 'I',
            '5' when TouchesLetter(text, index) => 'S',
            _ => '\0',
        };
    }

    /// <summary>Whether a character may stand between the letters of a name without meaning anything.</summary>
    public static bool IsSeparator(char c) =>
        c is ' ' or '.' or '\'' or '-' or '/' or '\t' or '\n' or '\r' or '\u00a0' or '\u2019' or '\u2018' or '`' or '\u2013' or '*' or ',';

    /// <summary>Whether a character is a letter of any script the tables know.</summary>
    public static bool IsLetter(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00c0' and <= '\u00ff' and not '\u00d7' and not '\u00f7');

    // A digit stands for a letter only inside a word; two digits in a row are a number.
    private static bool TouchesLetter(ReadOnlySpan<char> text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        if (before is >= '0' and <= '9' || after is >= '0' and <= '9') return false;
        return IsLetter(before) || IsLetter(after);
    }
}

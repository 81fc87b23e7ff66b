namespace Cablegram.Parsing.Text;

/// <summary>The characters of the wire: cables have the letters A-Z and the digits 0-9 of telegraphy, whatever the culture.</summary>
internal static class Ascii
{
    /// <summary>Whether a character is one of A-Z, a-z.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether a character is one of A-Z.</summary>
    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    /// <summary>Whether a character is one of a-z.</summary>
    public static bool IsLower(char c) => (uint)(c - 'a') <= 'z' - 'a';

    /// <summary>Whether a character is one of 0-9.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether a character is a letter or a digit.</summary>
    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>Whether a character separates words: a blank or the end of a line.</summary>
    public static bool IsSpace(char c) => LineTable.IsBlank(c) || c is '\n' or '\r';

    /// <summary>The upper-case form of a letter; any other character as it is.</summary>
    public static char ToUpper(char c) => IsLower(c) ? (char)(c - 0x20) : c;

    /// <summary>Whether a text is a word, in any case.</summary>
    public static bool Is(ReadOnlySpan<char> text, string word) => text.Length == word.Length && StartsWith(text, word);

    /// <summary>Whether a text begins with a word, in any case.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        // Most texts differ from a word in the first letter, whose two cases differ in one bit.
        if (text.Length < word.Length || (word.Length > 0 && ((text[0] ^ word[0]) & ~0x20) != 0)) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var difference = text[i] ^ word[i];
            if (difference != 0 && (difference != 0x20 || !IsLetter(word[i]))) return false;
        }

        return true;
    }

    /// <summary>Whether a text begins with a word, in any case, that ends there: no letter or digit follows.</summary>
    public static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        StartsWith(text, word) && (text.Length == word.Length || !IsLetterOrDigit(text[word.Length]));

    /// <summary>The offset of the first character at or behind <paramref name="start"/> that is no blank.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsSpace(text[start])) start++;
        return start;
    }

    /// <summary>The offset behind the digits that begin at <paramref name="start"/>.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start])) start++;
        return start;
    }

    /// <summary>The offset behind the letters that begin at <paramref name="start"/>.</summary>
    public static int SkipLetters(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsLetter(text[start])) start++;
        return start;
    }

    /// <summary>The number some digits stand for; callers pass nine digits at most.</summary>
    public static int ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = unchecked((number * 10) + (digit - '0'));
        return number;
    }

    /// <summary>Whether a text has a letter a-z.</summary>
    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLower(c)) return true;
        }

        return false;
    }
}

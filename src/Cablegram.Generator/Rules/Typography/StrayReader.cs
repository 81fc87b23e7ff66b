using System.Globalization;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Typography;

/// <summary>
/// Tells characters that came in by damage from those that somebody wrote. Quotation marks, dashes and dots of print are written, letters with
/// accents are (names and places), signs beside a number are; what cannot be decoded, is invisible, or is a sign on its own is damage.
/// </summary>
internal static class StrayReader
{
    private const int LongestQuestion = 250;
    private const int LongestOpening = 5;

    private const string Undecodable = "what a character was that could not be decoded";
    private const string Invisible = "an invisible character";
    private const string OtherBlank = "another blank than that of the wire";
    private const string Sign = "a sign that means nothing here";

    /// <summary>Reads a character that is not printing ASCII; null where it belongs there.</summary>
    /// <param name="text">The message.</param>
    /// <param name="at">Where it stands.</param>
    public static Stray? Read(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is '\n' or '\r' or '\f' or '\t' or CharacterScan.Pilcrow) return null;
        if (Mojibake.Read(text.Slice(at, Math.Min(3, text.Length - at)), out var length) is { } meant) return Decoded(length, meant);
        if (char.IsControl(c)) return new Stray(1, "a control character", Mojibake.ReadControl(c) ?? (c == '\v' ? " " : ""));
        if (char.IsSurrogate(c)) return ReadPair(text, at);
        return c switch
        {
            '\ufffd' => ReadLost(text, at),
            '\u00bf' or '\u00a1' or '\u00ac' => ReadMark(text, at),
            '\u00a0' or '\u202f' or '\u3000' or (>= '\u2000' and <= '\u200a') => new Stray(1, OtherBlank, " "),
            _ when IsInvisible(c) => ReadInvisible(text, at),
            >= '\ufb00' and <= '\ufb04' => new Stray(1, "letters that print joins", Ligature(c)),
            >= '\uff01' and <= '\uff5e' => new Stray(1, "a character of full width", ((char)(c - 0xfee0)).ToString()),
            _ => ReadOther(text, at),
        };
    }

    private static Stray Decoded(int length, string meant) => meant switch
    {
        "" => new Stray(length, "a byte-order mark that was decoded wrongly", ""),
        "\ufffd" => new Stray(length, Undecodable, null),
        " " => new Stray(length, "a blank that was decoded wrongly", " "),
        _ => new Stray(length, $"'{meant}' that was decoded wrongly", meant),
    };

    private static Stray? ReadPair(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return new Stray(1, "half a character", null);
        var category = CharUnicodeInfo.GetUnicodeCategory(text.Slice(at, 2).ToString(), 0);
        return category is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            ? new Stray(2, Sign, null)
            : null;
    }

    /// <summary>U+FFFD: at the beginning of a paragraph it was a pilcrow, in a word before s or t an apostrophe; elsewhere nobody knows.</summary>
    private static Stray ReadLost(ReadOnlySpan<char> text, int at)
    {
        if (IsApostrophe(text, at)) return new Stray(1, Undecodable, "'");
        return IsPilcrowPlace(text, at) ? new Stray(1, Undecodable, "", IsPilcrow: true) : new Stray(1, Undecodable, null);
    }

    /// <summary>
    /// <c>¿</c>, which systems write for what they cannot show (FORMAT.md 7), and signs that come in with it. Those of a Spanish question or
    /// exclamation are written.
    /// </summary>
    private static Stray? ReadMark(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var length = 1;
        while (at + length < text.Length && text[at + length] is '\u00bf' or '\u00ac' or '\u00b5') length++;
        if (length > 1) return new Stray(length, Sign, "");
        if (c == '\u00bf' && IsSpanish(text, at, '?')) return null;
        if (c == '\u00a1' && IsSpanish(text, at, '!')) return null;
        if (c == '\u00bf' && IsApostrophe(text, at)) return new Stray(1, Sign, "'");

        // Within a word it stands for a letter that nobody knows; the sign of a place to cut the word stands for none.
        var isInWord = IsLetter(text, at - 1) && IsLetter(text, at + 1);
        return new Stray(1, Sign, isInWord && c != '\u00ac' ? null : "");
    }

    private static Stray? ReadInvisible(ReadOnlySpan<char> text, int at)
    {
        // Between letters of scripts that are written joined, or from the right, such characters do something; among their like they do not.
        if (at > 0 && IsOfOtherScript(text[at - 1]) && at + 1 < text.Length && IsOfOtherScript(text[at + 1])) return null;
        return at == 0 && text[at] == '\ufeff' ? null : new Stray(1, Invisible, text[at] is '\u2028' or '\u2029' ? " " : "");
    }

    private static bool IsInvisible(char c) => c is '\u00ad' or '\u2060' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e');

    private static bool IsOfOtherScript(char c) => c > '\u0590' && !IsInvisible(c);

    private static Stray? ReadOther(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : '\n';
        if (c == '\u00b4') return IsApostrophe(text, at) ? new Stray(1, "an accent in place of an apostrophe", "'") : new Stray(1, Sign, null);
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.CurrencySymbol:
                return Ascii.IsLetter(before) && !IsByNumber(text, at) ? new Stray(1, Sign, null) : null;
            case UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                return new Stray(1, Undecodable, null);
            case UnicodeCategory.UppercaseLetter when c < '\u0250' && Ascii.IsLower(before):
                return new Stray(1, "a capital within a word", c is '\u00d5' && IsApostrophe(text, at) ? "'" : null);
            case var category when IsSign(c, category):
                return IsByNumber(text, at) || IsListMark(text, at) ? null : new Stray(1, Sign, null);
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter:
                return c >= '\u0370' && c is < '\u1e00' or > '\u1fff' && (Ascii.IsLetter(before) || IsAsciiLetter(text, at + 1))
                    ? new Stray(1, "a letter of another script within a word", null)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Signs that are written beside a number or not at all; those of print (™, ©, bullets) are written anywhere.</summary>
    private static bool IsSign(char c, UnicodeCategory category) => c switch
    {
        '\u00a9' or '\u00ae' or '\u00b7' or (>= '\u2100' and <= '\u214f') => false,
        '\u00aa' or '\u00ba' or '\u00b5' => true,
        _ => category is UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNumber
            || (c == '\u00a7' || c == '\u00a6'),
    };

    /// <summary>Whether a digit stands beside a place, or a blank away; or a unit's letter, of which a small number is the power.</summary>
    private static bool IsByNumber(ReadOnlySpan<char> text, int at)
    {
        var before = at - 1;
        var after = at + 1;
        if (before >= 0 && text[at] is '\u00b2' or '\u00b3' && Ascii.IsLetter(text[before])) return true;
        if (before >= 0 && text[before] == ' ') before--;
        if (after < text.Length && text[after] == ' ') after++;
        return (before >= 0 && Ascii.IsDigit(text[before])) || (after < text.Length && Ascii.IsDigit(text[after]));
    }

    /// <summary>Whether the mark begins a line and a blank follows, as before the items of a list.</summary>
    private static bool IsListMark(ReadOnlySpan<char> text, int at)
    {
        if (text[at] <= '\u00ff' || at + 1 >= text.Length || !LineTable.IsBlank(text[at + 1])) return false;
        while (at > 0 && LineTable.IsBlank(text[at - 1])) at--;
        return at == 0 || text[at - 1] is '\n' or '\r' or '\f';
    }

    /// <summary>Whether an apostrophe is meant: <c>minister¿s</c>, <c>don¿t</c>, <c>they¿ve</c>.</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at)
    {
        if (!IsLetter(text, at - 1)) return false;

        var rest = text.Slice(at + 1);
        var length = Ascii.SkipLetters(rest.Slice(0, Math.Min(3, rest.Length)), 0);
        if (length is 0 or > 2) return false;
        return (Ascii.ToUpper(rest[0]), length == 2 ? Ascii.ToUpper(rest[1]) : ' ') is
            ('S' or 'T' or 'D' or 'M', ' ') or ('R' or 'V', 'E') or ('L', 'L');
    }

    /// <summary>Whether a line begins here, and with the number (of a paragraph, or a year) or letter that the site put its pilcrow before.</summary>
    private static bool IsPilcrowPlace(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at + 1, Math.Min(LongestOpening, text.Length - at - 1));
        var digits = Ascii.SkipDigits(rest, 0);
        var end = digits == 0 && rest.Length > 0 && Ascii.IsLetter(rest[0]) ? 1 : digits;
        if (end == 0 || end >= rest.Length || rest[end] is not ('.' or ')')) return false;
        while (at > 0 && LineTable.IsBlank(text[at - 1])) at--;
        return at == 0 || text[at - 1] is '\n' or '\r' or '\f';
    }

    /// <summary>Whether a mark opens a Spanish question: a word follows, and further on the mark that closes it.</summary>
    private static bool IsSpanish(ReadOnlySpan<char> text, int at, char closing)
    {
        if (IsLetter(text, at - 1)) return false;
        var rest = text.Slice(at + 1, Math.Min(LongestQuestion, text.Length - at - 1));
        return !rest.IsEmpty && (char.IsLetter(rest[0]) || rest[0] is '"' or '\u201c') && rest.IndexOf(closing) > 0;
    }

    private static string Ligature(char c) => c switch
    {
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        _ => "ffl",
    };

    private static bool IsLetter(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsAsciiLetter(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && Ascii.IsLetter(text[at]);
}

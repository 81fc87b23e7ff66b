using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Declassification;

/// <summary>What an E.O. field says of the declassification (FORMAT.md 6.5, 8).</summary>
internal enum DeclassificationKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A date, or three numbers that look like one.</summary>
    Date,

    /// <summary>One of the codes: <c>OADR</c>, <c>X1</c>, <c>25X1-HUMAN</c>, <c>GDS</c>.</summary>
    Code,

    /// <summary>N/A.</summary>
    NotApplicable,

    /// <summary>Words: an event, a stamp, what somebody added.</summary>
    Words,

    /// <summary>A single word or number that is none of these.</summary>
    Unknown,
}

/// <summary>The declassification of an E.O. field in its parts. Offsets are those of the value.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Keyword">Range of the word before it, <c>DECL</c>; empty where there is none.</param>
/// <param name="IsKeywordMisspelt">Whether that word is misspelt.</param>
/// <param name="Start">Where the date, code or words begin.</param>
/// <param name="End">Offset behind the date or code; for words, behind all of them.</param>
/// <param name="Code">The code, upper case: <c>X1</c>, <c>25X1</c>, <c>OADR</c>; null where it is none.</param>
internal sealed record DeclassificationValue(
    DeclassificationKind Kind, (int Start, int End) Keyword, bool IsKeywordMisspelt, int Start, int End, string? Code)
{
    private const string Right = "DECL";

    /// <summary>Range of the date behind a code, as in <c>GDS 8/12/85</c>; empty where there is none.</summary>
    public (int Start, int End) DateBehindCode { get; init; }

    // "UNKNWN" is a word; "DECLASSIFIED" is a stamp that more was to follow.
    private const int LongestUnknownWord = 6;

    // The longer code first: the first that fits is taken. MR and DNG are in no order's list, but were written (FORMAT.md 6.5).
    private static readonly string[] Codes = ["XGDS", "GDS", "ADS", "RDS", "OADR", "MR", "DNG", "RR"];

    // 25X1-HUMAN, and 1.6X1 or 1.6(X1), which is X1 with its section.
    private static readonly string[] ExemptionPrefixes = ["25", "50", "75", "1.6"];

    private static readonly string[] NotApplicable = ["N/A", "N:A", "N.A", "NA", "NOT APPLICABLE"];

    /// <summary>Reads a value.</summary>
    /// <param name="value">Everything behind the label.</param>
    public static DeclassificationValue Read(string value)
    {
        var text = value.AsSpan();
        var at = SkipPunctuation(text, 0);
        if (Ascii.StartsWithWord(text.Slice(at), "AS AMENDED")) at = SkipPunctuation(text, at + "AS AMENDED".Length);

        var keyword = ReadKeyword(text, at, out var isMisspelt);
        if (keyword > at)
        {
            var start = SkipPunctuation(text, keyword);
            return ReadRest(text, start, (at, keyword), isMisspelt);
        }

        return ReadRest(text, at, (at, at), isMisspelt: false);
    }

    private static DeclassificationValue ReadRest(ReadOnlySpan<char> text, int start, (int, int) keyword, bool isMisspelt)
    {
        var end = text.TrimEnd().Length;
        if (start >= end) return new(DeclassificationKind.None, keyword, isMisspelt, end, end, null);

        var rest = text.Slice(start, end - start);
        foreach (var spelling in NotApplicable)
        {
            if (Ascii.StartsWithWord(rest, spelling)) return new(DeclassificationKind.NotApplicable, keyword, isMisspelt, start, start + spelling.Length, null);
        }

        if (ReadCode(rest, out var length) is { } code)
        {
            var behind = Ascii.SkipSpaces(rest, length);
            var date = code == "GDS" ? DateLength(rest.Slice(behind)) : 0;
            return new(DeclassificationKind.Code, keyword, isMisspelt, start, start + length, code) { DateBehindCode = (start + behind, start + behind + date) };
        }

        length = DateLength(rest);
        if (length > 0) return new(DeclassificationKind.Date, keyword, isMisspelt, start, start + length, null);

        var isWord = Ascii.SkipLetters(rest, 0) == rest.Length && rest.Length <= LongestUnknownWord && !IsRedacted(rest);
        var isNumber = !HasLetter(rest);
        var kind = keyword.Item2 > keyword.Item1 && (isWord || isNumber) ? DeclassificationKind.Unknown : DeclassificationKind.Words;
        return new(kind, keyword, isMisspelt, start, end, null);
    }

    /// <summary>Offset behind <c>DECL</c> in any spelling; <paramref name="at"/> itself where it is not there.</summary>
    private static int ReadKeyword(ReadOnlySpan<char> text, int at, out bool isMisspelt)
    {
        isMisspelt = false;
        var end = Ascii.SkipLetters(text, at);
        var word = text.Slice(at, end - at);
        if (Ascii.Is(word, Right)) return end;
        if (word.Length is < 3 or > 6) return at;

        var next = Ascii.SkipSpaces(text, end);
        if (next >= text.Length || !(text[next] == ':' || Ascii.IsDigit(text[next]))) return at;

        isMisspelt = Spelling.IsWithin(word.ToString().ToUpperInvariant(), Right, 1);
        return isMisspelt ? end : at;
    }

    private static string? ReadCode(ReadOnlySpan<char> text, out int length)
    {
        foreach (var code in Codes)
        {
            length = code.Length;
            if (Ascii.StartsWithWord(text, code)) return code;
        }

        foreach (var prefix in ExemptionPrefixes)
        {
            if (!Ascii.StartsWith(text, prefix)) continue;
            var from = prefix.Length;
            while (from < text.Length && text[from] is ' ' or '(' or ',') from++;
            if (ReadExemption(text, from, out length) is { } exemption) return prefix + exemption;
        }

        return ReadExemption(text, 0, out length);
    }

    /// <summary><c>X1</c> to <c>X9</c>, also <c>X-1</c>.</summary>
    private static string? ReadExemption(ReadOnlySpan<char> text, int from, out int end)
    {
        end = from + 1;
        if (from >= text.Length || text[from] is not ('X' or 'x')) return null;
        if (end < text.Length && text[end] is '-' or ' ') end++;
        if (end >= text.Length || text[end] is < '1' or > '9' || (end + 1 < text.Length && Ascii.IsLetterOrDigit(text[end + 1]))) return null;
        end++;
        return "X" + text[end - 1];
    }

    /// <summary>Length of what is, or looks like, a date; 0 where it does not begin with one.</summary>
    private static int DateLength(ReadOnlySpan<char> text)
    {
        if (DatesReader.TryFind(text, static year => 2000 + year, out _, out var start, out var length) && start == 0) return length;
        if (!WrittenDate.TryReadNumbers(text, out var numbers)) return WrittenDate.NamedLength(text);

        // 1.6.1 is a section, not a date.
        return numbers.Separator == '.' && numbers.Digits is { First: < 4, Third: 1 } ? 0 : numbers.Length;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is ':' or ';' or ',' or '.' or '-')) at++;
        return at;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    private static bool IsRedacted(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('X' or 'x')) return false;
        }

        return true;
    }
}

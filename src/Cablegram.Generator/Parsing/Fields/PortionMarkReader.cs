using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Reads a portion mark: <c>(C)</c>, <c>(S//NF)</c>, <c>(C/REL AUS)</c>, <c>(CONFIDENTIAL ENTIRE TEXT)</c> (FORMAT.md 6.10, 10).
/// </summary>
/// <remarks>
/// The shape alone decides here: brackets around a class and nothing but control words behind it, so <c>(A)</c>, <c>(NEA)</c>,
/// <c>(Canada)</c> and <c>(C-130)</c> are none. That the <c>(c)</c> of a list "(a), (b), (c)" has the shape too cannot be seen from
/// itself: the caller asks only where a mark can stand, behind a paragraph number, a label or at the start of a text.
/// </remarks>
internal static class PortionMarkReader
{
    // A list of releasable countries runs over a line end, seldom over two.
    private const int Longest = 160;

    /// <summary>Codes and words that stand first in a mark, upper case.</summary>
    private static readonly (string Code, Classification Value)[] Classes =
    [
        ("C", Classification.Confidential),
        ("S", Classification.Secret),
        ("U", Classification.Unclassified),
        ("SBU", Classification.ForOfficialUseOnly),
        ("FOUO", Classification.ForOfficialUseOnly),
        ("LOU", Classification.ForOfficialUseOnly),
        ("L", Classification.ForOfficialUseOnly),
        ("TS", Classification.TopSecret),
        ("CNF", Classification.Confidential),
        ("SNF", Classification.Secret),
        ("UNCLASSIFIED", Classification.Unclassified),
        ("UNCLAS", Classification.Unclassified),
        ("CONFIDENTIAL", Classification.Confidential),
        ("SECRET", Classification.Secret),
    ];

    // Those of one letter, in either case, which most marks are.
    private static readonly Classification[] Letters = OfLetters();

    /// <summary>Control words behind the class.</summary>
    private static readonly string[] Controls =
        ["NF", "SF", "NOFORN", "FGI", "OC", "ORCON", "PR", "PROPIN", "RELIDO", "SI", "TK", "HCS", "EXDIS", "NODIS", "STADIS", "LIMDIS", "SIPDIS", "XD", "ND"];

    /// <summary>Reads a mark at the start of a text.</summary>
    /// <param name="text">The text; the mark must begin at its first character.</param>
    /// <param name="length">Number of characters, both brackets included.</param>
    /// <param name="marking">What the mark means.</param>
    /// <param name="innerStart">Offset of what stands within the brackets, without blanks at the ends.</param>
    /// <param name="innerLength">Its length.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out Classification marking, out int innerStart, out int innerLength)
    {
        length = 0;
        marking = Classification.Unknown;
        innerStart = 0;
        innerLength = 0;
        if (text.Length < 3) return false;
        if (text[0] == '(' && text[2] == ')' && text[1] < Letters.Length && Letters[text[1]] != Classification.Unknown)
        {
            (length, marking, innerStart, innerLength) = (3, Letters[text[1]], 1, 1);
            return true;
        }

        if (text[0] != '(') return TryReadEntireText(text, out length, out marking, out innerLength);

        var close = text.Slice(0, Math.Min(text.Length, Longest)).IndexOf(')');
        if (close < 2) return false;

        innerStart = Ascii.SkipSpaces(text, 1);
        var inner = text.Slice(innerStart, Math.Max(close - innerStart, 0)).TrimEnd();
        if (inner.Length > 1 && inner[inner.Length - 1] == '.') inner = inner.Slice(0, inner.Length - 1);
        if (!TryReadInner(inner, out marking)) return false;

        innerLength = inner.Length;
        length = close + 1;
        return true;
    }

    private static Classification[] OfLetters()
    {
        var letters = new Classification[128];
        foreach (var (code, value) in Classes)
        {
            if (code.Length == 1) letters[code[0]] = letters[char.ToLowerInvariant(code[0])] = value;
        }

        return letters;
    }

    /// <summary>
    /// <c>C - ENTIRE TEXT</c> without brackets, as telegrams to the 1990s have it for a first paragraph (FORMAT.md 2.6): the words
    /// must be all there is up to the end of the line, but for a full stop.
    /// </summary>
    private static bool TryReadEntireText(ReadOnlySpan<char> text, out int length, out Classification marking, out int innerLength)
    {
        length = 0;
        innerLength = 0;
        marking = Classification.Unknown;
        if (Ascii.ToUpper(text[0]) is not ('C' or 'S' or 'U' or 'L' or 'T')) return false;

        var end = text.IndexOfAny('\n', '\r');
        var line = (end < 0 ? text : text.Slice(0, end)).TrimEnd();
        if (line.Length > Longest || line.Length < 13) return false;

        var words = line[line.Length - 1] == '.' ? line.Slice(0, line.Length - 1) : line;
        if (!EndsWithEntireText(words) || !TryReadInner(words, out marking)) return false;

        length = line.Length;
        innerLength = words.Length;
        return true;
    }

    private static bool EndsWithEntireText(ReadOnlySpan<char> text) =>
        text.Length >= 11 && Ascii.Is(text.Slice(text.Length - 11), "ENTIRE TEXT");

    private static bool TryReadInner(ReadOnlySpan<char> inner, out Classification marking)
    {
        marking = Classification.Unknown;
        var at = 0;
        while (NextToken(inner, ref at, out var token))
        {
            if (marking == Classification.Unknown)
            {
                marking = ReadClass(inner, token, ref at);
                if (marking == Classification.Unknown) return false;
            }
            else if (Ascii.Is(token, "REL"))
            {
                return IsCountryList(inner.Slice(at));
            }
            else if (Ascii.Is(token, "ENTIRE") || Ascii.Is(token, "ALL"))
            {
                return NextToken(inner, ref at, out token) && Ascii.Is(token, "TEXT") && !NextToken(inner, ref at, out _);
            }
            else if (Ascii.Is(token, "SBU") || Ascii.Is(token, "FOUO") || IsOfficialUse(inner, token, ref at))
            {
                if (marking < Classification.ForOfficialUseOnly) marking = Classification.ForOfficialUseOnly;
            }
            else if (!IsControl(token))
            {
                return false;
            }
        }

        return marking != Classification.Unknown;
    }

    private static Classification ReadClass(ReadOnlySpan<char> inner, ReadOnlySpan<char> token, ref int at)
    {
        foreach (var (code, value) in Classes)
        {
            if (Ascii.Is(token, code)) return value;
        }

        var ahead = at;
        if (!NextToken(inner, ref ahead, out var second)) return Classification.Unknown;

        // "N/SF" is S/NF with two letters exchanged; N alone is nothing.
        if (Ascii.Is(token, "N") && second.Length == 2 && Ascii.ToUpper(second[1]) == 'F')
        {
            at = ahead;
            return Ascii.ToUpper(second[0]) switch { 'S' => Classification.Secret, 'C' => Classification.Confidential, _ => Classification.Unknown };
        }

        if (Ascii.Is(token, "TOP") && Ascii.Is(second, "SECRET"))
        {
            at = ahead;
            return Classification.TopSecret;
        }

        if (!Ascii.Is(token, "LIMITED") || !IsOfficialUse(inner, token, ref at)) return Classification.Unknown;
        return Classification.ForOfficialUseOnly;
    }

    /// <summary>Reads FOR OFFICIAL USE ONLY and LIMITED OFFICIAL USE, whose first word is already read.</summary>
    private static bool IsOfficialUse(ReadOnlySpan<char> inner, ReadOnlySpan<char> first, ref int at)
    {
        if (!Ascii.Is(first, "FOR") && !Ascii.Is(first, "LIMITED")) return false;

        var ahead = at;
        if (!NextToken(inner, ref ahead, out var token) || !Ascii.Is(token, "OFFICIAL")) return false;
        if (!NextToken(inner, ref ahead, out token) || !Ascii.Is(token, "USE")) return false;

        at = ahead;
        if (NextToken(inner, ref ahead, out token) && Ascii.Is(token, "ONLY")) at = ahead;
        return true;
    }

    private static bool IsControl(ReadOnlySpan<char> token)
    {
        foreach (var control in Controls)
        {
            if (Ascii.Is(token, control)) return true;
        }

        return false;
    }

    /// <summary>Whether the rest of a mark can name who it is releasable to: words, commas, strokes, but no sentence.</summary>
    private static bool IsCountryList(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (Ascii.IsLetter(c)) letters++;
            else if (!Ascii.IsSpace(c) && c is not (',' or '/' or '-' or '.' or ';' or '&')) return false;
        }

        return letters >= 2;
    }

    private static bool NextToken(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> token)
    {
        while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is '/' or '-' or ',' or '\\' or ';')) at++;
        var start = at;
        while (at < text.Length && !Ascii.IsSpace(text[at]) && text[at] is not ('/' or '-' or ',' or '\\' or ';')) at++;
        token = text.Slice(start, at - start);
        return token.Length > 0;
    }
}

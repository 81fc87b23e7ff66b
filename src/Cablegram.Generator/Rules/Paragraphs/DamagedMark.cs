using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>How the words of a numbered paragraph begin that the parser found no mark before.</summary>
internal enum OpeningWords : byte
{
    /// <summary>With ordinary words.</summary>
    Words,

    /// <summary>With something that was to be a mark.</summary>
    Damaged,

    /// <summary>With a mark after all, which runs over the end of the line or stands behind a heading or before list items.</summary>
    Marked,

    /// <summary>With what the publisher put there; the mark may be among what he took out.</summary>
    Redacted,
}

/// <summary>Reads what stands where a portion mark was expected (FORMAT.md 6.10).</summary>
/// <param name="Kind">How the paragraph begins.</param>
/// <param name="Length">Length of the damaged mark.</param>
/// <param name="Meant">What it should be, with its brackets; null where that cannot be told.</param>
internal readonly record struct DamagedMark(OpeningWords Kind, int Length, string? Meant)
{
    // A heading such as KEY POINTS and a list mark may stand before the first mark.
    private const int LongestSearched = 200;
    private const int LongestDamaged = 12;
    private const int LongestMark = 160;

    /// <summary>Marks that a slip may have damaged.</summary>
    private static readonly string[] Marks =
        ["SBU", "C/NF", "S/NF", "C//NF", "S//NF", "FOUO", "U//FOUO", "SBU/NF", "CONFIDENTIAL", "SECRET", "UNCLASSIFIED"];

    /// <summary>Marks that may have lost a bracket; the longer first.</summary>
    private static readonly string[] Common = ["S//NF", "C//NF", "S/NF", "C/NF", "SBU", "C", "S", "U"];

    /// <summary>Reads the beginning of a paragraph's words.</summary>
    /// <param name="paragraph">A numbered paragraph without mark.</param>
    /// <param name="source">The file.</param>
    public static DamagedMark Read(ParsedParagraph paragraph, string source)
    {
        var text = paragraph.Text.Read(source, LongestSearched).AsSpan().TrimStart();
        if (text.Length > LongestSearched) text = text.Slice(0, LongestSearched);
        if (IsRedacted(text)) return new DamagedMark(OpeningWords.Redacted, 0, null);
        if (PortionMarkReader.TryRead(text, out _, out _, out _, out _)) return new DamagedMark(OpeningWords.Marked, 0, null);
        if (TryReadDamaged(text, out var length, out var meant)) return new DamagedMark(OpeningWords.Damaged, length, meant);
        return new DamagedMark(HasMark(text) ? OpeningWords.Marked : OpeningWords.Words, 0, null);
    }

    /// <summary>
    /// Whether a paragraph's words may begin with a damaged mark, by the first of them: with a bracket, or with letters of a mark that have
    /// a bracket soon behind them. Nearly all that have no mark begin with ordinary words.
    /// </summary>
    /// <param name="paragraph">A numbered paragraph without mark.</param>
    /// <param name="source">The file.</param>
    public static bool MayBegin(ParsedParagraph paragraph, string source)
    {
        var piece = paragraph.Text.Pieces[0];
        var text = source.AsSpan(piece.Start, piece.Length).TrimStart();
        if (piece.Literal is not null || text.Length < LongestDamaged) return true;
        return text[0] is '(' or '{' or '[' || (text[0] is 'S' or 'C' or 'U' && text.Slice(0, LongestDamaged).IndexOf(')') >= 0);
    }

    private static bool IsRedacted(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is '[' or '*') return true;
        return text.Length > 2 && text[1] == text[0] && text[2] == text[0] && text[0] is 'X' or 'x' or '.' or '-' or '_';
    }

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('('); at >= 0 && at < text.Length;)
        {
            var rest = text.Slice(at, Math.Min(LongestMark, text.Length - at));
            if (PortionMarkReader.TryRead(rest, out _, out _, out var inner, out _) && Ascii.IsUpper(rest[inner])) return true;
            var next = text.Slice(at + 1).IndexOf('(');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool TryReadDamaged(ReadOnlySpan<char> text, out int length, out string? meant)
    {
        if (text[0] is not ('(' or '{' or '[')) return TryReadWithoutFirstBracket(text, out length, out meant);
        return TryReadWithoutLastBracket(text, out length, out meant) || TryReadMisspelt(text, out length, out meant);
    }

    /// <summary><c>C) The minister</c>.</summary>
    private static bool TryReadWithoutFirstBracket(ReadOnlySpan<char> text, out int length, out string? meant)
    {
        foreach (var mark in Common)
        {
            if (!text.StartsWith(mark.AsSpan(), StringComparison.Ordinal) || text.Length <= mark.Length + 1) continue;
            if (text[mark.Length] != ')' || !Ascii.IsSpace(text[mark.Length + 1])) continue;
            (length, meant) = (mark.Length + 1, $"({mark})");
            return true;
        }

        (length, meant) = (0, null);
        return false;
    }

    /// <summary><c>(C The minister</c>, <c>(C} The minister</c>; not <c>(S Korea)</c>.</summary>
    private static bool TryReadWithoutLastBracket(ReadOnlySpan<char> text, out int length, out string? meant)
    {
        foreach (var mark in Common)
        {
            if (!text.Slice(1).StartsWith(mark.AsSpan(), StringComparison.Ordinal) || text.Length <= mark.Length + 2) continue;

            var after = text[mark.Length + 1];
            var isOtherBracket = (after is ')' && text[0] != '(') || (after is '}' or ']' or '>' or '0' or '9' && Ascii.IsSpace(text[mark.Length + 2]));
            var isLost = Ascii.IsSpace(after) && text[0] == '(' && !ClosesSoon(text.Slice(mark.Length + 1));
            if (!isOtherBracket && !isLost) continue;

            (length, meant) = (isOtherBracket ? mark.Length + 2 : mark.Length + 1, $"({mark})");
            return true;
        }

        (length, meant) = (0, null);
        return false;
    }

    private static bool ClosesSoon(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOfAny('(', ')');
        return bracket >= 0 && text[bracket] == ')';
    }

    /// <summary><c>(SUB)</c>, <c>(/REL UK)</c>, <c>(C/SBU)</c>: short, in capitals, and near a mark or made of the words of marks.</summary>
    private static bool TryReadMisspelt(ReadOnlySpan<char> text, out int length, out string? meant)
    {
        meant = null;
        length = 0;
        var close = text.Slice(0, Math.Min(text.Length, LongestDamaged + 2)).IndexOf(')');
        if (close < 2 || text[0] != '(') return false;

        var inner = text.Slice(1, close - 1).Trim();
        if (inner.IsEmpty || !Ascii.IsUpper(inner[inner[0] == '/' && inner.Length > 1 ? 1 : 0])) return false;

        length = close + 1;
        if (inner[0] == '/') return true;
        if (Ascii.HasLower(inner)) return false;

        var written = inner.ToString();
        foreach (var mark in Marks)
        {
            if (!Spelling.IsWithin(written, mark, 1)) continue;
            meant = meant is null ? $"({mark})" : null;
            if (meant is null) return true;
        }

        if (meant is null && written is "CC" or "SS" or "UU") meant = $"({written[0]})";
        return meant is not null || HasOnlyWordsOfMarks(inner);
    }

    private static bool HasOnlyWordsOfMarks(ReadOnlySpan<char> inner)
    {
        var words = 0;
        while (!inner.IsEmpty)
        {
            var end = inner.IndexOfAny(['/', '-', ' ', ',']);
            var word = end < 0 ? inner : inner.Slice(0, end);
            if (!word.IsEmpty)
            {
                if (!Ascii.Is(word, "C") && !Ascii.Is(word, "S") && !Ascii.Is(word, "U") && !Ascii.Is(word, "SBU") && !Ascii.Is(word, "NF")) return false;
                words++;
            }

            inner = end < 0 ? default : inner.Slice(end + 1);
        }

        return words > 0;
    }
}

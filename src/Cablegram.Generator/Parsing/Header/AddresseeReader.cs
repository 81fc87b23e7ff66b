using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Reads one addressee, <c>RUEHC/SECSTATE WASHDC IMMEDIATE 3604</c>: perhaps a routing indicator, the name with office, perhaps precedence
/// and channel number (FORMAT.md 5.8).
/// </summary>
internal static class AddresseeReader
{
    /// <summary>Characters before the stroke at most, blanks among them.</summary>
    private const int LongestIndicator = 10;

    /// <summary>Words before a number that belongs to the name: <c>CTF 345</c>.</summary>
    private static readonly string[] NumberedUnits = ["CTF", "CTG", "CTU", "JTF", "CJTF", "TF", "DET", "NR", "NO"];

    /// <summary>Reads the entry that is a stretch of the message, perhaps continued in a second one; null when nothing is left of it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="first">The entry's line, or what stands of it behind TO or INFO.</param>
    /// <param name="rest">The line it continues on; null for most.</param>
    /// <param name="isExempt">Whether it stands in a list of exemptions; XMT in front of the entry exempts it too.</param>
    public static ParsedRecipient? Read(MessageText message, (int Start, int End) first, (int Start, int End)? rest, bool isExempt)
    {
        var text = message.Text.AsSpan();
        var start = first.Start + SkipSignal(text.Slice(first.Start, first.End - first.Start), out var exempts);
        var nameStart = start;
        LocatedText indicator = default;
        var indicatorLength = FindIndicator(text.Slice(start, first.End - start), out var prefixLength);
        if (prefixLength > 0)
        {
            if (indicatorLength > 0) indicator = new LocatedText(SharedWords.Of(text.Slice(start, indicatorLength)), message.ToSource(start, start + indicatorLength));
            nameStart = start + prefixLength;
        }

        var last = rest ?? (nameStart, first.End);
        var end = ReadTail(message, last.Start, last.End, out var precedence, out var number);
        if (rest is null) end = TrimEmptyOffice(text, nameStart, end);
        var read = rest is null ? Name(message, nameStart, end) : Name(message, (nameStart, first.End), (last.Start, end));
        return read is not { } name ? null : new ParsedRecipient(indicator, number)
        {
            Span = message.ToSource(start, last.End),
            Name = name,
            Precedence = precedence,
            IsExempt = isExempt || exempts,
        };
    }

    /// <summary>Length of a signal in front of an entry with what parts it from the name: <c>XMT </c>, <c>XMT/</c>, <c>ZEN/</c>; zero without one.</summary>
    public static int SkipSignal(ReadOnlySpan<char> text, out bool exempts)
    {
        exempts = text.StartsWith("XMT".AsSpan());
        if (!exempts && !text.StartsWith("ZEN".AsSpan())) return 0;
        if (text.Length == 3) return 3;

        var at = Ascii.SkipSpaces(text, 3);
        if (at < text.Length && text[at] is '/' or ':') return Ascii.SkipSpaces(text, at + 1);
        if (at > 3 && exempts) return at;

        exempts = false;
        return 0;
    }

    /// <summary>Length of the routing indicator at the start of an entry; zero where there is none.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="prefixLength">Length of the indicator with its stroke; also of a stroke that lost its indicator.</param>
    public static int FindIndicator(ReadOnlySpan<char> text, out int prefixLength)
    {
        prefixLength = 0;
        var stroke = text.Slice(0, Math.Min(text.Length, LongestIndicator + 1)).IndexOf('/');
        if (stroke < 0) return 0;
        if (stroke == 0 && text.Length > 1 && text[1] != '/')
        {
            prefixLength = 1;
            return 0;
        }

        var length = stroke;
        while (length > 0 && LineTable.IsBlank(text[length - 1])) length--;
        var indicator = text.Slice(0, length);
        if (stroke + 1 < text.Length && text[stroke + 1] == '/') return 0;
        if (HeaderLines.EndOfIndicator(indicator, 0) != length && !(length >= 4 && RoutingTable.TryFindName(indicator, out _))) return 0;
        if (length == 0) return 0;

        prefixLength = Ascii.SkipSpaces(text, stroke + 1);
        return length;
    }

    /// <summary>Reads precedence and number from the end of an entry, in either order, and returns where the name ends.</summary>
    private static int ReadTail(MessageText message, int start, int end, out Precedence precedence, out LocatedText number)
    {
        var text = message.Text.AsSpan();
        precedence = Precedence.Unknown;
        number = default;
        while (end > start)
        {
            var wordEnd = end;
            while (wordEnd > start && Ascii.IsSpace(text[wordEnd - 1])) wordEnd--;
            var word = wordEnd;
            while (word > start && !Ascii.IsSpace(text[word - 1]) && text[word - 1] != '/') word--;

            var last = text.Slice(word, wordEnd - word);
            var before = text.Slice(start, word - start);
            if (number.Value is null && IsNumber(last, before) && !IsUnit(before))
            {
                number = new LocatedText(SharedWords.Of(text.Slice(word, wordEnd - word)), message.ToSource(word, wordEnd));
            }
            else if (PrecedenceWords.ReadWord(last) is not Precedence.Unknown and var read && word > start)
            {
                if (read > precedence) precedence = read;
            }
            else
            {
                return wordEnd;
            }

            end = word;
        }

        return end;
    }

    /// <summary>A pair of strokes with no office behind, <c>SECDEF WASHINGTON DC//</c>, is no part of the name.</summary>
    private static int TrimEmptyOffice(ReadOnlySpan<char> text, int start, int end)
    {
        var name = text.Slice(start, end - start);
        return name.IndexOf("//".AsSpan()) is >= 0 and var strokes && strokes == name.Length - 2 ? start + strokes : end;
    }

    /// <summary>Whether a word is a channel number: three to six digits, or a range of two such, <c>4778-4781</c>; WASHDC may have fewer.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word, ReadOnlySpan<char> before)
    {
        var end = Ascii.SkipDigits(word, 0);
        if (end is 0 or > 6 || (end < 3 && !before.TrimEnd().EndsWith("WASHDC".AsSpan()))) return false;
        if (end == word.Length) return true;
        return word[end] == '-' && end + 1 < word.Length && Ascii.SkipDigits(word, end + 1) == word.Length;
    }

    private static bool IsUnit(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.Length == 0) return true;
        if (before[before.Length - 1] is not ('F' or 'G' or 'U' or 'T' or 'R' or 'O')) return false;
        foreach (var unit in NumberedUnits)
        {
            if (before.EndsWith(unit.AsSpan()) && (before.Length == unit.Length || !Ascii.IsLetterOrDigit(before[before.Length - unit.Length - 1]))) return true;
        }

        return false;
    }

    private static Excerpt? Name(MessageText message, int start, int end)
    {
        (start, end) = message.Trim(start, end);
        return message.Excerpt(start, end);
    }

    /// <summary>The name of an entry on two lines, which join with a blank unless a list of offices is cut there.</summary>
    private static Excerpt? Name(MessageText message, (int Start, int End) first, (int Start, int End) rest)
    {
        var text = message.Text.AsSpan();
        var joint = text[first.End - 1] == '/' || text[rest.Start] == '/' ? Joint.None : Joint.Blank;
        first = message.Trim(first.Start, first.End);
        rest = message.Trim(rest.Start, rest.End);
        var pieces = message.Values;
        var start = pieces.Count;
        message.AddPieces(pieces, first.Start, first.End, Joint.None);
        message.AddPieces(pieces, rest.Start, rest.End, pieces.Count == start ? Joint.None : joint);
        return pieces.TakeExcerpt(start);
    }
}

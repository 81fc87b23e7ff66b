using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Reads one addressee, <c>RUEHC/SECSTATE WASHDC IMMEDIATE 3604</c>: perhaps a routing indicator, the name with office, perhaps precedence
/// and channel number (FORMAT.md 5.8).
/// </summary>
internal static class AddresseeReader
{
    /// <summary>Words before a number that belongs to the name: <c>CTF 345</c>.</summary>
    private static readonly string[] NumberedUnits = ["CTF", "CTG", "CTU", "JTF", "CJTF", "TF", "DET", "NR", "NO"];

    /// <summary>Reads the entry that is a stretch of the message, perhaps continued in a second one; false when nothing is left of it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="first">The entry's line, or what stands of it behind TO or INFO.</param>
    /// <param name="prefix">What stands before the name there.</param>
    /// <param name="rest">The line it continues on; null for most.</param>
    /// <param name="isExempt">Whether the addressee is exempted, by the list it stands in or by its signal.</param>
    /// <param name="entry">The addressee.</param>
    public static bool TryRead(
        MessageText message, (int Start, int End) first, in AddresseePrefix prefix, (int Start, int End)? rest, bool isExempt, out ParsedRecipient entry)
    {
        var text = message.Text.AsSpan();
        var start = first.Start + prefix.SignalLength;
        var nameStart = first.Start + prefix.NameStart;
        LocatedText indicator = default;
        if (prefix.IndicatorLength > 0)
        {
            indicator = new LocatedText(SharedWords.Of(text.Slice(start, prefix.IndicatorLength)), message.ToSource(start, start + prefix.IndicatorLength));
        }

        var last = rest ?? (nameStart, first.End);
        var end = ReadTail(message, last.Start, last.End, out var precedence, out var number);
        if (rest is null) end = TrimEmptyOffice(text, nameStart, end);
        var read = rest is null ? Name(message, nameStart, end) : Name(message, (nameStart, first.End), (last.Start, end));
        if (read is not { } name)
        {
            entry = default;
            return false;
        }

        entry = new ParsedRecipient(indicator, number)
        {
            Span = message.ToSource(start, last.End),
            Name = name,
            Precedence = precedence,
            IsExempt = isExempt,
        };
        return true;
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
            if (wordEnd == start || !MayEndTail(text[wordEnd - 1])) return wordEnd;

            var word = wordEnd;
            while (word > start && !Ascii.IsSpace(text[word - 1]) && text[word - 1] != '/') word--;

            var last = text.Slice(word, wordEnd - word);
            if (Ascii.IsDigit(text[wordEnd - 1]))
            {
                var before = text.Slice(start, word - start);
                if (number.Value is not null || !IsNumber(last, before) || IsUnit(before)) return wordEnd;
                number = new LocatedText(last.ToString(), message.ToSource(word, wordEnd));
            }
            else
            {
                var read = word > start ? PrecedenceWords.ReadWord(last) : Precedence.Unknown;
                if (read == Precedence.Unknown) return wordEnd;
                if (read > precedence) precedence = read;
            }

            end = word;
        }

        return end;
    }

    /// <summary>Whether a number, or the word of a precedence, may end in a character; few names do.</summary>
    private static bool MayEndTail(char c) => Ascii.IsDigit(c) || (c | 0x20) is 'e' or 'y' or 't' or 'h';

    /// <summary>A pair of strokes with no office behind, <c>SECDEF WASHINGTON DC//</c>, is no part of the name.</summary>
    private static int TrimEmptyOffice(ReadOnlySpan<char> text, int start, int end)
    {
        var name = text.Slice(start, end - start);
        if (name.Length < 2 || name[name.Length - 1] != '/') return end;
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

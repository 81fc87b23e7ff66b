using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Collects the addressees of format line 7 or 8, one line after the other (FORMAT.md 5.8). Disposing gives the list back for the next text.
/// </summary>
internal sealed class AddresseeList : IDisposable
{
    private const int LongestName = 100;

    // What the largest of lists has; a larger one's memory is not kept.
    private const int MostKept = 1024;

    [ThreadStatic]
    private static Spare<AddresseeList> _spare;

    private readonly List<ParsedRecipient> _entries = new(16);
    private MessageText _message = null!;
    private (int Start, int End)? _open;
    private bool _isExempt;

    private AddresseeList()
    {
    }

    /// <summary>A list without addressees.</summary>
    /// <param name="message">The message.</param>
    public static AddresseeList Of(MessageText message)
    {
        var list = _spare.Take() ?? new AddresseeList();
        list._message = message;
        return list;
    }

    /// <summary>The addressees; no more can be added.</summary>
    public EquatableArray<ParsedRecipient> ToArray()
    {
        Close(null);
        return _entries.ToEquatableArray();
    }

    /// <summary>Gives the list back, which must not be touched afterwards.</summary>
    public void Dispose()
    {
        _message = null!;
        _entries.Clear();
        _open = null;
        _isExempt = false;
        if (_entries.Capacity <= MostKept) _spare.Keep(this);
    }

    /// <summary>Takes a line, or what stands of it behind TO or INFO; false when it can be no addressee.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isCertain">Whether what stands around it leaves no doubt, so that a name in small letters is one too.</param>
    public bool TryAdd(int start, int end, bool isCertain = false)
    {
        var text = _message.Text.AsSpan(start, end - start);
        if (text.Length == 0) return true;
        if (ContinuesOpen(text))
        {
            Close((start, end));
            return true;
        }

        if (!isCertain && !LooksLikeAddressee(text)) return false;

        Close(null);
        var signal = AddresseeReader.SkipSignal(text, out var exempts);
        _isExempt |= exempts;
        if (signal < text.Length) _open = (start, end);
        return true;
    }

    /// <summary>Whether a line can name an addressee: it has a routing indicator, or is a name in capitals and nothing known to be else.</summary>
    public static bool LooksLikeAddressee(ReadOnlySpan<char> line)
    {
        if (AddresseeReader.SkipSignal(line, out _) > 0) return true;
        if (AddresseeReader.FindIndicator(line, out var prefix) > 0) return true;
        if (prefix > 0) line = line.Slice(prefix);
        if (line.Length is < 2 or > LongestName || !Ascii.IsUpper(line[0])) return false;

        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (Ascii.IsLower(c) || c is ':' or ';' or '?' or '"' or '=' || (c == '.' && i == line.Length - 1)) return false;
            if (c is 'F' or 'P' && (i == 0 || line[i - 1] == ' ') && IsPassingWord(line.Slice(i))) return false;
        }

        return !CaptionTable.TryFindPrefix(line, out _, out _)
            && TagsReader.FindLabel(line, out _) < 0
            && OrderReader.FindOrder(line) < 0
            && !Ascii.StartsWithWord(line, "SUBJECT") && !Ascii.StartsWithWord(line, "SUBJ") && !Ascii.StartsWithWord(line, "REF")
            && !Ascii.StartsWith(line, "CLASSIFIED BY") && !Ascii.StartsWithWord(line, "BT")
            && !IsClassification(line);
    }

    /// <summary>Whether a word shows an attention or passing line, which stands below the captions (FORMAT.md 6.4).</summary>
    private static bool IsPassingWord(ReadOnlySpan<char> text) => Ascii.StartsWithWord(text, "FOR") || Ascii.StartsWithWord(text, "PASS");

    private static bool IsClassification(ReadOnlySpan<char> line) =>
        ClassificationWords.TryReadWord(line, allowDamage: false, out var word)
            ? word.IsSpaced || word.Length == line.Length || ClassificationLineReader.IsClassificationLine(line) || ClassificationLineReader.IsMark(line)
            : ClassificationLineReader.IsClassificationLine(line);

    /// <summary>
    /// Whether a line goes on with the entry before it: that breaks off within its list of offices, <c>//J-3/J-5/</c>, which the line
    /// closes, or the line begins with the list.
    /// </summary>
    private bool ContinuesOpen(ReadOnlySpan<char> line)
    {
        if (_open is not { } open) return false;

        var entry = _message.Text.AsSpan(open.Start, open.End - open.Start);
        var goesOn = line.StartsWith("//".AsSpan()) || (!entry.EndsWith("//".AsSpan()) && CountStrokes(entry) % 2 == 1 && CountStrokes(line) % 2 == 1);
        return goesOn && AddresseeReader.FindIndicator(line, out _) == 0;
    }

    /// <summary>Counts the double strokes that open or close a list of offices.</summary>
    private static int CountStrokes(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOf("//".AsSpan()) is >= 0 and var stroke)
        {
            count++;
            text = text.Slice(stroke + 2);
        }

        return count;
    }

    private void Close((int Start, int End)? rest)
    {
        if (_open is not { } open) return;
        if (AddresseeReader.Read(_message, open, rest, _isExempt) is { } entry) _entries.Add(entry);
        _open = null;
    }
}

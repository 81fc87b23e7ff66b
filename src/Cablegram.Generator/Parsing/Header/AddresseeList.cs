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

    private ParsedRecipient[] _entries = new ParsedRecipient[16];
    private int _count;
    private MessageText _message = null!;
    private (int Start, int End)? _open;
    private AddresseePrefix _openPrefix;
    private bool _isOpenInOffices;
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
        return _count == 0 ? default : new EquatableArray<ParsedRecipient>(_entries.AsSpan(0, _count).ToArray());
    }

    /// <summary>Gives the list back, which must not be touched afterwards.</summary>
    public void Dispose()
    {
        _message = null!;
        Array.Clear(_entries, 0, _count);
        _count = 0;
        _open = null;
        _isExempt = false;
        if (_entries.Length <= MostKept) _spare.Keep(this);
    }

    /// <summary>Takes a line, or what stands of it behind TO or INFO; false when it can be no addressee.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isCertain">Whether what stands around it leaves no doubt, so that a name in small letters is one too.</param>
    public bool TryAdd(int start, int end, bool isCertain = false)
    {
        var text = _message.Text.AsSpan(start, end - start);
        if (text.Length == 0) return true;
        var prefix = AddresseePrefix.Of(text);
        if (ContinuesOpen(text, prefix))
        {
            Close((start, end));
            return true;
        }

        if (!isCertain && !LooksLikeAddressee(text, prefix)) return false;

        Close(null);
        _isExempt |= prefix.Exempts;
        if (prefix.SignalLength >= text.Length) return true;

        _open = (start, end);
        _openPrefix = prefix;
        _isOpenInOffices = BreaksOffInOffices(text, prefix);
        return true;
    }

    /// <summary>Whether a line can name an addressee: it has a routing indicator, or is a name in capitals and nothing known to be else.</summary>
    public static bool LooksLikeAddressee(ReadOnlySpan<char> line) => LooksLikeAddressee(line, AddresseePrefix.Of(line));

    private static bool LooksLikeAddressee(ReadOnlySpan<char> line, in AddresseePrefix prefix)
    {
        if (prefix.SignalLength > 0 || prefix.IndicatorLength > 0) return true;

        line = line.Slice(prefix.NameStart);
        if (line.Length is < 2 or > LongestName || !Ascii.IsUpper(line[0])) return false;

        // Most lines that are none are the classification line behind the last addressee.
        if (IsClassification(line)) return false;

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
            && !Ascii.StartsWith(line, "CLASSIFIED BY") && !Ascii.StartsWithWord(line, "BT");
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
    private bool ContinuesOpen(ReadOnlySpan<char> line, in AddresseePrefix prefix)
    {
        if (_open is null) return false;

        var goesOn = (line[0] == '/' && line.StartsWith("//".AsSpan())) || (_isOpenInOffices && CountStrokes(line) % 2 == 1);
        return goesOn && prefix.IndicatorLength == 0;
    }

    /// <summary>Whether an entry opens a list of offices that it does not close; only behind the indicator, or a signal, can one stand.</summary>
    private static bool BreaksOffInOffices(ReadOnlySpan<char> entry, in AddresseePrefix prefix)
    {
        var rest = prefix.SignalLength > 0 ? entry : entry.Slice(prefix.NameStart);
        return rest.IndexOf('/') >= 0 && !entry.EndsWith("//".AsSpan()) && CountStrokes(entry) % 2 == 1;
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
        if (_count == _entries.Length) Array.Resize(ref _entries, _count * 2);
        if (AddresseeReader.TryRead(_message, open, _openPrefix, rest, _isExempt, out _entries[_count])) _count++;
        _open = null;
    }
}

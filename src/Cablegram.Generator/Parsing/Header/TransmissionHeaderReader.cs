using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>
/// Reads the transmission header, format lines 1 to 8 of ACP 127 (FORMAT.md 5), whole, reduced to a few of its lines, or in pieces. Blank
/// lines within it and page heads do not matter; the Department's print head before it is passed over.
/// </summary>
internal ref struct TransmissionHeaderReader
{
    /// <summary>Behind more lines that cannot be read there is something else than a damaged header.</summary>
    private const int MostUnread = 3;

    private readonly MessageText _message;
    private readonly LineTable _lines;
    private readonly int _endLine;
    private readonly HeaderPages _pages;
    private EnvelopeReader _envelope;
    private AddresseeList? _to;
    private AddresseeList? _info;
    private AddresseeList? _current;
    private List<int>? _unread;
    private Excerpt? _from;
    private bool _isBehindFrom;
    private int _dateTimeLine = -1;
    private int _index;

    private TransmissionHeaderReader(MessageText message, LineTable lines, int start, int endLine)
    {
        _message = message;
        _lines = lines;
        _endLine = endLine;
        _pages = new HeaderPages(lines, endLine);
        _index = start;
        _envelope = new EnvelopeReader(message);
    }

    /// <summary>Reads the first header between two lines.</summary>
    /// <param name="message">The message.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="firstLine">Index of the first line to look at.</param>
    /// <param name="endLine">Index behind the last line to look at.</param>
    /// <returns>What was read; with <see cref="HeaderReading.EndLine"/> at the first line where no header is found before the text begins.</returns>
    public static HeaderReading Read(MessageText message, LineTable lines, int firstLine, int endLine)
    {
        endLine = Math.Min(endLine, lines.Count);
        var start = HeaderStart.Find(lines, firstLine, endLine);
        return start < 0
            ? new HeaderReading { StartLine = firstLine, EndLine = firstLine }
            : new TransmissionHeaderReader(message, lines, start, endLine).Read();
    }

    private HeaderReading Read()
    {
        var start = _index;
        var end = start;
        for (; _index < _endLine; _index++)
        {
            if (_lines[_index].IsEmpty) continue;
            if (!TryReadLine() && !TryPassUnread()) break;
            end = _index + 1;
        }

        while (end < _endLine && _lines[end].IsEmpty) end++;
        var to = TakeAll(_to);
        var header = _envelope.Build();
        _envelope.Dispose();
        return new HeaderReading
        {
            Header = header,
            From = _from,
            To = to,
            Info = TakeAll(_info),
            Precedence = _envelope.Precedence != Precedence.Unknown ? _envelope.Precedence : Highest(to),
            DateTimeLine = _dateTimeLine,
            UnreadLines = _unread?.ToEquatableArray() ?? default,
            StartLine = start,
            EndLine = end,
        };
    }

    private static EquatableArray<ParsedRecipient> TakeAll(AddresseeList? list)
    {
        using (list) return list?.ToArray() ?? default;
    }

    /// <summary>Takes the line at the index, and lines it stands for together with it; false when it is no longer header.</summary>
    private bool TryReadLine()
    {
        var line = _lines[_index];
        var text = _lines.Content(_index);
        if (HeaderLines.IsPageHead(text))
        {
            _index = _pages.EndOfHead(_index, text);
            return true;
        }

        if (TryReadFrom(line, text) || TryOpenList(line, text)) return true;
        if (_current is not null)
        {
            // A TO that stands before every addressee, not only the first.
            var value = _current == _to ? Math.Max(HeaderLines.FindValue(text, "TO"), 0) : 0;
            return _current.TryAdd(line.ContentStart + value, line.End) || TryPassPageBreak();
        }

        if (_envelope.TryRead(line, text))
        {
            if (_envelope.HasDateTimeGroup) _dateTimeLine = _index;
            return TryReadRest(line);
        }

        return _from is null && !_envelope.HasDateTimeGroup && (HeaderLines.IsOfficeList(text) || IsRule(text)) || TryPassPageBreak();
    }

    /// <summary>Passes over a line that is no format line, when one that comes later in a header stands below it.</summary>
    private bool TryPassUnread()
    {
        var text = _lines.Content(_index);
        if (_current is not null || _unread?.Count == MostUnread || HeaderLines.BeginsText(text) || ClassificationLineReader.IsClassificationLine(text)) return false;
        if (!IsLaterFormatLine(_pages.NextLine(_index + 1))) return false;

        if (_from is null && _envelope.TryReadByPlace(_lines[_index], text)) _dateTimeLine = _index;
        (_unread ??= []).Add(_index);
        return true;
    }

    private bool IsLaterFormatLine(int index)
    {
        if (index >= _endLine) return false;
        var text = _lines.Content(index);
        var isList = HeaderLines.FindValue(text, "TO") > 0 || HeaderLines.FindValue(text, "INFO") > 0;
        if (_from is not null || isList) return isList && HeaderStart.IsAddressLine(text);
        if (HeaderLines.FindValue(text, "FM") is > 0 and var value && value < text.Length) return !Ascii.HasLower(text);
        return !_envelope.HasDateTimeGroup
            && (HeaderLines.IsDeLine(text) || HeaderLines.IsSecurityLine(text) || (DateTimeLine.TryRead(text, out var read) && read.Precedence != Precedence.Unknown));
    }

    private bool TryReadFrom(Line line, ReadOnlySpan<char> text)
    {
        var value = _from is null && _current is null ? HeaderLines.FindValue(text, "FM") : -1;
        if (value < 0 || value >= text.Length) return false;

        _from = AddresseeName(line.ContentStart + value, line.End);
        _isBehindFrom = true;
        return true;
    }

    /// <summary>Reads FM where it stands on the line of the date-time group, as in copies that lost their line ends.</summary>
    private bool TryReadRest(Line line)
    {
        var value = _envelope.RestStart;
        if (value <= 0 || _from is not null) return true;

        var rest = _message.Text.AsSpan(value, line.End - value);
        var from = HeaderLines.FindValue(rest, "FM");
        if (from > 0 && from < rest.Length) _from = AddresseeName(value + from, line.End);
        return true;
    }

    private Excerpt? AddresseeName(int start, int end)
    {
        var prefix = AddresseePrefix.Of(_message.Text.AsSpan(start, end - start));
        return _message.Excerpt(prefix is { SignalLength: 0, IndicatorLength: > 0 } ? start + prefix.NameStart : start, end);
    }

    /// <summary>Opens the list of action or information addressees; a page head may have pushed the first of them to the next line.</summary>
    private bool TryOpenList(Line line, ReadOnlySpan<char> text)
    {
        var isInfo = false;
        var value = _to is null && _info is null ? HeaderLines.FindValue(text, "TO") : -1;
        if (value < 0 && _info is null)
        {
            value = HeaderLines.FindValue(text, "INFO");
            isInfo = value >= 0;
        }

        if (value < 0 || (isInfo && HeaderLines.IsOfficeList(text))) return false;

        var rest = text.Slice(value);
        var list = AddresseeList.Of(_message);
        if (HeaderLines.IsPageHead(rest))
        {
            _index = _pages.EndOfHead(_index, rest);
        }
        else if (!list.TryAdd(line.ContentStart + value, line.End, isCertain: !isInfo && _isBehindFrom))
        {
            list.Dispose();
            return false;
        }

        _current = list;
        if (isInfo) _info = list;
        else _to = list;
        return true;
    }

    private bool TryPassPageBreak()
    {
        var end = _pages.EndOfBreak(_index);
        if (end >= 0) _index = end;
        return end >= 0;
    }

    private static bool IsRule(ReadOnlySpan<char> text) => text.StartsWith("----------".AsSpan());

    private static Precedence Highest(EquatableArray<ParsedRecipient> recipients)
    {
        var highest = Precedence.Unknown;
        foreach (var recipient in recipients.AsSpan())
        {
            if (!recipient.IsExempt && recipient.Precedence > highest) highest = recipient.Precedence;
        }

        return highest;
    }
}

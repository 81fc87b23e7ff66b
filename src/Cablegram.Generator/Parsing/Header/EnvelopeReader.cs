using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Header;

/// <summary>Reads format lines 1 to 5: start of message, routing, DE, security, date-time group (FORMAT.md 5.2 to 5.6).</summary>
/// <param name="message">The message.</param>
internal ref struct EnvelopeReader(MessageText message)
{
    /// <summary>Characters of the longest words before a date-time group, <c>NIACT IMMEDIATE</c>.</summary>
    private const int LongestPrecedence = 16;

    private readonly RentedList<Located<string>> _routing = RentedList<Located<string>>.Rent(16);
    private SourceSpan? _startOfMessage;
    private Located<string>? _prosign;
    private SourceSpan? _deLine;
    private Located<string>? _station;
    private Located<int>? _serial;
    private int? _section;
    private SourceSpan? _sectionSpan;
    private Located<string>? _filingTime;
    private Located<string>? _security;
    private Located<DateTime>? _dateTimeGroup;
    private Located<string>? _precedenceLetters;
    private EquatableArray<Located<string>> _signals;
    private bool _isEmpty = true;
    private bool _isInRouting;

    /// <summary>Whether the date-time group line was read: then FM or the text must follow.</summary>
    public bool HasDateTimeGroup { get; private set; }

    /// <summary>Highest precedence of the date-time group line, else of the routing line.</summary>
    public Precedence Precedence { get; private set; }

    /// <summary>Offset behind the date-time group and its signals where more stands on that line; zero otherwise.</summary>
    public int RestStart { get; private set; }

    /// <summary>What was read; null when nothing was.</summary>
    public readonly TransmissionHeader? Build() => _isEmpty ? null : new TransmissionHeader
    {
        StartOfMessage = _startOfMessage,
        Prosign = _prosign,
        Routing = _routing.ToEquatableArray(),
        DeLine = _deLine,
        Station = _station,
        Serial = _serial,
        Section = _section,
        SectionSpan = _sectionSpan,
        FilingTime = _filingTime,
        Security = _security,
        DateTimeGroup = _dateTimeGroup,
        PrecedenceLetters = _precedenceLetters,
        Signals = _signals,
    };

    /// <summary>Gives the memory back; nothing more can be read.</summary>
    public readonly void Dispose() => _routing.Dispose();

    /// <summary>Takes a line; false when it is none of the five.</summary>
    public bool TryRead(Line line, ReadOnlySpan<char> text)
    {
        RestStart = 0;
        if (HasDateTimeGroup || !TryReadLine(line, text)) return false;

        _isEmpty = false;
        return true;
    }

    /// <summary>
    /// Takes the date-time group from a line that its place shows to be its own, though the precedence before it is none: <c>X 201131Z OCT 08</c>.
    /// </summary>
    public bool TryReadByPlace(Line line, ReadOnlySpan<char> text)
    {
        if (HasDateTimeGroup) return false;

        var read = DateTimeLine.Of(text);
        if (read.Utc is null || read.Start > LongestPrecedence || read.FirstDigit < read.Start) return false;

        ReadDateTime(line, text, read);
        _isEmpty = false;
        return true;
    }

    private bool TryReadLine(Line line, ReadOnlySpan<char> text)
    {
        if (HeaderLines.IsStartOfMessage(text))
        {
            _startOfMessage = message.ToSource(line.ContentStart, line.End);
            return true;
        }

        if (HeaderLines.IsRoutingLine(text) || IsRoutingLineByPlace(text))
        {
            _prosign = Locate(line.ContentStart, 2);
            Precedence = PrecedenceWords.ReadLetter(text.Slice(0, 2));
            _isInRouting = true;
            AddRouting(line.ContentStart + 2, line.End);
            return true;
        }

        if (_isInRouting && HeaderLines.IsRoutingList(text))
        {
            AddRouting(line.ContentStart, line.End);
            return true;
        }

        _isInRouting = false;
        if (HeaderLines.IsDeLine(text)) ReadDeLine(line, text);
        else if (HeaderLines.IsSecurityLine(text)) ReadSecurity(line, text);
        else if (DateTimeLine.TryRead(text, out var read)) ReadDateTime(line, text, read);
        else return false;
        return true;
    }

    /// <summary>Whether the line below the start of the message is the routing line though its prosign is none: <c>OX RUEHBI RUEHCI</c>.</summary>
    private bool IsRoutingLineByPlace(ReadOnlySpan<char> text) =>
        _startOfMessage is not null && _prosign is null && text.Length > 7 && Ascii.SkipLetters(text, 0) == 2
        && !Ascii.StartsWith(text, "DE") && HeaderLines.IsRoutingList(text.Slice(2));

    private void AddRouting(int start, int end)
    {
        var text = message.Text.AsSpan(0, end);
        while (start < end)
        {
            start = Ascii.SkipSpaces(text, start);
            var stop = start;
            while (stop < end && !Ascii.IsSpace(text[stop])) stop++;
            if (stop > start) _routing.Add(Locate(start, stop - start));
            start = stop;
        }
    }

    private void ReadDeLine(Line line, ReadOnlySpan<char> text)
    {
        var start = Ascii.SkipSpaces(text, 2);
        var end = HeaderLines.EndOfIndicator(text, start);
        _deLine = message.ToSource(line.ContentStart, line.End);
        _station = Locate(line.ContentStart + start, end - start);

        var serial = Ascii.SkipSpaces(text, end);
        if (serial < text.Length && text[serial] == '#') serial = Ascii.SkipSpaces(text, serial + 1);
        var serialEnd = Ascii.SkipDigits(text, serial);
        if (serialEnd - serial is >= 1 and <= 6)
        {
            var span = message.ToSource(line.ContentStart + serial, line.ContentStart + serialEnd);
            _serial = new Located<int>(Ascii.ToNumber(text.Slice(serial, serialEnd - serial)), span);
        }

        if (serialEnd < text.Length && text[serialEnd] == '/')
        {
            var section = serialEnd + 1;
            serialEnd = Ascii.SkipDigits(text, section);
            if (serialEnd - section is 1 or 2 or 3)
            {
                _section = Ascii.ToNumber(text.Slice(section, serialEnd - section));
                _sectionSpan = message.ToSource(line.ContentStart + section, line.ContentStart + serialEnd);
            }
        }

        var time = Ascii.SkipSpaces(text, serialEnd);
        var timeEnd = Ascii.SkipDigits(text, time);
        if (timeEnd - time == 7) _filingTime = new Located<string>(text.Slice(time, 7).ToString(), message.ToSource(line.ContentStart + time, line.ContentStart + timeEnd));
    }

    /// <summary>The signal with its letters, <c>ZNY CCCCC</c>; operating signals and correction notes behind it are left.</summary>
    private void ReadSecurity(Line line, ReadOnlySpan<char> text)
    {
        var letters = Ascii.SkipSpaces(text, 3);
        var end = Ascii.SkipLetters(text, letters);
        _security = Locate(line.ContentStart, end > letters ? end : 3);
    }

    private void ReadDateTime(Line line, ReadOnlySpan<char> text, DateTimeLine read)
    {
        HasDateTimeGroup = true;
        var letters = text.Slice(0, read.FirstDigit).TrimEnd();
        if (letters.Length > 0) _precedenceLetters = Locate(line.ContentStart, letters.Length);
        if (read.Precedence != Precedence.Unknown) Precedence = read.Precedence;
        if (read.Utc is not { } utc) return;

        // "AUG 74R": a stray letter behind the year is no signal.
        _dateTimeGroup = new Located<DateTime>(utc, message.ToSource(line.ContentStart + read.Start, line.ContentStart + read.End));
        _signals = ReadSignals(line.ContentStart, text, read.End, out var rest);
        RestStart = rest < text.Length ? line.ContentStart + rest : 0;
    }

    private EquatableArray<Located<string>> ReadSignals(int lineStart, ReadOnlySpan<char> text, int at, out int rest)
    {
        List<Located<string>>? signals = null;
        rest = Ascii.SkipSpaces(text, at);
        while (rest < text.Length)
        {
            var end = rest;
            while (end < text.Length && Ascii.IsLetterOrDigit(text[end])) end++;
            if (!IsSignal(text.Slice(rest, end - rest))) break;

            (signals ??= []).Add(Locate(lineStart + rest, end - rest));
            rest = Ascii.SkipSpaces(text, end);
        }

        return signals?.ToEquatableArray() ?? default;
    }

    /// <summary>Whether a word is an operating signal of ACP 131: Z and two letters, perhaps a digit (<c>ZDK</c>, <c>ZFF3</c>).</summary>
    private static bool IsSignal(ReadOnlySpan<char> word) =>
        word.Length is 3 or 4 && word[0] == 'Z' && Ascii.IsUpper(word[1]) && Ascii.IsUpper(word[2]) && (word.Length == 3 || Ascii.IsDigit(word[3]));

    private Located<string> Locate(int start, int length) => new(SharedWords.Of(message.Text, start, length), message.ToSource(start, start + length));
}

using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>What the body of a message holds.</summary>
/// <param name="Paragraphs">Paragraphs in order, unnumbered text included.</param>
/// <param name="Signer">Signature; null where there is none.</param>
/// <param name="TextPieces">Everything from the body's beginning to the signature, as the cleaned message has it.</param>
internal readonly record struct BodyReading(EquatableArray<ParsedParagraph> Paragraphs, Excerpt? Signer, PieceRange TextPieces)
{
    /// <summary>How each of <see cref="Paragraphs"/> begins in the message; null for one that has neither number nor mark.</summary>
    public required ParagraphOpenings Openings { get; init; }
}

/// <summary>Reads paragraphs, headings and signature of a message (FORMAT.md 6.10, 6.12, 6.14).</summary>
internal ref struct BodyReader
{
    private const string Strokes = "-=_* ";

    private readonly WireLines _lines;
    private readonly RentedList<BodyUnit> _units;
    private readonly RentedList<Opening> _found;
    private readonly HeadingFinder _headings;
    private readonly RentedList<ParsedParagraph> _paragraphs;
    private readonly RentedList<int> _openings;
    private BodyText _text;
    private int _nextOpening;

    private BodyReader(WireLines lines, Carrier carrier, bool mayHaveLostLines, RentedList<BodyUnit> units, RentedList<Opening> found, PieceStore text)
    {
        _lines = lines;
        _units = units;
        _found = found;
        _paragraphs = RentedList<ParsedParagraph>.Rent(found.Count + 4);
        _openings = RentedList<int>.Rent(found.Count + 4);
        _headings = new HeadingFinder(lines, units, mayHaveLostLines);
        _text = new BodyText(lines, units, text, carrier);
    }

    /// <summary>Reads the body that begins at an offset.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="start">Offset of the first character behind the head.</param>
    /// <param name="openings">Beginnings of paragraphs, in order.</param>
    /// <param name="text">The cleaned message so far, to which the body is added; paragraphs have their pieces in it.</param>
    /// <param name="carrier">The kind of copy.</param>
    /// <param name="mayHaveLostLines">Whether this copy is known to lose lines.</param>
    public static BodyReading Read(WireLines lines, int start, RentedList<Opening> openings, PieceStore text, Carrier carrier, bool mayHaveLostLines)
    {
        var firstLine = lines.Lines.At(start);
        var signature = SignatureReader.Find(lines, firstLine, lines.Count);
        var end = Math.Max(signature.TextEnd, start);
        using var units = BodyUnit.Split(lines, firstLine, start, end, openings);
        var reader = new BodyReader(lines, carrier, mayHaveLostLines, units, openings, text);
        reader.ReadParagraphs();
        var signer = reader.ReadSigner(signature, start);
        var paragraphs = reader._paragraphs.ToEquatableArray();
        reader._paragraphs.Dispose();
        return new BodyReading(paragraphs, signer, reader._text.Pieces) { Openings = new ParagraphOpenings(openings, reader._openings) };
    }

    private Excerpt? ReadSigner(SignatureReader.Result signature, int start)
    {
        if (signature.End <= signature.Start || signature.Start < start) return null;

        if (_lines.Excerpt(signature.Start, signature.End) is not { } signer) return null;

        _text.AddSigner(signer);
        return signer;
    }

    private void ReadParagraphs()
    {
        for (var start = 0; start < _units.Count;)
        {
            var body = FindBody(start);
            var end = FindEnd(body);
            AddParagraph(start, body, end);
            start = end;
        }
    }

    /// <summary>Where a paragraph begins whose heading may begin at a unit.</summary>
    private int FindBody(int start)
    {
        var opening = NextOpening(start);
        if (opening == start || (opening < _units.Count && _headings.FindStart(start, opening) == start)) return opening;

        // Text without number, perhaps under a heading of its own.
        var heading = start;
        while (heading < opening - 1 && _units[heading].IsRuler) heading++;
        for (var i = heading + 1; i < opening; i++)
        {
            if (_units[i].IsRuler || (_units[i].Break == UnitBreak.Line && !_units[i - 1].IsRuler)) continue;
            return _headings.MayHeadUnnumberedText(start, i) ? i : heading;
        }

        return heading;
    }

    /// <summary>The first unit at or behind <paramref name="start"/> that opens a paragraph; they are asked for in order, so each unit is looked at once.</summary>
    private int NextOpening(int start)
    {
        var units = _units.AsSpan();
        var next = Math.Max(_nextOpening, start);
        while (next < units.Length && !units[next].IsOpening) next++;
        return _nextOpening = next;
    }

    /// <summary>Where the paragraph that begins with a unit ends: before the next one's heading.</summary>
    private int FindEnd(int body)
    {
        var next = NextOpening(body + 1);
        if (!_units[body].IsOpening)
        {
            for (var i = body + 1; i < next; i++)
            {
                if (EndsUnnumberedBlock(i)) return i;
            }
        }

        return next < _units.Count ? _headings.FindStart(body + 1, next) : next;
    }

    private bool EndsUnnumberedBlock(int index) =>
        _units[index].Break is UnitBreak.Empty or UnitBreak.Page && _text.JointBefore(index) == Joint.EmptyLine;

    private void AddParagraph(int start, int body, int end)
    {
        ref readonly var unit = ref _units[body];
        var heading = ReadHeading(start, body);
        var textStart = unit.IsOpening ? _found[unit.Opening].Candidate.TextStart : unit.Start;
        _text.AddHeading(start, body);
        var text = _text.AddParagraph(body, end, unit.IsOpening ? StartInText(_found[unit.Opening]) : unit.Start, textStart, isUnderHeading: body > start)
            ?? Excerpt.Of(new SourceSpan(_lines.Message.ToSource(textStart, textStart).Start, 0));
        var span = _lines.Message.ToSource(unit.Start, _units[end - 1].End);
        _openings.Add(unit.Opening);
        if (unit.IsOpening) Describe(_found[unit.Opening], heading, text, span);
        else _paragraphs.AddPlace() = new ParsedParagraph { Heading = heading, Text = text, Span = span };
    }

    /// <summary>Where a paragraph begins in the cleaned message: without pilcrow, with the number repaired.</summary>
    private static int StartInText(in Opening opening)
    {
        var candidate = opening.Candidate;
        if (opening.IsRepaired) return candidate.NumberStart + 1;

        var start = candidate.NumberLength > 0 && candidate.NumberStart < candidate.MarkStart ? candidate.NumberStart : candidate.Start;
        return candidate.HasPilcrow && start == candidate.Start ? start + 1 : start;
    }

    private void Describe(in Opening opening, Excerpt? heading, Excerpt text, SourceSpan span)
    {
        var hasMark = opening.Candidate.HasMark;
        _paragraphs.AddPlace() = new ParsedParagraph
        {
            Heading = heading,
            Text = text,
            Span = span,
            Number = opening.Number,
            NumberSpan = opening.Number is { } number ? ReadNumber(opening, number) : null,
            Marking = hasMark ? opening.Candidate.Mark.Marking : null,
            Mark = hasMark ? ReadMark(opening.Candidate.MarkStart, opening.Candidate.Mark) : default,
        };
    }

    private SourceSpan ReadNumber(in Opening opening, int number)
    {
        var (start, length) = (opening.Candidate.NumberStart, opening.Candidate.NumberLength);
        var span = _lines.Message.ToSource(start, start + length);
        if (opening.IsRepaired)
        {
            var printed = _lines.Text.Substring(start, length);
            _lines.Repairs.Add(new Repair(RepairKind.MangledPilcrow, span, $"The paragraph number \"{printed}\" was read as {number}, its first digit having been a pilcrow."));
        }

        return span;
    }

    private LocatedText ReadMark(int start, in PortionMark mark)
    {
        start += mark.InnerStart;
        return new LocatedText(SharedWords.Of(_lines.Text, start, mark.InnerLength), _lines.Message.ToSource(start, start + mark.InnerLength));
    }

    private Excerpt? ReadHeading(int start, int end)
    {
        while (start < end && _units[start].IsRuler) start++;
        while (start < end && _units[end - 1].IsRuler) end--;
        if (start == end) return null;
        if (start == end - 1 && Undecorated(_units[start]) is var only) return _lines.Excerpt(only.Start, only.End);

        var pieces = _lines.Message.Values;
        var first = pieces.Count;
        for (var i = start; i < end; i++)
        {
            if (_units[i].IsRuler) continue;
            var words = Undecorated(_units[i]);
            var joint = pieces.Count == first ? Joint.None : _units[i - 1].IsRuler || _units[i].Break != UnitBreak.Line ? Joint.NewLine : Joint.Blank;
            _lines.AddPieces(pieces, words.Start, words.End, joint);
        }

        return pieces.TakeExcerpt(first);
    }

    /// <summary>A line of a heading without the strokes that frame it.</summary>
    private (int Start, int End) Undecorated(in BodyUnit unit)
    {
        var text = _lines.Text.AsSpan(unit.Start, unit.Length);
        var start = unit.End - text.TrimStart(Strokes.AsSpan()).Length;
        return (start, start + text.Trim(Strokes.AsSpan()).Length);
    }
}

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
    private readonly ReadOnlySpan<char> _characters;
    private readonly bool _areVerbatim;
    private LineJoiner _joiner;
    private readonly RentedList<BodyUnit> _units;
    private readonly RentedList<Opening> _found;
    private readonly HeadingFinder _headings;
    private readonly RentedList<ParsedParagraph> _paragraphs;
    private readonly RentedList<int> _openings;
    private readonly PieceStore _text;
    private readonly int _textStart;
    private readonly PieceStore _openingPieces;
    private int _nextOpening;

    private BodyReader(WireLines lines, Carrier carrier, bool mayHaveLostLines, RentedList<BodyUnit> units, RentedList<Opening> found, PieceStore text)
    {
        _lines = lines;
        _characters = lines.Text.AsSpan();
        _areVerbatim = lines.AreVerbatim;
        _joiner = new LineJoiner(lines, carrier, units.Count > 0 ? units[0].Start : lines.Message.End);
        _units = units;
        _found = found;
        _paragraphs = RentedList<ParsedParagraph>.Rent(found.Count + 4);
        _openings = RentedList<int>.Rent(found.Count + 4);
        _headings = new HeadingFinder(lines, units, mayHaveLostLines);
        _openingPieces = lines.LinePieces;
        _text = text;
        _textStart = text.Count;
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
        using var units = BodyUnit.Split(lines, start, end, openings);
        var reader = new BodyReader(lines, carrier, mayHaveLostLines, units, openings, text);
        reader.ReadParagraphs();
        var signer = reader.ReadSigner(signature, start);
        var paragraphs = reader._paragraphs.ToEquatableArray();
        reader._paragraphs.Dispose();
        return new BodyReading(paragraphs, signer, new PieceRange(text, reader._textStart)) { Openings = new ParagraphOpenings(openings, reader._openings) };
    }

    private Excerpt? ReadSigner(SignatureReader.Result signature, int start)
    {
        if (signature.End <= signature.Start || signature.Start < start) return null;

        if (_lines.Excerpt(signature.Start, signature.End) is not { } signer) return null;

        foreach (var piece in signer.Pieces) _text.Add(piece with { Joint = _text.Count == 0 ? Joint.None : Joint.EmptyLine });
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

    /// <summary>The first unit at or behind <paramref name="start"/> that opens a paragraph; paragraphs are asked for in order, so each unit is looked at once.</summary>
    private int NextOpening(int start)
    {
        _nextOpening = Math.Max(_nextOpening, start);
        while (_nextOpening < _units.Count && !_units[_nextOpening].IsOpening) _nextOpening++;
        return _nextOpening;
    }

    /// <summary>Where the paragraph that begins with a unit ends: before the next one's heading.</summary>
    private int FindEnd(int body)
    {
        var isNumbered = _units[body].IsOpening;
        for (var i = body + 1; i < _units.Count; i++)
        {
            if (_units[i].IsOpening) return _headings.FindStart(body + 1, i);
            if (!isNumbered && EndsUnnumberedBlock(i)) return i;
        }

        return _units.Count;
    }

    private bool EndsUnnumberedBlock(int index) =>
        _units[index].Break is UnitBreak.Empty or UnitBreak.Page && _joiner.Between(_units[index - 1], _units[index]) == Joint.EmptyLine;

    private void AddParagraph(int start, int body, int end)
    {
        var heading = ReadHeading(start, body);
        Opening? opening = _units[body].IsOpening ? _found[_units[body].Opening] : null;
        var textStart = opening?.Candidate.TextStart ?? _units[body].Start;
        AddToText(start, body, opening);

        // But for their beginnings, paragraph and whole text have the same pieces.
        _openingPieces.Clear();
        AddUnit(_openingPieces, Math.Min(textStart, _units[body].End), _units[body], Joint.None);
        var shared = _text.Count;
        for (var i = body + 1; i < end; i++) AddToText(_units[i].Start, _units[i], _joiner.Between(_units[i - 1], _units[i]));

        var text = TextFrom(shared) ?? Excerpt.Of(new SourceSpan(_lines.Message.ToSource(textStart, textStart).Start, 0));
        _openings.Add(_units[body].Opening);
        _paragraphs.Add(Describe(opening, heading, text, _units[body].Start, _units[end - 1].End));
    }

    /// <summary>The text of a paragraph: the pieces of its first line, and those of the whole text from an index on; null where there are none.</summary>
    private Excerpt? TextFrom(int shared)
    {
        var own = _openingPieces.Count;
        var count = own + _text.Count - shared;
        if (count == 0) return null;
        if (own == 0) return Excerpt.Of(_text.PackedAt(shared).With(Joint.None), _text, shared, count);

        var first = _openingPieces.PackedAt(0);
        if (own <= shared && !first.IsLiteral && _text.Ends(shared, _openingPieces, 1)) return Excerpt.Of(first, _text, shared - own, count);

        // A line put together from many places of the file, of which the whole text has others.
        var pieces = _lines.Message.Values;
        var start = pieces.Count;
        for (var i = 0; i < own; i++) pieces.Add(_openingPieces[i]);
        for (var i = shared; i < _text.Count; i++) pieces.Add(_text[i]);
        return pieces.TakeExcerpt(start);
    }

    private ParsedParagraph Describe(Opening? opening, Excerpt? heading, Excerpt text, int start, int end)
    {
        var span = _lines.Message.ToSource(start, end);
        if (opening is not { } found) return new ParsedParagraph { Heading = heading, Text = text, Span = span };

        var (marking, mark) = ReadMark(found.Candidate);
        return new ParsedParagraph
        {
            Heading = heading,
            Text = text,
            Span = span,
            Number = found.Number,
            NumberSpan = found.Number is { } number ? ReadNumber(found, number) : null,
            Marking = marking,
            Mark = mark,
        };
    }

    private SourceSpan ReadNumber(Opening opening, int number)
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

    private (Classification? Marking, LocatedText Mark) ReadMark(in OpeningCandidate candidate)
    {
        if (!candidate.HasMark) return default;

        var (start, length) = (candidate.MarkStart + candidate.Mark.InnerStart, candidate.Mark.InnerLength);
        return (candidate.Mark.Marking, new LocatedText(SharedWords.Of(_lines.Text, start, length), _lines.Message.ToSource(start, start + length)));
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

    /// <summary>Adds heading and first line of a paragraph to the cleaned message: without pilcrow, with the number repaired.</summary>
    private void AddToText(int start, int body, Opening? opening)
    {
        for (var i = start; i < body; i++)
        {
            AddToText(_units[i].Start, _units[i], i == start ? Joint.EmptyLine : _joiner.Between(_units[i - 1], _units[i]));
        }

        var joint = body > start && _units[body].Break == UnitBreak.Line ? Joint.NewLine : Joint.EmptyLine;
        var from = _units[body].Start;
        if (opening is { } found)
        {
            from = found.Candidate.NumberLength > 0 && found.Candidate.NumberStart < found.Candidate.MarkStart ? found.Candidate.NumberStart : from;
            if (found.Candidate.HasPilcrow && from == _units[body].Start) from++;
            if (found.IsRepaired) from = found.Candidate.NumberStart + 1;
        }

        AddToText(from, _units[body], joint);
    }

    /// <summary>Adds a unit to the whole text, in which an empty line parts head and body.</summary>
    private void AddToText(int from, in BodyUnit unit, Joint joint)
    {
        if (_text.Count == _textStart) joint = _textStart == 0 ? Joint.None : Joint.EmptyLine;
        AddUnit(_text, from, unit, joint);
    }

    private void AddUnit(PieceStore pieces, int from, in BodyUnit unit, Joint joint)
    {
        if (pieces.Count == 0) joint = Joint.None;
        if (!unit.IsRuler)
        {
            // Units have no blanks at their ends.
            var hasPilcrow = from < unit.End && _characters[from] == '\u00b6';
            if (_areVerbatim && !hasPilcrow && from == unit.Start)
            {
                pieces.Add(from, unit.Length, joint);
                return;
            }

            if (hasPilcrow) from++;
            _lines.AddPieces(pieces, from, unit.End, joint);
            return;
        }

        AddRuler(pieces, from, unit.End, joint);
    }

    /// <summary>Adds a row of strokes, its halves put together where a blank cuts it.</summary>
    private void AddRuler(PieceStore pieces, int from, int end, Joint joint)
    {
        var row = _lines.Text.AsSpan(from, end - from);
        var start = 0;
        for (var cut = WireLines.FindCut(row, start); cut >= 0; cut = WireLines.FindCut(row, start))
        {
            _lines.Message.AddPieces(pieces, from + start, from + cut, joint);
            joint = Joint.None;
            start = cut + 1;
        }

        _lines.Message.AddPieces(pieces, from + start, end, joint);
    }
}

using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>Adds the units of a body to the cleaned message, of whose pieces each paragraph's text has a part.</summary>
internal ref struct BodyText
{
    private readonly WireLines _lines;
    private readonly ReadOnlySpan<char> _characters;
    private readonly bool _areVerbatim;
    private readonly RentedList<BodyUnit> _units;
    private readonly PieceStore _text;
    private readonly int _textStart;
    private readonly PieceStore _openingPieces;
    private LineJoiner _joiner;

    /// <summary>Makes the text of a body that is still to be added.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="units">The units of the body.</param>
    /// <param name="text">The cleaned message so far.</param>
    /// <param name="carrier">The kind of copy.</param>
    public BodyText(WireLines lines, RentedList<BodyUnit> units, PieceStore text, Carrier carrier)
    {
        _lines = lines;
        _characters = lines.Text.AsSpan();
        _areVerbatim = lines.AreVerbatim;
        _units = units;
        _text = text;
        _textStart = text.Count;
        _openingPieces = lines.LinePieces;
        _joiner = new LineJoiner(lines, carrier, units.Count > 0 ? units[0].Start : lines.Message.End);
    }

    /// <summary>What was added.</summary>
    public readonly PieceRange Pieces => new(_text, _textStart);

    /// <summary>The joint between a unit and the one before it.</summary>
    public Joint JointBefore(int index) => _joiner.Between(_units[index - 1], _units[index]);

    /// <summary>Adds the heading of a paragraph.</summary>
    /// <param name="start">Its first unit.</param>
    /// <param name="body">The unit with which the paragraph begins.</param>
    public void AddHeading(int start, int body)
    {
        for (var i = start; i < body; i++) Add(_units[i].Start, _units[i], i == start ? Joint.EmptyLine : JointBefore(i));
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="body">Its first unit.</param>
    /// <param name="end">The unit behind its last.</param>
    /// <param name="lineStart">Where its first line begins, with number and mark.</param>
    /// <param name="textStart">Where its words begin.</param>
    /// <param name="isUnderHeading">Whether a heading was added before it.</param>
    /// <returns>Its words; null where there are none.</returns>
    public Excerpt? AddParagraph(int body, int end, int lineStart, int textStart, bool isUnderHeading)
    {
        ref readonly var first = ref _units[body];
        Add(lineStart, first, isUnderHeading && first.Break == UnitBreak.Line ? Joint.NewLine : Joint.EmptyLine);

        // But for their beginnings, paragraph and whole text have the same pieces.
        _openingPieces.Clear();
        AddUnit(_openingPieces, Math.Min(textStart, first.End), first, Joint.None);
        var shared = _text.Count;
        AddLines(body + 1, end);
        return TextFrom(shared);
    }

    /// <summary>Adds the signature.</summary>
    public readonly void AddSigner(Excerpt signer)
    {
        foreach (var piece in signer.Pieces) _text.Add(piece with { Joint = _text.Count == 0 ? Joint.None : Joint.EmptyLine });
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

    /// <summary>Adds the lines of a paragraph behind its first.</summary>
    private void AddLines(int start, int end)
    {
        var units = _units.AsSpan();

        // The first piece of all has another joint.
        var mayBeProse = _areVerbatim && _text.Count > _textStart;
        for (var i = start; i < end; i++)
        {
            ref readonly var unit = ref units[i];
            if (!_joiner.IsWrappedProse(units[i - 1], unit)) Add(unit.Start, unit, _joiner.BetweenOthers(units[i - 1], unit));
            else if (mayBeProse) _text.Add(unit.Start, unit.Length, Joint.Blank);
            else Add(unit.Start, unit, Joint.Blank);
        }
    }

    /// <summary>Adds a unit to the whole text, in which an empty line parts head and body.</summary>
    private readonly void Add(int from, in BodyUnit unit, Joint joint)
    {
        if (_text.Count == _textStart) joint = _textStart == 0 ? Joint.None : Joint.EmptyLine;
        AddUnit(_text, from, unit, joint);
    }

    private readonly void AddUnit(PieceStore pieces, int from, in BodyUnit unit, Joint joint)
    {
        if (pieces.Count == 0) joint = Joint.None;
        if (unit.IsRuler)
        {
            AddRuler(pieces, from, unit.End, joint);
            return;
        }

        // Units have no blanks at their ends.
        var hasPilcrow = from < unit.End && _characters[from] == '\u00b6';
        if (_areVerbatim && !hasPilcrow && from == unit.Start)
        {
            pieces.Add(from, unit.Length, joint);
            return;
        }

        if (hasPilcrow) from++;
        _lines.AddPieces(pieces, from, unit.End, joint);
    }

    /// <summary>Adds a row of strokes, its halves put together where a blank cuts it.</summary>
    private readonly void AddRuler(PieceStore pieces, int from, int end, Joint joint)
    {
        var row = _characters.Slice(from, end - from);
        var start = 0;
        for (var cut = StrokeRow.FindCut(row, start); cut >= 0; cut = StrokeRow.FindCut(row, start))
        {
            _lines.Message.AddPieces(pieces, from + start, from + cut, joint);
            joint = Joint.None;
            start = cut + 1;
        }

        _lines.Message.AddPieces(pieces, from + start, end, joint);
    }
}

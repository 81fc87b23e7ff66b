using System.Buffers;
using System.Collections;

namespace Cablegram.Model;

/// <summary>What stands between a piece and the one before it when the two are read together.</summary>
internal enum Joint : byte
{
    /// <summary>Nothing: the pieces are one word cut in two, or the first piece.</summary>
    None,

    /// <summary>One blank: a line break of the wire, which wraps at about 65 columns (FORMAT.md 6.15).</summary>
    Blank,

    /// <summary>A line break that means something: a list item, a row of a table, a header field.</summary>
    NewLine,

    /// <summary>An empty line.</summary>
    EmptyLine,
}

/// <summary>A stretch of the source that is part of a value.</summary>
/// <param name="Start">Offset in the source text, in UTF-16 units.</param>
/// <param name="Length">Length in the source text.</param>
/// <param name="Joint">What comes before it.</param>
/// <param name="Literal">What it reads as where that is not the source itself (<c>&amp;amp;</c> reads as <c>&amp;</c>); null where it is.</param>
internal readonly record struct Piece(int Start, int Length, Joint Joint, string? Literal = null)
{
    /// <summary>Offset behind the last unit.</summary>
    public int End => Start + Length;
}

/// <summary>
/// A value read from the source: the pieces it consists of, in order. Page lines, wrapped line ends and the marks of the carrier
/// are what lies between the pieces; the words themselves are never copied or changed.
/// </summary>
internal readonly record struct Excerpt
{
    // Most values are one piece, which needs no store. The other pieces may be shared: those of a paragraph with the whole text's, whose
    // piece at the paragraph's beginning has the number as well, so the first piece is always the excerpt's own.
    private readonly PackedPiece _first;
    private readonly PieceStore? _store;
    private readonly int _start;
    private readonly int _count;

    /// <summary>Makes the value that consists of some pieces.</summary>
    /// <param name="pieces">The pieces; at least one.</param>
    public Excerpt(EquatableArray<Piece> pieces)
    {
        _store = new PieceStore(pieces.Count);
        foreach (var piece in pieces) _store.Add(piece);
        _first = _store.PackedAt(0);
        _count = pieces.Count;
    }

    private Excerpt(PackedPiece first, PieceStore? store, int start, int count)
    {
        _first = first;
        _store = count > 1 || first.IsLiteral ? store : null;
        _start = start;
        _count = count;
    }

    /// <summary>The pieces; at least one.</summary>
    public PieceList Pieces => new(this);

    /// <summary>From the first piece to the end of the last, with whatever lies between them; where the last stands before the first, all that has a piece.</summary>
    public SourceSpan Span =>
        _count == 0 ? default : PieceAt(_count - 1).End is var end && end >= _first.Start ? SourceSpan.FromBounds(_first.Start, end) : Extent();

    /// <summary>Number of pieces.</summary>
    internal int PieceCount => _count;

    /// <summary>The value; null for the default one, which a field holds in place of none.</summary>
    internal Excerpt? OrNull() => _count == 0 ? null : this;

    /// <summary>The value that is one unbroken stretch of the source.</summary>
    public static Excerpt Of(SourceSpan span) => new(new PackedPiece(span.Start, span.Length, Joint.None, isLiteral: false), null, 0, 1);

    /// <summary>The value that consists of some pieces of a store, the first perhaps in another form than the store has it.</summary>
    /// <param name="first">The first piece; where it is a literal, the store has that one at <paramref name="start"/>.</param>
    /// <param name="store">The store.</param>
    /// <param name="start">Where the first piece stands in the store, or would stand: the second is the one behind it.</param>
    /// <param name="count">Number of pieces, with the first.</param>
    public static Excerpt Of(PackedPiece first, PieceStore store, int start, int count) => new(first, store, start, count);

    private SourceSpan Extent()
    {
        var (start, end) = (int.MaxValue, 0);
        for (var i = 0; i < _count; i++)
        {
            var piece = PieceAt(i);
            (start, end) = (Math.Min(start, piece.Start), Math.Max(end, piece.End));
        }

        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>The piece with an index.</summary>
    internal Piece PieceAt(int index)
    {
        if (index > 0) return _store![_start + index];
        return _first.Unpack(_first.IsLiteral ? _store!.LiteralAt(_start) : null);
    }

    /// <summary>The value as text.</summary>
    /// <param name="source">The source text the pieces refer to.</param>
    public string Read(string source) => Read(source, int.MaxValue);

    /// <summary>The beginning of the value as text, cut at the end of a piece once <paramref name="enough"/> characters are read.</summary>
    public string Read(string source, int enough)
    {
        if (_count == 1 && !_first.IsLiteral) return source.Substring(_first.Start, _first.Length);

        var text = ArrayPool<char>.Shared.Rent(MostCharacters);
        var read = new string(text, 0, CopyTo(text, source, enough));
        ArrayPool<char>.Shared.Return(text);
        return read;
    }

    /// <summary>Writes the value as <see cref="Read(string)"/> gives it to the beginning of a buffer that has room for <see cref="MostCharacters"/>.</summary>
    /// <returns>Number of characters written.</returns>
    public int CopyTo(char[] text, string source, int enough = int.MaxValue)
    {
        var length = 0;
        for (var i = 0; i < _count && length < enough; i++)
        {
            var piece = PieceAt(i);
            if (_count > 1 || piece.Literal is not null) length = AddJoint(text, length, piece.Joint);
            var count = piece.Literal?.Length ?? piece.Length;
            (piece.Literal ?? source).CopyTo(piece.Literal is null ? piece.Start : 0, text, length, count);
            length += count;
        }

        return length;
    }

    /// <summary>The most characters the value may have.</summary>
    public int MostCharacters
    {
        get
        {
            var characters = 0;
            foreach (var piece in Pieces) characters += 2 + (piece.Literal?.Length ?? piece.Length);
            return characters;
        }
    }

    /// <summary>Whether another value has equal pieces, wherever they are kept.</summary>
    public bool Equals(Excerpt other)
    {
        if (other._count != _count) return false;
        if (ReferenceEquals(_store, other._store) && _start == other._start && _first == other._first) return true;

        for (var i = 0; i < _count; i++)
        {
            if (PieceAt(i) != other.PieceAt(i)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => _count == 0 ? 0 : unchecked((_count * 31) + PieceAt(0).GetHashCode());

    private static int AddJoint(char[] text, int length, Joint joint)
    {
        if (joint == Joint.Blank) text[length++] = ' ';
        if (joint is Joint.NewLine or Joint.EmptyLine) text[length++] = '\n';
        if (joint == Joint.EmptyLine) text[length++] = '\n';
        return length;
    }
}

/// <summary>The pieces of an excerpt, which are unpacked as they are asked for.</summary>
/// <param name="excerpt">The excerpt.</param>
internal readonly struct PieceList(Excerpt excerpt) : IReadOnlyList<Piece>
{
    /// <inheritdoc/>
    public int Count => excerpt.PieceCount;

    /// <inheritdoc/>
    public Piece this[int index] => excerpt.PieceAt(index);

    /// <summary>Goes through the pieces without anything allocated.</summary>
    public Enumerator GetEnumerator() => new(excerpt);

    IEnumerator<Piece> IEnumerable<Piece>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Piece>)this).GetEnumerator();

    /// <summary>Goes through the pieces.</summary>
    public struct Enumerator(Excerpt excerpt)
    {
        private int _index = -1;

        /// <summary>The piece it stands at.</summary>
        public readonly Piece Current => excerpt.PieceAt(_index);

        /// <summary>Goes to the next piece; false behind the last.</summary>
        public bool MoveNext() => ++_index < excerpt.PieceCount;
    }
}

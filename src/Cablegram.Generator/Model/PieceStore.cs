using System.Buffers;

namespace Cablegram.Model;

/// <summary>A piece in eight bytes: a cable has one for every line, most of what it takes in memory.</summary>
internal readonly record struct PackedPiece
{
    private const int LengthShift = 31;
    private const int JointShift = 61;
    private const ulong LiteralBit = 1UL << 63;

    // 31 bits of the start, 30 of the length (no string is longer), 2 of the joint, and one that tells a literal.
    private readonly ulong _bits;

    /// <summary>Packs a piece; what a literal reads as is kept by the store.</summary>
    public PackedPiece(int start, int length, Joint joint, bool isLiteral) =>
        _bits = unchecked((uint)start | ((ulong)(uint)length << LengthShift) | ((ulong)joint << JointShift)) | (isLiteral ? LiteralBit : 0);

    private PackedPiece(ulong bits) => _bits = bits;

    /// <summary>Offset in the source text.</summary>
    public int Start => (int)(_bits & int.MaxValue);

    /// <summary>Length in the source text.</summary>
    public int Length => (int)((_bits >> LengthShift) & (int.MaxValue >> 1));

    /// <summary>What comes before it.</summary>
    public Joint Joint => (Joint)((_bits >> JointShift) & 3);

    /// <summary>Whether it reads as something else than the source.</summary>
    public bool IsLiteral => (_bits & LiteralBit) != 0;

    /// <summary>The same piece with another joint.</summary>
    public PackedPiece With(Joint joint) => new((_bits & ~(3UL << JointShift)) | ((ulong)joint << JointShift));

    /// <summary>The piece.</summary>
    /// <param name="literal">What it reads as; null where that is the source itself.</param>
    public Piece Unpack(string? literal) => new(Start, Length, Joint, literal);
}

/// <summary>The pieces of a store from an index on.</summary>
internal readonly struct PieceRange(PieceStore store, int start)
{
    /// <summary>Number of pieces.</summary>
    public int Count => store.Count - start;

    /// <summary>The piece with an index.</summary>
    public Piece this[int index] => store[start + index];
}

/// <summary>Pieces in order, to which excerpts refer: those of a whole text, of which each paragraph has a part, or those of one value.</summary>
internal sealed class PieceStore
{
    private PackedPiece[] _pieces = [];
    private List<(int Index, string Text)>? _literals;
    private bool _isRented;

    /// <summary>Makes a store without pieces, in memory of its own when it is known how many will come.</summary>
    public PieceStore(int capacity = 0)
    {
        if (capacity > 0) _pieces = new PackedPiece[capacity];
    }

    /// <summary>Number of pieces.</summary>
    public int Count { get; private set; }

    /// <summary>The piece with an index.</summary>
    public Piece this[int index] => _pieces[index].Unpack(_pieces[index].IsLiteral ? LiteralAt(index) : null);

    /// <summary>The piece with an index, packed.</summary>
    public PackedPiece PackedAt(int index) => _pieces[index];

    /// <summary>What the piece with an index reads as; only for literals.</summary>
    public string LiteralAt(int index)
    {
        int low = 0, high = _literals!.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_literals[middle].Index < index) low = middle + 1;
            else high = middle;
        }

        return _literals[low].Text;
    }

    /// <summary>Makes room for pieces that are likely to come.</summary>
    public void Reserve(int capacity)
    {
        if (capacity > _pieces.Length) Grow(capacity);
    }

    /// <summary>Adds a piece at the end.</summary>
    public void Add(Piece piece) => Add(piece.Start, piece.Length, piece.Joint, piece.Literal);

    /// <summary>Adds a piece at the end that reads as the source does.</summary>
    public void Add(int start, int length, Joint joint)
    {
        if (Count == _pieces.Length) Grow(Math.Max(Count * 2, 16));
        _pieces[Count++] = new PackedPiece(start, length, joint, isLiteral: false);
    }

    /// <summary>Adds a piece at the end, a literal where it reads as something else than the source.</summary>
    public void Add(int start, int length, Joint joint, string? literal)
    {
        if (literal is not null) (_literals ??= []).Add((Count, literal));
        if (Count == _pieces.Length) Grow(Math.Max(Count * 2, 16));
        _pieces[Count++] = new PackedPiece(start, length, joint, literal is not null);
    }

    /// <summary>Whether the pieces before an index are those that another store has from an index on, none of them a literal.</summary>
    public bool Ends(int end, PieceStore other, int otherStart)
    {
        for (int i = other.Count - 1, at = end - 1; i >= otherStart; i--, at--)
        {
            if (other._pieces[i] != _pieces[at] || _pieces[at].IsLiteral) return false;
        }

        return true;
    }

    /// <summary>Takes all pieces out.</summary>
    public void Clear()
    {
        Count = 0;
        _literals?.Clear();
    }

    /// <summary>The value that all pieces make up, which keeps the store; null when there is none.</summary>
    public Excerpt? ToExcerpt()
    {
        Trim();
        return Count == 0 ? null : Excerpt.Of(_pieces[0], this, 0, Count);
    }

    /// <summary>The value that the pieces from an index on make up; a single one is taken out, since it needs no store. Null when there is none.</summary>
    public Excerpt? TakeExcerpt(int start)
    {
        if (start == Count) return null;

        var excerpt = Excerpt.Of(_pieces[start], this, start, Count - start);
        if (Count - start == 1 && !_pieces[start].IsLiteral) Count = start;
        return excerpt;
    }

    /// <summary>Gives the memory back that is not used; to be called when no more pieces come.</summary>
    public void Trim()
    {
        if (!_isRented) return;

        var pieces = _pieces.AsSpan(0, Count).ToArray();
        ArrayPool<PackedPiece>.Shared.Return(_pieces);
        _pieces = pieces;
        _isRented = false;
    }

    private void Grow(int capacity)
    {
        var larger = ArrayPool<PackedPiece>.Shared.Rent(capacity);
        _pieces.AsSpan(0, Count).CopyTo(larger);
        if (_isRented) ArrayPool<PackedPiece>.Shared.Return(_pieces);
        _pieces = larger;
        _isRented = true;
    }
}

using System.Buffers;

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
internal readonly record struct Piece
{
    // A cable has a piece or two for every line, most of what it takes in memory: length and joint share a word.
    private readonly uint _lengthAndJoint;

    /// <summary>Makes a piece.</summary>
    public Piece(int start, int length, Joint joint, string? literal = null)
    {
        Start = start;
        Literal = literal;
        _lengthAndJoint = unchecked((uint)length << 2) | (uint)joint;
    }

    /// <summary>Offset in the source text, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>Length in the source text.</summary>
    public int Length => (int)(_lengthAndJoint >> 2);

    /// <summary>What comes before it.</summary>
    public Joint Joint
    {
        get => (Joint)(_lengthAndJoint & 3);
        init => _lengthAndJoint = (_lengthAndJoint & ~3u) | (uint)value;
    }

    /// <summary>What it reads as where that is not the source itself (<c>&amp;amp;</c> reads as <c>&amp;</c>); null where it is.</summary>
    public string? Literal { get; init; }

    /// <summary>Offset behind the last unit.</summary>
    public int End => Start + Length;
}

/// <summary>
/// A value read from the source: the pieces it consists of, in order. Page lines, wrapped line ends and the marks of the carrier
/// are what lies between the pieces; the words themselves are never copied or changed.
/// </summary>
/// <param name="Pieces">The pieces; at least one.</param>
internal sealed record Excerpt(EquatableArray<Piece> Pieces)
{
    /// <summary>The value that is one unbroken stretch of the source.</summary>
    public static Excerpt Of(SourceSpan span) => new(new EquatableArray<Piece>([new Piece(span.Start, span.Length, Joint.None)]));

    /// <summary>From the first piece to the end of the last, with whatever lies between them; where the last stands before the first, all that has a piece.</summary>
    public SourceSpan Span => Pieces[Pieces.Count - 1].End is var end && end >= Pieces[0].Start
        ? SourceSpan.FromBounds(Pieces[0].Start, end)
        : SourceSpan.FromBounds(Pieces.Min(piece => piece.Start), Pieces.Max(piece => piece.End));

    /// <summary>The value as text.</summary>
    /// <param name="source">The source text the pieces refer to.</param>
    public string Read(string source) => Read(source, int.MaxValue);

    /// <summary>The beginning of the value as text, cut at the end of a piece once <paramref name="enough"/> characters are read.</summary>
    public string Read(string source, int enough)
    {
        if (Pieces.Count == 1 && Pieces[0].Literal is null) return source.Substring(Pieces[0].Start, Pieces[0].Length);

        var text = ArrayPool<char>.Shared.Rent(MostCharacters());
        var length = 0;
        foreach (var piece in Pieces)
        {
            if (length >= enough) break;
            if (piece.Joint == Joint.Blank) text[length++] = ' ';
            if (piece.Joint is Joint.NewLine or Joint.EmptyLine) text[length++] = '\n';
            if (piece.Joint == Joint.EmptyLine) text[length++] = '\n';
            var count = piece.Literal?.Length ?? piece.Length;
            (piece.Literal ?? source).CopyTo(piece.Literal is null ? piece.Start : 0, text, length, count);
            length += count;
        }

        var read = new string(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        return read;
    }

    private int MostCharacters()
    {
        var characters = 0;
        foreach (var piece in Pieces) characters += 2 + (piece.Literal?.Length ?? piece.Length);
        return characters;
    }
}

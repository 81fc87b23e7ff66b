using Cablegram.Model;

namespace Cablegram.Parsing.Body;

/// <summary>Takes a part of an excerpt by the positions of its text.</summary>
internal static class TextSlice
{
    /// <summary>Adds the pieces of a part of an excerpt, behind an empty line if there are pieces already.</summary>
    /// <param name="pieces">Where the pieces go.</param>
    /// <param name="first">Index of the first piece that is already there.</param>
    /// <param name="excerpt">The excerpt.</param>
    /// <param name="text">The excerpt's text.</param>
    /// <param name="start">First position in the text.</param>
    /// <param name="end">Position behind the last.</param>
    public static void Add(PieceStore pieces, int first, Excerpt excerpt, ReadOnlySpan<char> text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;

        var position = 0;
        var isFirst = true;
        foreach (var piece in excerpt.Pieces)
        {
            position += piece.Joint switch { Joint.Blank or Joint.NewLine => 1, Joint.EmptyLine => 2, _ => 0 };
            var length = piece.Literal?.Length ?? piece.Length;
            var from = Math.Max(start - position, 0);
            var to = Math.Min(end - position, length);
            position += length;
            if (to <= from) continue;

            var joint = isFirst ? (pieces.Count > first ? Joint.EmptyLine : Joint.None) : piece.Joint;
            if (piece.Literal is null) pieces.Add(piece.Start + from, to - from, joint);
            else pieces.Add(piece.Start, piece.Length, joint, piece.Literal.Substring(from, to - from));
            isFirst = false;
        }
    }
}

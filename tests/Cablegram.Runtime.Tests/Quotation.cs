extern alias generator;
using generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

/// <summary>Makes the places a parser would give, by quoting a text.</summary>
/// <param name="source">The text.</param>
internal sealed class Quotation(string source)
{
    private int _position;

    internal string Source => source;

    /// <summary>Looks for quotes from the beginning again.</summary>
    internal Quotation FromStart()
    {
        _position = 0;
        return this;
    }

    /// <summary>The place of the next occurrence of some words.</summary>
    internal SourceSpan Place(string words)
    {
        var start = source.IndexOf(words, _position, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"'{words}' does not follow in the text.", nameof(words));

        _position = start + words.Length;
        return new SourceSpan(start, words.Length);
    }

    /// <summary>The place from the next occurrence of some words to the end of the next one of others.</summary>
    internal SourceSpan Place(string from, string to) => SourceSpan.FromBounds(Place(from).Start, Place(to).End);

    internal Located<string> Word(string word) => new(word, Place(word));

    /// <summary>A value that reads otherwise than its place.</summary>
    internal Located<string> Word(string value, string place) => new(value, Place(place));

    internal EquatableArray<Located<string>> Words(params string[] words) => words.Select(Word).ToEquatableArray();

    /// <summary>A value of pieces that stand one behind the other, with the joint before each but the first.</summary>
    internal Excerpt Pieces(params (Joint Joint, string Words)[] pieces) =>
        new(pieces.Select(piece => (Place: Place(piece.Words), piece.Joint)).Select(piece => new Piece(piece.Place.Start, piece.Place.Length, piece.Joint)).ToEquatableArray());

    /// <summary>A value of wrapped lines.</summary>
    internal Excerpt Wrapped(params string[] lines) =>
        Pieces(lines.Select((line, i) => (i == 0 ? Joint.None : Joint.Blank, line)).ToArray());
}

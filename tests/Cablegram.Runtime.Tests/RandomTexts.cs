extern alias generator;
using generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

/// <summary>Random texts full of what is hard to pack, and random values of them.</summary>
internal static class RandomTexts
{
    private static readonly string[] Parts =
    [
        "a", "word", "sentence of words", " ", "  ", "\t", "\n", "\r\n", "\n\n", " \n ", "\r", "\f", "\u00a0", "é", "”", "𝒳", "\ud800", "\udc00", "&amp;", "\\n", "\0", "\ufeff",
    ];

    internal static string Source(Random random, int parts) => string.Concat(Enumerable.Range(0, parts).Select(_ => Parts[random.Next(Parts.Length)]));

    /// <summary>A value of pieces, most of them in order and separated by what separates lines, as a parser makes them.</summary>
    internal static Excerpt Excerpt(Random random, string source)
    {
        var pieces = new Piece[1 + random.Next(6)];
        var position = random.Next(source.Length + 1);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (random.Next(8) == 0) position = random.Next(source.Length + 1);
            if (random.Next(3) > 0)
            {
                while (position < source.Length && source[position] is ' ' or '\n' or '\r' or '\t') position++;
            }

            // Some long: short values are packed literally.
            var length = Math.Min(source.Length - position, random.Next(random.Next(3) == 0 ? 400 : 30));
            var end = random.Next(2) == 0 ? position + length : LineEnd(source, position, position + length);
            var joint = i == 0 && random.Next(4) > 0 ? Joint.None : (Joint)random.Next(4);
            pieces[i] = new Piece(position, end - position, joint, random.Next(10) == 0 ? Parts[random.Next(Parts.Length)] : null);
            position = end;
        }

        return new Excerpt(pieces.ToEquatableArray());
    }

    internal static SourceSpan Span(Random random, string source)
    {
        var start = random.Next(source.Length + 1);
        while (start > 0 && start < source.Length && char.IsLowSurrogate(source[start])) start--;
        var end = start + random.Next(source.Length - start + 1);
        while (end < source.Length && char.IsLowSurrogate(source[end])) end++;
        return SourceSpan.FromBounds(start, end);
    }

    private static int LineEnd(string source, int start, int end)
    {
        var stop = source.AsSpan(start, end - start).IndexOfAny('\n', '\r');
        if (stop >= 0) end = start + stop;
        while (end > start && source[end - 1] is ' ' or '\t') end--;
        return end;
    }
}

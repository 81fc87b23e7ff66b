using System.Numerics;
using System.Runtime.InteropServices;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Body;

/// <summary>Tells texts in capitals throughout from others.</summary>
internal static class LetterCase
{
    // What is counted at once; a number of a vector does not overflow by far.
    private const int Chunk = 256;

    /// <summary>Whether a text has a small letter, in any alphabet.</summary>
    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    /// <summary>Whether a message has capitals and small letters, unlike telegrams in capitals throughout.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text)
    {
        int upper = 0, lower = 0;
        while (!text.IsEmpty)
        {
            var chunk = text[..Math.Min(text.Length, Chunk)];
            Count(chunk, ref upper, ref lower);

            // Most texts tell long before their end: what is left cannot turn the answer round.
            text = text[chunk.Length..];
            if (lower * 4L > upper + (long)text.Length) return true;
            if ((lower + (long)text.Length) * 4 <= upper) return false;
        }

        return lower * 4L > upper;
    }

    /// <summary>Counts the letters of ASCII without a branch: which of them are capitals cannot be foreseen. A small letter has the bit 0x20.</summary>
    private static void Count(ReadOnlySpan<char> chunk, ref int upper, ref int lower)
    {
        var small = new Vector<ushort>(0x20);
        var (letters, smallLetters) = (Vector<ushort>.Zero, Vector<ushort>.Zero);
        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(chunk);
        foreach (var characters in vectors)
        {
            // All bits of a number are set where it is a letter, which is one less than zero.
            var isLetter = Vector.LessThan((characters | small) - new Vector<ushort>('a'), new Vector<ushort>('z' - 'a' + 1));
            letters -= isLetter;
            smallLetters -= isLetter & Vector.Equals(characters & small, small);
        }

        var found = Vector.Dot(smallLetters, Vector<ushort>.One);
        lower += found;
        upper += Vector.Dot(letters, Vector<ushort>.One) - found;
        foreach (var c in chunk[(vectors.Length * Vector<ushort>.Count)..])
        {
            lower += Ascii.IsLower(c) ? 1 : 0;
            upper += Ascii.IsUpper(c) ? 1 : 0;
        }
    }
}

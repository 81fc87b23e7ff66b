#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>
/// A written id as the perfect hash knows it, <c>08ASTANA66</c>: eight characters from either end, seven bits each, and its length. The packer makes
/// the hash with this same file. docs/packing.md has the words.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal readonly struct IdKey
{
    /// <summary>Length of the shortest id: two digits of the year, a letter, a digit.</summary>
    internal const int LeastLength = 4;

    /// <summary>Length of the longest id that the key has all of.</summary>
    internal const int MostLength = 16;

    // The bits that are not set in four characters that are ASCII.
    private const ulong NotAscii = 0xFF80FF80FF80FF80;

    private const ulong SevenBits = 0x7F7F7F7F7F7F7F7F;

    // No length.
    private const int InexactTag = 0x7F;

    private IdKey(ulong front, ulong back, int tag)
    {
        Front = front;
        Back = back;
        Tag = tag;
    }

    /// <summary>Eight characters from the beginning, the first and the fifth lowest, then the second and the sixth.</summary>
    internal ulong Front { get; }

    /// <summary>Eight characters to the end in the same order.</summary>
    internal ulong Back { get; }

    /// <summary>The length; for an inexact key a number that is no length.</summary>
    internal int Tag { get; }

    /// <summary>
    /// Whether no other id has the key. It may where the id is long or not ASCII, or not of the century its two digits of the year stand for: then all of it
    /// is mixed into the key.
    /// </summary>
    internal bool IsExact => Tag != InexactTag;

    /// <summary>The key of an id.</summary>
    /// <param name="text">Its canonical spelling, not shorter than <see cref="LeastLength"/>.</param>
    /// <param name="year">Its year with four digits.</param>
    internal static IdKey Of(global::System.ReadOnlySpan<char> text, int year)
    {
        int last = text.Length - 4, second = global::System.Math.Min(4, last), third = last - second;
        ulong front = Four(text, 0) | (Four(text, second) << 8), back = Four(text, third) | (Four(text, last) << 8);

        ulong all = 0;
        var isExact = text.Length <= MostLength && year == YearOf(text);
        for (var i = 0; i < text.Length; i++)
        {
            isExact &= text[i] < 0x80;
            all = unchecked((all ^ text[i]) * 0x100000001B3);
        }

        if (isExact) return new IdKey(front, back, text.Length);

        all = unchecked((all ^ (uint)year) * 0x9E3779B97F4A7C15);
        return new IdKey((front ^ all) & SevenBits, (back ^ (all >> 5)) & SevenBits, InexactTag);
    }

    /// <summary>The exact key of a text that may be an id, without a branch that goes now this way and now that: what most lookups need, as they are of canonical spellings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="front"><see cref="Front"/> of the key.</param>
    /// <param name="back"><see cref="Back"/> of the key.</param>
    /// <returns>Whether the text has an exact key and this machine reads it.</returns>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(global::System.ReadOnlySpan<char> text, out ulong front, out ulong back)
    {
        front = back = 0;
        if (!global::System.BitConverter.IsLittleEndian || text.Length is < LeastLength or > MostLength) return false;

        var bytes = global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(text);
        int last = (text.Length - 4) * 2, second = global::System.Math.Min(8, last), third = last - second;
        var a = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var b = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(second));
        var c = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(third));
        var d = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(last));
        front = a | (b << 8);
        back = c | (d << 8);
        return ((a | b | c | d) & NotAscii) == 0;
    }

    /// <summary>The year the first two characters stand for where they are digits: up to 50 one of this century.</summary>
    internal static int YearOf(global::System.ReadOnlySpan<char> text) => ExpandYear(((text[0] - '0') * 10) + (text[1] - '0'));

    /// <summary>The year two digits stand for.</summary>
    internal static int ExpandYear(int twoDigits) => twoDigits <= 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>The hash of a key: the upper half is well mixed, the lower one enough for steps.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static ulong Hash(ulong front, ulong back, int tag, int seed)
    {
        unchecked
        {
            // The halves of one are swapped: the last characters of both are in the upper bits, where products of either could undo each other.
            var ofBack = (back + (uint)tag) * 0xC2B2AE3D27D4EB4F;
            var hash = ((front ^ (uint)seed) * 0x9E3779B97F4A7C15) ^ ((ofBack << 32) | (ofBack >> 32));
            return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        }
    }

    // Four characters from an index on, the first one lowest.
    private static ulong Four(global::System.ReadOnlySpan<char> text, int index) =>
        text[index] | ((ulong)text[index + 1] << 16) | ((ulong)text[index + 2] << 32) | ((ulong)text[index + 3] << 48);
}

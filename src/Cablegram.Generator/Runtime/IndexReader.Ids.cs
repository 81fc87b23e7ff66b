#nullable enable

using System;

namespace Cablegram.Runtime;

internal static partial class IndexReader
{
    /// <summary>Bytes of an id's place in <c>CorpusIndex.IdSlots</c>: the two halves of its key, its ordinal in three bytes of seven bits, the tag of the key.</summary>
    private const int SlotLength = 20;

    /// <summary>Year of a cable's id; 0 where it has none.</summary>
    internal static int Year(int ordinal) => CorpusIndex.IdYears[ordinal];

    /// <summary>Number of a cable's id; 0 where it has none.</summary>
    internal static int Number(int ordinal) => unchecked((int)Wide(CorpusIndex.IdParts, 2 * ordinal));

    /// <summary>Index of the post of a cable's id; -1 where it has none.</summary>
    internal static int PostIndex(int ordinal) => unchecked((int)Wide(CorpusIndex.IdParts, (2 * ordinal) + 1));

    /// <summary>The post of a cable's id; empty where it has none.</summary>
    internal static global::System.ReadOnlySpan<char> Post(int ordinal)
    {
        var post = PostIndex(ordinal);
        return post < 0 ? default : PostName(post);
    }

    /// <summary>The name of a post.</summary>
    internal static global::System.ReadOnlySpan<char> PostName(int post)
    {
        var start = (int)Wide(CorpusIndex.PostStarts, post);
        return CorpusIndex.PostNames.AsSpan(start, (int)Wide(CorpusIndex.PostStarts, post + 1) - start);
    }

    /// <summary>Number of posts that occur in ids.</summary>
    internal static int PostCount => (CorpusIndex.PostStarts.Length / 2) - 1;

    /// <summary>The cable an id as a person writes it stands for; -1 where there is none or the text is no id.</summary>
    internal static int Find(global::System.ReadOnlySpan<char> text)
    {
        var ordinal = IdKey.TryRead(text, out var front, out var back) ? FindKey(front, back, text.Length) : -1;
        return ordinal >= 0 ? ordinal : FindSpelling(text);
    }

    /// <summary>The cable with an id; -1 where there is none. Of several that share it, the first by path.</summary>
    internal static int Find(int year, global::System.ReadOnlySpan<char> post, int number)
    {
        if (year < 0 || post.Length == 0 || number <= 0) return -1;

        const int Digits = 12;
        var text = post.Length <= ReferenceIdReader.MaxPostLength ? stackalloc char[ReferenceIdReader.MaxPostLength + Digits] : new char[post.Length + Digits];
        text[0] = (char)('0' + ((year / 10) % 10));
        text[1] = (char)('0' + (year % 10));
        post.CopyTo(text.Slice(2));

        var end = text.Length;
        for (var rest = number; rest > 0; rest /= 10) text[--end] = (char)('0' + (rest % 10));
        var digits = text.Slice(end);
        digits.CopyTo(text.Slice(2 + post.Length));
        return FindCanonical(text.Slice(0, 2 + post.Length + digits.Length), year);
    }

    // The perfect hash: the one place where the id can be, and a look whether it is there.
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static int FindKey(ulong front, ulong back, int tag)
    {
        var hash = IdKey.Hash(front, back, tag, CorpusIndex.IdSeed);
        var upper = (uint)(hash >> 32);
        var bucket = (int)(upper & (uint)((CorpusIndex.IdShifts.Length / 2) - 1));
        uint shift = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(CorpusIndex.IdShifts.Slice(bucket * 2));
        var place = (int)(((ulong)unchecked(upper + (shift * (uint)hash)) * (uint)CorpusIndex.IdPlaces) >> 32);
        for (var end = place + CorpusIndex.IdProbes; place < end; place++)
        {
            var slot = CorpusIndex.IdSlots.Slice(place * SlotLength, SlotLength);
            var rest = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(slot.Slice(16));
            if (global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(slot) == front
                && global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(slot.Slice(8)) == back
                && rest >> 24 == tag)
            {
                return (int)((rest & 0x7F) | ((rest >> 1) & 0x3F80) | ((rest >> 2) & 0x1FC000));
            }
        }

        return -1;
    }

    // The cable of an id in its canonical spelling, of whatever length and letters.
    private static int FindCanonical(global::System.ReadOnlySpan<char> text, int year)
    {
        var key = IdKey.Of(text, year);
        var ordinal = FindKey(key.Front, key.Back, key.Tag);
        return ordinal < 0 || key.IsExact || IsId(ordinal, text, year) ? ordinal : -1;
    }

    private static bool IsId(int ordinal, global::System.ReadOnlySpan<char> text, int year)
    {
        var post = Post(ordinal);
        return Year(ordinal) == year
            && text.Slice(2).StartsWith(post)
            && int.TryParse(text.Slice(2 + post.Length), global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number == Number(ordinal);
    }

    private static int FindSpelling(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length < IdKey.LeastLength) return -1;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) return FindOtherSpelling(text);

        var ordinal = FindCanonical(text, IdKey.YearOf(text));
        return ordinal >= 0 ? ordinal : FindOtherSpelling(text);
    }

    private static int FindOtherSpelling(global::System.ReadOnlySpan<char> text)
    {
        global::System.Span<char> post = stackalloc char[ReferenceIdReader.MaxPostLength];
        if (!ReferenceIdReader.TryRead(text, post, out var asWritten, out var reading)) return -1;

        var ordinal = asWritten.Number == 0 ? -1 : Find(asWritten.Year, post.Slice(0, asWritten.PostLength), asWritten.Number);
        return ordinal < 0 && reading.IsRepaired
            ? Find(reading.Year, post.Slice(reading.PostStart, reading.PostLength), reading.Number)
            : ordinal;
    }
}

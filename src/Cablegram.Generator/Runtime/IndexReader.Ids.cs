#nullable enable

using System;

namespace Cablegram.Runtime;

internal static partial class IndexReader
{
    // Units of a cable's entry in CorpusIndex.IdStarts: the start of its spelling in two, the year.
    private const int StartUnits = 3;

    /// <summary>Year of a cable's id; 0 where it has none.</summary>
    internal static int Year(int ordinal) => CorpusIndex.IdStarts[(ordinal * StartUnits) + 2];

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
        if (text.Length < 4) return -1;
        if (text[0] is < '0' or > '9' || text[1] is < '0' or > '9') return FindOtherSpelling(text);

        var year = ((text[0] - '0') * 10) + (text[1] - '0');
        var ordinal = FindPlain(text, year <= 50 ? 2000 + year : 1900 + year);
        return ordinal >= 0 ? ordinal : FindOtherSpelling(text);
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
        var ordinal = FindPlain(text.Slice(0, 2 + post.Length + digits.Length), year);
        return ordinal >= 0 && Number(ordinal) == number ? ordinal : -1;
    }

    // The cable of an id in its canonical spelling: the perfect hash, of which the generator has the other side, and a look at the one id it leaves.
    private static int FindPlain(global::System.ReadOnlySpan<char> text, int year)
    {
        unchecked
        {
            var hash = Hash(text, year);
            uint shift = CorpusIndex.IdShifts[(int)(hash >> 44) & (CorpusIndex.IdShifts.Length - 1)];
            var place = (uint)hash + (shift * ((uint)(hash >> 22) | 1));
            var places = (uint)(CorpusIndex.IdTable.Length / CorpusIndex.OrdinalUnits) - 1;
            for (var probe = 0u; probe < CorpusIndex.IdProbes; probe++)
            {
                var ordinal = Ordinal(CorpusIndex.IdTable, (int)((place + probe) & places)) - 1;
                if (ordinal < 0) return -1;

                var id = ordinal * StartUnits;
                var starts = CorpusIndex.IdStarts;
                var start = starts[id] | (starts[id + 1] << 16);
                var end = starts[id + StartUnits] | (starts[id + StartUnits + 1] << 16);
                if (end - start == text.Length && starts[id + 2] == year && StandsAt(CorpusIndex.IdTexts, start, text)) return ordinal;
            }

            return -1;
        }
    }

    /// <summary>Whether an id stands at a place among the ids, which are a <c>u8</c> literal: no string has to be made of it before the first lookup.</summary>
    internal static bool StandsAt(global::System.ReadOnlySpan<byte> texts, int start, global::System.ReadOnlySpan<char> text)
    {
        // Eight from either end, without a branch that goes now this way and now that: most ids have eight characters to sixteen.
        var stands = texts.Slice(start, text.Length);
        int last = text.Length - 4, second = global::System.Math.Min(4, last), third = last - second;
        var difference = (Four(stands, 0) ^ Four(text, 0)) | (Four(stands, second) ^ Four(text, second))
            | (Four(stands, third) ^ Four(text, third)) | (Four(stands, last) ^ Four(text, last));
        for (var i = 8; i < third; i += 4) difference |= Four(stands, i) ^ Four(text, i);
        return difference == 0;
    }

    /// <summary>The same where the ids are a string, as they are where a letter of one is not ASCII.</summary>
    internal static bool StandsAt(string texts, int start, global::System.ReadOnlySpan<char> text) => text.SequenceEqual(texts.AsSpan(start, text.Length));

    // Eight characters from either end, and for a long id what is between them. The generator has the same.
    private static ulong Hash(global::System.ReadOnlySpan<char> text, int year)
    {
        unchecked
        {
            var seed = ((ulong)(uint)year << 32) | (uint)CorpusIndex.IdSeed;
            int last = text.Length - 4, second = global::System.Math.Min(4, last), third = last - second;
            var front = ((Four(text, 0) ^ seed) * 0x9E3779B97F4A7C15) + (Four(text, second) * 0xC2B2AE3D27D4EB4F);
            var back = ((Four(text, third) ^ seed) * 0x165667B19E3779F9) + (Four(text, last) * 0xD6E8FEB86659FD93);
            for (var i = 8; i < third; i += 4) front = (front ^ Four(text, i)) * 0x9E3779B97F4A7C15;

            var hash = (front ^ ((back << 32) | (back >> 32))) * 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 29);
        }
    }

    // Four characters from an index on, the first one lowest. They have to be there: the checks of spans would take as long as the lookup.
    private static ulong Four(global::System.ReadOnlySpan<char> text, int index)
    {
        if (!global::System.BitConverter.IsLittleEndian)
            return text[index] | ((ulong)text[index + 1] << 16) | ((ulong)text[index + 2] << 32) | ((ulong)text[index + 3] << 48);

        ref var first = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(text);
        return global::System.Runtime.CompilerServices.Unsafe.ReadUnaligned<ulong>(
            ref global::System.Runtime.CompilerServices.Unsafe.As<char, byte>(ref global::System.Runtime.CompilerServices.Unsafe.Add(ref first, index)));
    }

    // The same of four bytes, each a character.
    private static ulong Four(global::System.ReadOnlySpan<byte> text, int index)
    {
        if (!global::System.BitConverter.IsLittleEndian)
            return text[index] | ((ulong)text[index + 1] << 16) | ((ulong)text[index + 2] << 32) | ((ulong)text[index + 3] << 48);

        ref var first = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(text);
        ulong four = global::System.Runtime.CompilerServices.Unsafe.ReadUnaligned<uint>(ref global::System.Runtime.CompilerServices.Unsafe.Add(ref first, index));
        four = (four | (four << 16)) & 0x0000FFFF0000FFFF;
        return (four | (four << 8)) & 0x00FF00FF00FF00FF;
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

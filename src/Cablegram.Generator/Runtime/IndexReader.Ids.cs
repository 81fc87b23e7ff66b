#nullable enable

using System;

namespace Cablegram.Runtime;

internal static partial class IndexReader
{
    // Units of a cable's entry in CorpusIndex.Ids: the year, the number in two, the post in two.
    private const int IdUnits = 5;

    /// <summary>Year of a cable's id; 0 where it has none.</summary>
    internal static int Year(int ordinal) => CorpusIndex.Ids[ordinal * IdUnits];

    /// <summary>Number of a cable's id; 0 where it has none.</summary>
    internal static int Number(int ordinal) => CorpusIndex.Ids[(ordinal * IdUnits) + 1] | (CorpusIndex.Ids[(ordinal * IdUnits) + 2] << 16);

    /// <summary>Index of the post of a cable's id; -1 where it has none.</summary>
    internal static int PostIndex(int ordinal) => CorpusIndex.Ids[(ordinal * IdUnits) + 3] | (CorpusIndex.Ids[(ordinal * IdUnits) + 4] << 16);

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
        // The plain spelling, two digits, letters, a number, is read here; any other one by ReferenceIdReader.
        if (text.Length < 4) return -1;
        if (text[0] is < '0' or > '9' || text[1] is < '0' or > '9') return FindOtherSpelling(text);

        var hash = (ulong)CorpusIndex.IdSeed;
        var end = 2;
        for (; end < text.Length; end++)
        {
            var letter = text[end] & ~0x20;
            if (letter is < 'A' or > 'Z') break;
            hash = ((hash << 5) | (hash >> 59)) ^ (uint)letter;
        }

        if (end == 2) return FindOtherSpelling(text);

        var number = 0;
        for (var i = end; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9' || number > 999_999) return FindOtherSpelling(text);
            number = (number * 10) + (text[i] - '0');
        }

        var year = ((text[0] - '0') * 10) + (text[1] - '0');
        var ordinal = Find(hash, year <= 50 ? 2000 + year : 1900 + year, text.Slice(2, end - 2), ~0x20, number);
        return ordinal >= 0 ? ordinal : FindOtherSpelling(text);
    }

    /// <summary>The cable with an id; -1 where there is none. Of several that share it, the first by path.</summary>
    internal static int Find(int year, global::System.ReadOnlySpan<char> post, int number)
    {
        var hash = (ulong)CorpusIndex.IdSeed;
        for (var i = 0; i < post.Length; i++) hash = ((hash << 5) | (hash >> 59)) ^ post[i];
        return Find(hash, year, post, -1, number);
    }

    // The perfect hash, of which IdTable of the generator has the other side. The letters count with those bits that the mask has.
    private static int Find(ulong hash, int year, global::System.ReadOnlySpan<char> post, int mask, int number)
    {
        unchecked
        {
            hash *= 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
            hash = (hash ^ (((ulong)(uint)number << 16) | (uint)year)) * 0xD6E8FEB86659FD93;
            hash ^= hash >> 29;

            uint shift = CorpusIndex.IdShifts[(int)(hash >> 44) & (CorpusIndex.IdShifts.Length - 1)];
            var place = (uint)hash + (shift * ((uint)(hash >> 22) | 1));
            var places = (uint)(CorpusIndex.IdTable.Length / CorpusIndex.OrdinalUnits) - 1;
            for (var probe = 0; probe < CorpusIndex.IdProbes; probe++)
            {
                var ordinal = Ordinal(CorpusIndex.IdTable, (int)((place + (uint)probe) & places)) - 1;
                if (ordinal < 0) return -1;
                var id = ordinal * IdUnits;
                if (CorpusIndex.Ids[id] != year || (CorpusIndex.Ids[id + 1] | (CorpusIndex.Ids[id + 2] << 16)) != number) continue;

                var name = CorpusIndex.Ids[id + 3] | (CorpusIndex.Ids[id + 4] << 16);
                var start = (int)Wide(CorpusIndex.PostStarts, name);
                if ((int)Wide(CorpusIndex.PostStarts, name + 1) - start != post.Length) continue;

                var i = 0;
                while (i < post.Length && (post[i] & mask) == CorpusIndex.PostNames[start + i]) i++;
                if (i == post.Length) return ordinal;
            }

            return -1;
        }
    }

    private static int FindOtherSpelling(global::System.ReadOnlySpan<char> text)
    {
        global::System.Span<char> post = stackalloc char[ReferenceIdReader.MaxPostLength];
        if (ReferenceIdReader.TryReadAsWritten(text, post, out var reading))
        {
            var ordinal = Find(reading.Year, post.Slice(0, reading.PostLength), reading.Number);
            if (ordinal >= 0) return ordinal;
        }

        return ReferenceIdReader.TryRead(text, post, out reading) && reading.IsRepaired
            ? Find(reading.Year, post.Slice(reading.PostStart, reading.PostLength), reading.Number)
            : -1;
    }
}

using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>A name whose value had to give way to another name of the same hash.</summary>
/// <param name="Name">The code of a tag, or the id of a post.</param>
/// <param name="Value">The value it has instead.</param>
internal readonly record struct MovedValue(string Name, int Value);

/// <summary>
/// Values of the members of <c>Tag</c>. They follow from the code alone, so that a file more or less moves none of them:
/// one to six letters are packed five bits a letter, which no two codes share; every other code hashes into the negative numbers.
/// </summary>
internal static class TagValue
{
    private const int LongestPacked = 6;

    /// <summary>The value of a code where no other code of the corpus has the same hash.</summary>
    public static int Of(string code) => TryPack(code, out var packed) ? packed : unchecked((int)(Fnv.Hash(code) | 0x80000000));

    /// <summary>The value of a code in a corpus.</summary>
    /// <param name="code">The code.</param>
    /// <param name="moved">What <see cref="Moved"/> gives for the corpus; empty for all but one corpus in a million.</param>
    public static int Of(string code, EquatableArray<MovedValue> moved)
    {
        foreach (var other in moved)
        {
            if (other.Name == code) return other.Value;
        }

        return Of(code);
    }

    /// <summary>
    /// The codes whose hash another code of the corpus has as well. Of those that share one, the first in ordinal order keeps the value;
    /// each other one, in that order, takes the next value upwards that no code has.
    /// </summary>
    public static EquatableArray<MovedValue> Moved(IEnumerable<string> codes) =>
        Fnv.Resolve(codes.Where(code => !TryPack(code, out _)), Of, value => unchecked((int)((uint)(value + 1) | 0x80000000)));

    private static bool TryPack(string code, out int packed)
    {
        packed = 0;
        if (code.Length is 0 or > LongestPacked) return false;

        foreach (var letter in code)
        {
            if (letter is < 'A' or > 'Z') return false;
            packed = (packed << 5) | (letter - 'A' + 1);
        }

        return true;
    }
}

/// <summary>
/// Values of the members of <c>Origin</c>: the number of the post in the table of posts where it is in it, else its hash in the
/// upper half of the positive numbers. <c>Unknown</c> is 0.
/// </summary>
internal static class OriginValue
{
    /// <summary>The value of <c>Unknown</c>.</summary>
    public const int Unknown = 0;

    /// <summary>The value of a post where no other post of the corpus has the same hash.</summary>
    /// <param name="post">Id of the post: <c>ASTANA</c>.</param>
    /// <param name="number">Number of the post in the table, from 1 and below 2^30; null where the table does not have it.</param>
    public static int Of(string post, int? number) => number ?? (int)((Fnv.Hash(post) & 0x3FFFFFFF) | 0x40000000);

    /// <summary>The value of a post in a corpus.</summary>
    /// <param name="post">Id of the post.</param>
    /// <param name="number">Number of the post in the table; null where the table does not have it.</param>
    /// <param name="moved">What <see cref="Moved"/> gives for the corpus.</param>
    public static int Of(string post, int? number, EquatableArray<MovedValue> moved)
    {
        foreach (var other in moved)
        {
            if (other.Name == post) return other.Value;
        }

        return Of(post, number);
    }

    /// <summary>The posts, none of them in the table, whose hash another one has as well; resolved as <see cref="TagValue.Moved"/> does.</summary>
    public static EquatableArray<MovedValue> Moved(IEnumerable<string> postsOutsideTheTable) =>
        Fnv.Resolve(postsOutsideTheTable, static post => Of(post, null), value => unchecked((int)(((uint)(value + 1) & 0x3FFFFFFF) | 0x40000000)));
}

/// <summary>The 32-bit FNV-1a hash over UTF-16 units: the same on every machine and in every year.</summary>
internal static class Fnv
{
    public const uint Seed = 2166136261;

    /// <summary>The hash of a text.</summary>
    public static uint Hash(string text)
    {
        var hash = Seed;
        foreach (var c in text) hash = Add(hash, c);
        return hash;
    }

    /// <summary>The hash with one more unit.</summary>
    public static uint Add(uint hash, uint unit) => unchecked((hash ^ unit) * 16777619);

    /// <summary>Gives other values to all but the first, in ordinal order, of the names that share one.</summary>
    public static EquatableArray<MovedValue> Resolve(IEnumerable<string> names, Func<string, int> valueOf, Func<int, int> next)
    {
        var taken = new HashSet<int>();
        var late = new List<string>();
        foreach (var name in new SortedSet<string>(names, StringComparer.Ordinal))
        {
            if (!taken.Add(valueOf(name))) late.Add(name);
        }

        var moved = new List<MovedValue>(late.Count);
        foreach (var name in late)
        {
            var value = next(valueOf(name));
            while (!taken.Add(value)) value = next(value);
            moved.Add(new MovedValue(name, value));
        }

        return moved.ToEquatableArray();
    }
}

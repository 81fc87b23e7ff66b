using System.Diagnostics.CodeAnalysis;

namespace Cablegram.Vocabulary;

/// <summary>Finds the one post whose id a damaged name comes nearest to.</summary>
internal static class PostNeighbours
{
    private const int LongestId = SpellingDistance.Longest;

    /// <summary>Letters from which on an id may differ in two places: shorter ids have too many neighbours.</summary>
    private const int LongName = 8;

    /// <summary>Letters from which on a written name may be two slips away from what a person can choose from.</summary>
    private const int LongWord = 6;

    /// <summary>
    /// Letters up to which an altered letter makes another word as easily as a slip (IRAN and ORAN, PARAS and PARIS): these ids must have kept all their
    /// letters, or all but one.
    /// </summary>
    private const int ShortName = 5;

    /// <summary>Finds the only post at the least distance within bounds; several at that distance are none. Takes a <see cref="NameKey"/>.</summary>
    public static bool TryFind(Post[] posts, ReadOnlySpan<char> key, [NotNullWhen(true)] out Post? post)
    {
        post = null;
        if (key.Length is < 4 or > LongestId) return false;

        var least = int.MaxValue;
        var letters = LettersOf(key);
        foreach (var candidate in posts)
        {
            if (candidate.Kind is "delegation" or "agency") continue;

            var bound = candidate.Id.Length >= LongName ? 2 : 1;
            if (Math.Abs(candidate.Id.Length - key.Length) > bound || !MayBeNear(LettersOf(candidate.Id.AsSpan()), letters, bound)) continue;

            var distance = SpellingDistance.Between(candidate.Id.AsSpan(), key);
            if (distance > bound || distance > least) continue;
            if (candidate.Id.Length <= ShortName && !IsSlipOfTheHand(candidate.Id.AsSpan(), key)) continue;

            post = distance < least ? candidate : null;
            least = distance;
        }

        return post is not null || (least == int.MaxValue && TryFindByStart(posts, key, out post));
    }

    /// <summary>
    /// The posts a name may have been meant for, the nearest first: ids one slip away, or two for names of <see cref="LongWord"/> letters and more.
    /// Unlike <see cref="TryFind"/> for a person to choose from, so short ids count too. Takes a <see cref="NameKey"/>.
    /// </summary>
    public static IReadOnlyList<Post> Near(Post[] posts, ReadOnlySpan<char> key, int most)
    {
        if (key.Length is < 3 or > LongestId) return [];

        var found = new List<(int Distance, Post Post)>();
        var letters = LettersOf(key);
        var bound = key.Length >= LongWord ? 2 : 1;
        foreach (var candidate in posts)
        {
            if (candidate.Kind is "delegation" or "agency" || candidate.Id.Length < 3) continue;
            if (Math.Abs(candidate.Id.Length - key.Length) > bound || !MayBeNear(LettersOf(candidate.Id.AsSpan()), letters, bound)) continue;
            var distance = SpellingDistance.Between(candidate.Id.AsSpan(), key);
            if (distance <= bound) found.Add((distance, candidate));
        }

        return [.. found.OrderBy(near => near.Distance).ThenBy(near => near.Post.Number).Take(most).Select(near => near.Post)];
    }

    private static bool TryFindByStart(Post[] posts, ReadOnlySpan<char> key, [NotNullWhen(true)] out Post? post)
    {
        post = null;
        if (key.Length < 6) return false;

        foreach (var candidate in posts)
        {
            if (!candidate.Id.AsSpan().StartsWith(key, StringComparison.Ordinal)) continue;
            if (post is not null)
            {
                post = null;
                return false;
            }

            post = candidate;
        }

        return post is not null;
    }

    private static uint LettersOf(ReadOnlySpan<char> name)
    {
        var letters = 0u;
        foreach (var c in name) letters |= 1u << (c - 'A');
        return letters;
    }

    // A slip changes at most two members of the set of letters; this spares most posts the distance.
    private static bool MayBeNear(uint letters, uint others, int slips)
    {
        var changed = letters ^ others;
        for (var i = 0; i < 2 * slips; i++) changed &= changed - 1;
        return changed == 0;
    }

    // For names one slip apart: two letters changed places, one lost or one typed twice, but none altered or put in.
    private static bool IsSlipOfTheHand(ReadOnlySpan<char> id, ReadOnlySpan<char> key)
    {
        if (key.Length < id.Length) return true;

        var i = 0;
        while (i < id.Length && id[i] == key[i]) i++;
        return key.Length > id.Length
            ? i > 0 && key[i] == key[i - 1]
            : i + 1 < id.Length && id[i] == key[i + 1] && id[i + 1] == key[i];
    }
}

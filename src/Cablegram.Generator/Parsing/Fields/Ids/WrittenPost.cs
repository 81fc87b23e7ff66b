using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>The post that the letters between year and number of a reference id stand for.</summary>
internal static class WrittenPost
{
    private const int ShortestUnknown = 3;
    private const int LongestUnknown = 24;

    // What the publisher's parser took for the post with it (FORMAT.md 3): handling words and kinds of posts, and class words of which the beginning is lost.
    private static readonly string[] Before =
        ["EFTO", "AMEMBASSY", "AMCONSUL", "AMCONGEN", "EMBASSY", "CONSULATE", "USMISSION", "NOFORN", "SIPDIS", "SENSITIVE"];

    private static readonly string[] Classes =
        ["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "NOFORN", "SENSITIVE", "LIMITEDOFFICIALUSE", "FOROFFICIALUSEONLY", "SECTION"];

    /// <summary>
    /// The post's id for its letters, capitals without blanks; null where they can be none. A known post keeps its letters, an alias becomes its post,
    /// a damaged one the only post near it, and letters that are like no post stay as they are.
    /// </summary>
    public static string? Resolve(string letters) => FindKnown(letters) ?? FindDamaged(letters);

    /// <summary>The post for letters that are its id, an alias, or one of both behind an office or the rest of a class word; null where there is none.</summary>
    public static string? FindKnown(string letters)
    {
        if (PostTable.TryFind(letters.AsSpan(), out var post)) return post.Id;

        for (var i = ShortestUnknown; i <= letters.Length - ShortestUnknown; i++)
        {
            if (IsEndOfClass(letters, i) && PostTable.TryFind(letters.AsSpan(i), out post)) return post.Id;
        }

        return null;
    }

    /// <summary>Whether letters that stand for no known post may be one: a word that can be spoken.</summary>
    public static bool IsPlausible(string letters)
    {
        if (letters.Length is < ShortestUnknown or > LongestUnknown) return false;

        var vowels = 0;
        foreach (var c in letters)
        {
            if (c is < 'A' or > 'Z') return false;
            if (c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y') vowels++;
        }

        return vowels > 0 && letters.Trim('X').Length > 0;
    }

    private static string? FindDamaged(string letters)
    {
        if (PostTable.TryFindNearest(letters.AsSpan(), out var near)) return near.Id;

        var rest = letters;
        for (var i = 0; i < Before.Length; i++)
        {
            if (!rest.StartsWith(Before[i], StringComparison.Ordinal) || rest.Length < Before[i].Length + ShortestUnknown) continue;
            rest = rest.Substring(Before[i].Length);
            i = -1;
        }

        if (rest.Length < letters.Length && PostTable.TryFindNearest(rest.AsSpan(), out near)) return near.Id;
        return IsPlausible(rest) ? rest : null;
    }

    private static bool IsEndOfClass(string letters, int length)
    {
        foreach (var word in Classes)
        {
            if (length <= word.Length && string.CompareOrdinal(word, word.Length - length, letters, 0, length) == 0) return true;
        }

        return false;
    }
}

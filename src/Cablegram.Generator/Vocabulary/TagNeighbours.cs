namespace Cablegram.Vocabulary;

/// <summary>Finds the codes that a word on a TAGS line that is no code can be meant for.</summary>
internal static class TagNeighbours
{
    private const int ShortestCode = 3;
    private const int LongestCode = 16;

    // Letters of names of organizations, which any four letters are near to, up to which they must all be there.
    private const int ShortestSure = 4;

    /// <summary>Codes that stand on TAGS lines most, the most frequent first.</summary>
    private static readonly Lazy<string[]> Frequent = new(static () => [.. VocabularyResource.ReadRows("frequent-tags").Select(static row => row[0])]);

    /// <summary>One slip of the hand between a code and a word; the value is how unlikely it is.</summary>
    private enum Slip : byte
    {
        Exchanged = 0,
        Repeated = 1,
        Lost = 2,
        Added = 3,
        Altered = 4,
        None = byte.MaxValue,
    }

    /// <summary>
    /// Codes that differ from a word by one slip, or that have the word for their title (<c>FRANCE</c> is FR), the likeliest first: two letters that
    /// changed places before one lost or put in before one altered; subjects and programs before organizations; those of the same first letter, which
    /// is the category, before the rest; frequent ones before rare ones.
    /// </summary>
    /// <param name="word">The word, upper case.</param>
    /// <param name="holds">Whether a meaning can be meant, by its era.</param>
    /// <param name="most">How many codes are wanted.</param>
    public static IReadOnlyList<string> Find(string word, Func<TagMeaning, bool> holds, int most)
    {
        var found = new List<(int Score, string Code)>();
        foreach (var meaning in TagTable.All)
        {
            if (Score(meaning, word) is { } score && holds(meaning)) found.Add((score, meaning.Code));
        }

        found.Sort(static (left, right) => left.Score != right.Score ? left.Score.CompareTo(right.Score)
            : Rank(left.Code) != Rank(right.Code) ? Rank(left.Code).CompareTo(Rank(right.Code))
            : string.CompareOrdinal(left.Code, right.Code));
        return [.. found.Select(static entry => entry.Code).Distinct().Take(most)];
    }

    /// <summary>Codes of the same title as one of a code's meanings: UP is what UA is of another era.</summary>
    public static IReadOnlyList<string> FindByTitle(IEnumerable<TagMeaning> meanings, Func<TagMeaning, bool> holds)
    {
        var titles = new HashSet<string>(meanings.Where(static meaning => meaning.Name.Length > 0).Select(static meaning => meaning.Name), StringComparer.OrdinalIgnoreCase);
        return titles.Count == 0 ? [] : [.. TagTable.All.Where(meaning => titles.Contains(meaning.Name) && holds(meaning)).Select(static meaning => meaning.Code).Distinct()];
    }

    private static int? Score(TagMeaning meaning, string word)
    {
        if (meaning.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) return -1;

        // Every pair of letters is one slip from some country.
        if (meaning.IsGeographic || word.Length < ShortestCode || word.Length > LongestCode) return null;

        var slip = Find(meaning.Code, word);
        var isSubject = meaning.IsSubject || meaning.IsProgram;
        if (slip == Slip.None || (slip >= Slip.Added && word.Length <= (isSubject ? ShortestCode : ShortestSure))) return null;
        if (word.Length == ShortestCode && slip == Slip.Exchanged) return null;
        return ((int)slip * 8) + (isSubject ? 0 : 4) + (meaning.Code[0] == word[0] ? 0 : 2);
    }

    private static int Rank(string code)
    {
        var rank = Array.IndexOf(Frequent.Value, code);
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>The one slip that makes the word of the code; <see cref="Slip.None"/> where there are more.</summary>
    private static Slip Find(string code, string word)
    {
        if (Math.Abs(code.Length - word.Length) > 1) return Slip.None;

        var i = 0;
        while (i < code.Length && i < word.Length && code[i] == word[i]) i++;
        if (code.Length == word.Length)
        {
            if (i == code.Length || Rest(code, i + 1).SequenceEqual(Rest(word, i + 1))) return Slip.Altered;
            var isExchanged = i + 1 < code.Length && code[i] == word[i + 1] && code[i + 1] == word[i];
            return isExchanged && Rest(code, i + 2).SequenceEqual(Rest(word, i + 2)) ? Slip.Exchanged : Slip.None;
        }

        if (code.Length > word.Length) return Rest(code, i + 1).SequenceEqual(Rest(word, i)) ? Slip.Lost : Slip.None;
        if (!Rest(code, i).SequenceEqual(Rest(word, i + 1))) return Slip.None;
        return i > 0 && word[i] == word[i - 1] ? Slip.Repeated : Slip.Added;
    }

    private static ReadOnlySpan<char> Rest(string text, int start) => start >= text.Length ? default : text.AsSpan(start);
}

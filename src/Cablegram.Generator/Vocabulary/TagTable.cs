using System.Diagnostics.CodeAnalysis;
using Cablegram.Model;

namespace Cablegram.Vocabulary;

/// <summary>Finds what the codes of TAGS lines mean, mends known misspellings and parts codes that ran together (FORMAT.md 6.6).</summary>
internal static class TagTable
{
    private const int LongestCode = 32;

    // A word of so few letters is never parted.
    private const int LongestWhole = 5;

    private static readonly Lazy<TagMeaning[]> Rows = new(ReadRows);
    private static readonly Lazy<SpanTable<TagMeaning[]>> Meanings = new(ReadMeanings);
    private static readonly Lazy<SpanTable<TagMisspelling>> Misspellings = new(ReadMisspellings);

    /// <summary>All meanings of all codes.</summary>
    public static IReadOnlyList<TagMeaning> All => Rows.Value;

    /// <summary>Finds the meaning a code had in the years of the public collection, or else in 1973-79, or else after 2010. Case does not matter.</summary>
    public static bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out TagMeaning? meaning)
    {
        var all = Find(code);
        meaning = all.Length == 0 ? null : all[0];
        return meaning is not null;
    }

    /// <summary>Finds the meaning a code had in a year: YE is Yemen (Sanaa) in 1974, CH is China in 2008 and Switzerland in 2020.</summary>
    public static bool TryFind(ReadOnlySpan<char> code, int year, [NotNullWhen(true)] out TagMeaning? meaning)
    {
        var era = year < 1980 ? TagMeaning.Early : year <= 2010 ? TagMeaning.Cablegate : TagMeaning.Current;
        foreach (var candidate in Find(code))
        {
            if (candidate.Era != era) continue;
            meaning = candidate;
            return true;
        }

        return TryFind(code, out meaning);
    }

    /// <summary>All meanings of a code, those of the public collection's years first.</summary>
    public static EquatableArray<TagMeaning> FindAll(ReadOnlySpan<char> code) => new(Find(code));

    /// <summary>
    /// Finds the code that a known misspelling or misuse stands for: <c>PERL</c> is PREL, <c>EU</c> is EUN, <c>RU</c> is RS, <c>VZ</c> is VE. Some of them
    /// are valid codes of another era (<c>VN</c>, <c>YE</c>): ask only for cables of 1980 to 2010.
    /// </summary>
    public static bool TryCorrect(ReadOnlySpan<char> written, [NotNullWhen(true)] out string? code)
    {
        code = FindMisspelling(written)?.Meant;
        return code is not null;
    }

    /// <summary>What is known of a misspelling or misuse; null where the word is none. The warning of <see cref="TryCorrect"/> holds here too.</summary>
    public static TagMisspelling? FindMisspelling(ReadOnlySpan<char> written)
    {
        Span<char> key = stackalloc char[LongestCode];
        return TryFold(written, key, out var length) && Misspellings.Value.TryFind(key.Slice(0, length), out var found) ? found : null;
    }

    /// <summary>
    /// Parts a word that is several codes without blanks between them, <c>ETRDECONWTOCS</c>, wholly into known codes, or not at all. A known code and a word
    /// of five letters or fewer are never parted. All codes must be of one era, so that fewer plain words part. Misused
    /// country codes count as known and are returned as written.
    /// </summary>
    /// <param name="token">The word.</param>
    /// <param name="parts">Gets the codes, upper case, in order; left alone when the word cannot be parted.</param>
    public static bool TrySplitGlued(ReadOnlySpan<char> token, List<string> parts)
    {
        if (token.Length <= LongestWhole) return false;

        Span<char> key = stackalloc char[TagSplitter.LongestWord];
        if (!TryFold(token, key, out var length)) return false;

        ReadOnlySpan<char> word = key.Slice(0, length);
        if (length <= LongestWhole || Meanings.Value.TryFind(word, out _)) return false;
        return TagSplitter.TrySplit(word, TagMeaning.Cablegate, parts) || TagSplitter.TrySplit(word, TagMeaning.Early, parts);
    }

    /// <summary>What a word can be as a part of glued codes of an era.</summary>
    internal static TagPart PartOf(ReadOnlySpan<char> word, string era)
    {
        var part = era == TagMeaning.Cablegate && word.Length == 2 && Misspellings.Value.TryFind(word, out _) ? TagPart.Geographic : TagPart.None;
        if (!Meanings.Value.TryFind(word, out var meanings)) return part;

        foreach (var meaning in meanings)
        {
            if (meaning.Era != era) continue;
            if (meaning.IsSubject || meaning.IsProgram) return TagPart.Subject;
            if (meaning.IsGeographic) part = TagPart.Geographic;
            // Organizations of two letters beside UN would make a code of nearly every pair of letters.
            else if (word.Length > 2 || word is "UN") part = TagPart.Organization;
        }

        return part;
    }

    private static TagMeaning[] Find(ReadOnlySpan<char> code)
    {
        Span<char> key = stackalloc char[LongestCode];
        return TryFold(code, key, out var length) && Meanings.Value.TryFind(key.Slice(0, length), out var meanings) ? meanings : [];
    }

    private static bool TryFold(ReadOnlySpan<char> word, Span<char> key, out int length)
    {
        word = word.Trim();
        length = word.Length;
        if (length == 0 || length > key.Length) return false;
        for (var i = 0; i < length; i++) key[i] = word[i] is >= 'a' and <= 'z' ? (char)(word[i] - 32) : word[i];
        return true;
    }

    private static TagMeaning[] ReadRows() =>
    [
        .. VocabularyResource.ReadRows("tags").Select(static row =>
            new TagMeaning(row[0], row[1], row[5], row[2], row[3], VocabularyResource.NullIfEmpty(row[4]))),
    ];

    private static SpanTable<TagMeaning[]> ReadMeanings()
    {
        var byCode = new Dictionary<string, List<TagMeaning>>(StringComparer.Ordinal);
        foreach (var meaning in Rows.Value)
        {
            if (!byCode.TryGetValue(meaning.Code, out var list)) byCode.Add(meaning.Code, list = []);
            list.Add(meaning);
        }

        var table = new SpanTable<TagMeaning[]>();
        foreach (var entry in byCode) table.TryAdd(entry.Key, [.. entry.Value.OrderBy(static meaning => Rank(meaning.Era))]);
        return table;

        static int Rank(string? era) => era switch { TagMeaning.Cablegate => 0, TagMeaning.Early => 1, _ => 2 };
    }

    private static SpanTable<TagMisspelling> ReadMisspellings()
    {
        const string Uncertain = "uncertain";
        var table = new SpanTable<TagMisspelling>();
        foreach (var row in VocabularyResource.ReadRows("tag-misspellings"))
        {
            var isUncertain = row[2].StartsWith(Uncertain, StringComparison.Ordinal);
            string[] others = isUncertain ? VocabularyResource.SplitList(row[2].Substring(Uncertain.Length).TrimStart(':')) : [];
            table.TryAdd(row[0], new TagMisspelling(row[1], !isUncertain, others));
        }

        return table;
    }
}

using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>What a word of the Classified By paragraph is (Vocabulary/position-words.tsv).</summary>
internal enum PositionWord : byte
{
    /// <summary>Not in the list: part of a name, or of a position the list does not know.</summary>
    Unknown,

    /// <summary>Says what someone is: <c>Ambassador</c>, <c>DCM</c>.</summary>
    Role,

    /// <summary>What a role is concerned with: <c>Political</c>, <c>Affairs</c>.</summary>
    Field,

    /// <summary>Bureau or agency, written in capitals: <c>NEA</c>.</summary>
    Office,

    /// <summary>Form of address: <c>Dr.</c></summary>
    Rank,

    /// <summary>Piece of a compound such as <c>PolMinCouns</c>; a position word by itself too.</summary>
    Stem,

    /// <summary>Follows a name: <c>Jr.</c></summary>
    Suffix,

    /// <summary>Stands inside a name in lower case: <c>van</c>.</summary>
    Particle,

    /// <summary>Ends a name: <c>for</c>, <c>under</c>.</summary>
    Connector,

    /// <summary>Opens what follows the paragraph: <c>Summary</c>.</summary>
    Heading,
}

/// <summary>The words of positions, with tolerance for compounds and slips of the typist.</summary>
internal static class PositionWords
{
    private const int ShortestMisspelt = 6;
    private const int LongestCompound = 16;

    private static readonly Dictionary<string, PositionWord> Words = new(StringComparer.Ordinal);
    private static readonly string[] Stems = Load();
    private static readonly string[] Misspellable =
        [.. Words.Where(w => w.Value is PositionWord.Role or PositionWord.Field && w.Key.Length >= ShortestMisspelt).Select(w => w.Key)];

    /// <summary>Whether a kind of word belongs to a position.</summary>
    public static bool IsPosition(PositionWord kind) =>
        kind is PositionWord.Role or PositionWord.Field or PositionWord.Office or PositionWord.Rank or PositionWord.Stem;

    /// <summary>The kind of a word as the list has it, without regard to case, full stops and apostrophes.</summary>
    public static PositionWord Find(string word) => Words.TryGetValue(Fold(word), out var kind) ? kind : PositionWord.Unknown;

    /// <summary>The kind of a word, also when it is misspelt, hyphenated or a compound of stems.</summary>
    public static PositionWord FindNear(string word)
    {
        var folded = Fold(word);
        if (folded.Length == 0) return PositionWord.Unknown;
        if (Words.TryGetValue(folded, out var kind)) return kind;

        if (folded.IndexOf('-') > 0)
        {
            foreach (var part in folded.Split('-'))
            {
                if (part.Length > 1 && Words.TryGetValue(part, out kind) && IsPosition(kind)) return kind;
            }
        }

        if (IsCompound(folded)) return PositionWord.Role;
        foreach (var known in Misspellable)
        {
            if (Spelling.IsWithin(folded, known, 1)) return Words[known];
        }

        return PositionWord.Unknown;
    }

    /// <summary>Lower case, without full stops, apostrophes, quotes and backslashes; a zero among letters is an O.</summary>
    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 64)];
        var length = 0;
        var letters = word.AsSpan().IndexOfAnyLetter() >= 0;
        foreach (var c in word)
        {
            if (c is '.' or '\'' or '’' or '‘' or '`' or '"' or '“' or '”' or '\\') continue;
            if (length == folded.Length) break;
            folded[length++] = c == '0' && letters ? 'o' : char.ToLowerInvariant(c);
        }

        return folded.Slice(0, length).ToString();
    }

    private static int IndexOfAnyLetter(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i])) return i;
        }

        return -1;
    }

    private static bool IsCompound(string word)
    {
        if (word.Length is < 5 or > LongestCompound) return false;

        // reached[i]: the first i letters are stems.
        Span<bool> reached = stackalloc bool[LongestCompound + 1];
        reached[0] = true;
        for (var i = 0; i < word.Length; i++)
        {
            if (!reached[i]) continue;
            foreach (var stem in Stems)
            {
                if (string.CompareOrdinal(word, i, stem, 0, stem.Length) == 0 && i + stem.Length <= word.Length) reached[i + stem.Length] = true;
            }
        }

        return reached[word.Length];
    }

    /// <summary>Fills the words, the first row of each word counting, and gives the stems, which may be words of another kind too.</summary>
    private static string[] Load()
    {
        var stems = new List<string>();
        foreach (var row in VocabularyResource.ReadRows("position-words"))
        {
            if (!Enum.TryParse<PositionWord>(row[1], ignoreCase: true, out var kind)) continue;
            if (kind == PositionWord.Stem) stems.Add(row[0]);
            if (!Words.ContainsKey(row[0])) Words.Add(row[0], kind);
        }

        return [.. stems];
    }
}

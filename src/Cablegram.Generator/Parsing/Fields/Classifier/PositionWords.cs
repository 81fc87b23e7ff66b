using Cablegram.Parsing.Text;
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
    private const int LongestMisspelt = 40;

    // Letters a to z, and one place for all else.
    private const int Initials = 'z' - 'a' + 2;
    private const int LongestCompound = 16;

    /// <summary>Characters of a folded word at most; what is behind them does not count.</summary>
    internal const int LongestFolded = 64;

    private static readonly SpanTable<PositionWord> Words = new();
    private static readonly List<KnownWord> Misspellable = [];

    // By their first letter, a to z; behind these all that begin otherwise.
    private static readonly string[][] Stems = Load();

    // A bit for each second letter of the stems with a first letter.
    private static readonly uint[] SecondLetters =
        [.. Stems.Select(static stems => stems.Aggregate(0u, static (bits, stem) => bits | (stem.Length > 1 ? 1u << (stem[1] & 31) : uint.MaxValue)))];

    // By the length of what was written, which differs by one letter at most, and by a letter that is the first or second of the word.
    private static readonly KnownWord[][][] MisspellableByLength = [.. Enumerable.Range(0, LongestMisspelt + 1).Select(ByLetter)];

    /// <summary>Characters of the longest word that leads over to the grounds.</summary>
    public static int LongestConnector { get; private set; }

    /// <summary>Whether a kind of word belongs to a position.</summary>
    public static bool IsPosition(PositionWord kind) =>
        kind is PositionWord.Role or PositionWord.Field or PositionWord.Office or PositionWord.Rank or PositionWord.Stem;

    /// <summary>The kind of a word as the list has it, without regard to case, full stops and apostrophes.</summary>
    public static PositionWord Find(ReadOnlySpan<char> word) =>
        FindFolded(Fold(word, stackalloc char[LongestFolded]));

    /// <summary>The kind of a word that is folded already.</summary>
    public static PositionWord FindFolded(ReadOnlySpan<char> folded) => Words.TryFind(folded, out var kind) ? kind : PositionWord.Unknown;

    /// <summary>The kind of a word that the list has not as it stands: misspelt, hyphenated or a compound of stems.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letters">Which letters it has when it is folded.</param>
    public static PositionWord FindNear(ReadOnlySpan<char> word, uint letters)
    {
        var folded = Fold(word, stackalloc char[LongestFolded]);
        if (folded.IndexOf('-') > 0 && TryFindPart(folded, out var kind)) return kind;
        return IsCompound(folded) ? PositionWord.Role : FindMisspelt(folded, letters);
    }

    private static PositionWord FindMisspelt(ReadOnlySpan<char> folded, uint letters)
    {
        if (folded.Length is < ShortestMisspelt - 1 or > LongestMisspelt) return PositionWord.Unknown;

        // One slip leaves one of the first two letters, at its place or beside it.
        var words = MisspellableByLength[folded.Length];
        var byFirst = FindMisspelt(words[Initial(folded[0])], folded, letters);
        var bySecond = FindMisspelt(words[Initial(folded[1])], folded, letters);
        return (bySecond.Place < byFirst.Place ? bySecond : byFirst).Kind;
    }

    private static (int Place, PositionWord Kind) FindMisspelt(KnownWord[] words, ReadOnlySpan<char> folded, uint letters)
    {
        foreach (ref readonly var known in words.AsSpan())
        {
            if (Spelling.MayBeWithinOne(letters, known.Letters) && Spelling.IsWithin(folded, known.Word.AsSpan(), 1)) return (known.Place, known.Kind);
        }

        return (int.MaxValue, PositionWord.Unknown);
    }

    private static bool TryFindPart(ReadOnlySpan<char> compound, out PositionWord kind)
    {
        for (var start = 0; start <= compound.Length;)
        {
            var hyphen = compound[start..].IndexOf('-');
            var part = hyphen < 0 ? compound[start..] : compound.Slice(start, hyphen);
            if (part.Length > 1 && Words.TryFind(part, out kind) && IsPosition(kind)) return true;
            start += part.Length + 1;
        }

        kind = PositionWord.Unknown;
        return false;
    }

    /// <summary>Lower case, without full stops, apostrophes, quotes and backslashes; a zero among letters is an O.</summary>
    public static string Fold(string word) => Fold(word, stackalloc char[LongestFolded]).ToString();

    /// <summary>The same, written to a buffer that bounds its length.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (Ascii.IsLetter(c) && length < folded.Length)
            {
                folded[length++] = (char)(c | 0x20);
                continue;
            }

            if (c is '.' or '\'' or '’' or '‘' or '`' or '"' or '“' or '”' or '\\') continue;
            if (length == folded.Length) break;
            folded[length++] = c == '0' && word.IndexOfAnyLetter() >= 0 ? 'o' : char.ToLowerInvariant(c);
        }

        return folded.Slice(0, length);
    }

    private static int IndexOfAnyLetter(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i])) return i;
        }

        return -1;
    }

    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > LongestCompound || (SecondLetters[Initial(word[0])] >> (word[1] & 31) & 1) == 0) return false;

        // reached[i]: the first i letters are stems.
        Span<bool> reached = stackalloc bool[LongestCompound + 1];
        reached[0] = true;
        var farthest = 0;
        for (var i = 0; i <= farthest && i < word.Length; i++)
        {
            if (!reached[i]) continue;
            foreach (var stem in Stems[Initial(word[i])])
            {
                if (!word[i..].StartsWith(stem.AsSpan())) continue;
                reached[i + stem.Length] = true;
                farthest = Math.Max(farthest, i + stem.Length);
            }
        }

        return reached[word.Length];
    }

    /// <summary>Fills the words, the first row of each word counting, and gives the stems, which may be words of another kind too.</summary>
    private static string[][] Load()
    {
        var stems = new List<string>();
        foreach (var row in VocabularyResource.ReadRows("position-words"))
        {
            if (!Enum.TryParse<PositionWord>(row[1], ignoreCase: true, out var kind)) continue;
            if (kind == PositionWord.Stem) stems.Add(row[0]);
            if (kind == PositionWord.Connector) LongestConnector = Math.Max(LongestConnector, row[0].Length);
            if (!Words.TryAdd(row[0], kind) || kind is not (PositionWord.Role or PositionWord.Field) || row[0].Length < ShortestMisspelt) continue;
            Misspellable.Add(new KnownWord(row[0], Spelling.Letters(row[0].AsSpan()), Misspellable.Count, kind));
        }

        return [.. Enumerable.Range(0, Initials).Select(initial => stems.Where(stem => Initial(stem[0]) == initial).ToArray())];
    }

    private static KnownWord[][] ByLetter(int length)
    {
        var near = Misspellable.Where(known => Math.Abs(known.Word.Length - length) <= 1).ToArray();
        return [.. Enumerable.Range(0, Initials).Select(letter => near.Where(known => Initial(known.Word[0]) == letter || Initial(known.Word[1]) == letter).ToArray())];
    }

    private static int Initial(char letter) => Ascii.IsLower(letter) ? letter - 'a' : Initials - 1;

    /// <summary>A word of the list with its letters, by which alone most words are told from it.</summary>
    private readonly record struct KnownWord(string Word, uint Letters, int Place, PositionWord Kind);
}

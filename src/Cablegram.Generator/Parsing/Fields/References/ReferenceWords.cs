using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Words that decide what a reference is (FORMAT.md 6.8; Vocabulary/reference-words.tsv). Keys are capitals without hyphens and stops.</summary>
internal static class ReferenceWords
{
    private const int ShortestMonth = 3;
    private const int LongestMonth = 9;

    private static readonly SpanTable<Kinds> Words = Load();

    /// <summary>What a word is, as the table calls it; <see cref="Opening"/> is what the first word of a remark is.</summary>
    [Flags]
    private enum Kinds : ushort
    {
        None = 0,
        NoPost = 1,
        Message = 2,
        Label = 4,
        Other = 8,
        Handling = 16,
        Nothing = 32,
        Month = 64,
        Heading = 128,
        Remark = 256,
        Opening = 512,
    }

    /// <summary>Whether the word is a heading or a label that ends the references when it stands alone or begins a line.</summary>
    public static bool IsHeading(ReadOnlySpan<char> word) => Is(word, Kinds.Heading);

    /// <summary>Whether a remark may begin with the word.</summary>
    public static bool OpensRemark(ReadOnlySpan<char> word) => Is(word, Kinds.Opening);

    /// <summary>Whether two words begin a remark (<c>Sensitive but unclassified</c>) or another field.</summary>
    public static bool IsRemark(string first, string second) => Is((first + " " + second).AsSpan(), Kinds.Remark) || Is(first.AsSpan(), Kinds.Remark);

    /// <summary>Whether the letters of a portion mark are a class with a restriction: <c>C/NF</c>, <c>S//NF</c>, <c>SBU/NF</c>, <c>U//FOUO</c>; not the bureau S/CT.</summary>
    public static bool IsMarkedForHandling(string mark)
    {
        var stroke = mark.IndexOf('/');
        return stroke > 0 && mark.Substring(0, stroke) is "C" or "S" or "U" or "SBU"
            && mark.Substring(stroke).TrimStart('/') is "NF" or "NOFORN" or "FOUO" or "SBU" or "REL" or "FGI" or "FGI//NF";
    }

    /// <summary>Whether a word in front of a number is no post: a month, a kind of paper, a preposition.</summary>
    public static bool IsNoPost(ReadOnlySpan<char> word) => Is(word, Kinds.NoPost);

    /// <summary>Whether the word may stand between post and number: <c>COLOMBO CABLES 0266</c>.</summary>
    public static bool IsMessage(ReadOnlySpan<char> word) => Is(word, Kinds.Message);

    /// <summary>Whether the word is the label of the field again.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Is(word, Kinds.Label);

    /// <summary>Whether the word says that something is not a cable.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Is(word, Kinds.Other);

    /// <summary>Whether the word is a caption that stands behind a reference.</summary>
    public static bool IsHandling(ReadOnlySpan<char> word) => Is(word, Kinds.Handling);

    /// <summary>Whether the word by itself refers to nothing.</summary>
    public static bool IsNothing(ReadOnlySpan<char> word) => Is(word, Kinds.Nothing);

    /// <summary>Whether the word is a month, in any case.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestMonth or > LongestMonth) return false;

        Span<char> capitals = stackalloc char[LongestMonth];
        word.ToUpperInvariant(capitals);
        return Is(capitals[..word.Length], Kinds.Month);
    }

    private static bool Is(ReadOnlySpan<char> word, Kinds kind) => Words.TryFind(word, out var kinds) && (kinds & kind) != 0;

    private static SpanTable<Kinds> Load()
    {
        var kinds = VocabularyResource.ReadRows("reference-words").ToDictionary(row => row[0], row => (Kinds)Enum.Parse(typeof(Kinds), row[1], ignoreCase: true));
        foreach (var remark in kinds.Where(word => (word.Value & Kinds.Remark) != 0).Select(word => word.Key).ToList())
        {
            var first = remark.Split(' ')[0];
            kinds.TryGetValue(first, out var known);
            kinds[first] = known | Kinds.Opening;
        }

        var table = new SpanTable<Kinds>();
        foreach (var word in kinds) table.TryAdd(word.Key, word.Value);
        return table;
    }
}

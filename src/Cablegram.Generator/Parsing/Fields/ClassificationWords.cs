using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The classification words and how they are written on a classification line (FORMAT.md 4, 6.2).</summary>
internal static class ClassificationWords
{
    /// <summary>Longer words first, because UNCLASSIFIED begins with UNCLAS.</summary>
    private static readonly (string Letters, int Words, Classification Value)[] Words =
    [
        ("UNCLASSIFIED", 1, Classification.Unclassified),
        ("UNCLAS", 1, Classification.Unclassified),
        ("CONFIDENTIAL", 1, Classification.Confidential),
        ("SECRET", 1, Classification.Secret),
        ("TOPSECRET", 2, Classification.TopSecret),
        ("LIMITEDOFFICIALUSE", 3, Classification.ForOfficialUseOnly),
    ];

    /// <summary>What a value of the metadata means: <c>UNCLASSIFIED//FOR OFFICIAL USE ONLY</c>, <c>SECRET//NOFORN</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Classification classification)
    {
        classification = Classification.Unknown;
        var start = Ascii.SkipSpaces(text, 0);
        if (!TryReadWord(text.Slice(start), allowDamage: false, out var word))
        {
            classification = ReadLimited(text.Slice(start));
            return classification != Classification.Unknown;
        }

        classification = word.Classification;
        var rest = text.Slice(start + word.Length);
        if (classification == Classification.Unclassified && ContainsLimitation(rest)) classification = Classification.ForOfficialUseOnly;
        return true;
    }

    /// <summary>Reads the words at the start of a text, spaced or not.</summary>
    /// <param name="text">The text; the word must begin at its first character.</param>
    /// <param name="allowDamage">Whether one letter may be lost, added or wrong.</param>
    /// <param name="word">What was read.</param>
    public static bool TryReadWord(ReadOnlySpan<char> text, bool allowDamage, out ClassificationWord word)
    {
        word = default;
        if (text.Length < 5 || !Ascii.IsLetter(text[0])) return false;

        var first = Ascii.ToUpper(text[0]);
        if (!allowDamage && first is not ('U' or 'C' or 'S' or 'T' or 'L')) return false;
        foreach (var (letters, words, value) in Words)
        {
            if (first == letters[0] && TryReadWord(text, letters, words, value, allowDamage: false, out word)) return true;
        }

        if (!allowDamage) return false;

        // One slip leaves one of the first two letters.
        var second = SecondLetter(text);
        foreach (var (letters, words, value) in Words)
        {
            var isNear = first == letters[0] || first == letters[1] || second == letters[0] || second == letters[1];
            if (isNear && TryReadWord(text, letters, words, value, allowDamage: true, out word)) return true;
        }

        return false;
    }

    /// <summary>The second letter of a word whose letters may stand apart, upper case.</summary>
    private static char SecondLetter(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && LineTable.IsBlank(text[at])) at++;
        return at < text.Length ? Ascii.ToUpper(text[at]) : '\0';
    }

    /// <summary>Whether a text names a limitation of unclassified matter: FOR OFFICIAL USE ONLY, SBU, SENSITIVE.</summary>
    public static bool ContainsLimitation(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Ascii.IsLetter(text[i]) && (i == 0 || !Ascii.IsLetter(text[i - 1])) && ReadLimited(text.Slice(i)) != Classification.Unknown) return true;
        }

        return false;
    }

    private static Classification ReadLimited(ReadOnlySpan<char> text) =>
        Ascii.StartsWith(text, "FOR OFFICIAL USE") || Ascii.StartsWithWord(text, "FOUO") || Ascii.StartsWithWord(text, "SBU")
        || Ascii.StartsWithWord(text, "LOU") || Ascii.StartsWith(text, "SENSITIVE") || Ascii.StartsWith(text, "LIMITED OFFICIAL USE")
            ? Classification.ForOfficialUseOnly
            : Classification.Unknown;

    private static bool TryReadWord(
        ReadOnlySpan<char> text, string letters, int words, Classification value, bool allowDamage, out ClassificationWord word)
    {
        word = default;
        if (!SpacedWord.TryRead(text, letters, allowDamage, out var length, out var gaps)) return false;
        if (length < text.Length && !EndsWord(text[length])) return false;

        // "T O P  S E C R E T" has a gap behind every letter, "TOP SECRET" one; anything between is broken spacing.
        var isSpaced = gaps > words;
        var isBroken = gaps >= words && gaps < letters.Length - 1;
        word = new ClassificationWord(length, value, isSpaced, IsDamaged: allowDamage || isBroken, IsUpper: !Ascii.HasLower(text.Slice(0, length)));
        return true;
    }

    private static bool EndsWord(char c) => Ascii.IsSpace(c) || c is '/' or '(' or '-' or ',' or '*' or ';';
}

using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Body;

/// <summary>Recognises the name a cable is signed with: a surname, rarely two or three words (FORMAT.md 6.14).</summary>
internal static class PersonName
{
    private const int LongestName = 32;
    private const int MostWords = 3;

    private static readonly WordsByLetter NotNames = new(
    [
        "END", "BEGIN", "TEXT", "COMMENT", "SUMMARY", "SIPDIS", "NNNN", "NNN", "BT", "CONSIDERED", "MINIMIZE", "UNQUOTE", "QUOTE", "NOTE",
        "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "UNCLAS", "NOFORN", "SENSITIVE", "PART", "SECTION", "STOP", "REGARDS", "AND", "THE", "NONE",
        "USE", "ONLY", "ENTIRE", "PARA", "CABLE", "DRAFTED", "CLEARED",
    ]);

    /// <summary>Whether a text is one to three words of letters, upper case or, where allowed, with capital initials.</summary>
    public static bool IsMatch(ReadOnlySpan<char> text, bool mayBeTitleCase)
    {
        text = text.Trim();
        if (text.Length is < 2 or > LongestName || text.Trim('X').IsEmpty) return false;
        if (text[^1] == '.' && !text.EndsWith("JR.".AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;

        var words = 0;
        for (var rest = text; !rest.IsEmpty; words++)
        {
            var end = rest.IndexOf(' ');
            var word = (end < 0 ? rest : rest[..end]).TrimEnd(',');
            if (words == MostWords || word.IsEmpty || !IsWord(word, mayBeTitleCase)) return false;
            rest = end < 0 ? default : rest[end..].TrimStart(' ');
        }

        return words > 0 && (words == 1 || !mayBeTitleCase || words <= 2);
    }

    /// <summary>Whether a text is one word in small letters, as few cables are signed.</summary>
    public static bool IsSmall(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > LongestName) return false;
        foreach (var c in text)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }

    /// <summary>Length of a name without its repetition: <c>FIREFLY FIREFLY</c>.</summary>
    public static int LengthOnce(ReadOnlySpan<char> name)
    {
        var half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && name[..half].SequenceEqual(name[(half + 1)..]) ? half : name.Length;
    }

    private static bool IsWord(ReadOnlySpan<char> word, bool mayBeTitleCase)
    {
        if (!char.IsUpper(word[0])) return false;

        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsUpper(c) || c is '\'' or '\u2019' or '-' or '.') continue;
            if (!char.IsLower(c) || !(mayBeTitleCase || IsMcPrefix(word, i))) return false;
        }

        foreach (var not in NotNames[word[0]])
        {
            if (word.Equals(not.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>The small c of McFARLAND.</summary>
    private static bool IsMcPrefix(ReadOnlySpan<char> word, int index) => index is 1 or 2 && word.Length > 4 && word[0] == 'M' && char.IsUpper(word[^1]);
}

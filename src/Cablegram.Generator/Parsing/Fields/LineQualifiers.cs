using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The words that stand on a classification line besides class, section, post and number (FORMAT.md 3, 6.2, 6.3).</summary>
internal static class LineQualifiers
{
    /// <summary>Letters of the words; true for those that limit unclassified matter.</summary>
    private static readonly (string Letters, bool IsLimitation)[] Words =
    [
        ("NOFORN", false),
        ("SIPDIS", false),
        ("SENSITIVEBUTUNCLASSIFIED", true),
        ("SENSITIVE", true),
        ("FOROFFICIALUSEONLY", true),
        ("LIMITEDOFFICIALUSE", true),
        ("SBU", true),
        ("FOUO", true),
        ("LOU", true),
        ("EFTO", false),
        ("EXDIS", false),
        ("NODIS", false),
        ("STADIS", false),
        ("LIMDIS", false),
        ("ORCON", false),
        ("PROPIN", false),
        ("FGI", false),
        ("NF", false),
        ("CORRECTEDCOPY", false),
        ("POSSDUPE", false),
        ("SUSPECTEDDUPLICATE", false),
        ("CITE", false),
    ];

    // A bit for each letter a word begins with.
    private static readonly uint Firsts = Words.Aggregate(0u, static (bits, word) => bits | 1u << (word.Letters[0] - 'A'));

    /// <summary>Reads one such word, its letters together or apart (<c>E F T O</c>).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out bool isLimitation)
    {
        var at = 0;
        while (at < text.Length && LineTable.IsBlank(text[at])) at++;
        var first = at < text.Length ? Ascii.ToUpper(text[at]) : '\0';
        length = 0;
        isLimitation = false;
        if (!Ascii.IsUpper(first) || (Firsts >> (first - 'A') & 1) == 0) return false;

        foreach (var (letters, limits) in Words)
        {
            if (first != letters[0] || !SpacedWord.TryRead(text, letters, allowDamage: false, out length, out _)) continue;
            if (length < text.Length && Ascii.IsLetterOrDigit(text[length])) continue;

            isLimitation = limits;
            return true;
        }

        length = 0;
        return false;
    }
}

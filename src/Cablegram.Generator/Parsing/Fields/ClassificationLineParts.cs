using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Where captions may stand on a classification line; offsets in the message.</summary>
/// <param name="InnerStart">First character behind the class words.</param>
/// <param name="InnerEnd">Behind the last qualifier between class and post; equal to <paramref name="InnerStart"/> where there is none.</param>
/// <param name="TrailingStart">First character behind the number; equal to <paramref name="TrailingEnd"/> where the line ends with it.</param>
/// <param name="TrailingEnd">End of the line.</param>
internal readonly record struct CaptionPlaces(int InnerStart, int InnerEnd, int TrailingStart, int TrailingEnd);

/// <summary>A classification line taken apart; offsets count from the line's first character.</summary>
internal sealed class ClassificationLineParts
{
    public ClassificationWord Word { get; set; }

    /// <summary>What word and qualifiers mean together: UNCLAS with SBU is limited.</summary>
    public Classification Classification { get; set; }

    public SectionNumber? Section { get; set; }

    public int InnerStart { get; private set; }

    public int InnerEnd { get; private set; }

    public int PostStart { get; set; }

    public int PostLength { get; set; }

    public int NumberStart { get; set; }

    public int NumberLength { get; set; }

    public int TrailingStart { get; set; }

    /// <summary>Whether the line ends before a post.</summary>
    public bool IsMark { get; set; }

    /// <summary>Reads over qualifiers and returns where the next part begins.</summary>
    public int ReadQualifiers(ReadOnlySpan<char> text, int at)
    {
        if (InnerEnd == 0) InnerStart = InnerEnd = at;
        at = SkipSeparators(text, at);
        while (LineQualifiers.TryRead(text.Slice(at), out var length, out var isLimitation))
        {
            if (isLimitation && Classification == Classification.Unclassified) Classification = Classification.ForOfficialUseOnly;
            InnerEnd = at + length;
            at = SkipSeparators(text, InnerEnd);
        }

        return at;
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Ascii.IsSpace(text[at]) || text[at] is '/' or ',' or '-' or '*' or ';')) at++;
        return at;
    }
}

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

    /// <summary>Reads one such word, its letters together or apart (<c>E F T O</c>).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out bool isLimitation)
    {
        foreach (var (letters, limits) in Words)
        {
            if (!SpacedWord.TryRead(text, letters, allowDamage: false, out length, out _)) continue;
            if (length < text.Length && Ascii.IsLetterOrDigit(text[length])) continue;

            isLimitation = limits;
            return true;
        }

        length = 0;
        isLimitation = false;
        return false;
    }
}

using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>A classification line taken apart; offsets count from the line's first character.</summary>
internal struct ClassificationLineParts
{
    public ClassificationWord Word { get; set; }

    /// <summary>What word and qualifiers mean together: UNCLAS with SBU is limited.</summary>
    public Classification Classification { get; set; }

    public SectionNumber? Section { get; private set; }

    public int SectionStart { get; private set; }

    public int SectionLength { get; private set; }

    public int InnerStart { get; private set; }

    public int InnerEnd { get; private set; }

    public int PostStart { get; set; }

    public int PostLength { get; set; }

    public int NumberStart { get; set; }

    public int NumberLength { get; set; }

    public int TrailingStart { get; set; }

    /// <summary>Whether the line ends before a post.</summary>
    public bool IsMark { get; set; }

    /// <summary>Reads a section where one stands, and returns where the next part begins.</summary>
    public int ReadSection(ReadOnlySpan<char> text, int at)
    {
        if (!SectionNumber.TryRead(text.Slice(at), out var section, out var length)) return at;

        Section = section;
        SectionStart = at;
        SectionLength = length;
        return at + length;
    }

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

using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Paragraphs;

/// <summary>
/// What stands within the brackets of a portion mark, taken apart: <c>S//NF</c>, <c>C/REL AUS</c> (FORMAT.md 10). Of what the parser takes for
/// a mark it tells the forms that are right from the slips. Offsets count from the mark's first character.
/// </summary>
internal readonly ref struct PortionMark
{
    private PortionMark(ReadOnlySpan<char> text) => Text = text;

    /// <summary>The whole, without brackets.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Length of the class, with the letters <c>NF</c> where they are glued to it.</summary>
    public int ClassLength { get; private init; }

    /// <summary>Where the strokes before NOFORN begin; -1 where the mark has no NOFORN.</summary>
    public int NofornStart { get; private init; }

    /// <summary>Behind the word for NOFORN.</summary>
    public int NofornEnd { get; private init; }

    /// <summary>Where the names begin that the portion is releasable to, and REL itself ends; the length of the text where there are none.</summary>
    public int NamesStart { get; private init; }

    /// <summary>Whether it is written as marks are: NOFORN behind a stroke or two, spelt <c>NF</c> or <c>NOFORN</c>.</summary>
    public bool IsKnownForm { get; private init; }

    /// <summary>Whether the portion is NOFORN.</summary>
    public bool IsNoforn => NofornStart >= 0;

    /// <summary>Strokes and word of NOFORN, <c>/NF</c>; empty where there is none.</summary>
    public ReadOnlySpan<char> Noforn => IsNoforn ? Text.Slice(NofornStart, NofornEnd - NofornStart) : default;

    /// <summary>Takes a mark apart that the parser has read.</summary>
    public static PortionMark Read(ReadOnlySpan<char> text)
    {
        var end = EndOfWord(text, 0);
        var first = text.Slice(0, end);
        if (Ascii.Is(first, "CNF") || Ascii.Is(first, "SNF"))
        {
            return new PortionMark(text) { ClassLength = 1, NofornStart = 1, NofornEnd = end, NamesStart = text.Length };
        }

        // "N/SF" is S/NF with two letters exchanged.
        if (Ascii.Is(first, "N")) return new PortionMark(text) { ClassLength = 0, NofornStart = 0, NofornEnd = text.Length, NamesStart = text.Length };

        var isKnown = true;
        int nofornStart = -1, nofornEnd = 0, names = text.Length;
        for (var at = end; at < text.Length;)
        {
            var start = StartOfWord(text, at);
            var stop = EndOfWord(text, start);
            var word = text.Slice(start, stop - start);
            if (Ascii.Is(word, "REL"))
            {
                names = stop;
                break;
            }

            if (nofornStart < 0 && (Ascii.Is(word, "NF") || Ascii.Is(word, "NOFORN") || Ascii.Is(word, "SF")))
            {
                (nofornStart, nofornEnd) = (at, stop);
                isKnown = !Ascii.Is(word, "SF") && IsStrokes(text.Slice(at, start - at));
            }

            at = stop;
        }

        return new PortionMark(text) { ClassLength = end, NofornStart = nofornStart, NofornEnd = nofornEnd, NamesStart = names, IsKnownForm = isKnown };
    }

    private static bool IsStrokes(ReadOnlySpan<char> separator)
    {
        separator = separator.Trim();
        return separator.Length is 1 or 2 && separator[0] == '/' && separator[separator.Length - 1] == '/';
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Ascii.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Ascii.IsLetterOrDigit(text[at])) at++;
        return at;
    }
}

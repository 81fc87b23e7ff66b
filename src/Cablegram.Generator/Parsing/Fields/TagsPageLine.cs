using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Finds page lines that got into a TAGS field (FORMAT.md 6.6, 6.11).</summary>
internal static class TagsPageLine
{
    private const int MostPostWords = 3;

    /// <summary>Whether a line is a page line and nothing else: <c>ASTANA 00000478 002 OF 003</c>.</summary>
    public static bool IsWholeLine(ReadOnlySpan<char> line)
    {
        var start = Ascii.SkipSpaces(line, 0);
        var end = Ascii.SkipLetters(line, start);
        if (end == start) return false;

        var length = Measure(line.Slice(start), end - start);
        return length > 0 && Ascii.SkipSpaces(line, start + length) >= line.Length;
    }

    /// <summary>The length of a page line at the start of a text; zero where there is none.</summary>
    /// <param name="text">The text up to the end of its line.</param>
    /// <param name="wordLength">Length of its first word.</param>
    public static int Measure(ReadOnlySpan<char> text, int wordLength)
    {
        var afterClass = ClassificationWords.TryReadWord(text, allowDamage: false, out var read) ? Ascii.SkipSpaces(text, read.Length) : 0;
        if (IsPageWord(text.Slice(afterClass)))
        {
            // The old form, "UNCLASSIFIED PAGE 02 FREEDO 00283 01 OF 05 241033Z FREPREL,", is followed by the remainder of a cut word:
            // all up to the next comma goes with it.
            var comma = text.IndexOf(',');
            return comma < 0 ? text.Length : comma + 1;
        }

        var number = FindNumber(text, wordLength, out var words);
        var length = number < 0 ? 0 : MeasureNumber(text.Slice(number));
        if (length == 0) return 0;

        // Of "PREL LA PAZ 00000478 002 OF 003" the first word is a tag, of "LA PAZ 00000478 002 OF 003" it only could be one.
        var isTag = words > 1 && TagsReader.IsKnown(text.Slice(0, wordLength)) && !PostTable.TryFind(text.Slice(0, number).TrimEnd(), out _);
        return isTag ? 0 : number + length;
    }

    private static bool IsPageWord(ReadOnlySpan<char> text)
    {
        if (!Ascii.StartsWithWord(text, "PAGE")) return false;
        var digit = Ascii.SkipSpaces(text, "PAGE".Length);
        return digit < text.Length && Ascii.IsDigit(text[digit]);
    }

    /// <summary>Where a number stands behind the words of a post; -1 where none does.</summary>
    private static int FindNumber(ReadOnlySpan<char> text, int wordLength, out int words)
    {
        var at = wordLength;
        for (words = 1; words <= MostPostWords; words++)
        {
            var next = Ascii.SkipSpaces(text, at);
            if (next == at || next >= text.Length) return -1;
            if (Ascii.IsDigit(text[next])) return next;

            at = Ascii.SkipLetters(text, next);
            if (at == next) return -1;
        }

        return -1;
    }

    /// <summary>Length of <c>00000478  001.2 OF 003</c> at the start of a text; zero where it has none.</summary>
    private static int MeasureNumber(ReadOnlySpan<char> text)
    {
        var number = Ascii.SkipDigits(text, 0);
        if (number is < 5 or > 8) return 0;

        var section = Ascii.SkipSpaces(text, number);
        var sectionEnd = Ascii.SkipDigits(text, section);
        if (sectionEnd == section || section == number) return 0;
        if (sectionEnd < text.Length && text[sectionEnd] == '.') sectionEnd = Ascii.SkipDigits(text, sectionEnd + 1);

        var of = Ascii.SkipSpaces(text, sectionEnd);
        if (!Ascii.StartsWith(text.Slice(of), "OF")) return 0;

        var total = Ascii.SkipSpaces(text, of + 2);
        var totalEnd = Ascii.SkipDigits(text, total);
        return totalEnd > total ? totalEnd : 0;
    }
}

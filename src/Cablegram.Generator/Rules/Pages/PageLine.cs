using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Pages;

/// <summary>
/// A page line of the message system taken apart: <c>ASTANA 00002080  001.2 OF 002</c> (FORMAT.md 6.11). Offsets are those of the message.
/// The page heads of earlier telegrams are built otherwise and are none.
/// </summary>
/// <param name="Start">Where it begins.</param>
/// <param name="NumberStart">Where the eight digits of the message number begin.</param>
/// <param name="Number">The message number.</param>
/// <param name="SectionStart">Where the section's three digits begin.</param>
/// <param name="Section">The section that begins here, or that a page of begins here.</param>
/// <param name="TotalStart">Where the three digits of the total begin.</param>
/// <param name="Total">How many sections the line counts.</param>
/// <param name="IsInText">Whether other words stand on its line.</param>
internal readonly record struct PageLine(
    int Start, int NumberStart, int Number, int SectionStart, int Section, int TotalStart, int Total, bool IsInText)
{
    private const int NumberLength = 8;
    private const int CountLength = 3;

    /// <summary>Offset behind the message number.</summary>
    public int NumberEnd => NumberStart + NumberLength;

    /// <summary>Offset behind the section's digits.</summary>
    public int SectionEnd => SectionStart + CountLength;

    /// <summary>Offset behind the total, and the end of the line.</summary>
    public int End => TotalStart + CountLength;

    /// <summary>Reads the page lines of a cable in the order of their places. For <see cref="CableUnderCheck.PageLines"/>.</summary>
    public static List<PageLine> ReadAll(CableUnderCheck cable)
    {
        var found = new List<PageLine>();
        if (cable.Cable.PageLines.Count == 0) return found;

        var lines = cable.Lines;
        var cut = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (lines.Kind(i) == LineKind.PageLine)
            {
                Add(found, cable.MessageText, line.ContentStart, line.End, isInText: false);
                continue;
            }

            for (; cut < lines.Cuts.Count && lines.Cuts[cut].Start < line.Next; cut++)
            {
                Add(found, cable.MessageText, lines.Cuts[cut].Start, lines.Cuts[cut].End, isInText: true);
            }
        }

        return found;
    }

    private static void Add(List<PageLine> found, string text, int start, int end, bool isInText)
    {
        // Read backwards, as the post's name may have any number of words.
        var total = end - CountLength;
        var of = SkipBlanksBack(text, total, start) - 2;
        if (of <= start || !IsNumber(text, total, CountLength) || !Ascii.Is(text.AsSpan(of, 2), "OF")) return;

        var sectionEnd = SkipBlanksBack(text, of, start);
        if (sectionEnd - 2 > start && text[sectionEnd - 2] == '.') sectionEnd -= 2;
        var section = sectionEnd - CountLength;
        var number = SkipBlanksBack(text, section, start) - NumberLength;
        if (number < start || !IsNumber(text, section, CountLength) || !IsNumber(text, number, NumberLength)) return;

        found.Add(new PageLine(
            start, number, ToNumber(text, number, NumberLength), section, ToNumber(text, section, CountLength), total, ToNumber(text, total, CountLength), isInText));
    }

    private static int SkipBlanksBack(string text, int position, int limit)
    {
        while (position > limit && text[position - 1] == ' ') position--;
        return position;
    }

    private static bool IsNumber(string text, int start, int length) => Ascii.SkipDigits(text.AsSpan(start, length), 0) == length;

    private static int ToNumber(string text, int start, int length) => Ascii.ToNumber(text.AsSpan(start, length));
}

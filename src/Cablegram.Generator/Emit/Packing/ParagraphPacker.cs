using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>Packs the paragraphs of a cable: for each a unit of small values, its bytes, and its texts.</summary>
internal static class ParagraphPacker
{
    private const uint NumberFollowsLast = 1 << 3;
    private const uint NumberIsWritten = 2 << 3;
    private const uint HasMarkingText = 1 << 5;
    private const uint HasHeading = 1 << 6;

    /// <summary>Adds the paragraphs.</summary>
    public static void Write(UnitWriter units, TextPacker text, EquatableArray<ParsedParagraph> paragraphs)
    {
        units.Number((uint)paragraphs.Count);
        var last = 0;
        foreach (var paragraph in paragraphs)
        {
            units.Number(Head(paragraph, last));
            if (paragraph.Number is { } number)
            {
                if (number != last + 1) units.Number((uint)number);
                last = number;
            }

            text.WriteRange(units, paragraph.Span);
            if (paragraph.MarkingText is { } marking) text.Write(units, marking);
            if (paragraph.Heading is { } heading) text.Write(units, heading);
            text.Write(units, paragraph.Text);
        }
    }

    private static uint Head(ParsedParagraph paragraph, int last) =>
        (paragraph.Marking is { } marking ? (uint)marking + 1 : 0)
        | (paragraph.Number is not { } number ? 0 : number == last + 1 ? NumberFollowsLast : NumberIsWritten)
        | (paragraph.MarkingText is null ? 0 : HasMarkingText)
        | (paragraph.Heading is null ? 0 : HasHeading);
}

using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// The header of a further section in the middle of a message, in some copies the only full one, with classification line and fields
/// again (FORMAT.md 2.6).
/// </summary>
/// <param name="Start">Offset of its date-time group line, or of the first line of the envelope above.</param>
/// <param name="AddresseesEnd">Offset of the classification line, which may be glued to the last addressee.</param>
/// <param name="End">Offset of the text that goes on behind it.</param>
internal sealed record SectionHeader(int Start, int AddresseesEnd, int End)
{
    private const int MostEnvelopeLines = 8;
    private const int MostHeaderLines = 80;
    private const int MostFieldLines = 25;

    /// <summary>Finds the first one; null where there is none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset behind the message's own header and classification line.</param>
    public static SectionHeader? Find(string source, int start)
    {
        var lines = LineTable.Of(source, start, source.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!TelegramPage.IsDateTimeGroup(lines.Content(i)) || !IsFollowedByOriginator(lines, i)) continue;

            var last = FindClassification(source, lines, i, out var classification);
            if (last < 0) continue;

            var body = FindParagraph(lines, last + 1);
            return new SectionHeader(lines[FindEnvelope(lines, i)].Start, classification, lines[body].Start);
        }

        return null;
    }

    private static bool IsFollowedByOriginator(LineTable lines, int index)
    {
        for (int i = index + 1, seen = 0; i < lines.Count && seen < 2; i++)
        {
            if (lines[i].IsEmpty) continue;
            if (lines.Content(i).StartsWith("FM ".AsSpan())) return true;
            seen++;
        }

        return false;
    }

    /// <summary>Index of the line with the classification line of a section behind the first; -1 where it does not follow.</summary>
    private static int FindClassification(string source, LineTable lines, int index, out int start)
    {
        start = -1;
        for (var i = index + 1; i < lines.Count - 1 && i < index + MostHeaderLines; i++)
        {
            start = ClassificationLines.FindStart(source, lines[i].ContentStart, lines[i].End);
            if (start < 0) continue;

            var text = source.AsSpan(start, lines[i].End - start);
            var section = text.IndexOf("SECTION".AsSpan());
            return section > 0 && SectionNumber.TryRead(text.Slice(section), out var number, out _) && number.Number > 1 ? i : -1;
        }

        return -1;
    }

    /// <summary>Index of the first paragraph behind the repeated fields; the given index where no fields and paragraph follow.</summary>
    private static int FindParagraph(LineTable lines, int index)
    {
        for (int i = index, seen = 0; i < lines.Count && seen < MostFieldLines; i++)
        {
            var content = lines.Content(i);
            if (content.IsEmpty) continue;
            if (content[0] == '¶' || (Ascii.IsDigit(content[0]) && content.Slice(0, Math.Min(4, content.Length)).IndexOf('.') > 0)) return i;
            if (content.Length > 90) break;
            seen++;
        }

        return index;
    }

    private static int FindEnvelope(LineTable lines, int index)
    {
        var first = index;
        for (var i = index - 1; i >= 0 && i > index - MostEnvelopeLines; i--)
        {
            var content = lines.Content(i);
            if (content.StartsWith("VZCZC".AsSpan())) return i;
            if (content.StartsWith("DE R".AsSpan()) || content.StartsWith("ZNY".AsSpan()) || content.StartsWith("ZNR".AsSpan())) first = i;
        }

        return first;
    }
}

using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>Whether anything stands behind a label (FORMAT.md 6.6, 6.7).</summary>
internal static class TagEmptyChecks
{
    /// <summary>Reports a TAGS label without a tag.</summary>
    public static void Check(CableUnderCheck cable, TagLine line, Findings findings)
    {
        if (line.Tokens.Count > 0 || cable.Cable.Tags.Count > 0 || !findings.Wants(TagRules.Empty)) return;

        var field = cable.Head.Find(HeadLabel.Tags)!;
        if (!line.Label.IsVerbatim || !SaysNone(cable, field) || !IsClosed(cable, field, static text => TagsReader.IsContinuation(text))) return;
        findings.Report(TagRules.Empty, line.Label.Span, line.Label.Word);
    }

    /// <summary>
    /// Whether nothing that is missing behind a label can stand elsewhere: the copy keeps its lines, another field or a paragraph follows, and no line in
    /// between, nor the first line of unnumbered text, looks like the value. Copies may have all labels first and all values below.
    /// </summary>
    /// <param name="cable">The cable.</param>
    /// <param name="field">The field whose label stands alone.</param>
    /// <param name="looksLikeValue">Whether a line can be the value.</param>
    public static bool IsClosed(CableUnderCheck cable, HeadField field, LineTest looksLikeValue)
    {
        if (cable.MayHaveLostLines || cable.Cable.IsPartialExtract || cable.Cable.Paragraphs.Count == 0) return false;

        foreach (var (start, end) in cable.Head.PassingLines)
        {
            if (start > field.Start && looksLikeValue(cable.MessageText.AsSpan(start, end - start))) return false;
        }

        var first = cable.Cable.Paragraphs[0];
        if (first.Number is not null || first.MarkingText is not null) return true;

        var text = cable.MessageText.AsSpan(cable.Head.BodyStart);
        var lineEnd = text.IndexOfAny('\n', '\r');
        return !looksLikeValue((lineEnd < 0 ? text : text.Slice(0, lineEnd)).Trim());
    }

    /// <summary>Whether the value is nothing, or the word for it.</summary>
    private static bool SaysNone(CableUnderCheck cable, HeadField field)
    {
        foreach (var (start, end) in field.Lines)
        {
            var value = cable.MessageText.AsSpan(start, end - start).Trim(" ,;.-".AsSpan());
            if (!value.IsEmpty && !Ascii.Is(value, "NONE") && !Ascii.Is(value, "N/A")) return false;
        }

        return true;
    }

    /// <summary>Says something of a line.</summary>
    internal delegate bool LineTest(ReadOnlySpan<char> line);
}

using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Finds the places of line breaks that a copy dropped or turned into blanks (FORMAT.md 2.6).</summary>
internal static class LostLineBreaks
{
    private static readonly string[] Order = ["E.O. 1", "E.O.: ", "E.O 1", "EO 1", "E.O."];
    private static readonly string[] Tags = ["TAGS:", "XTAGS:", "TAGS "];
    private static readonly string[] Subject = ["SUBJECT:", "SUBJ:"];
    private static readonly string[] References = ["REF:", "REFS:", "Ref:", "REF A", "REF (A"];
    private static readonly string[] Classifier = ["Classified By", "CLASSIFIED BY", "Classified by"];

    /// <summary>Finds the places in a message text: classification line, captions, fields, paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="breaks">Takes the offsets of the lines' first characters, rising.</param>
    public static void FindInBody(string text, List<int> breaks)
    {
        var firstParagraph = FindParagraphs(text, out var paragraphs);
        var fields = FindFields(text, 0, firstParagraph);
        var captionsEnd = fields.Count > 0 ? fields[0] : firstParagraph;
        var line = ClassificationLines.FindStart(text, 0, captionsEnd);
        if (line > 0 && text.AsSpan(0, line).IndexOf("FM ".AsSpan()) >= 0) FlatHeader.Find(text.Substring(0, line), breaks);
        if (line > 0) breaks.Add(line);
        if (line >= 0) FindCaptions(text, ClassificationLines.FindEnd(text, line, captionsEnd), captionsEnd, breaks);
        breaks.AddRange(fields);
        breaks.AddRange(paragraphs);
        breaks.Sort();
        breaks.RemoveAll(position => position == 0);
    }

    /// <summary>Finds the labels of the fields before the first paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Offset of the first paragraph.</param>
    /// <returns>Their offsets, rising.</returns>
    public static List<int> FindFields(string text, int start, int end)
    {
        var found = new List<int>();
        foreach (var labels in new[] { Order, Tags, Subject })
        {
            start = Math.Min(end, AddFirst(text, start, end, labels, found));
        }

        // These two come in either order (FORMAT.md 1).
        AddFirst(text, start, end, References, found);
        AddFirst(text, start, end, Classifier, found);
        found.Sort();
        return found;
    }

    /// <summary>Finds the labels that stand within a line of a text that has most of its line breaks.</summary>
    public static List<int> FindFieldsWithinLines(string text)
    {
        var paragraph = text.AsSpan().IndexOf('¶');
        var found = FindFields(text, 0, paragraph < 0 ? Math.Min(text.Length, 4000) : paragraph);
        found.RemoveAll(position => IsLineStart(text, position));
        return found;
    }

    /// <summary>Whether only blanks stand before a position on its line.</summary>
    public static bool IsLineStart(string text, int position)
    {
        while (position > 0 && LineTable.IsBlank(text[position - 1])) position--;
        return position == 0 || text[position - 1] is '\n' or '\r';
    }

    private static int AddFirst(string text, int start, int end, string[] labels, List<int> found)
    {
        var best = -1;
        foreach (var label in labels)
        {
            var at = text.AsSpan(start, end - start).IndexOf(label.AsSpan());
            if (at < 0 || (best >= 0 && at >= best) || (label[label.Length - 1] == ' ' && IsPartOfWord(text, start + at))) continue;
            best = at;
        }

        if (best < 0) return start;

        found.Add(start + best);
        return start + best + 2;
    }

    /// <summary>Finds the places in a transmission header: each format line and each addressee.</summary>
    public static void FindInHeader(string text, List<int> breaks) => FlatHeader.Find(text, breaks);

    private static bool IsPartOfWord(string text, int position) => position > 0 && char.IsLower(text[position - 1]);

    /// <summary>Captions are separated by the doubled blank that a blank before the lost break leaves, or not at all.</summary>
    private static void FindCaptions(string text, int start, int end, List<int> breaks)
    {
        var position = start;
        while (position < end)
        {
            while (position < end && LineTable.IsBlank(text[position])) position++;
            if (position >= end) return;

            breaks.Add(position);
            var caption = CaptionLength(text.AsSpan(position, end - position));
            if (caption > 0)
            {
                position += caption;
                continue;
            }

            var gap = text.AsSpan(position, end - position).IndexOf("  ".AsSpan());
            if (gap < 0) return;
            position += gap;
        }
    }

    private static int CaptionLength(ReadOnlySpan<char> text)
    {
        foreach (var caption in UsualCaptions.Words)
        {
            if (text.StartsWith(caption.AsSpan())) return caption.Length;
        }

        return 0;
    }

    /// <summary>
    /// Finds pilcrows, or where there are none the numbers that count up from 1 and stand before a portion mark, or where there are no
    /// marks either before a sentence.
    /// </summary>
    /// <returns>Offset of the first paragraph; the text's length where there is none.</returns>
    private static int FindParagraphs(string text, out List<int> found)
    {
        found = [];
        for (var from = 0; from < text.Length;)
        {
            var at = text.AsSpan(from).IndexOf('¶');
            if (at < 0) break;
            found.Add(from + at);
            from += at + 1;
        }

        if (found.Count == 0) FindNumbers(text, found, IsMarked);
        if (found.Count == 0) FindNumbers(text, found, BeginsSentence);
        return found.Count == 0 ? text.Length : found[0];
    }

    private static void FindNumbers(string text, List<int> found, Func<string, int, bool> isParagraph)
    {
        var expected = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ascii.IsDigit(text[i])) continue;

            var digits = i;
            while (digits < text.Length && Ascii.IsDigit(text[digits])) digits++;
            var isStart = i == 0 || LineTable.IsBlank(text[i - 1]) || text[i - 1] == '\n';
            if (isStart && MetadataValue.TryNumber(text.AsSpan(i, digits - i), out var number) && number == expected && isParagraph(text, digits))
            {
                found.Add(i);
                expected++;
            }

            i = digits;
        }
    }

    /// <summary>Whether a full stop, a blank and a word follow the number, as in <c>2. EMBASSY AGREES</c>; not <c>2. A.</c>.</summary>
    private static bool BeginsSentence(string text, int position) =>
        position + 3 < text.Length && text[position] is '.' && LineTable.IsBlank(text[position + 1])
        && FlatHeader.SkipBlanks(text, position + 1) is var word && word + 1 < text.Length && Ascii.IsUpper(text[word]) && text[word + 1] != '.';

    private static bool IsMarked(string text, int position)
    {
        if (position >= text.Length || text[position] is not ('.' or ')')) return false;

        position = FlatHeader.SkipBlanks(text, position + 1);
        return position + 2 < text.Length && text[position] == '(' && Ascii.IsUpper(text[position + 1])
            && text.AsSpan(position, Math.Min(14, text.Length - position)).IndexOf(')') > 0;
    }
}

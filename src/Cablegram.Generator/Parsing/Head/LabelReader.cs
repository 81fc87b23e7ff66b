using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Recognises the labels of the head: at a line's beginning in every spelling met, in the middle of a line, where copies lost the line
/// break (<c>E.O. 12958: N/A TAGS: …</c>, <c>TUSUBJECT: …</c>), only with their colon (FORMAT.md 1, 2.6).
/// </summary>
internal static class LabelReader
{
    /// <summary>Reads the label a line begins with, whose first character tells which it can be.</summary>
    public static bool TryReadAtStart(ReadOnlySpan<char> line, out LabelMatch match)
    {
        match = default;
        if (line.IsEmpty) return false;

        switch (line[0])
        {
            case 'E' or 'e':
                return TryReadOrder(line, out match) || LabelWords.TryReadItemBeforeLabel(line, out match);
            case 'T' or 't' or 'A' or 'a' or 'X' or 'x':
                return LabelWords.TryReadItemBeforeLabel(line, out match) || TryReadTags(line, out match);
            case 'S' or 's' or 'U' or 'u' or 'R' or 'r' or 'C' or 'c' or 'L' or 'l' or 'D' or 'd':
                return TryReadWord(line, 0, isMidLine: false, out match);
            case >= 'A' and <= 'Z':
                return LabelWords.TryReadItemBeforeLabel(line, out match);
            case >= 'a' and <= 'z':
                return false;
            default:
                // A number, a mark, or blanks that a lost line break left.
                return TryReadWord(line, 0, isMidLine: false, out match) || TryReadOrder(line, out match);
        }
    }

    private static bool TryReadOrder(ReadOnlySpan<char> line, out LabelMatch match)
    {
        match = new LabelMatch(HeadLabel.Order, 0, 0, IsMisspelt: false);
        return OrderReader.LooksLikeOrder(line);
    }

    private static bool TryReadTags(ReadOnlySpan<char> line, out LabelMatch match)
    {
        var found = TagsReader.BeginsWithLabel(line, out var value);
        match = new LabelMatch(HeadLabel.Tags, 0, value, IsMisspelt: found && !Ascii.StartsWith(line, "TAGS"));
        return found;
    }

    /// <summary>Finds the first label in the middle of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The label it begins with; one without a label where it begins with none.</param>
    /// <param name="match">The label found.</param>
    public static bool TryFindWithin(ReadOnlySpan<char> line, LabelMatch first, out LabelMatch match)
    {
        match = default;
        var from = first.Label == HeadLabel.None ? 1 : first.ValueStart;
        if (from >= line.Length) return false;

        // What stands before a misspelt TAGS label tells whether it is one, so the whole line is looked at, unless the label is there already.
        var isBehindOrder = false;
        var hasTagsBefore = first.Label == HeadLabel.Tags || HasTagsBefore(line, from, ref isBehindOrder);
        if (hasTagsBefore) isBehindOrder = false;
        var rest = line[from..];
        var tagsLine = hasTagsBefore ? rest : line;
        var tagsFrom = line.Length - tagsLine.Length;
        var seeksOrder = first.Label != HeadLabel.Order || LineTable.IsBlank(line[0]);
        var seeksTags = true;
        for (var i = LabelStarts.Next(line, from); i < line.Length; i = LabelStarts.Next(line, i + 1))
        {
            switch (line[i] | 0x20)
            {
                case 's' or 'r' or 'c':
                    if (i > 0 && i < line.Length - 3 && MayBeginLabel(line, i) && TryReadWord(line, i, isMidLine: true, out match)) return true;
                    break;
                case 'e':
                    if (!seeksOrder || !OrderReader.IsOrderAt(rest, i - from)) break;
                    match = new LabelMatch(HeadLabel.Order, i, i, false);
                    if (i > from) return true;
                    seeksOrder = false;
                    break;
                case 't' or 'a' or 'x':
                    if (!seeksTags || !TagsLabel.MayBegin(line, i) || !TagsLabel.IsAt(tagsLine, i - tagsFrom, ref isBehindOrder, out var value)) break;
                    match = new LabelMatch(HeadLabel.Tags, i, value + tagsFrom, false);
                    if (!hasTagsBefore || i > from) return true;
                    seeksTags = false;
                    break;
            }
        }

        match = default;
        return false;
    }

    private static bool HasTagsBefore(ReadOnlySpan<char> line, int end, ref bool isBehindOrder)
    {
        var rest = line[..Math.Min(end + 1, line.Length)];
        for (var i = LabelStarts.Next(rest, 0); i < end; i = LabelStarts.Next(rest, i + 1))
        {
            if (TagsLabel.MayBegin(line, i) && TagsLabel.IsAt(line, i, ref isBehindOrder, out _)) return true;
        }

        return false;
    }

    /// <summary>The usual spelling of a label.</summary>
    public static string Spelling(HeadLabel label) => label switch
    {
        HeadLabel.Order => "E.O.",
        HeadLabel.Tags => "TAGS",
        HeadLabel.Subject => "SUBJECT",
        HeadLabel.Reference => "REF",
        _ => "Classified By",
    };

    private static bool TryReadWord(ReadOnlySpan<char> line, int start, bool isMidLine, out LabelMatch match)
    {
        match = default;
        var text = line[start..];
        // "DECLASSIFIED BY NARA" is a value of the E.O. field.
        if (isMidLine && line[..start].EndsWith("DE".AsSpan(), StringComparison.OrdinalIgnoreCase) && ClassifiedByLabel.TryRead(text, isMidLine, out _, out _)) return false;
        if (isMidLine && !MayBeginWord(line, start))
        {
            // "CAIROClassified By:": the colon tells.
            if (!ClassifiedByLabel.TryRead(text, isMidLine, out var glued, out _) || text[..glued].IndexOf(':') < 0) return false;
            match = new LabelMatch(HeadLabel.ClassifiedBy, start, start + glued, false);
            return true;
        }

        if (isMidLine && text[0] == 'S' && text.StartsWith("Sensitive but".AsSpan(), StringComparison.Ordinal))
        {
            // No label, but the handling notice that opens the text of many unclassified cables.
            match = new LabelMatch(HeadLabel.None, start, start, false);
            return true;
        }

        if (LabelWords.TryReadSubject(text, isMidLine, out var length, out var isMisspelt))
        {
            match = new LabelMatch(HeadLabel.Subject, start, start + length, isMisspelt);
        }
        else if (LabelWords.TryReadReference(text, isMidLine, out length))
        {
            match = new LabelMatch(HeadLabel.Reference, start, start + length, false);
        }
        else if (ClassifiedByLabel.TryRead(text, isMidLine, out length, out isMisspelt))
        {
            match = new LabelMatch(HeadLabel.ClassifiedBy, start, start + length, isMisspelt);
        }
        else if (!isMidLine && LabelWords.TryReadMarking(text, out length))
        {
            match = new LabelMatch(HeadLabel.Marking, start, start + length, false);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Whether three characters may begin a label, or the notice, that is read in the middle of a line: SUB, REF, CLA, <c>Sen</c>.</summary>
    private static bool MayBeginLabel(ReadOnlySpan<char> line, int at) =>
        (line[at] | 0x20, line[at + 1] | 0x20, line[at + 2] | 0x20) is ('s', 'u', 'b') or ('s', 'e', 'n') or ('r', 'e', 'f') or ('c', 'l', 'a');

    /// <summary>In the middle of a line a label stands behind a blank, or, in capitals with its colon, glued to the word before.</summary>
    private static bool MayBeginWord(ReadOnlySpan<char> line, int start) =>
        LineTable.IsBlank(line[start - 1]) || line[start - 1] is '.' or ')' or ',' or ';' || (char.IsUpper(line[start]) && start + 1 < line.Length && char.IsUpper(line[start + 1]));
}

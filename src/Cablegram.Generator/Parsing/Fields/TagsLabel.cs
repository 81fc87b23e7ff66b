using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Finds the label of the TAGS field (FORMAT.md 6.6): TAGS, TAG, the XTAGS of one dump or a misspelling, with or without a colon, at a line's start, behind
/// the value of the E.O. field or behind a gap.
/// </summary>
internal static class TagsLabel
{
    /// <summary>Spellings met, longer ones first.</summary>
    private static readonly string[] Spellings = ["XTAGS", "TAGES", "TAGS", "TABS", "TAG", "TAS", "TGS", "AGS"];

    private const int LongestOrder = 160;

    /// <summary>Finds the label on a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="valueStart">Where the value begins; at the line's end where it stands on the next line.</param>
    /// <returns>Where the label begins; -1 where there is none.</returns>
    public static int Find(ReadOnlySpan<char> line, out int valueStart)
    {
        var isBehindOrder = false;
        for (var i = LabelStarts.Next(line, 0); i < line.Length; i = LabelStarts.Next(line, i + 1))
        {
            if (MayBegin(line, i) && IsAt(line, i, ref isBehindOrder, out valueStart)) return i;
        }

        valueStart = 0;
        return -1;
    }

    /// <summary>Whether the label stands at an offset of a line; asked for one offset after the other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The offset, at which <see cref="MayBegin"/>.</param>
    /// <param name="isBehindOrder">Whether an E.O. field was seen before it; false at first.</param>
    /// <param name="valueStart">Where the value begins.</param>
    public static bool IsAt(ReadOnlySpan<char> line, int at, ref bool isBehindOrder, out int valueStart)
    {
        valueStart = 0;
        if (Read(line.Slice(at), out var length, out var hasColon) is not { } label) return false;

        isBehindOrder = isBehindOrder || IsBehindOrder(line.Slice(0, at));
        valueStart = Ascii.SkipSpaces(line, at + length);
        return IsAllowed(line, at, label, hasColon, line.Slice(valueStart), isBehindOrder);
    }

    /// <summary>Whether a line begins with the label.</summary>
    public static bool IsAtStart(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        if (!MayBegin(line, 0) || Read(line, out var length, out var hasColon) is not { } label) return false;

        valueStart = Ascii.SkipSpaces(line, length);
        return IsAllowed(line, 0, label, hasColon, line.Slice(valueStart), isBehindOrder: IsBehindOrder(default));
    }

    /// <summary>Whether three characters may begin one of the spellings.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line, int at) =>
        at + 2 < line.Length && (line[at] | 0x20, line[at + 1] | 0x20, line[at + 2] | 0x20) is ('t', 'a', 'g' or 'b' or 's') or ('t' or 'a', 'g', 's') or ('x', 't', 'a');

    /// <summary>Reads a spelling of the label at the start of a text; null where there is none.</summary>
    private static string? Read(ReadOnlySpan<char> text, out int length, out bool hasColon)
    {
        length = 0;
        hasColon = false;
        foreach (var spelling in Spellings)
        {
            if (!Ascii.StartsWith(text, spelling)) continue;

            length = spelling.Length;
            if (length < text.Length && Ascii.IsLetterOrDigit(text[length])) continue;

            var colon = Ascii.SkipSpaces(text, length);
            hasColon = colon - length <= 2 && colon < text.Length && text[colon] is ':' or ';' or '.';
            if (hasColon) length = colon + 1;
            return spelling;
        }

        return null;
    }

    private static bool IsAllowed(
        ReadOnlySpan<char> line, int at, string label, bool hasColon, ReadOnlySpan<char> value, bool isBehindOrder)
    {
        var isColon = hasColon && line.Slice(at).IndexOf(':') is > 0 and < 8;
        var isFull = label is "TAGS" or "XTAGS";
        if (at > 0 && Ascii.IsLetterOrDigit(line[at - 1])) return isColon && isFull && IsGlued(line.Slice(0, at));

        var isAtStart = IsFirstOnLine(line, at);
        if (isFull && isColon) return true;
        if (!isAtStart && !isBehindOrder && !IsBehindGap(line, at)) return false;
        if (isColon || (hasColon && isFull && isAtStart)) return true;

        var isLowerCase = line.Slice(at, label.Length).IndexOfAny('T', 'A', 'G') < 0;
        return BeginsWithTag(value, isStrict: !isFull || isLowerCase);
    }

    /// <summary>Whether a value without colon before it can be one: its first word is a known tag, or has a tag's look.</summary>
    private static bool BeginsWithTag(ReadOnlySpan<char> value, bool isStrict)
    {
        var start = 0;
        while (start < value.Length && value[start] is '[' or '(' or '\\') start++;
        var end = start;
        while (end < value.Length && Ascii.IsLetterOrDigit(value[end])) end++;
        var word = value.Slice(start, end - start);
        if (word.Length == 0) return value.Length == 0 && !isStrict;
        if (TagTable.TryFind(word, out _) || TagTable.TryCorrect(word, out _)) return true;

        // "TAGS WERE …" is a sentence; a comma behind the word, or nothing, shows a list.
        return !isStrict && (end >= value.Length || value[end] is ',' or ';');
    }

    private static bool IsFirstOnLine(ReadOnlySpan<char> line, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (!Ascii.IsSpace(line[i]) && line[i] is not ('*' or '#' or '>')) return false;
        }

        return true;
    }

    private static bool IsBehindGap(ReadOnlySpan<char> line, int at) =>
        at >= 2 && LineTable.IsBlank(line[at - 1]) && LineTable.IsBlank(line[at - 2]);

    private static bool IsBehindOrder(ReadOnlySpan<char> before)
    {
        // The value of an E.O. field is short; looking no further back keeps long lines cheap.
        before = before.Slice(Math.Max(0, before.Length - LongestOrder));
        if (OrderReader.FindOrder(before) >= 0) return true;

        before = before.TrimEnd();
        if (Ascii.StartsWith(before, "DECL")) return true;
        return before.Length >= 3 && Ascii.Is(before.Slice(before.Length - 3), "N/A");
    }

    /// <summary>Whether the label may follow without a blank: behind a date, N/A or GDS, not behind a word ("HASHTAGS:").</summary>
    private static bool IsGlued(ReadOnlySpan<char> before) =>
        Ascii.IsDigit(before[before.Length - 1]) || IsBehindOrder(before);
}

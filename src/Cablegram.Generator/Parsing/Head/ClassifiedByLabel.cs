using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>
/// Recognises <c>Classified By</c> in its spellings, with the mark or paragraph number some cables put in front of it
/// (<c>1. (U) Classified by …</c>; FORMAT.md 6.9).
/// </summary>
internal static class ClassifiedByLabel
{
    private const string Word = "CLASSIFIED";

    /// <summary>Reads the label at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMidLine">Whether other words stand before it on its line; then only the full spelling counts.</param>
    /// <param name="length">Length of the label with colon and blanks, and with number and mark in front.</param>
    /// <param name="isMisspelt">Whether a letter is wrong.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool isMidLine, out int length, out bool isMisspelt)
    {
        isMisspelt = false;
        length = isMidLine ? 0 : SkipNumberAndMark(text);
        var rest = text[length..];
        if (rest.IsEmpty || (rest[0] | 0x20) is not ('c' or 'l')) return false;

        var word = rest[..Math.Min(rest.Length, Word.Length + 3)].IndexOf(' ');
        if (word < 0 || word > Word.Length + 2 || word < Word.Length - 2) return false;

        isMisspelt = !rest[..word].Equals(Word.AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (isMisspelt && (isMidLine || !IsNear(rest[..word]))) return false;

        var by = word;
        while (by < rest.Length && LineTable.IsBlank(rest[by])) by++;
        if (by + 2 > rest.Length || !rest.Slice(by, 2).Equals("BY".AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;

        by += 2;
        if (by < rest.Length && char.IsLetterOrDigit(rest[by])) return false;
        // In the middle of a line only with a colon or in capitals or capital initials: "was classified by the embassy" is prose.
        if (isMidLine && !(rest[0] == 'C' && by < rest.Length && (rest[by] == ':' || char.IsUpper(rest[1])))) return false;

        while (by < rest.Length && (LineTable.IsBlank(rest[by]) || rest[by] is ':' or ';' or ',')) by++;
        length += by;
        return true;
    }

    private static int SkipNumberAndMark(ReadOnlySpan<char> text)
    {
        var position = 0;
        if (position < text.Length && text[position] == '\u00b6') position++;
        if (position + 1 < text.Length && char.IsDigit(text[position]) && text[position + 1] is '.' or ')') position += 2;
        while (position < text.Length && LineTable.IsBlank(text[position])) position++;
        if (position < text.Length && text[position] == '(')
        {
            var close = text.Slice(position, Math.Min(8, text.Length - position)).IndexOf(')');
            if (close is > 0 and < 8) position += close + 1;
        }

        while (position < text.Length && LineTable.IsBlank(text[position])) position++;
        return position;
    }

    /// <summary>Whether a word differs from CLASSIFIED in one or two letters.</summary>
    private static bool IsNear(ReadOnlySpan<char> word)
    {
        var common = 0;
        while (common < word.Length && common < Word.Length && char.ToUpperInvariant(word[common]) == Word[common]) common++;
        var tail = 0;
        while (tail < word.Length - common && tail < Word.Length - common && char.ToUpperInvariant(word[word.Length - 1 - tail]) == Word[Word.Length - 1 - tail]) tail++;
        return Math.Max(word.Length, Word.Length) - common - tail <= 2;
    }
}

using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>The part of a Classified By paragraph that gives the order's section and the reasons: <c>for reasons 1.4 (b) and (d)</c> (FORMAT.md 6.9).</summary>
/// <param name="Start">Where it begins; what stands before it is the classifier.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Section">The section as the order numbers it, <c>1.4</c>, however it is typed; null where none is given.</param>
/// <param name="SectionStart">Offset of the section.</param>
/// <param name="SectionEnd">Offset behind the section.</param>
/// <param name="Reasons">Letters, lower case, each once, in the order of the text.</param>
internal readonly record struct ClassificationGrounds(int Start, int End, string? Section, int SectionStart, int SectionEnd, EquatableArray<string> Reasons)
{
    // "E.O. 12958 as amended, section" may stand between the word and the number.
    private const int FarthestSection = 60;
    private const int LongestWord = 64;

    // "reason" with a letter lost, "reasons" with two added.
    private const int ShortestReason = 5;
    private const int LongestReason = 9;

    /// <summary>Finds the grounds in a range of a value; null where it names neither a reason nor a section.</summary>
    public static ClassificationGrounds? Find(ReadOnlySpan<char> value, int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (TryReadSection(value, i, end, out var sectionEnd)) return Complete(value, i, end, i, sectionEnd);

            var wordEnd = WordEnd(value, i, end);
            var next = Math.Max(wordEnd, i + 1);
            if (char.IsLetter(value[i]) && (TryReadReasonWord(value, i, end, ref wordEnd) || TryReadOrder(value, i, end, ref wordEnd)))
            {
                var section = FindSection(value, wordEnd, Math.Min(end, wordEnd + FarthestSection), out sectionEnd);
                return section >= 0 ? Complete(value, i, end, section, sectionEnd) : Complete(value, i, end, -1, wordEnd);
            }

            i = next;
        }

        return null;
    }

    private static ClassificationGrounds Complete(ReadOnlySpan<char> value, int start, int end, int sectionStart, int sectionEnd)
    {
        var letters = ReasonLetters.Read(value, sectionEnd, end, out var lettersEnd);
        var section = sectionStart < 0 ? null : Digits(value, sectionStart, sectionEnd);
        return new ClassificationGrounds(start, lettersEnd, section, sectionStart, sectionEnd, letters);
    }

    private static string Digits(ReadOnlySpan<char> value, int start, int end)
    {
        // The digits are what counts: 1.4, 1/4, 1:4, 14 and "1. 4" over a line end are the same section.
        var last = end - 1;
        while (!char.IsDigit(value[last])) last--;
        return SharedWords.Of([value[start], '.', value[last]]);
    }

    private static int FindSection(ReadOnlySpan<char> value, int start, int end, out int sectionEnd)
    {
        for (var i = start; i < end; i++)
        {
            if (i > start && char.IsDigit(value[i - 1])) continue;
            if (TryReadSection(value, i, end, out sectionEnd) || TryReadUnpointedSection(value, i, end, out sectionEnd)) return i;

            // Letters without a section ("Reasons (b) and (d)") are not to be skipped for a number of the text behind them.
            if (value[i] == '(' && i + 2 < end && char.IsLetter(value[i + 1]) && value[i + 2] == ')') break;
        }

        sectionEnd = start;
        return -1;
    }

    private static bool TryReadSection(ReadOnlySpan<char> value, int i, int end, out int sectionEnd)
    {
        sectionEnd = i;
        if (value[i] != '1' || (i > 0 && (char.IsDigit(value[i - 1]) || value[i - 1] is '/' or '.'))) return false;

        var at = SkipWhite(value, i + 1, end);
        if (at >= end || value[at] is not ('.' or '/' or ':')) return false;

        at = SkipWhite(value, at + 1, end);
        if (at >= end || value[at] is < '2' or > '8' || (at + 1 < end && char.IsDigit(value[at + 1]))) return false;

        sectionEnd = at + 1;
        return true;
    }

    private static bool TryReadUnpointedSection(ReadOnlySpan<char> value, int i, int end, out int sectionEnd)
    {
        sectionEnd = i + 2;
        return i + 2 < end && value[i] == '1' && value[i + 1] is '4' or '5' && (char.IsWhiteSpace(value[i + 2]) || value[i + 2] is '(' or ',');
    }

    /// <summary><c>reason</c>, <c>Reasons</c>, with a slip (<c>RESONS</c>) or cut in two by a line end (<c>rea\nsons</c>).</summary>
    private static bool TryReadReasonWord(ReadOnlySpan<char> value, int start, int end, ref int wordEnd)
    {
        var written = value[start..wordEnd];
        if (!MayBeReason(written)) return false;

        var word = PositionWords.Fold(written, stackalloc char[LongestWord]);
        if (word.Length >= 5 && (IsReason(word, 1) || (HasDigit(word) && IsReason(word, 2)))) return true;
        // A word cut in two: its first half must begin as "reason" does.
        if (word.Length > 7 || !"reasons".AsSpan().StartsWith(word)) return false;

        var next = SkipWhite(value, wordEnd, end);
        if (next == wordEnd || next >= end || !char.IsLetter(value[next])) return false;

        var nextEnd = WordEnd(value, next, end);
        if (!IsReason(word.ToString() + PositionWords.Fold(value[next..nextEnd].ToString()), 0)) return false;

        wordEnd = nextEnd;
        return true;
    }

    /// <summary>Tells most words from "reason" and its halves by their length and first two letters, of which one slip leaves an R or an E.</summary>
    private static bool MayBeReason(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestReason || word.Length < ShortestReason) return (word[0] | 0x20) == 'r' && word.Length <= LongestReason;
        return (word[0] | 0x20) is 'r' or 'e' || (word[1] | 0x20) is 'r' or 'e' || HasDigit(word);
    }

    private static bool IsReason(ReadOnlySpan<char> word, int slips) => Spelling.IsWithin(word, "reasons", slips) || Spelling.IsWithin(word, "reason", slips);

    private static bool TryReadOrder(ReadOnlySpan<char> value, int start, int end, ref int wordEnd)
    {
        if ((value[start] | 0x20) != 'e') return false;
        while (wordEnd < end && (IsWordCharacter(value[wordEnd]) || value[wordEnd] == '.')) wordEnd++;
        var word = PositionWords.Fold(value.Slice(start, wordEnd - start), stackalloc char[LongestWord]);
        return word is "eo" || (word.Length == 7 && word.StartsWith("eo") && char.IsDigit(word[2]));
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    private static int WordEnd(ReadOnlySpan<char> value, int start, int end)
    {
        while (start < end && IsWordCharacter(value[start])) start++;
        return start;
    }

    private static int SkipWhite(ReadOnlySpan<char> value, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(value[start])) start++;
        return start;
    }
}

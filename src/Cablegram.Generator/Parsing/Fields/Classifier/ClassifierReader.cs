using System.Buffers;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the paragraph that says who classified a cable and why (FORMAT.md 6.9).</summary>
internal static class ClassifierReader
{
    // Without grounds nothing says where the paragraph ends; a classifier takes a few lines at most.
    private const int MostLinesWithoutGrounds = 4;

    // Longer than any word of the list with marks among its letters.
    private const int LongestHalves = 64;

    private static readonly uint LettersOfSection = Spelling.Letters("section".AsSpan());

    /// <summary>Reads the value behind the label <c>Classified By</c>. The value may begin with the label again and run on into the text.</summary>
    public static ParsedClassifier Read(FieldText field)
    {
        var value = field.Characters;
        var end = ClassifierExtent.FindEnd(value);
        var grounds = ClassificationGrounds.Find(value, 0, end);
        var start = ClassifierExtent.SkipLabels(value, grounds?.Start ?? end);
        if (grounds is null) end = LineEnd(value, start, end, MostLinesWithoutGrounds);

        using var split = ClassifierWords.Split(value, start, grounds?.Start ?? end);
        var words = WithoutConnectorsAtEnd(new ClassifierWords(value, split.AsSpan()));
        var names = FindNames(words);
        return new ParsedClassifier(
            field.Excerpt(start, grounds?.End ?? end) ?? Excerpt.Of(field.Span(0, 0)),
            Name(field, words, names),
            Position(field, words, names),
            grounds is { Section: { } section } found ? new Located<string>(section, field.Span(found.SectionStart, found.SectionEnd)) : null,
            grounds?.Reasons ?? default);
    }

    private static int LineEnd(ReadOnlySpan<char> value, int start, int end, int lines)
    {
        for (var i = start; i < end; i++)
        {
            if (value[i] == '\n' && --lines == 0) return i;
        }

        return end;
    }

    /// <summary>The words without what leads over to the grounds: <c>for</c>, <c>based on</c>, <c>under Se\nction</c>.</summary>
    private static ClassifierWords WithoutConnectorsAtEnd(ClassifierWords words)
    {
        while (words.Count > 0)
        {
            var last = words.Count - 1;
            if (IsConnector(words, last)) words = words.Before(last);
            else if (last > 0 && words[last].Break is WordBreak.Line or WordBreak.Blank && IsCutConnector(words, last)) words = words.Before(last - 1);
            else break;
        }

        return words;
    }

    private static bool IsConnector(ClassifierWords words, int index) =>
        words[index].Kind == PositionWord.Connector
        || (Spelling.MayBeWithinOne(words[index].Letters, LettersOfSection) && IsSection(PositionWords.Fold(words.Text(index), stackalloc char[PositionWords.LongestFolded])));

    /// <summary>Whether a word and the one before it are the halves of one that leads over.</summary>
    private static bool IsCutConnector(ClassifierWords words, int index)
    {
        if (words[index - 1].FoldedLength + words[index].FoldedLength > Math.Max(PositionWords.LongestConnector, "section".Length + 1)) return false;

        var first = words.Text(index - 1);
        var second = words.Text(index);
        Span<char> whole = stackalloc char[LongestHalves];
        if (first.Length + second.Length > LongestHalves) whole = new char[first.Length + second.Length];
        first.CopyTo(whole);
        second.CopyTo(whole[first.Length..]);
        var folded = PositionWords.Fold(whole[..(first.Length + second.Length)], stackalloc char[PositionWords.LongestFolded]);
        return PositionWords.FindFolded(folded) == PositionWord.Connector || IsSection(folded);
    }

    private static bool IsSection(ReadOnlySpan<char> folded) => Spelling.IsWithin(folded, "section".AsSpan(), 1);

    /// <summary>The name, or both where two people classified: there is one on either side of an <c>and</c>.</summary>
    private static Names FindNames(ClassifierWords words)
    {
        for (var i = 1; i < words.Count - 1; i++)
        {
            if (words[i].Length != "AND".Length || !Ascii.Is(words.Text(i), "AND")) continue;

            var (first, end) = ClassifierName.Find(words.Before(i));
            if (end - first <= 1) continue;

            var (nextFirst, nextEnd) = ClassifierName.Find(words.From(i + 1));
            if (nextEnd - nextFirst > 1) return new Names(2, first, end, i + 1 + nextFirst, i + 1 + nextEnd);
        }

        var only = ClassifierName.Find(words);
        return only.End > only.First ? new Names(1, only.First, only.End, 0, 0) : default;
    }

    private static Located<string>? Name(FieldText field, ClassifierWords words, Names names)
    {
        if (names.Count == 0) return null;

        // Between two words stands no more than is written there.
        var text = ArrayPool<char>.Shared.Rent(field.Length + " and ".Length + (2 * words.Count));
        var length = AppendName(text, 0, words, names.First, names.End);
        if (names.Count > 1)
        {
            " and ".CopyTo(0, text, length, " and ".Length);
            length = AppendName(text, length + " and ".Length, words, names.NextFirst, names.NextEnd);
        }

        var name = new Located<string>(new string(text, 0, length), field.Span(words[names.First].Start, words[(names.Count > 1 ? names.NextEnd : names.End) - 1].End));
        ArrayPool<char>.Shared.Return(text);
        return name;
    }

    private static int AppendName(char[] text, int length, ClassifierWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && !ClassifierName.IsCutFromPrevious(words, i))
            {
                if (words[i].Break == WordBreak.Comma) text[length++] = ',';
                text[length++] = ' ';
            }

            words.Text(i).CopyTo(text.AsSpan(length));
            length += words[i].Length;
        }

        // The full stop of the sentence is not the name's, that of "Jr." is.
        return text[length - 1] == '.' && !IsAbbreviation(words, end - 1) ? length - 1 : length;
    }

    private static bool IsAbbreviation(ClassifierWords words, int index) =>
        words[index].Length == 3 && words[index].Kind == PositionWord.Suffix && words.Text(index)[0] is 'J' or 'S' or 'j' or 's';

    /// <summary>What stands before the name, else what stands behind it.</summary>
    private static Located<string>? Position(FieldText field, ClassifierWords words, Names names)
    {
        if (words.Count == 0) return null;

        var (first, end) = names.Count == 0 ? (words.Count, words.Count) : (names.First, names.End);
        if (first == 0 && end == words.Count) return null;

        var last = first > 0 ? first - 1 : (names.Count > 1 ? names.NextFirst : words.Count) - 1;
        var from = first > 0 ? 0 : end;
        if (last < from) return null;

        var stop = words[last].End;
        if (first == 0 && field.Characters[stop - 1] == '.' && words.Text(last).IndexOf('.') == words[last].Length - 1) stop--;
        var located = field.Located(words[from].Start, stop);
        return located.Value.Length == 0 ? null : located;
    }

    /// <summary>Where one name or two stand among the words.</summary>
    private readonly record struct Names(int Count, int First, int End, int NextFirst, int NextEnd);
}

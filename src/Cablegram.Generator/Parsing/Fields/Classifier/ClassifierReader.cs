using System.Text;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the paragraph that says who classified a cable and why (FORMAT.md 6.9).</summary>
internal static class ClassifierReader
{
    // Without grounds nothing says where the paragraph ends; a classifier takes a few lines at most.
    private const int MostLinesWithoutGrounds = 4;

    // Longer than any word of the list with marks among its letters.
    private const int LongestConnector = 64;

    /// <summary>Reads the value behind the label <c>Classified By</c>. The value may begin with the label again and run on into the text.</summary>
    public static ParsedClassifier Read(FieldText field)
    {
        var value = field.Value;
        var end = ClassifierExtent.FindEnd(value);
        var grounds = ClassificationGrounds.Find(value, 0, end);
        var start = ClassifierExtent.SkipLabels(value, grounds?.Start ?? end);
        if (grounds is null) end = LineEnd(value, start, end, MostLinesWithoutGrounds);

        var words = ClassifierWord.Split(value, start, grounds?.Start ?? end);
        RemoveConnectorsAtEnd(words);
        var names = new List<(int First, int End)>();
        foreach (var person in SplitPersons(words))
        {
            var (first, last) = ClassifierName.Find(person);
            if (last > first) names.Add((words.IndexOf(person[first]), words.IndexOf(person[last - 1]) + 1));
        }

        return new ParsedClassifier(
            field.Excerpt(start, grounds?.End ?? end) ?? Excerpt.Of(field.Span(0, 0)),
            Name(field, words, names),
            Position(field, words, names),
            grounds?.Section is { } section ? new Located<string>(section, field.Span(grounds.SectionStart, grounds.SectionEnd)) : null,
            (grounds?.Reasons ?? []).ToEquatableArray());
    }

    private static int LineEnd(string value, int start, int end, int lines)
    {
        for (var i = start; i < end; i++)
        {
            if (value[i] == '\n' && --lines == 0) return i;
        }

        return end;
    }

    /// <summary>Takes off what leads over to the grounds: <c>for</c>, <c>based on</c>, <c>under Se\nction</c>.</summary>
    private static void RemoveConnectorsAtEnd(List<ClassifierWord> words)
    {
        while (words.Count > 0)
        {
            var last = words.Count - 1;
            if (IsConnector(words[last].Text)) words.RemoveAt(last);
            else if (last > 0 && words[last].Break is WordBreak.Line or WordBreak.Blank && IsConnector(words[last - 1].Text, words[last].Text)) words.RemoveRange(last - 1, 2);
            else break;
        }
    }

    private static bool IsConnector(string word) => IsFoldedConnector(PositionWords.Fold(word.AsSpan(), stackalloc char[64]));

    /// <summary>Whether two words are the halves of one that leads over.</summary>
    private static bool IsConnector(string first, string second)
    {
        if (first.Length + second.Length > LongestConnector) return IsConnector(first + second);

        Span<char> whole = stackalloc char[LongestConnector];
        first.AsSpan().CopyTo(whole);
        second.AsSpan().CopyTo(whole[first.Length..]);
        return IsFoldedConnector(PositionWords.Fold(whole[..(first.Length + second.Length)], stackalloc char[64]));
    }

    private static bool IsFoldedConnector(ReadOnlySpan<char> word) =>
        PositionWords.FindFolded(word) == PositionWord.Connector || Spelling.IsWithin(word, "section".AsSpan(), 1);

    /// <summary>Two people may have classified: the words on both sides of an <c>and</c> when there is a name on both.</summary>
    private static List<List<ClassifierWord>> SplitPersons(List<ClassifierWord> words)
    {
        for (var i = 1; i < words.Count - 1; i++)
        {
            if (!string.Equals(words[i].Text, "and", StringComparison.OrdinalIgnoreCase)) continue;

            var before = words.GetRange(0, i);
            var after = words.GetRange(i + 1, words.Count - i - 1);
            var (first, end) = ClassifierName.Find(before);
            var (nextFirst, nextEnd) = ClassifierName.Find(after);
            if (end - first > 1 && nextEnd - nextFirst > 1) return [before, after];
        }

        return [words];
    }

    private static Located<string>? Name(FieldText field, List<ClassifierWord> words, List<(int First, int End)> names)
    {
        if (names.Count == 0) return null;

        var text = new StringBuilder();
        foreach (var (first, end) in names)
        {
            if (text.Length > 0) text.Append(" and ");
            AppendName(text, words, first, end);
        }

        return new Located<string>(text.ToString(), field.Span(words[names[0].First].Start, words[names[names.Count - 1].End - 1].End));
    }

    private static void AppendName(StringBuilder text, List<ClassifierWord> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && !ClassifierName.IsCutFromPrevious(words, i)) text.Append(words[i].Break == WordBreak.Comma ? ", " : " ");
            text.Append(words[i].Text);
        }

        // The full stop of the sentence is not the name's, that of "Jr." is.
        var last = words[end - 1];
        if (text[text.Length - 1] == '.' && !IsAbbreviation(last.Text)) text.Length--;
    }

    private static bool IsAbbreviation(string word) => word.Length == 3 && PositionWords.Find(word) == PositionWord.Suffix && word[0] is 'J' or 'S' or 'j' or 's';

    /// <summary>What stands before the name, else what stands behind it.</summary>
    private static Located<string>? Position(FieldText field, List<ClassifierWord> words, List<(int First, int End)> names)
    {
        if (words.Count == 0) return null;

        var (first, end) = names.Count == 0 ? (words.Count, words.Count) : names[0];
        if (first == 0 && end == words.Count) return null;

        var last = first > 0 ? first - 1 : (names.Count > 1 ? names[1].First : words.Count) - 1;
        var from = first > 0 ? 0 : end;
        if (last < from) return null;

        var stop = words[last].End;
        if (first == 0 && field.Value[stop - 1] == '.' && words[last].Text.IndexOf('.') == words[last].Text.Length - 1) stop--;
        var located = field.Located(words[from].Start, stop);
        return located.Value.Length == 0 ? null : located;
    }
}

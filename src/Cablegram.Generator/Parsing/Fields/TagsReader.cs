using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads the TAGS field: <c>TAGS: PREL, PGOV, KZ</c> (FORMAT.md 6.6).</summary>
internal static class TagsReader
{
    /// <summary>Finds the label of the field on a line; see <see cref="TagsLabel.Find"/>.</summary>
    public static int FindLabel(ReadOnlySpan<char> line, out int valueStart) => TagsLabel.Find(line, out valueStart);

    /// <summary>Whether a line begins with the label, and where its value does.</summary>
    public static bool BeginsWithLabel(ReadOnlySpan<char> line, out int valueStart) => TagsLabel.IsAtStart(line, out valueStart);

    /// <summary>Whether a line below the TAGS line goes on with tags: nothing but words that are, or look like, tags.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> line)
    {
        int words = 0, known = 0, at = 0;
        var hasComma = false;
        while (at < line.Length)
        {
            if (line[at] is ',' or ';') hasComma = true;
            if (!Ascii.IsLetterOrDigit(line[at]))
            {
                if (!Ascii.IsSpace(line[at]) && line[at] is not (',' or ';' or '(' or ')' or '[' or ']' or '#' or '-' or '/')) return false;
                at++;
                continue;
            }

            var end = at;
            while (end < line.Length && Ascii.IsLetterOrDigit(line[end])) end++;
            var word = line.Slice(at, end - at);
            words++;
            if (IsKnown(word)) known++;
            else if (word.Length > 5 || Ascii.IsLower(word[0]) || Ascii.IsDigit(word[0])) return false;
            at = end;
        }

        return words > 0 && (known == words || (hasComma && known > 0));
    }

    /// <summary>Reads the tags behind the label: upper case, each once, in order.</summary>
    /// <param name="field">What stands behind TAGS, with all lines up to the subject; lines that are no tags end the list.</param>
    /// <param name="repairs">Gets what was repaired.</param>
    public static List<Located<string>> Read(FieldText field, List<Repair> repairs)
    {
        var list = new TagsList();
        Read(field, repairs, list);
        return list.Tags;
    }

    /// <summary>The same, into a list that has the words as they stand as well, which the rules look at.</summary>
    public static void Read(FieldText field, List<Repair> repairs, TagsList list)
    {
        list.Begin(field, repairs);
        var value = field.Characters;
        var start = 0;
        var isFirst = true;
        while (start < value.Length)
        {
            var feed = value[start..].IndexOf('\n');
            var end = feed < 0 ? value.Length : start + feed;

            // A name in brackets may have run over the line's end.
            var from = Math.Max(start, list.ReadTo);
            if (from < end && !TagsPageLine.IsWholeLine(value.Slice(from, end - from)))
            {
                var goesOn = isFirst || from > start || list.EndsInComma || IsContinuation(value.Slice(from, end - from));
                if (!goesOn || !new TagsScanner(value, from, end, list).Read()) break;
                isFirst = false;
            }

            start = end + 1;
        }
    }

    internal static bool IsKnown(ReadOnlySpan<char> word) => TagTable.TryFind(word, out _) || TagTable.TryCorrect(word, out _);
}

using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>Reads reference ids as people and programs write them (FORMAT.md 3).</summary>
internal static class ReferenceIdReader
{
    private const int LongestText = 80;
    private const int LongestNumber = 7;

    /// <summary>
    /// Reads a text that is an id: <c>08ASTANA66</c>, <c>08 ASTANA 000066</c>, <c>1975STATE095768_b</c>, and the malformed ones of the
    /// collection, <c>08SECTION02OF02SAOPAULO335</c>, <c>06MADRID002583ZFR2585</c>.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ReferenceId id)
    {
        id = default;
        text = WithoutSeries(text.Trim());
        if (text.Length is 0 or > LongestText) return false;

        Span<char> buffer = stackalloc char[LongestText];
        var length = 0;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\u00a0' or '\n' or '\r' or '-' or '.' or '\'' or '’') continue;
            var letter = char.ToUpperInvariant(c);
            if (letter is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9'))) return false;
            buffer[length++] = letter;
        }

        var compact = buffer.Slice(0, length).ToString();
        return TryReadYear(compact, out var year, out var rest) && TryReadPostAndNumber(compact.Substring(rest), year, out id);
    }

    /// <summary>
    /// Reads the id a file is named by: <c>08ASTANA66.txt</c>, <c>08ASTANA66 (1).md</c>, <c>08ASTANA66_a title.txt</c>. A post that is not known
    /// must be in capitals.
    /// </summary>
    public static bool TryReadFileName(ReadOnlySpan<char> fileName, out ReferenceId id)
    {
        id = default;
        var name = fileName.Slice(fileName.LastIndexOfAny('/', '\\') + 1).Trim();
        var run = 0;
        while (run < name.Length && (char.IsLetterOrDigit(name[run]) || (name[run] == '-' && run > 2 && char.IsLetter(name[run - 1])))) run++;
        if (run > 4 && TryRead(name.Slice(0, run).TrimEnd('-'), out id) && IsLikelyPost(name.Slice(0, run), id.Post)) return true;

        // With blanks: year, letters, number.
        var end = 0;
        while (end < name.Length && char.IsDigit(name[end])) end++;
        if (end is not (2 or 4)) return false;
        while (end < name.Length && (char.IsLetter(name[end]) || name[end] == ' ')) end++;
        var digits = end;
        while (end < name.Length && char.IsDigit(name[end])) end++;
        return end > digits && TryRead(name.Slice(0, end), out id) && PostTable.TryFindById(id.Post.AsSpan(), out _);
    }

    private static bool IsLikelyPost(ReadOnlySpan<char> written, string post)
    {
        if (PostTable.TryFindById(post.AsSpan(), out _)) return true;
        foreach (var c in written)
        {
            if (char.IsLower(c)) return false;
        }

        return !ReferenceWords.IsNoPost(post);
    }

    /// <summary>Drops the letter that names a series of an archive: <c>_a</c> to <c>_e</c> (FORMAT.md 2.5, 2.6).</summary>
    private static ReadOnlySpan<char> WithoutSeries(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[text.Length - 2] == '_' && text[text.Length - 1] is (>= 'a' and <= 'e') or (>= 'A' and <= 'E')
            ? text.Slice(0, text.Length - 2)
            : text;

    private static bool TryReadYear(string compact, out int year, out int rest)
    {
        year = 0;
        rest = 0;
        var digits = 0;
        while (digits < compact.Length && char.IsDigit(compact[digits])) digits++;
        if (digits < 2 || digits == compact.Length) return false;

        // "0901OF02RPODUBAI288": the digits behind the year are a section.
        var isSection = compact.Length > digits + 2 && compact[digits] == 'O' && compact[digits + 1] == 'F' && char.IsDigit(compact[digits + 2]);
        var four = digits == 4 && !isSection ? Number(compact, 0, 4) : 0;
        if (four is >= 1950 and < 2050)
        {
            year = four;
            rest = 4;
            return true;
        }

        year = ReferenceId.ExpandYear(Number(compact, 0, 2));
        rest = digits == 4 && string.CompareOrdinal(compact, 0, compact, 2, 2) == 0 ? 4 : 2;
        return true;
    }

    private static bool TryReadPostAndNumber(string text, int year, out ReferenceId id)
    {
        id = default;

        // Most ids are letters and digits and nothing else.
        var letters = 0;
        while (letters < text.Length && !char.IsDigit(text[letters])) letters++;
        if (letters > 0 && letters < text.Length && EndOfDigits(text, letters) == text.Length) return TryBuild(text, (0, letters), (letters, text.Length), year, out id);

        var parts = Split(text);
        var last = parts.Count - 1;
        if (last < 1 || !IsDigits(text, parts[last])) return last > 1 && TryBuild(text, parts[0], parts[1], year, out id);
        if (last == 1 || IsSection(text, parts)) return TryBuild(text, parts[last - 1], parts[last], year, out id);

        // A digit typed for a letter splits the post: 0TTAWA, COTON0U.
        if (PostTable.TryFind(text.AsSpan(0, parts[last].Start), out var post) && TryReadNumber(text, parts[last], out var number))
        {
            id = new ReferenceId(year, post.Id, number);
            return true;
        }

        // Operating signals and a second series stand behind the number: the first number is the message's.
        return TryBuild(text, parts[0], parts[1], year, out id);
    }

    private static bool TryBuild(string text, (int Start, int End) letters, (int Start, int End) digits, int year, out ReferenceId id)
    {
        id = default;
        if (IsDigits(text, letters) || !IsDigits(text, digits) || !TryReadNumber(text, digits, out var number)) return false;
        if (WrittenPost.Resolve(text.Substring(letters.Start, letters.End - letters.Start)) is not { } post) return false;

        id = new ReferenceId(year, post, number);
        return true;
    }

    /// <summary>Whether a section (<c>02OF02</c>, <c>02F02</c>, <c>0QF05</c>) stands before the last two parts.</summary>
    private static bool IsSection(string text, List<(int Start, int End)> parts)
    {
        for (var i = 1; i < parts.Count - 3; i++)
        {
            if (!IsDigits(text, parts[i]) && parts[i].End - parts[i].Start <= 2 && text[parts[i].End - 1] == 'F') return true;
        }

        return false;
    }

    private static bool TryReadNumber(string text, (int Start, int End) part, out int number)
    {
        number = 0;
        var start = part.Start;
        while (start < part.End && text[start] == '0') start++;
        if (part.End - start is 0 or > LongestNumber) return false;

        number = Number(text, start, part.End - start);
        return true;
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++) number = (number * 10) + text[i] - '0';
        return number;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && char.IsDigit(text[start])) start++;
        return start;
    }

    private static bool IsDigits(string text, (int Start, int End) part) => char.IsDigit(text[part.Start]);

    private static List<(int Start, int End)> Split(string text)
    {
        var parts = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsDigit(text[end]) == char.IsDigit(text[start])) end++;
            parts.Add((start, end));
            start = end;
        }

        return parts;
    }
}

using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>A message number of a reference.</summary>
/// <param name="Start">Offset of the number.</param>
/// <param name="End">Offset behind it and the year that follows it.</param>
/// <param name="Number">The number.</param>
/// <param name="Year">The year written with it or in front of the post; null where none is.</param>
/// <param name="DigitsEnd">Offset behind the number alone.</param>
internal readonly record struct ReferenceNumber(int Start, int End, int Number, int? Year, int DigitsEnd);

/// <summary>One mention of cables of a post: <c>06 Kabul 5353/5194</c>, <c>STATE (01) 201265</c>, <c>870 Ulaanbaatar</c> (FORMAT.md 6.8).</summary>
/// <param name="Start">Offset of the year or the post.</param>
/// <param name="End">Offset behind the last number.</param>
/// <param name="Post">The post's id.</param>
/// <param name="First">The number, or the first of those that share the post.</param>
/// <param name="More">The others; null where the mention has one number, as most have.</param>
internal readonly record struct CableReference(int Start, int End, string Post, ReferenceNumber First, IReadOnlyList<ReferenceNumber>? More)
{
    private const int MostWordsOfPost = 4;
    private const int MostWordsOfUnknownPost = 2;

    /// <summary>Offset of the post, which may stand behind the number.</summary>
    public int PostStart { get; private init; }

    /// <summary>Offset behind the post; that of its beginning where none is written.</summary>
    public int PostEnd { get; private init; }

    /// <summary>How many numbers share the post; at least one.</summary>
    public int Count => More is null ? 1 : 1 + More.Count;

    /// <summary>The number with an index.</summary>
    public ReferenceNumber this[int index] => index == 0 ? First : More![index - 1];

    /// <summary>Reads the mention that begins at an offset.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="index">A word's start.</param>
    /// <param name="isItemStart">Whether an item may begin here; only there a post may be abbreviated, damaged or unknown.</param>
    /// <param name="citing">The citing cable; its post is known even when no table has it.</param>
    public static CableReference? Read(ReferenceScanner scan, int index, bool isItemStart, ReferenceId? citing)
    {
        var at = index;
        int? year = null;
        if (scan.TryReadYear(at, out var written, out var yearEnd))
        {
            var post = SkipYearMarks(scan, yearEnd);
            if (char.IsLetter(scan[post]) || (scan[post] == '0' && char.IsLetter(scan[post + 1])))
            {
                year = written;
                at = post;
            }
        }

        if (ReadPostThenNumber(scan, at, isItemStart || year is not null, citing, out var id, out var postEnd) is { } first)
        {
            first = WithYearBehind(scan, first with { Year = first.Year ?? year });
            var more = ReadMore(scan, first, year, out var end);
            return new CableReference(index, end, id, first, more) { PostStart = at, PostEnd = postEnd };
        }

        return ReadNumberThenPost(scan, index);
    }

    /// <summary>Reads numbers that go on from earlier ones and have no post of their own: <c>2962 AND PREVIOUS</c>.</summary>
    public static CableReference? ReadBare(ReferenceScanner scan, int index, string post, int? year)
    {
        if (!scan.TryReadNumber(index, out var number, out var end) || IsYear(number, end - index) || !IsMentionEnd(scan, end)) return null;
        var first = new ReferenceNumber(index, end, number, year, end);
        var more = ReadMore(scan, first, year, out end);
        return new CableReference(index, end, post, first, more);
    }

    private static bool IsYear(int number, int length) => length == 4 && number is >= 1950 and < 2050;

    private static int SkipYearMarks(ReferenceScanner scan, int index)
    {
        index = scan.SkipWhite(index);
        while (scan[index] is '-' or '.') index = scan.SkipWhite(index + 1);
        return index;
    }

    private static ReferenceNumber? ReadPostThenNumber(ReferenceScanner scan, int index, bool isItemStart, ReferenceId? citing, out string id, out int postEnd)
    {
        id = "";
        postEnd = index;
        if (!char.IsLetterOrDigit(scan[index])) return null;

        var rest = scan.Text.AsSpan(index, Math.Max(scan.End - index, 0));
        if (PostTable.TryFindPrefix(rest, out var post, out var length))
        {
            id = post.Id;
            postEnd = index + length;
            if (ReadNumber(scan, postEnd) is { } number) return number;
        }

        return isItemStart ? ReadDamagedPostThenNumber(scan, index, citing, out id, out postEnd) : null;
    }

    /// <summary>Words up to a number that the table does not know as they stand: abbreviated, misspelt, in another order, or a post of another world.</summary>
    private static ReferenceNumber? ReadDamagedPostThenNumber(ReferenceScanner scan, int index, ReferenceId? citing, out string id, out int postEnd)
    {
        id = "";
        postEnd = index;
        var words = new List<string>();
        for (var at = index; words.Count < MostWordsOfPost;)
        {
            var end = at;
            while (end < scan.End && (char.IsLetter(scan[end]) || scan[end] is '\'' or '’' or '.' || (scan[end] is '0' && char.IsLetter(scan[end + 1])))) end++;
            if (end == at) return null;

            var word = NameKey.Of(scan.Text.Substring(at, end - at));
            if (word.Length == 0 || (word.Length == 1 && words.Count == 0) || ReferenceWords.IsNoPost(word)) return null;
            words.Add(word);
            postEnd = end;
            if (ReadNumber(scan, end) is { } number)
            {
                id = FindPost(words, citing) ?? "";
                if (id.Length > 0) return number;

                // A post of another world looks like one and nothing but a blank stands before the number.
                var letters = string.Concat(words);
                var isPlausible = words.Count <= MostWordsOfUnknownPost && letters.Length >= 4 && words[words.Count - 1].Length > 2
                    && number.Start == scan.SkipBlanks(end) && scan[number.End] != '-' && WrittenPost.IsPlausible(letters);
                id = isPlausible ? letters : "";
                return isPlausible ? number : null;
            }

            at = scan.SkipBlanks(end);
            if (at < scan.End && scan[at] == '-') at = scan.SkipBlanks(at + 1);
        }

        return null;
    }

    private static string? FindPost(List<string> words, ReferenceId? citing)
    {
        var letters = string.Concat(words);
        if (citing is { } own && own.Post == letters) return letters;
        if (WrittenPost.FindKnown(letters) is { } known) return known;
        if (words.Count == 2 && PostTable.TryFind((words[1] + words[0]).AsSpan(), out var turned)) return turned.Id;
        return letters.Length >= 5 && PostTable.TryFindNearest(letters.AsSpan(), out var near) ? near.Id : null;
    }

    /// <summary>The number behind a post, over what may stand between: <c>:</c>, <c>,</c>, a portion mark, a year in brackets, <c>CABLES</c>.</summary>
    private static ReferenceNumber? ReadNumber(ReferenceScanner scan, int postEnd)
    {
        var at = scan.SkipWhite(postEnd);
        int? year = null;
        for (var steps = 0; steps < 4; steps++)
        {
            if (scan.TryReadNumber(at, out var number, out var end) && (scan[at] is not ('O' or 'o') || scan.IsWordStart(at)))
            {
                // "AMMAN 01 1234": the year in the middle.
                var next = scan.SkipBlanks(end);
                if (end - at == 2 && next > end && scan.TryReadNumber(next, out var behind, out var behindEnd) && behindEnd - next >= 3 && scan.TryReadYear(at, out var middle, out _))
                {
                    return new ReferenceNumber(next, behindEnd, behind, middle, behindEnd);
                }

                return new ReferenceNumber(at, end, number, year, end);
            }

            if (scan[at] is ':' or ',' or '#' or '.' or '-') at = scan.SkipWhite(at + 1);
            else if (scan[at] is '(' or '\'' or '’' && scan.TryReadYear(at, out var written, out var yearEnd))
            {
                year = written;
                at = scan.SkipWhite(yearEnd);
            }
            else if (scan[at] == '(' && scan.WordEnd(at + 1) is var close && close - at is 2 or 3 or 4 && scan[close] == ')') at = scan.SkipWhite(close + 1);
            else if (char.IsLetter(scan[at]) && ReferenceWords.IsMessage(scan.Word(at, out var wordEnd))) at = scan.SkipWhite(wordEnd);
            else break;
        }

        return null;
    }

    /// <summary>The numbers that share the post of the first: <c>936/935</c>, <c>2799 AND 2764</c>, <c>11657 and 7743, 12155</c>.</summary>
    private static List<ReferenceNumber>? ReadMore(ReferenceScanner scan, ReferenceNumber first, int? year, out int last)
    {
        List<ReferenceNumber>? numbers = null;
        for (last = first.End; ;)
        {
            var next = ReferenceList.SkipSeparators(scan, last);
            if (next == last || !scan.TryReadNumber(next, out var number, out var end)) break;
            if (scan.TryReadYear(next, out _, out var yearEnd) && yearEnd == end && StartsPost(scan, end)) break;
            if (PostFollowsAlone(scan, end)) break;

            var read = WithYearBehind(scan, new ReferenceNumber(next, end, number, year, end));
            (numbers ??= []).Add(read);
            last = read.End;
        }

        return numbers;
    }

    private static bool StartsPost(ReferenceScanner scan, int index)
    {
        index = SkipYearMarks(scan, index);
        return char.IsLetter(scan[index]) && ReadPostThenNumber(scan, index, isItemStart: true, null, out _, out _) is not null;
    }

    private static bool PostFollowsAlone(ReferenceScanner scan, int numberEnd) => FindPostBehind(scan, numberEnd, out var postEnd) is not null && IsMentionEnd(scan, postEnd);

    /// <summary><c>870 Ulaanbaatar</c>: three digits or more, and no number behind the post.</summary>
    private static CableReference? ReadNumberThenPost(ReferenceScanner scan, int index)
    {
        if (!scan.TryReadNumber(index, out var number, out var end) || end - index < 3 || IsYear(number, end - index)) return null;
        if (FindPostBehind(scan, end, out var postEnd) is not { } post || !IsMentionEnd(scan, postEnd)) return null;
        return new CableReference(index, postEnd, post.Id, new ReferenceNumber(index, postEnd, number, null, end), null)
        {
            PostStart = scan.SkipBlanks(end),
            PostEnd = postEnd,
        };
    }

    private static Post? FindPostBehind(ReferenceScanner scan, int numberEnd, out int postEnd)
    {
        var at = scan.SkipBlanks(numberEnd);
        postEnd = at;
        if (!char.IsLetter(scan[at]) || !PostTable.TryFindPrefix(scan.Text.AsSpan(at, scan.End - at), out var post, out var length)) return null;
        postEnd = at + length;
        return post;
    }

    private static bool IsMentionEnd(ReferenceScanner scan, int index)
    {
        var at = scan.SkipBlanks(index);
        if (at >= scan.End || scan[at] is '\n' or ',' or ';' or '.' or '(' or ')' or '&' or '/') return true;
        var word = scan.Word(at, out _);
        return ReferenceWords.IsNothing(word) || word.Length == 1;
    }

    /// <summary>The year behind a number: <c>5049-01</c>, <c>07718 99</c>, <c>03242 2008</c>, <c>02259 (2002)</c>.</summary>
    private static ReferenceNumber WithYearBehind(ReferenceScanner scan, ReferenceNumber number)
    {
        var at = scan.SkipBlanks(number.End);
        if (scan[number.End] == '-' && char.IsDigit(scan[number.End + 1])) at = number.End + 1;
        else if (scan[number.End] == '/' && scan[number.End + 1] == '0') at = number.End + 1;
        else if (at == number.End && scan[at] != '(') return number;
        if (!scan.TryReadYear(at, out var year, out var end) || char.IsLetterOrDigit(scan[end]) || scan[end] is '/' or '-') return number;
        if (scan[at] != '(' && StartsPost(scan, end)) return number;
        if (end - at == 3 && scan[at] != '(' && scan[at] != '\'') return number;
        return number with { End = end, Year = year };
    }
}

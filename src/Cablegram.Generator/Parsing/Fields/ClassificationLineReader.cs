using System.Diagnostics.CodeAnalysis;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Fields;

/// <summary>
/// Reads the classification line, <c>C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080</c> (FORMAT.md 6.2): class, perhaps a
/// section, post and number, perhaps captions.
/// </summary>
internal static class ClassificationLineReader
{
    private const int LongestPost = 24;
    private const int LongestNumber = 8;

    /// <summary>Words that show by themselves that what follows the class is no post.</summary>
    private static readonly string[] NoPosts = ["PAGE", "SECTION", "PARA", "PARAGRAPH", "ENTIRE", "ANNEX", "PART"];

    /// <summary>Prefixes of an address, which are no part of the post's name (FORMAT.md 3, malformed ids).</summary>
    private static readonly string[] Addresses = ["AMEMBASSY", "AMCONSUL"];

    /// <summary>Reads a line as a classification line; false for ordinary sentences and for page marks, which have no post.</summary>
    /// <param name="message">The message the lines belong to.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="line">What was read.</param>
    public static bool TryRead(MessageText message, LineTable lines, int index, [NotNullWhen(true)] out ClassificationLine? line) =>
        TryRead(message, lines, index, out line, out _);

    /// <summary>The same, and where on the line captions may stand.</summary>
    public static bool TryRead(
        MessageText message, LineTable lines, int index, [NotNullWhen(true)] out ClassificationLine? line, out CaptionPlaces captions)
    {
        if (TryScan(lines.Content(index), out var parts) && !parts.IsMark) return Build(message, lines[index], parts, out line, out captions);

        line = null;
        captions = default;
        return false;
    }

    /// <summary>Whether the text is a classification line with post; for text that is no line of a message yet.</summary>
    public static bool IsClassificationLine(ReadOnlySpan<char> text) => TryScan(text, out var parts) && !parts.IsMark;

    /// <summary>Whether the text is a page mark or banner: the class without a post.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) => TryScan(text, out var parts) && parts.IsMark;

    private static bool Build(
        MessageText message, Line line, in ClassificationLineParts parts, out ClassificationLine? result, out CaptionPlaces captions)
    {
        var start = line.ContentStart;
        Located<string>? post = parts.PostLength == 0 ? null : Locate(message, start + parts.PostStart, parts.PostLength);
        Located<int>? number = parts.NumberLength == 0
            ? null
            : new Located<int>(
                Ascii.ToNumber(message.Text.AsSpan(start + parts.NumberStart, parts.NumberLength)),
                message.ToSource(start + parts.NumberStart, start + parts.NumberStart + parts.NumberLength));
        result = new ClassificationLine(
            message.ToSource(start, line.End),
            message.ToSource(start, start + parts.Word.Length),
            parts.Classification,
            parts.Word.IsDamaged,
            parts.Section?.Number,
            parts.Section?.Total,
            post,
            number)
        {
            SectionSpan = parts.Section is null
                ? null
                : message.ToSource(start + parts.SectionStart, start + parts.SectionStart + parts.SectionLength),
        };
        captions = new CaptionPlaces(start + parts.InnerStart, start + parts.InnerEnd, start + parts.TrailingStart, line.End);
        return true;
    }

    private static Located<string> Locate(MessageText message, int start, int length) =>
        new(SharedWords.Of(message.Text, start, length), message.ToSource(start, start + length));

    private static bool TryScan(ReadOnlySpan<char> text, out ClassificationLineParts parts)
    {
        parts = default;
        if (!MayBegin(text) || !ClassificationWords.TryReadWord(text, allowDamage: true, out var word)) return false;

        parts.Word = word;
        parts.Classification = word.Classification;
        var at = parts.ReadQualifiers(text, word.Length);
        at = parts.ReadSection(text, at);
        if (parts.Section is not null) at = parts.ReadQualifiers(text, at);

        foreach (var address in Addresses)
        {
            if (Ascii.StartsWithWord(text.Slice(at), address)) at = Ascii.SkipSpaces(text, at + address.Length);
        }

        if (at >= text.Length)
        {
            parts.IsMark = true;
            parts.TrailingStart = text.Length;
            return !word.IsDamaged || word.IsSpaced;
        }

        return ReadPost(text, at, ref parts) && IsCredible(text, parts);
    }

    /// <summary>
    /// Whether a line can begin with a classification word: the first letter is that of a word (C, S, U, T, L), or the second where
    /// the first was lost (O, E, N, I); a few characters then decide.
    /// </summary>
    private static bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length >= 5 && Ascii.ToUpper(text[0]) is 'C' or 'S' or 'U' or 'T' or 'L' or 'O' or 'E' or 'N' or 'I';

    private static bool ReadPost(ReadOnlySpan<char> text, int start, ref ClassificationLineParts parts)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestPost && (Ascii.IsLetter(text[end]) || text[end] is ' ' or '.' or '-' or '\'' or '\t')) end++;

        var post = text.Slice(start, end - start).TrimEnd();
        parts.PostStart = start;
        parts.PostLength = post.Length;
        if (post.Length < 2 || !Ascii.IsLetter(post[0]) || StartsWithAny(post, NoPosts)) return false;

        var numberEnd = Ascii.SkipDigits(text, end);
        if (numberEnd - end > LongestNumber) return false;
        if (numberEnd < text.Length && text[numberEnd] is '.' or '(' or '-' or '/' or ':') return false;

        parts.NumberStart = end;
        parts.NumberLength = numberEnd - end;
        parts.TrailingStart = Ascii.SkipSpaces(text, numberEnd);
        if (parts.Section is null) parts.TrailingStart = Ascii.SkipSpaces(text, parts.ReadSection(text, parts.TrailingStart));

        return true;
    }

    /// <summary>
    /// A spaced word or a section shows a classification line by itself. A plain word is also how a sentence begins ("Secret talks
    /// in …"): then the post must be a known one or stand in upper case, and nothing but captions may follow the number.
    /// </summary>
    private static bool IsCredible(ReadOnlySpan<char> text, in ClassificationLineParts parts)
    {
        var post = text.Slice(parts.PostStart, parts.PostLength);
        var isUpper = !Ascii.HasLower(post);
        var isStrong = parts.Word.IsSpaced || parts.Section is not null;
        if (!isUpper && !(isStrong && !parts.Word.IsUpper) && !IsKnownPost(post)) return false;

        if (parts.NumberLength == 0) return isStrong && parts.TrailingStart >= text.Length && IsKnownPost(post);
        if (isStrong) return true;

        var isPadded = text[parts.NumberStart] == '0';
        if ((parts.Word.IsDamaged || !parts.Word.IsUpper) && !IsKnownPost(post)) return false;

        var trailing = text.Slice(parts.TrailingStart);
        return trailing.Length == 0
            ? isPadded || parts.NumberLength >= 3 || IsKnownPost(post)
            : LineQualifiers.TryRead(trailing, out _, out _) || ((isPadded || IsGap(text, parts)) && IsKnownPost(post));
    }

    /// <summary>Whether two blanks or more stand behind the number, as where two lines were joined.</summary>
    private static bool IsGap(ReadOnlySpan<char> text, in ClassificationLineParts parts) =>
        parts.TrailingStart - parts.NumberStart - parts.NumberLength >= 2 && text.Length > parts.TrailingStart;

    private static bool IsKnownPost(ReadOnlySpan<char> post) => PostTable.TryFind(post, out _);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Ascii.StartsWithWord(text, word)) return true;
        }

        return false;
    }
}

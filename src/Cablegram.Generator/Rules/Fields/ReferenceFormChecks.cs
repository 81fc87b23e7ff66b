using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>
/// References that cannot be read, or only with goodwill: a letter that stands twice, a post without a number, parts that are glued or in another
/// order (FORMAT.md 6.8). What is meant as no cable is left alone.
/// </summary>
internal static class ReferenceFormChecks
{
    private const int LongestNumber = 8;

    /// <summary>Checks <see cref="ReferenceRules.Form"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        SourceSpan? letter = null;
        string? yearFormat = null;
        string? post = null;
        var isFirst = true;
        foreach (var reference in cable.Cable.References)
        {
            var isNewItem = isFirst || reference.Letter?.Span != letter;
            isFirst = false;
            letter = reference.Letter?.Span;
            post = reference.Parts?.Post?.Value ?? post;

            if (isNewItem && reference.Letter is { Repeated: not null } repeated) CheckLetter(cable, findings, reference, repeated);
            if (reference.Parts is null) CheckUnread(cable, findings, reference);
            else if (reference.Parts.Post is null && isNewItem) CheckWithoutPost(cable, findings, reference, reference.Parts, post);
            else if (reference.Parts.Post is not null) CheckParts(cable, findings, reference, reference.Parts, yearFormat ??= ReferenceSpelling.YearFormat(cable));
        }
    }

    /// <summary><c>A. A) BRASILIA 236</c>: the system's letter before the drafter's.</summary>
    private static void CheckLetter(CableUnderCheck cable, Findings findings, ParsedReference reference, ReferenceLetter letter)
    {
        var span = letter.Repeated!.Value;
        var start = reference.Text.Span.Start;
        if (start < span.End) return;

        var isSame = IsSameLetter(cable.Source.AsSpan(span.Start, span.Length), letter.Written);
        var canRemove = isSame && IsBlank(cable.Source.AsSpan(span.End, start - span.End)) && IsBlank(cable.Source.AsSpan(letter.Span.End, span.Start - letter.Span.End));
        var found = ReferenceSpelling.Shorten(cable.Source.Substring(letter.Span.Start, span.End - letter.Span.Start));
        Fix[] fixes = canRemove ? [Fix.Remove($"Remove '{cable.TextAt(span)}'", SourceSpan.FromBounds(span.Start, start))] : [];
        findings.Report(ReferenceRules.Form, span, [found, isSame ? $"with one letter, '{cable.TextAt(letter.Span)}'" : "with one letter"], fixes);
    }

    /// <summary>A post and nothing else that could be read: <c>B. FREETOWN</c>, <c>KABUL 12X4</c>. Words behind the post say it is something else.</summary>
    private static void CheckUnread(CableUnderCheck cable, Findings findings, ParsedReference reference)
    {
        var text = reference.Text.Read(cable.Source);
        var start = YearLength(text);
        if (!PostTable.TryFindPrefix(text.AsSpan(start), out var post, out var length)) return;

        var rest = text.AsSpan(start + length).Trim();
        if (rest.StartsWith("(NOTAL)".AsSpan(), StringComparison.OrdinalIgnoreCase)) rest = rest[7..].Trim();
        if (!rest.Trim(['.', ',', ';', ':', ')', '-']).IsEmpty && !IsUnreadNumber(rest)) return;

        var name = text.Substring(start, length);
        findings.Report(ReferenceRules.Form, reference.Text.Span, ReferenceSpelling.Shorten(text), $"with a number, such as '{name} 66'");
    }

    /// <summary><c>B. 2962</c>: an item of its own that leaves its post to the one before, or to the citing cable.</summary>
    private static void CheckWithoutPost(CableUnderCheck cable, Findings findings, ParsedReference reference, ReferenceParts parts, string? postBefore)
    {
        if (reference.Id is not { } id || !ReferenceSpelling.IsVerbatim(cable, parts.Number)) return;

        var name = postBefore ?? (PostTable.TryFindById(id.Post.AsSpan(), out var post) ? post.Name : id.Post);
        var right = ReferenceSpelling.Write(null, name, parts.Number.Value);
        findings.Report(
            ReferenceRules.Form,
            parts.Number.Span,
            [parts.Number.Value, $"with its post, '{right}'"],
            [Fix.Insert($"Write '{name}' in front of '{parts.Number.Value}'", parts.Number.Span.Start, name + " ")]);
    }

    private static void CheckParts(CableUnderCheck cable, Findings findings, ParsedReference reference, ReferenceParts parts, string yearFormat)
    {
        var written = cable.TextAt(parts.Mention);
        var post = parts.Post!.Value;
        if (!IsPlain(written) || !ReferenceSpelling.IsVerbatim(cable, post) || !ReferenceSpelling.IsVerbatim(cable, parts.Number)) return;
        if (ReferenceSpelling.IsInForm(cable.Source, parts) || HasWordBetween(cable.Source, post.Span, parts.Number.Span)) return;

        string? year = null;
        if (reference is { IsYearInferred: false, Id: { } id })
        {
            var digits = Ascii.SkipDigits(written.AsSpan(), 0);
            year = digits == 4 ? written.Substring(0, 4) : ReferenceSpelling.WriteYear(id.Year, yearFormat);
        }

        var number = parts.Number.Value.Replace('O', '0').Replace('o', '0');
        var right = ReferenceSpelling.Write(year, ReferenceSpelling.WithLetters(post.Value), number);
        findings.Report(ReferenceRules.Form, parts.Mention, [written, $"'{right}'"], [Fix.Replace($"Write '{right}' instead of '{written}'", parts.Mention, right)]);
    }

    /// <summary>Whether what repeats a letter is the same letter, perhaps with the label once more.</summary>
    private static bool IsSameLetter(ReadOnlySpan<char> repeated, string letter)
    {
        for (var i = 0; i < repeated.Length;)
        {
            var end = Ascii.SkipLetters(repeated, i);
            if (end - i is 1 or 2 && !Ascii.Is(repeated[i..end], letter)) return false;
            i = Math.Max(end, i + 1);
        }

        return true;
    }

    private static bool IsUnreadNumber(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !Ascii.IsDigit(rest[0])) return false;

        var end = 0;
        while (end < rest.Length && Ascii.IsLetterOrDigit(rest[end])) end++;
        var digits = Ascii.SkipDigits(rest, 0);
        var isOrdinal = IsOrdinal(rest[digits..end]);
        return end == rest.Length && end <= LongestNumber && digits < end && !isOrdinal && rest[end - 1] is not ('Z' or 'z');
    }

    private static bool IsOrdinal(ReadOnlySpan<char> ending) =>
        Ascii.Is(ending, "ST") || Ascii.Is(ending, "ND") || Ascii.Is(ending, "RD") || Ascii.Is(ending, "TH");

    private static bool HasWordBetween(string source, SourceSpan post, SourceSpan number)
    {
        for (var i = post.End; i < number.Start; i++)
        {
            if (Ascii.IsLetter(source[i])) return true;
        }

        return false;
    }

    private static int YearLength(string text)
    {
        var digits = Ascii.SkipDigits(text.AsSpan(), 0);
        return digits is 2 or 4 ? Ascii.SkipSpaces(text.AsSpan(), digits) : 0;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '\t' or '\'' or '’' or '‘' or '`' or '(' or ')' or '-' or '.' or ',' or ':' or '/' or '#')) return false;
        }

        return true;
    }

    private static bool IsBlank(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (c is not (' ' or '\t' or '\u00a0')) return false;
        }

        return true;
    }
}

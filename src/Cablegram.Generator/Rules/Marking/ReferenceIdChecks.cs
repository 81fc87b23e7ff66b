using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Marking;

/// <summary>Checks post and number of the classification line against the reference id (FORMAT.md 2.1, body of another cable; 3; 6.2).</summary>
internal static class ReferenceIdChecks
{
    /// <summary>That the line names the cable the id names.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.ClassificationLine is not { Post: { } post, Number: { } number } || cable.Cable.Id is not { } id) return;

        // An id that was read from the line itself agrees with it.
        if (id.Span == number.Span) return;

        var isPost = IsPost(post.Value, id.Value.Post);
        var isNumber = number.Value == id.Value.Number;
        if (isPost && isNumber) return;

        var span = isPost ? number.Span : SourceSpan.FromBounds(post.Span.Start, Math.Max(number.Span.End, post.Span.End));
        if (!isPost && isNumber) span = post.Span;
        var fixes = FixOf(post, id.Value.Post, isPost, isNumber);

        // That the file's name is the id of another cable is said by id-file.
        if (id.Span.Length == 0 && cable.Options.Id is null && fixes.Length == 0) return;
        findings.Report(
            MarkingRules.ClassReferenceId, span, [cable.TextAt(span), id.Value.ToString()], fixes, id.Span.Length > 0 ? id.Span : null);
    }

    /// <summary>A post misspelt beside the right number is put right; which of two different cables is meant cannot be told.</summary>
    private static Fix[] FixOf(Located<string> post, string expected, bool isPost, bool isNumber) =>
        !isPost && isNumber && PostTable.TryFindById(expected.AsSpan(), out var known)
        && PostTable.TryFindNearest(post.Value.AsSpan(), out var nearest) && nearest.Id == known.Id
            ? [Fix.Replace($"Write '{known.Name}' instead of '{post.Value}'", post.Span, known.Name)]
            : [];

    /// <summary>
    /// Whether what is written is the id's post: by an alias, a later or an earlier name, as an office of it (<c>USEU BRUSSELS</c> under
    /// BRUSSELS ids), or what the publisher left of it. An id with a word too many (<c>09EFTOLONDON2468</c>) is the business of other rules.
    /// </summary>
    private static bool IsPost(string written, string expected)
    {
        var letters = LettersOf(written);
        if (letters.Trim('X').Length == 0) return true;
        if (letters.IndexOf(expected, StringComparison.Ordinal) >= 0 || expected.IndexOf(letters, StringComparison.Ordinal) >= 0) return true;
        if (!PostTable.TryFind(expected.AsSpan(), out var right))
        {
            // The table does not know the id's post: it may be the id that is misspelt.
            return PostTable.TryFindNearest(expected.AsSpan(), out right) && PostTable.TryFind(written.AsSpan(), out var meant) && meant.Id == right.Id;
        }

        return PostTable.TryFind(written.AsSpan(), out var known) && (known.Id == right.Id || known.Later == right.Id || right.Later == known.Id);
    }

    private static string LettersOf(string written)
    {
        var letters = new char[written.Length];
        var count = 0;
        foreach (var c in written)
        {
            if (Ascii.IsLetter(c)) letters[count++] = Ascii.ToUpper(c);
        }

        return new string(letters, 0, count);
    }
}

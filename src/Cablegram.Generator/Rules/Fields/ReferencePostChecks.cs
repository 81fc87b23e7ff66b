using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>Posts of references that the table does not know (FORMAT.md 3).</summary>
internal static class ReferencePostChecks
{
    private const int MostSuggestions = 3;

    /// <summary>Checks <see cref="ReferenceRules.UnknownPost"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        foreach (var reference in cable.Cable.References)
        {
            if (reference.Parts?.Post is not { } written || IsKnown(cable, written.Value)) continue;

            var meant = Meant(written.Value, reference.Id);
            if (meant.Count == 0 && IsOfAnotherWorld(cable)) continue;

            findings.Report(
                ReferenceRules.UnknownPost,
                written.Span,
                [ReferenceSpelling.Shorten(written.Value), PostSuggestion.Question(meant)],
                ReferenceSpelling.IsVerbatim(cable, written) ? Fixes(written, meant) : []);
        }
    }

    private static bool IsKnown(CableUnderCheck cable, string written)
    {
        var letters = NameKey.Of(written);
        if (letters.Length == 0 || letters == cable.Cable.Id?.Value.Post) return true;
        if (WrittenPost.FindKnown(letters) is { } known) return !IsSlip(letters, known);

        // "DUBAI RPO": the words of a known name the other way round.
        var words = written.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && PostTable.TryFind((words[1] + words[0]).AsSpan(), out _);
    }

    /// <summary>
    /// Whether one of the ways to write a post that the table has is a slip of the hand and no name of its own: near the id, but neither a part of it that
    /// is long enough (ADDISABAB, NATO) nor longer by whole words (MADRIDSP), nor another spelling of a vowel (DUESSELDORF).
    /// </summary>
    private static bool IsSlip(string letters, string id)
    {
        if (letters == id || !PostTable.TryFindById(id.AsSpan(), out var post) || post.Kind is "agency" or "delegation") return false;
        if (id.StartsWith(letters, StringComparison.Ordinal) || letters.Contains(id)) return letters.Length == id.Length + 1 && letters[letters.Length - 1] == letters[letters.Length - 2];
        if (id.EndsWith(letters, StringComparison.Ordinal) && letters.Length < id.Length - 1) return false;
        return letters.Replace("AE", "A").Replace("OE", "O").Replace("UE", "U") != id && Spelling.IsWithin(letters, id, 2);
    }

    /// <summary>A cable of an invented post cites invented posts, of which the table says nothing.</summary>
    private static bool IsOfAnotherWorld(CableUnderCheck cable) =>
        cable.Cable.Id is { } id && !PostTable.TryFindById(id.Value.Post.AsSpan(), out _);

    private static List<Post> Meant(string written, ReferenceId? read)
    {
        var meant = new List<Post>(PostTable.FindNear(written.AsSpan(), MostSuggestions));
        if (read is not { } id || !PostTable.TryFindById(id.Post.AsSpan(), out var likeliest)) return meant;

        meant.Remove(likeliest);
        meant.Insert(0, likeliest);
        return meant;
    }

    private static List<Fix> Fixes(Located<string> written, List<Post> meant)
    {
        var fixes = new List<Fix>();
        foreach (var post in meant)
        {
            var name = ReferenceSpelling.InCaseOf(written.Value, post.Name);
            fixes.Add(Fix.Replace($"Write '{name}' instead of '{written.Value}'", written.Span, name) with { Kind = PostSuggestion.Kind(fixes.Count) });
        }

        return fixes;
    }
}

using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Identity;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.ReferenceIds;

/// <summary>The post of the id (FORMAT.md 3).</summary>
internal static class IdPostChecks
{
    private const int MostSuggestions = 3;

    /// <summary>Checks <see cref="ReferenceIdRules.UnknownPost"/>.</summary>
    public static void CheckUnknown(CableUnderCheck cable, Findings findings)
    {
        if (FindPost(cable) is not { } post || PostTable.TryFindById(post.Value.AsSpan(), out _)) return;

        // Words before a known post are another rule's.
        if (cable.Cable.Id is { } id && post.Value.EndsWith(id.Value.Post, StringComparison.Ordinal) && PostTable.TryFindById(id.Value.Post.AsSpan(), out _)) return;

        var isOfLine = cable.Metadata.Id is null;
        if (isOfLine && PostTable.TryFind(post.Value.AsSpan(), out _)) return;

        var meant = Meant(cable, post.Value);
        findings.Report(
            ReferenceIdRules.UnknownPost,
            post.Span,
            [post.Value, PostSuggestion.Question(meant)],
            Fixes(cable, post, meant, isOfLine),
            severity: meant.Count == 0 || IsNamedTwice(cable, post.Value, isOfLine) ? RuleSeverity.Information : null);
    }

    /// <summary>Checks <see cref="ReferenceIdRules.RenamedPost"/>.</summary>
    public static void CheckRenamed(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Id is not { } id || !PostTable.TryFindById(id.Value.Post.AsSpan(), out var post) || post.Later is not { } later) return;
        if (RenamingTable.FirstYearOfLaterName(post) is not { } year || id.Value.Year < year) return;

        findings.Report(ReferenceIdRules.RenamedPost, FindPost(cable)?.Span ?? cable.Cable.ClassificationLine?.Post?.Span ?? id.Span, post.Id, later, id.Value.Year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The letters of the post and their place: in the carrier's id, else on the classification line where no file name gives an id.</summary>
    private static Located<string>? FindPost(CableUnderCheck cable)
    {
        if (cable.Metadata.Id is not null)
        {
            if (WrittenId.Of(cable) is not { } written) return null;

            // What is not in form is another rule's.
            var start = Ascii.SkipDigits(written.Text.AsSpan(), 0);
            var end = Ascii.SkipLetters(written.Text.AsSpan(), start);
            if (start != 2 || end == start || Ascii.SkipDigits(written.Text.AsSpan(), end) != written.Text.Length || end == written.Text.Length) return null;
            return new Located<string>(written.Text.Substring(start, end - start).ToUpperInvariant(), new SourceSpan(written.Span.Start + start, end - start));
        }

        return cable.Cable.Id is { Span.Length: > 0 } ? cable.Cable.ClassificationLine?.Post : null;
    }

    /// <summary>The post of FM, which is written in full, then what the parser takes the letters for, then the nearest.</summary>
    private static List<Post> Meant(CableUnderCheck cable, string written)
    {
        var meant = new List<Post>();
        if (cable.Cable.From is { } from && PostTable.TryFind(from.Read(cable.Source).AsSpan(), out var sender)) meant.Add(sender);
        if (cable.Cable.Id is { } id && PostTable.TryFindById(id.Value.Post.AsSpan(), out var read) && !meant.Contains(read)) meant.Add(read);
        foreach (var near in PostTable.FindNear(written.AsSpan(), MostSuggestions))
        {
            if (!meant.Contains(near) && meant.Count < MostSuggestions) meant.Add(near);
        }

        return meant;
    }

    private static List<Fix> Fixes(CableUnderCheck cable, Located<string> post, List<Post> meant, bool isOfLine)
    {
        var fixes = new List<Fix>();
        if (isOfLine && cable.TextAt(post.Span) != post.Value) return fixes;
        foreach (var candidate in meant)
        {
            var name = isOfLine ? candidate.Name : candidate.Id;
            fixes.Add(Fix.Replace($"Write '{name}' instead of '{post.Value}'", post.Span, name) with { Kind = PostSuggestion.Kind(fixes.Count) });
        }

        return fixes;
    }

    /// <summary>Whether the message itself names the post by the same letters: then the table lacks it, or the world is another.</summary>
    private static bool IsNamedTwice(CableUnderCheck cable, string written, bool isOfLine)
    {
        var letters = OriginatorName.LettersOf(written);
        if (letters is null) return false;
        if (OriginatorName.Post(cable.Cable.From, cable.Source) == letters) return true;
        return !isOfLine && cable.Cable.ClassificationLine?.Post is { } line && OriginatorName.LettersOf(line.Value) == letters;
    }
}

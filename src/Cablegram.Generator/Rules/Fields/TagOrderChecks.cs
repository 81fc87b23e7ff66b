using Cablegram.Fixes;

namespace Cablegram.Rules.Fields;

/// <summary>The order of subject TAGS, for whoever wants one: no rule asks for it (FORMAT.md 6.6).</summary>
internal static class TagOrderChecks
{
    /// <summary>Reports the first subject TAG that stands behind one later in the alphabet.</summary>
    public static void Check(TagLine line, Findings findings)
    {
        if (!findings.Wants(TagRules.Order)) return;

        var subjects = new List<TagToken>();
        TagToken? odd = null;
        TagToken? before = null;
        var canMove = true;
        for (var i = 0; i < line.Tokens.Count && line.Tokens[i].Start < line.RepeatedFrom; i++)
        {
            var token = line.Tokens[i];
            if (token.Standing != TagStanding.Known || !token.Meanings.Any(static meaning => meaning.IsSubject)) continue;

            if (odd is null && subjects.Count > 0 && string.CompareOrdinal(subjects[^1].Code, token.Code) > 0) (odd, before) = (token, subjects[^1]);
            subjects.Add(token);
            // A name without brackets would be left behind.
            canMove &= i + 1 == line.Tokens.Count || line.Tokens[i + 1].Standing is not (TagStanding.Person or TagStanding.Unknown);
        }

        if (odd is not null) findings.Report(TagRules.Order, odd.Span, [odd.Code, before!.Code], canMove ? Sort(line, subjects) : []);
    }

    /// <summary>Writes the subjects in their order into the places they have now; names in brackets go with their tag, other tags stay.</summary>
    private static IReadOnlyList<Fix> Sort(TagLine line, List<TagToken> subjects)
    {
        var sorted = subjects.OrderBy(static token => token.Code, StringComparer.Ordinal).ToList();
        var edits = new List<TextEdit>();
        for (var i = 0; i < subjects.Count; i++)
        {
            if (line.UnitText(subjects[i]) is not { } here || line.UnitText(sorted[i]) is not { } there) return [];
            if (here != there) edits.Add(new TextEdit(line.UnitSpan(subjects[i]), there));
        }

        return [Fix.Of("Put the subject tags in alphabetical order", edits)];
    }
}

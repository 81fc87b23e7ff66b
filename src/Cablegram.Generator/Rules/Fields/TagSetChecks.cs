using Cablegram.Fixes;
using Cablegram.Parsing.Head;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>What the tags of a cable are together (FORMAT.md 6.6).</summary>
internal static class TagSetChecks
{
    private const int FirstOfStandard = 1980;

    /// <summary>Reports lists without a subject or a country, and tags that stand twice.</summary>
    public static void Check(CableUnderCheck cable, TagLine line, Findings findings)
    {
        if (IsWhole(cable, line))
        {
            // The handbook that asks for a subject is of later years than the telegrams of the seventies.
            if (cable.Year is null or >= FirstOfStandard && !HasAny(line, static meaning => meaning.IsSubject || meaning.IsProgram))
            {
                findings.Report(TagRules.SubjectTagMissing, line.Place);
            }

            if (findings.Wants(TagRules.GeographicTagMissing) && !HasAny(line, static meaning => meaning.IsGeographic))
            {
                findings.Report(TagRules.GeographicTagMissing, line.Place);
            }
        }

        CheckDuplicates(line, findings);
    }

    /// <summary>Whether all tags are there and understood: a word that is no known tag may be what is missing, and a copy may have lost a line.</summary>
    private static bool IsWhole(CableUnderCheck cable, TagLine line)
    {
        if (line.Tokens.Count == 0 || cable.MayHaveLostLines || cable.Cable.IsPartialExtract) return false;
        if (cable.Head.Find(HeadLabel.Tags) is { Lines.Count: > 0 } field && field.LastLine(cable.MessageText)[^1] == ',') return false;

        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].Standing is TagStanding.Unknown or TagStanding.Person) return false;
        }

        return true;
    }

    private static bool HasAny(TagLine line, Func<TagMeaning, bool> kind)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].IsAny(kind)) return true;
        }

        return false;
    }

    private static void CheckDuplicates(TagLine line, Findings findings)
    {
        if (!findings.Wants(TagRules.Duplicate)) return;

        HashSet<string>? repeated = null;
        var seen = new Dictionary<string, TagToken>(line.Tokens.Count, StringComparer.Ordinal);
        for (var i = 0; i < line.Tokens.Count && line.Tokens[i].Start < line.RepeatedFrom; i++)
        {
            // Persons share first names, and a tag with a name is the person's.
            var token = line.Tokens[i];
            if (token.Standing is TagStanding.Person or TagStanding.Unknown || token.UnitEnd > token.End || IsBeforePerson(line, i)) continue;
            if (!seen.TryGetValue(token.Code, out var first))
            {
                seen.Add(token.Code, token);
                continue;
            }

            if (!(repeated ??= new HashSet<string>(StringComparer.Ordinal)).Add(token.Code)) continue;
            Fix[] fixes = line.RemovalOf(i) is { } removal ? [Fix.Remove($"Take out the second '{token.Written}'", removal)] : [];
            findings.Report(TagRules.Duplicate, token.Span, [token.Code], fixes, other: first.Span);
        }
    }

    private static bool IsBeforePerson(TagLine line, int index) =>
        index + 1 < line.Tokens.Count && line.Tokens[index + 1].Standing == TagStanding.Person;
}

using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Fields;

/// <summary>Whether the words of a TAGS line are codes of the vocabulary (FORMAT.md 6.6; tags.tsv).</summary>
internal static class TagCodeChecks
{
    private const int MostSuggestions = 3;

    // Of a text that only looks like a list of tags not every word is looked up; the longest real list has 27 tags.
    private const int MostLookedUp = 60;

    /// <summary>Reports words that are no tags, known misuses, glued codes and codes of another era.</summary>
    public static void Check(CableUnderCheck cable, TagLine line, Findings findings)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (token.PhraseEnd > i)
            {
                ReportPhrase(cable, line, i, token.PhraseEnd, findings);
                i = token.PhraseEnd - 1;
                continue;
            }

            switch (token.Standing)
            {
                case TagStanding.Unknown:
                    ReportUnknown(cable, token, i < MostLookedUp ? Suggest(cable, token.Code) : [], findings);
                    break;
                case TagStanding.Misused:
                    ReportMisused(line, i, findings);
                    break;
                case TagStanding.Glued:
                    ReportGlued(cable, line, token, findings);
                    break;
                case TagStanding.OtherEra when token.Meanings.Any(meaning => TagEra.IsYetToCome(meaning, cable.Year)) && !findings.Wants(TagRules.Obsolete):
                    ReportUnknown(cable, token, TagNeighbours.FindByTitle(token.Meanings, meaning => TagEra.Holds(meaning, cable.Year)), findings);
                    break;
            }

            ReportOtherEra(cable, token, findings);
        }
    }

    private static void ReportPhrase(CableUnderCheck cable, TagLine line, int first, int end, Findings findings)
    {
        if (!findings.Wants(TagRules.Unknown)) return;

        var words = string.Join(" ", line.Tokens.Skip(first).Take(end - first).Select(static token => token.Code));
        var codes = first < MostLookedUp ? Suggest(cable, words) : [];
        var span = SourceSpan.FromBounds(line.Tokens[first].Span.Start, line.Tokens[end - 1].Span.End);
        var isWhole = cable.TextAt(span).Equals(words, StringComparison.OrdinalIgnoreCase);
        findings.Report(TagRules.Unknown, span, [words, Hint(codes)], isWhole ? Replace(words, span, codes) : []);
    }

    private static IReadOnlyList<string> Suggest(CableUnderCheck cable, string word) =>
        TagNeighbours.Find(word, meaning => TagEra.Holds(meaning, cable.Year), MostSuggestions);

    private static void ReportUnknown(CableUnderCheck cable, TagToken token, IReadOnlyList<string> codes, Findings findings)
    {
        if (!findings.Wants(TagRules.Unknown)) return;

        var era = token.Meanings.Count == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " of {0}", cable.Year);
        findings.Report(
            TagRules.Unknown, token.Span, [token.Code, era + Hint(codes)], token.IsVerbatim ? Replace(token.Written, token.Span, codes) : []);
    }

    private static void ReportMisused(TagLine line, int index, Findings findings)
    {
        if (!findings.Wants(TagRules.Misused)) return;

        var token = line.Tokens[index];
        var known = TagTable.FindMisspelling(token.Code.AsSpan())!;
        string[] codes = [known.Meant, .. known.Others];
        var fixes = token.IsVerbatim ? Replace(token.Written, token.Span, codes, known.IsCertain) : [];
        if (known.IsCertain && fixes.Count > 0 && line.Has(known.Meant) && line.RemovalOf(index) is { } removal)
        {
            fixes = [Fix.Remove($"Take out '{token.Written}', as '{known.Meant}' stands already", removal)];
        }

        findings.Report(TagRules.Misused, token.Span, [token.Code, known.IsCertain ? $"expected {Name(known.Meant)}" : Possibly(codes)], fixes);
    }

    private static void ReportGlued(CableUnderCheck cable, TagLine line, TagToken token, Findings findings)
    {
        // In records whose line breaks were lost the end of a line and the next line's first tag are one word (FORMAT.md 2.6).
        if (!findings.Wants(TagRules.Glued) || (cable.MayHaveLostLines && cable.Cable.Carrier == Carrier.Json)) return;

        var parted = string.Join(line.HasCommas ? ", " : " ", token.Meant);
        findings.Report(
            TagRules.Glued, token.Span, [token.Code, parted], token.IsVerbatim ? [Fix.Replace($"Write '{parted}' instead of '{token.Written}'", token.Span, parted)] : []);
    }

    /// <summary>Codes of another era. A known misuse is that rule's to report where it is wanted as well.</summary>
    private static void ReportOtherEra(CableUnderCheck cable, TagToken token, Findings findings)
    {
        if (token.Meanings.Count == 0 || token.Standing is not (TagStanding.OtherEra or TagStanding.Misused) || cable.Year is not { } year) return;
        if (!findings.Wants(TagRules.Obsolete) || (token.Standing == TagStanding.Misused && findings.Wants(TagRules.Misused))) return;

        var codes = token.Meant.Count > 0 ? token.Meant : TagNeighbours.FindByTitle(token.Meanings, meaning => TagEra.Holds(meaning, year));
        var expected = codes.Count > 0 ? $", expected {Name(codes[0])}" : "";
        findings.Report(
            TagRules.Obsolete,
            token.Span,
            [token.Code, string.Join(" and ", token.Meanings.Select(TagEra.Describe).Distinct()), year.ToString(CultureInfo.InvariantCulture), expected],
            token.IsVerbatim ? Replace(token.Written, token.Span, codes) : []);
    }

    /// <summary>One fix for each code. Guesses among several are of kinds of their own, so that none is done everywhere with what is certain.</summary>
    private static List<Fix> Replace(string written, SourceSpan span, IReadOnlyList<string> codes, bool isCertain = true)
    {
        var fixes = new List<Fix>();
        for (var i = 0; i < codes.Count && i < MostSuggestions; i++)
        {
            var fix = Fix.Replace($"Write '{codes[i]}' instead of '{written}'", span, codes[i]);
            fixes.Add(isCertain && codes.Count == 1 ? fix : fix with { Kind = (i + 1).ToString(CultureInfo.InvariantCulture) });
        }

        return fixes;
    }

    private static string Hint(IReadOnlyList<string> codes) => codes.Count == 0 ? "" : ", " + Possibly(codes);

    private static string Possibly(IReadOnlyList<string> codes) => string.Join(" or ", codes.Take(MostSuggestions).Select(static code => $"'{code}'")) + " may be meant";

    private static string Name(string code) =>
        TagTable.TryFind(code.AsSpan(), out var meaning) && meaning.Name.Length > 0 ? $"'{code}' ({meaning.Name})" : $"'{code}'";
}

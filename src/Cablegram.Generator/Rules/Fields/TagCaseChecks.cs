using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Fields;

/// <summary>Whether tags are in capitals (FORMAT.md 6.6).</summary>
internal static class TagCaseChecks
{
    /// <summary>Reports tags with small letters, those side by side together: where one is in small letters, mostly all are.</summary>
    public static void Check(CableUnderCheck cable, TagLine line, Findings findings)
    {
        if (!findings.Wants(TagRules.LowerCase)) return;

        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (!HasLower(line.Tokens[i])) continue;

            var last = i;
            while (last + 1 < line.Tokens.Count && HasLower(line.Tokens[last + 1]) && IsTogether(line, last)) last++;

            var span = SourceSpan.FromBounds(line.Tokens[i].Span.Start, line.Tokens[last].Span.End);
            var written = last == i ? line.Tokens[i].Written : cable.TextAt(span);
            var capitals = written.ToUpperInvariant();
            var title = last == i ? $"Write '{capitals}' instead of '{written}'" : "Write the tags in capitals";
            Fix[] fixes = line.Tokens[i].IsVerbatim ? [Fix.Replace(title, span, capitals)] : [];
            findings.Report(TagRules.LowerCase, span, [written], fixes);
            i = last;
        }
    }

    private static bool HasLower(TagToken token) => token.Written != token.Code && token.PhraseEnd == 0 && token.Standing != TagStanding.Person;

    private static bool IsTogether(TagLine line, int index) =>
        line.Tokens[index].UnitEnd == line.Tokens[index].End && line.GapBehind(index) is TagGap.Blank or TagGap.Comma or TagGap.Semicolon && line.IsOnOneLine(index);
}

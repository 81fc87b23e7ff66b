using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing.Fields;

namespace Cablegram.Rules.Fields;

/// <summary>The letters of a list of references (FORMAT.md 6.8).</summary>
internal static class ReferenceLetterChecks
{
    private const int MostLetters = 26;

    /// <summary>Checks <see cref="ReferenceRules.Lettered"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        var items = ReferenceItem.Of(cable.Cable);
        if (items.Count is < 2 or > MostLetters) return;

        // Lists that were lettered anew have the drafter's letters behind others, and one of the two is out of order.
        foreach (var item in items)
        {
            if (item.Letter?.Repeated is not null) return;
        }

        var wrong = 0;
        while (wrong < items.Count && items[wrong].Letter is { } letter && ReferenceLabel.RankOf(letter.Written) == wrong) wrong++;
        if (wrong == items.Count) return;

        var isLettered = items[items.Count - 1].Letter is not null;
        var isGap = items[wrong].Letter is { } found && ReferenceLabel.RankOf(found.Written) > wrong;
        if (isGap && (cable.MayHaveLostLines || cable.Cable.IsPartialExtract)) return;

        var due = LetterOf(wrong);
        var fault = !isLettered ? $"none of the {items.Count} has a letter"
            : items[wrong].Letter is { } written ? $"'{written.Written}' should be '{due}'" : $"'{due}' is missing";
        var canMend = !isLettered || ReferenceUse.Cited(cable) == 0;
        findings.Report(
            ReferenceRules.Lettered,
            items[wrong].Letter?.Span ?? items[wrong].Span,
            [fault],
            canMend ? [Fix.Of("Letter the references in order", Edits(cable, items))] : []);
    }

    private static List<TextEdit> Edits(CableUnderCheck cable, List<ReferenceItem> items)
    {
        var edits = new List<TextEdit>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Letter is not { } letter)
            {
                edits.Add(new TextEdit(new SourceSpan(items[i].Span.Start, 0), LetterOf(i) + ". "));
            }
            else if (letter.Written != LetterOf(i))
            {
                var at = cable.Source.IndexOf(letter.Written, letter.Span.Start, letter.Span.Length, StringComparison.OrdinalIgnoreCase);
                if (at < 0) continue;
                var isLower = char.IsLower(cable.Source[at]);
                edits.Add(new TextEdit(new SourceSpan(at, letter.Written.Length), isLower ? LetterOf(i).ToLowerInvariant() : LetterOf(i)));
            }
        }

        return edits;
    }

    private static string LetterOf(int rank) => ((char)('A' + rank)).ToString();
}

using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Head;

namespace Cablegram.Rules.Fields;

/// <summary>Items the text cites and REF does not have.</summary>
internal static class ReferenceUseChecks
{
    /// <summary>Checks <see cref="ReferenceRules.LetterUsed"/>.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        // Where fields or lines may have been lost, so may the item.
        if (cable.MayHaveLostLines || cable.Cable.IsPartialExtract || cable.Head.Find(HeadLabel.Subject) is null) return;

        var items = ReferenceItem.Of(cable.Cable);
        var known = Known(items);
        foreach (var use in ReferenceUse.Find(cable))
        {
            if ((known & (1u << (use.Letter - 'A'))) != 0 || use.Letter == 'A') continue;

            var span = cable.ToSource(use.Start, use.End);
            findings.Report(ReferenceRules.LetterUsed, span, ReferenceSpelling.Show(cable, span), Describe(items));
        }
    }

    /// <summary>The letters of the list as bits. A list without letters is counted through.</summary>
    private static uint Known(List<ReferenceItem> items)
    {
        var known = 0u;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Letter is not { } letter)
            {
                if (i < 26) known |= 1u << i;
                continue;
            }

            if (letter.Written.Length == 1) known |= 1u << ReferenceLabel.RankOf(letter.Written);
        }

        return known;
    }

    private static string Describe(List<ReferenceItem> items) => items.Count switch
    {
        0 => "no items",
        1 => "one item",
        _ => items[items.Count - 1].Letter is { } last ? $"items up to '{last.Written}'" : $"{items.Count} items",
    };
}

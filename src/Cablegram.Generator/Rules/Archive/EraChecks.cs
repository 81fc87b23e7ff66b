using System.Globalization;
using Cablegram.Model;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Archive;

/// <summary>Holds telegrams to what the years 1973 to 1979 had: their TAGS, and the days the archive kept (FORMAT.md 6.6, 7).</summary>
internal static class EraChecks
{
    /// <summary>Checks that no TAG is known of later years only. Words no list knows, names of persons among them, are no matter of this rule.</summary>
    public static void CheckTags(CableUnderCheck cable, Findings findings)
    {
        if (cable.Year is not (>= 1973 and <= 1979)) return;

        foreach (var tag in cable.Cable.Tags)
        {
            bool isKnown = false, isEarly = false;
            foreach (var meaning in TagTable.FindAll(tag.Value.AsSpan()))
            {
                isKnown = true;
                isEarly |= meaning.IsEarly;
            }

            if (isKnown && !isEarly) findings.Report(ArchiveRules.TagsOfEra, tag.Span, tag.Value);
        }
    }

    /// <summary>Checks that the archive has telegrams of the day.</summary>
    public static void CheckDay(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is not (Carrier.ArchiveTelegram or Carrier.LabelledFields or Carrier.FrontMatter)) return;
        if (cable.Cable.Created is not { } created || ArchiveGapTable.Find(created.Value) is not { } gap) return;

        findings.Report(ArchiveRules.MissingDays, created.Span, Show(created.Value), Show(gap.First), Show(gap.Last));
    }

    private static string Show(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Cablegram.Model;

namespace Cablegram.Rules.Archive;

/// <summary>Finds the archive's notices that a text could not be read (FORMAT.md 7).</summary>
internal static class LostTextChecks
{
    private static readonly string[] Notices = ["ERROR READING TEXT", "EXPAND ERROR ENCOUNTERED", "EXPAND ERROR", "ADS TEXT UNRETRIEVABLE", "TEXT UNRETRIEVABLE"];

    /// <summary>Checks a record that has no text; a telegram that speaks of such an error has one.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Carrier is not (Carrier.ArchiveTelegram or Carrier.LabelledFields) || !cable.MayHaveLostLines) return;

        SourceSpan? first = null;
        foreach (var notice in Notices)
        {
            var at = cable.Source.IndexOf(notice, StringComparison.Ordinal);
            if (at >= 0 && (first is null || at < first.Value.Start)) first = new SourceSpan(at, notice.Length);
        }

        if (first is { } span) findings.Report(ArchiveRules.LostText, span, cable.TextAt(span));
    }
}

using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Marking;

/// <summary>Checks which captions stand together, and with which classification (FORMAT.md 6.3).</summary>
internal static class CaptionChoiceChecks
{
    private const string Sensitive = "SENSITIVE";

    /// <summary>Order of the captions, and captions that exclude each other.</summary>
    public static void CheckTogether(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.CaptionLines.Count == 0) return;
        var captions = cable.Captions;

        // The order is that of a text of 2023; telegrams of the seventies put a second caption below the subject (FORMAT.md 2.6).
        for (var i = 1; i < captions.Count && cable.Cable.Carrier != Carrier.ArchiveTelegram; i++) CheckOrder(cable, captions[i - 1], captions[i], findings);
        CheckExclusive(cable, captions, findings);
    }

    /// <summary>SENSITIVE on unclassified cables with SBU paragraphs, and on no others.</summary>
    public static void CheckSensitive(CableUnderCheck cable, Findings findings)
    {
        if (cable.Head.ClassificationLine is not { } line) return;
        if (line.Classification >= Classification.Confidential)
        {
            if (WrittenCaption.Find(cable, Sensitive) is not { } found) return;
            findings.Report(MarkingRules.SensitiveClassified, cable.ToSource(found.Start, found.End), [LevelName.Of(line.Classification)], [], line.Word);
        }
        else if (line.Classification == Classification.Unclassified && !cable.MayHaveLostLines && !cable.Cable.IsPartialExtract)
        {
            // A limit on the line itself (UNCLAS SBU) makes the class a limited one.
            if (WrittenCaption.Find(cable, Sensitive) is not null || WrittenCaption.Find(cable, "SBU") is not null) return;
            foreach (var paragraph in cable.Cable.Paragraphs)
            {
                if (paragraph is not { Marking: Classification.ForOfficialUseOnly, MarkingText: { } mark } || !IsSensitive(mark.Value)) continue;
                findings.Report(MarkingRules.SensitiveMissing, line.Word, [cable.TextAt(line.Word), mark.Value], [], mark.Span);
                return;
            }
        }
    }

    private static bool IsSensitive(string mark) => mark.StartsWith("SBU", StringComparison.OrdinalIgnoreCase);

    private static void CheckOrder(CableUnderCheck cable, WrittenCaption before, WrittenCaption after, Findings findings)
    {
        if (RankOf(before) >= RankOf(after) || before.Caption.Kind == "correction") return;

        var spans = (Before: cable.ToSource(before.Start, before.End), After: cable.ToSource(after.Start, after.End));
        var canMend = cable.IsVerbatim(before.Start, before.End) && cable.IsVerbatim(after.Start, after.End);
        var edits = new[] { new TextEdit(spans.Before, cable.TextAt(spans.After)), new TextEdit(spans.After, cable.TextAt(spans.Before)) };
        findings.Report(
            MarkingRules.CaptionOrder, spans.After, [after.Caption.Name, before.Caption.Name],
            canMend ? [Fix.Of($"Put '{after.Caption.Name}' before '{before.Caption.Name}'", edits)] : [], spans.Before);
    }

    /// <summary>Only handling and channel captions have a place in the order; all others stand behind them.</summary>
    private static int RankOf(WrittenCaption written) => written.Caption.Kind is "handling" or "channel" ? written.Caption.Rank : 0;

    private static void CheckExclusive(CableUnderCheck cable, IReadOnlyList<WrittenCaption> captions, Findings findings)
    {
        WrittenCaption? limit = null, channel = null;
        foreach (var written in captions)
        {
            if (written.Caption.Name is "NODIS" or "EXDIS") limit = Compare(written, limit);
            else if (written.Caption.Kind == "channel") channel = Compare(written, channel);
        }

        WrittenCaption Compare(WrittenCaption written, WrittenCaption? first)
        {
            if (first is not { } other) return written;
            if (other.Caption != written.Caption)
            {
                findings.Report(
                    MarkingRules.CaptionExclusive, cable.ToSource(written.Start, written.End), [other.Caption.Name, written.Caption.Name], [],
                    cable.ToSource(other.Start, other.End));
            }

            return other;
        }
    }
}

using Cablegram.Model;
using Cablegram.Parsing.Fields;

namespace Cablegram.Rules.Marking;

/// <summary>Checks classification line and captions against the carrier's metadata (FORMAT.md 4).</summary>
internal static class MetadataChecks
{
    private const string Noforn = "NOFORN";

    /// <summary>That both have the same classification, and NOFORN both or neither.</summary>
    public static void Check(CableUnderCheck cable, Findings findings)
    {
        if (cable.Metadata.Classification is not { } written || cable.Head.ClassificationLine is not { } line) return;

        // The archive's attributes and rewritten pages keep the class of today or of their own (FORMAT.md 2.6).
        if (cable.Cable.Carrier is Carrier.FrontMatter or Carrier.Smart) return;
        if (!ClassificationWords.TryRead(written.Value.AsSpan(), out var metadata)) return;

        if (WithoutLimits(metadata) != WithoutLimits(line.Classification))
        {
            findings.Report(MarkingRules.ClassMetadata, line.Word, [cable.TextAt(line.Word), written.Value], [], written.Span);
        }

        // Only the collection's values for classified cables have NOFORN at all.
        if (metadata >= Classification.Confidential && cable.Cable.Carrier != Carrier.ArchiveTelegram) CheckNoforn(cable, written, findings);
    }

    private static void CheckNoforn(CableUnderCheck cable, Located<string> written, Findings findings)
    {
        var at = written.Value.IndexOf(Noforn, StringComparison.OrdinalIgnoreCase);
        var caption = WrittenCaption.Find(cable, Noforn);
        if (at < 0 && caption is { } found)
        {
            findings.Report(
                MarkingRules.NofornMetadata, cable.ToSource(found.Start, found.End), ["in the text, but not in the metadata"], [], written.Span);
        }
        else if (at >= 0 && !cable.MayHaveLostLines && !cable.Cable.IsPartialExtract && !WrittenCaption.HasNoforn(cable))
        {
            var span = at + Noforn.Length <= written.Span.Length ? new SourceSpan(written.Span.Start + at, Noforn.Length) : written.Span;
            findings.Report(
                MarkingRules.NofornMetadata, span, ["in the metadata, but not as a caption in the text"], [], cable.Head.ClassificationLine!.Word);
        }
    }

    /// <summary>Limits are no level: UNCLAS with a caption is what the metadata call FOR OFFICIAL USE ONLY.</summary>
    private static Classification WithoutLimits(Classification classification) =>
        classification == Classification.ForOfficialUseOnly ? Classification.Unclassified : classification;
}

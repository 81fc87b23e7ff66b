using Cablegram.Model;

namespace Cablegram.Rules;

/// <summary>
/// What rules about markings of the whole cable may rely on. Where metadata and classification line contradict each other, another rule
/// says so, and these stay silent.
/// </summary>
internal static class StatedClassification
{
    /// <summary>Whether a cable is CONFIDENTIAL or higher, and its classification line says nothing else.</summary>
    public static bool IsFirmlyClassified(this CableUnderCheck cable) =>
        cable.IsClassified && cable.Cable.ClassificationLine is null or { Classification: >= Classification.Confidential };

    /// <summary>Whether a cable is unclassified, and its classification line says so too.</summary>
    public static bool IsFirmlyUnclassified(this CableUnderCheck cable) =>
        cable.IsUnclassified && cable.Cable.ClassificationLine is { Classification: Classification.Unclassified or Classification.ForOfficialUseOnly };

    /// <summary>
    /// Whether a field of the head that is not there was left out by its author: the copy has lost no lines, it has the text of the cable, and
    /// it is not a later section alone, which has no fields (FORMAT.md 2.6).
    /// </summary>
    public static bool HasWholeHead(this CableUnderCheck cable) =>
        !cable.MayHaveLostLines && !cable.Cable.IsPartialExtract
        && cable.Cable.ClassificationLine is null or { Section: null or 1 }
        && cable.Cable.Carrier is not (Carrier.Smart or Carrier.ArchiveTelegram)
        && cable.FirstNumbered() is not null;

    /// <summary>The first paragraph with a number; null where none has one.</summary>
    public static ParsedParagraph? FirstNumbered(this CableUnderCheck cable)
    {
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Number is not null) return paragraph;
        }

        return null;
    }

    /// <summary>The place in the file where the second paragraph with a number begins; the end of the file where there is none.</summary>
    public static int SecondNumberedStart(this CableUnderCheck cable)
    {
        var seen = 0;
        foreach (var paragraph in cable.Cable.Paragraphs)
        {
            if (paragraph.Number is not null && ++seen == 2) return paragraph.Span.Start;
        }

        return cable.Source.Length;
    }
}

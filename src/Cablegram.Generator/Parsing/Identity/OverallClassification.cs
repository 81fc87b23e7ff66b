using Cablegram.Model;
using Cablegram.Parsing.Fields;

namespace Cablegram.Parsing.Identity;

/// <summary>Decides on the classification of the whole cable (FORMAT.md 4, 5.5, 6.2, 6.3).</summary>
internal static class OverallClassification
{
    private static readonly string[] Limiting = ["SENSITIVE", "LIMITED OFFICIAL USE", "SBU", "FOUO", "FOR OFFICIAL USE ONLY"];

    /// <summary>The metadata's word, else the classification line's, else what signal and portion marks let conclude.</summary>
    public static Classification Of(
        Located<string>? metadata, ClassificationLine? line, TransmissionHeader? header, EquatableArray<Located<string>> captions, EquatableArray<ParsedParagraph> paragraphs)
    {
        if (metadata is { } written && ClassificationWords.TryRead(written.Value.AsSpan(), out var classification)) return classification;

        classification = line?.Classification ?? Classification.Unknown;
        if (classification == Classification.Unknown) classification = FromSignal(header?.Security?.Value);
        if (classification == Classification.Unknown) classification = FromMarks(paragraphs);
        if (classification is not (Classification.Unclassified or Classification.Unknown)) return classification;

        // UNCLAS with caption SENSITIVE is what the metadata call UNCLASSIFIED//FOR OFFICIAL USE ONLY.
        foreach (var caption in captions)
        {
            if (Array.IndexOf(Limiting, caption.Value) >= 0) return Classification.ForOfficialUseOnly;
        }

        return classification;
    }

    /// <summary><c>ZNY CCCCC</c>, <c>ZNR UUUUU</c>.</summary>
    private static Classification FromSignal(string? signal)
    {
        if (signal is null) return Classification.Unknown;
        if (signal.Contains("CCCC")) return Classification.Confidential;
        if (signal.Contains("SSSS")) return Classification.Secret;
        return signal.Contains("UUUU") || signal.Contains("EEEE") ? Classification.Unclassified : Classification.Unknown;
    }

    private static Classification FromMarks(EquatableArray<ParsedParagraph> paragraphs)
    {
        var highest = Classification.Unknown;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Marking is { } marking && marking > highest) highest = marking;
        }

        return highest;
    }
}

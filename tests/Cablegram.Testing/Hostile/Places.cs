using Cablegram.Model;

namespace Cablegram.Testing.Hostile;

/// <summary>Every place and every value a parsed cable refers to in its source.</summary>
internal static class Places
{
    /// <summary>The first place that lies outside the source, or value that cannot be read; null where all is well.</summary>
    public static string? Fault(ParsedCable cable)
    {
        foreach (var span in Spans(cable))
        {
            if (span is { } found && !IsInside(cable, found.Start, found.Length)) return $"{found} of {cable.Source.Length}";
        }

        foreach (var value in Excerpts(cable))
        {
            if (value is not { } excerpt) continue;
            if (excerpt.Pieces.Count == 0) return "A value without pieces.";
            foreach (var piece in excerpt.Pieces)
            {
                if (!IsInside(cable, piece.Start, piece.Length)) return $"{piece} of {cable.Source.Length}";
            }

            if (excerpt.Span.Length < 0) return $"A value that begins behind its end: {string.Join(' ', excerpt.Pieces)}";
            if (excerpt.Read(cable.Source) is null) return "A value without text.";
        }

        return null;
    }

    private static bool IsInside(ParsedCable cable, int start, int length) => start >= 0 && length >= 0 && start <= cable.Source.Length - length;

    private static IEnumerable<SourceSpan?> Spans(ParsedCable cable)
    {
        yield return cable.Id?.Span;
        yield return cable.OriginName?.Span;
        yield return cable.Created?.Span;
        yield return cable.Released?.Span;
        yield return cable.MetadataClassification?.Span;
        yield return cable.ClassificationLine?.Span;
        yield return cable.ClassificationLine?.Word;
        yield return cable.ClassificationLine?.Post?.Span;
        yield return cable.ClassificationLine?.Number?.Span;
        yield return cable.Header?.StartOfMessage;
        yield return cable.Header?.DeLine;
        yield return cable.Header?.Serial?.Span;
        yield return cable.Header?.Security?.Span;
        yield return cable.Header?.DateTimeGroup?.Span;
        yield return cable.Order?.Span;
        yield return cable.Order?.Number?.Span;
        yield return cable.Order?.DeclassifyOn?.Span;
        yield return cable.ClassifiedBy?.Name?.Span;
        yield return cable.ClassifiedBy?.Position?.Span;
        yield return cable.ClassifiedBy?.Section?.Span;
        foreach (var caption in cable.Captions) yield return caption.Span;
        foreach (var tag in cable.Tags) yield return tag.Span;
        foreach (var line in cable.PageLines) yield return line;
        foreach (var repair in cable.Repairs) yield return repair.Span;
        foreach (var recipient in cable.To.Concat(cable.Info)) yield return recipient.Span;
        foreach (var paragraph in cable.Paragraphs)
        {
            yield return paragraph.Span;
            yield return paragraph.NumberSpan;
            yield return paragraph.MarkingText?.Span;
        }
    }

    private static IEnumerable<Excerpt?> Excerpts(ParsedCable cable)
    {
        yield return cable.From;
        yield return cable.Subject;
        yield return cable.Summary;
        yield return cable.Signer;
        yield return cable.Text;
        yield return cable.Order?.Declassification;
        yield return cable.ClassifiedBy?.Text;
        foreach (var line in cable.PassingLines) yield return line;
        foreach (var recipient in cable.To.Concat(cable.Info)) yield return recipient.Name;
        foreach (var reference in cable.References) yield return reference.Text;
        foreach (var paragraph in cable.Paragraphs)
        {
            yield return paragraph.Heading;
            yield return paragraph.Text;
        }
    }
}

using Cablegram.Model;

namespace Cablegram.Parsing.Tests.Hostile;

/// <summary>Every place and every value a parsed cable refers to in its source.</summary>
internal static class Places
{
    /// <summary>Checks that all lie inside the source and can be read.</summary>
    public static void Check(ParsedCable cable)
    {
        foreach (var span in Spans(cable))
        {
            if (span is { } found) Assert.True(found.Start >= 0 && found.Length >= 0 && found.End <= cable.Source.Length, $"{found} of {cable.Source.Length}");
        }

        foreach (var excerpt in Excerpts(cable))
        {
            if (excerpt is null) continue;
            Assert.NotEmpty(excerpt.Pieces);
            foreach (var piece in excerpt.Pieces)
            {
                Assert.True(piece.Start >= 0 && piece.Length >= 0 && piece.End <= cable.Source.Length, $"{piece} of {cable.Source.Length}");
            }

            Assert.NotNull(excerpt.Read(cable.Source));
        }
    }

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

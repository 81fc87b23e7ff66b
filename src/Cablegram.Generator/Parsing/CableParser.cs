using Cablegram.Model;
using Cablegram.Parsing.Body;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Header;
using Cablegram.Parsing.Identity;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing;

/// <summary>
/// Reads a cable from a text, whatever copy it is. Total: every text gives a result, and one that is no cable has
/// <see cref="Signature.None"/>. Time is linear in the length of the text.
/// </summary>
internal static class CableParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The whole text of a file.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <param name="cancellation">Stops the reading between its stages.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ParsedCable Parse(string source, ParseOptions options, CancellationToken cancellation = default)
    {
        using var document = Read(source, options, cancellation);
        return document.Cable;
    }

    /// <summary>Reads a text and keeps what its parts were made of, which the rules look at.</summary>
    /// <param name="source">The whole text of a file.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <param name="cancellation">Stops the reading between its stages.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CableDocument Read(string source, ParseOptions options, CancellationToken cancellation = default)
    {
        var carrier = CarrierReader.Read(source);
        cancellation.ThrowIfCancellationRequested();

        var repairs = new List<Repair>(carrier.Repairs);
        var lines = new WireLines(carrier.Message, repairs);
        var header = TransmissionHeaderReader.Read(carrier.Message, lines.Lines, 0, lines.Count);
        cancellation.ThrowIfCancellationRequested();

        var openings = NumberSequence.Resolve(OpeningReader.Find(lines, header.EndLine, lines.Count), lines.Text, carrier.Carrier);
        var classifierParagraph = ClassifierParagraph.Separate(lines, openings);
        var head = HeadReader.Read(lines, header.EndLine, openings, classifierParagraph, carrier.Carrier);
        var body = BodyReader.Read(lines, Math.Min(head.BodyStart, classifierParagraph ?? int.MaxValue), openings, head.TextPieces, carrier.Carrier, carrier.MayHaveLostLines);
        cancellation.ThrowIfCancellationRequested();

        carrier = ForeignId.LeaveOut(carrier, header, head.ClassificationLine);
        var fields = new FieldReader(lines, head, carrier.Metadata, source);
        var summary = new SummaryReader(source, body.Paragraphs).Find();
        var cable = Assemble(source, options, carrier, lines, header, head, fields, body, summary.Text);
        return new CableDocument(cable, options, carrier, lines, header, head, fields, body, summary);
    }

    private static ParsedCable Assemble(
        string source, ParseOptions options, CarrierReading carrier, WireLines lines, HeaderReading header, HeadReading head, FieldReader fields,
        BodyReading body, Excerpt? summary)
    {
        var identity = IdentityReader.Read(options, carrier.Metadata, header, head.ClassificationLine, lines);
        var captions = CaptionReader.Read(lines, head, carrier.Metadata);
        var (references, toItself) = fields.ReadReferences(identity.Id?.Value, identity.Created?.Value.Year);
        var isPartial = IsPartialExtract(lines);
        var cable = new ParsedCable
        {
            Source = source,
            Carrier = carrier.Carrier,
            Signature = SignatureOf(carrier, header, head, body),
            Id = identity.Id,
            Post = identity.Post,
            OriginName = identity.OriginName,
            Created = identity.Created,
            Released = identity.Released,
            MetadataClassification = carrier.Metadata.Classification,
            ClassificationLine = head.ClassificationLine,
            Header = header.Header,
            Captions = captions,
            PassingLines = fields.ReadPassingLines(),
            Precedence = header.Precedence,
            From = header.From ?? carrier.Metadata.From,
            To = header.To,
            Info = header.Info,
            Order = fields.ReadOrder(),
            Tags = fields.ReadTags(),
            Subject = fields.ReadSubject(),
            References = references,
            SelfReferences = toItself,
            ClassifiedBy = fields.ReadClassifier(),
            Paragraphs = body.Paragraphs,
            Summary = summary,
            Signer = body.Signer,
            Text = head.TextPieces.ToExcerpt(),
            PageLines = lines.PageLines.ToEquatableArray(),
            MayHaveLostLines = carrier.MayHaveLostLines || isPartial,
            IsPartialExtract = isPartial,
        };

        NoteDamagedClassification(cable, lines);
        return cable with
        {
            Classification = OverallClassification.Of(cable),
            Repairs = lines.Repairs.Count == 0 ? default : lines.Repairs.OrderBy(repair => repair.Span.Start).ToEquatableArray(),
        };
    }

    private static Signature SignatureOf(CarrierReading carrier, HeaderReading header, HeadReading head, BodyReading body)
    {
        if (carrier.IsNearMiss) return Signature.None;

        var signature = carrier.Signature;
        if (header.Header is { } found && ((found.DateTimeGroup is not null && header.From is not null) || found.DeLine is not null))
        {
            signature |= Signature.TransmissionHeader;
        }

        var labels = head.Fields.Select(field => field.Label).Distinct().Count();
        var hasOrder = head.Find(HeadLabel.Order) is not null && head.Find(HeadLabel.Tags) is not null;
        if (hasOrder && head.Find(HeadLabel.Subject) is not null) signature |= Signature.FieldLabels;
        if (head.ClassificationLine is { Post: { } post, Number: not null })
        {
            // "SECRET REPORT 2010" is built like a classification line; a known post, or fields below it, tell.
            var isPost = Vocabulary.PostTable.TryFind(post.Value.AsSpan(), out _);
            if (isPost || labels > 0 || body.Paragraphs.Any(paragraph => paragraph.Marking is not null)) signature |= Signature.ClassificationLine;
        }

        return signature;
    }

    /// <summary>The site's sentence on partial extracts, which stands in place of the header (FORMAT.md 2.1, 5.1).</summary>
    private static bool IsPartialExtract(WireLines lines)
    {
        for (int i = 0, seen = 0; i < lines.Count && seen < 6; i++)
        {
            if (lines.Kind(i) != LineKind.Text) continue;
            if (lines.Content(i).IndexOf("partial extract".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
            seen++;
        }

        return false;
    }

    private static void NoteDamagedClassification(ParsedCable cable, WireLines lines)
    {
        if (cable.ClassificationLine is not { IsDamaged: true } line) return;
        var word = cable.Source.Substring(line.Word.Start, line.Word.Length);
        lines.Repairs.Add(new Repair(RepairKind.ClassificationWordRead, line.Word, $"The classification word \"{word}\" was read as {line.Classification}."));
    }
}

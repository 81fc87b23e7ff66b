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
        var parts = ReadParts(source, options, cancellation);
        parts.GiveBack();
        return parts.Cable;
    }

    /// <summary>Reads a text and keeps what its parts were made of, which the rules look at.</summary>
    /// <param name="source">The whole text of a file.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <param name="cancellation">Stops the reading between its stages.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static CableDocument Read(string source, ParseOptions options, CancellationToken cancellation = default) =>
        new(ReadParts(source, options, cancellation), options);

    private static CableParts ReadParts(string source, ParseOptions options, CancellationToken cancellation)
    {
        var carrier = CarrierReader.Read(source);
        cancellation.ThrowIfCancellationRequested();

        var lines = WireLines.Of(carrier.Message, carrier.Repairs, carrier.Lines);
        var header = TransmissionHeaderReader.Read(carrier.Message, lines.Lines, 0, lines.Count);
        cancellation.ThrowIfCancellationRequested();

        var openings = FindOpenings(lines, header.EndLine, carrier.Carrier);
        var classifierParagraph = ClassifierParagraph.Separate(lines, openings);
        var head = HeadReader.Read(lines, header.EndLine, openings, classifierParagraph, carrier.Carrier);
        var body = BodyReader.Read(lines, Math.Min(head.BodyStart, classifierParagraph ?? int.MaxValue), openings, head.TextPieces, carrier.Carrier, carrier.MayHaveLostLines);
        cancellation.ThrowIfCancellationRequested();

        carrier = ForeignId.LeaveOut(carrier, header, head.ClassificationLine);
        var fields = FieldReader.Of(lines, head, carrier.Metadata, source);
        var summary = new SummaryReader(source, body.Paragraphs, carrier.Message.Values).Find();
        var cable = Assemble(source, options, carrier, lines, header, head, fields, body, summary.Text);
        carrier.Message.Values.Trim();
        return new CableParts(cable, carrier, lines, header, head, fields, body, summary);
    }

    private static RentedList<Opening> FindOpenings(WireLines lines, int firstLine, Carrier carrier)
    {
        using var candidates = OpeningReader.Find(lines, firstLine, lines.Count);
        return NumberSequence.Resolve(candidates, lines.Text, carrier);
    }

    private static ParsedCable Assemble(
        string source, ParseOptions options, CarrierReading carrier, WireLines lines, in HeaderReading header, HeadReading head, FieldReader fields,
        in BodyReading body, Excerpt? summary)
    {
        var identity = IdentityReader.Read(options, carrier.Metadata, header, head.ClassificationLine, lines);
        var captions = CaptionReader.Read(lines, head, carrier.Metadata);
        var (references, toItself) = fields.ReadReferences(identity.Id?.Value, identity.Created?.Value.Year);
        var isPartial = IsPartialExtract(lines);
        return new ParsedCable
        {
            Source = source,
            Carrier = carrier.Carrier,
            Signature = SignatureOf(carrier, header, head, body),
            Id = identity.Id,
            Post = identity.Post,
            OriginName = identity.OriginName,
            Created = identity.Created,
            Released = identity.Released,
            Classification = OverallClassification.Of(carrier.Metadata.Classification, head.ClassificationLine, header.Header, captions, body.Paragraphs),
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

            // Last: reading the fields adds to them.
            Repairs = RepairsInOrder(lines.Repairs, head.ClassificationLine, source),
        };
    }

    private static Signature SignatureOf(CarrierReading carrier, in HeaderReading header, HeadReading head, in BodyReading body)
    {
        if (carrier.IsNearMiss) return Signature.None;

        var signature = carrier.Signature;
        if (header.Header is { } found && ((found.DateTimeGroup is not null && header.From is not null) || found.DeLine is not null))
        {
            signature |= Signature.TransmissionHeader;
        }

        var hasOrder = head.Find(HeadLabel.Order) is not null && head.Find(HeadLabel.Tags) is not null;
        if (hasOrder && head.Find(HeadLabel.Subject) is not null) signature |= Signature.FieldLabels;
        if (head.ClassificationLine is { Post: { } post, Number: not null })
        {
            // "SECRET REPORT 2010" is built like a classification line; fields below it, or a known post, tell.
            if (head.Fields.Count > 0 || Vocabulary.PostTable.TryFind(post.Value.AsSpan(), out _) || body.Paragraphs.Any(paragraph => paragraph.Marking is not null)) signature |= Signature.ClassificationLine;
        }

        return signature;
    }

    /// <summary>The site's sentence on partial extracts, which stands in place of the header (FORMAT.md 2.1, 5.1).</summary>
    private static bool IsPartialExtract(WireLines lines)
    {
        for (int i = 0, seen = 0; i < lines.Count && seen < 6; i++)
        {
            if (lines.Kind(i) != LineKind.Text) continue;
            if (Names(lines.Content(i), "partial extract")) return true;
            seen++;
        }

        return false;
    }

    /// <summary>Whether a line has some words with an X, which few lines have.</summary>
    private static bool Names(ReadOnlySpan<char> line, string words)
    {
        if (line.Length < words.Length) return false;

        var before = words.IndexOf('x');
        for (var at = 0; line[at..].IndexOfAny('x', 'X') is >= 0 and var found; at += found + 1)
        {
            var start = at + found - before;
            if (start >= 0 && start + words.Length <= line.Length && line.Slice(start, words.Length).Equals(words.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>All repairs in the order of their places, with that of the classification word.</summary>
    private static EquatableArray<Repair> RepairsInOrder(List<Repair> repairs, ClassificationLine? line, string source)
    {
        if (line is { IsDamaged: true })
        {
            var word = source.Substring(line.Word.Start, line.Word.Length);
            repairs.Add(new Repair(RepairKind.ClassificationWordRead, line.Word, $"The classification word \"{word}\" was read as {line.Classification}."));
        }

        for (var i = 1; i < repairs.Count; i++)
        {
            if (repairs[i].Span.Start < repairs[i - 1].Span.Start) return repairs.OrderBy(repair => repair.Span.Start).ToEquatableArray();
        }

        return repairs.ToEquatableArray();
    }
}

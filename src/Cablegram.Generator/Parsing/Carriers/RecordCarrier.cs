using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Records with header and body as strings: JSON, JSON lines, JSONP, a row of the spreadsheet (FORMAT.md 2.5, 2.6).</summary>
internal static class RecordCarrier
{
    /// <summary>Below one line break in so many characters a text is taken to have lost them; wire lines have 65, unwrapped paragraphs about 500.</summary>
    private const int CharactersPerBreak = 1200;

    /// <summary>Reads a file that begins as JSON or JSONP does; null where it has no record with a message.</summary>
    public static CarrierReading? TryReadJson(string source, int first)
    {
        if (!IsJson(source, first) || JsonRecord.TryRead(source) is not { } record) return null;

        var id = record.Find("reference_id", "referenceid", "refid", "ref_id", "_id", "id", "identifier", "cable_id");
        var header = record.Find("header");
        var body = record.Find("body", "content", "text");
        if (id is null && record.Find("classification") is null && header is null) return null;

        var metadata = new CarrierMetadata
        {
            Id = FirstId(source, id),
            Origin = Text(source, record.Find("origin", "office")),
            Classification = Text(source, record.Find("classification")),
            Released = Date(source, record.Find("released", "release_date", "date_released"), out _),
        };
        metadata = metadata with { Created = Date(source, record.Find("date_time", "created", "created_at", "date", "datetime"), out var hasTime) };
        metadata = metadata with { CreatedIsDateOnly = metadata.Created is not null && !hasTime };
        return Compose(
            source,
            header is { } h ? JsonRecord.Decode(source, h) : new MappedText(),
            body is { } b ? JsonRecord.Decode(source, b) : new MappedText(),
            metadata,
            metadata.Id is null ? Signature.None : Signature.Metadata);
    }

    /// <summary>Puts header and body together, lost line breaks restored.</summary>
    public static CarrierReading Compose(string source, MappedText header, MappedText body, CarrierMetadata metadata, Signature signature)
    {
        var builder = new MessageTextBuilder(source);
        var repairs = new List<Repair>();
        var hasLost = false;
        Copy(header, builder, repairs, isHeader: true, ref hasLost);
        builder.EndLine();
        if (builder.Length > 0) builder.Insert("\n");
        Copy(body, builder, repairs, isHeader: false, ref hasLost);
        return new CarrierReading
        {
            Carrier = Carrier.Json,
            Message = builder.Build(),
            Metadata = metadata,
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = hasLost,
            Signature = signature,
        };
    }

    private static void Copy(MappedText text, MessageTextBuilder builder, List<Repair> repairs, bool isHeader, ref bool hasLost)
    {
        var value = text.Value;
        var breaks = new List<int>();
        var isFlat = Count(value, '\n') * CharactersPerBreak < value.Length;
        if (isFlat && isHeader) LostLineBreaks.FindInHeader(value, breaks);
        else if (isFlat) LostLineBreaks.FindInBody(value, breaks);
        else if (!isHeader) breaks.AddRange(LostLineBreaks.FindFieldsWithinLines(value));

        var start = 0;
        foreach (var position in breaks)
        {
            text.CopyTo(builder, start, position);
            builder.EndLine();
            start = position;
        }

        var from = builder.Length;
        text.CopyTo(builder, start, value.Length);
        if (breaks.Count == 0 || builder.Length == from) return;

        hasLost |= isFlat;
        var span = text.Span(0, value.Length);
        repairs.Add(new Repair(
            RepairKind.LineBreakRestored,
            span,
            isHeader ? "The header had lost its line breaks, which were restored." : "The text had lost its line breaks; those before fields and paragraphs were restored."));
    }

    private static int Count(string text, char c)
    {
        var count = 0;
        foreach (var other in text)
        {
            if (other == c) count++;
        }

        return count;
    }

    private static bool IsJson(string source, int first)
    {
        if (source[first] is '{' or '[') return true;

        // JSONP: a name and a bracket.
        var i = first;
        while (i < source.Length && i < first + 80 && (char.IsLetterOrDigit(source[i]) || source[i] is '_' or '.' or '$')) i++;
        if (i == first || i >= source.Length || source[i] != '(') return false;

        i++;
        while (i < source.Length && char.IsWhiteSpace(source[i])) i++;
        return i < source.Length && source[i] is '{' or '[';
    }

    /// <summary>The first of several ids joined by strokes.</summary>
    private static Located<string>? FirstId(string source, SourceSpan? span)
    {
        if (span is not { } id) return null;

        var text = source.AsSpan(id.Start, id.Length);
        var length = MetadataValue.IdLength(text);
        return length == 0 ? null : MetadataValue.Locate(source, id.Start, id.Start + length);
    }

    private static Located<string>? Text(string source, SourceSpan? span) =>
        span is { Length: < 100 } value ? MetadataValue.Locate(source, value.Start, value.End) : null;

    private static Located<DateTime>? Date(string source, SourceSpan? span, out bool hasTime)
    {
        hasTime = false;
        if (span is not { } value || !MetadataValue.TryReadDate(source.AsSpan(value.Start, value.Length), out var date, out var length, out hasTime)) return null;
        return new Located<DateTime>(date, new SourceSpan(value.Start, length));
    }
}

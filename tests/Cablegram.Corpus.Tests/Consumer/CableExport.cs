using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Consumer.Cables;

/// <summary>Writes the whole corpus as JSON, through the generated members only, as a user's program would.</summary>
public static class CableExport
{
    public static string All() => JsonSerializer.Serialize(Corpus.All.Select(Describe));

    public static string[] Find(string[] ids) => [.. ids.Select(id => Corpus.TryGet(id, out var cable) ? cable.SourcePath : "")];

    public static string[] Canonical(string[] ids) => [.. ids.Select(id => ReferenceId.TryParse(id, out var parsed) ? parsed.ToString() : "")];

    private static object Describe(Cable cable) => new
    {
        path = cable.SourcePath,
        id = cable.ReferenceId.ToString(),
        classification = cable.Classification.ToString(),
        captions = cable.Captions,
        origin = cable.Origin.ToString(),
        originName = cable.OriginName,
        created = cable.Created?.UtcDateTime.ToString("yyyy-MM-dd HH:mm"),
        released = cable.Released?.UtcDateTime.ToString("yyyy-MM-dd HH:mm"),
        precedence = cable.Precedence.ToString(),
        tags = cable.Tags.Select(TagText),
        subject = cable.Subject,
        references = cable.References.Select(reference => new { label = reference.Label, text = reference.Text, id = reference.ReferenceId?.ToString(), found = reference.Target is not null }),
        from = cable.From,
        to = cable.To.Select(Describe),
        info = cable.Info.Select(Describe),
        order = cable.ExecutiveOrder,
        declassifyOn = cable.DeclassifyOn?.ToString("yyyy-MM-dd"),
        declassification = cable.Declassification,
        classifier = cable.ClassifiedBy?.Name,
        classifierText = cable.ClassifiedBy?.Text,
        section = cable.ClassifiedBy?.Section,
        reasons = cable.ClassifiedBy?.Reasons,
        paragraphs = cable.Paragraphs.Select(paragraph => new
        {
            number = paragraph.Number,
            marking = paragraph.MarkingText,
            level = paragraph.Marking?.ToString(),
            heading = paragraph.Heading,
            text = paragraph.Text,
        }),
        summary = cable.Summary,
        signer = cable.Signer,
        text = cable.Text,
        bytes = cable.Utf8.Length,
        carrier = cable.Carrier.ToString(),
        repairs = cable.Repairs,
    };

    private static object Describe(Recipient recipient) => new
    {
        route = recipient.RoutingIndicator,
        name = recipient.Name,
        precedence = recipient.Precedence?.ToString(),
        number = recipient.Number,
    };

    private static string TagText(Tag tag) => tag.ToString();
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Naming;
using Cablegram.Vocabulary;

namespace Cablegram.Testing.Hostile;

/// <summary>What the generated API must say of a cable, from what the parser read: names and values, in the order of <c>CableDump</c>.</summary>
/// <param name="cable">What the parser read.</param>
/// <param name="file">The bytes of the file.</param>
/// <param name="isResource">Whether they are kept as they are, with the byte-order mark; in a literal U+FEFF is a character of the text.</param>
/// <param name="hasMembers">Whether paragraphs are members.</param>
internal sealed class ExpectedDump(ParsedCable cable, byte[] file, bool isResource, bool hasMembers)
{
    private readonly List<KeyValuePair<string, string?>> _told = [];

    /// <summary>Names and values.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Tell()
    {
        Tell("id", cable.Id?.Value.ToString() ?? "");
        Tell("classification", (int)cable.Classification);
        TellAll("caption", cable.Captions.Select(caption => caption.Value));
        Tell("origin", PostNames.Of(Post()));
        Tell("created", cable.Created?.Value.Ticks);
        Tell("released", cable.Released?.Value.Ticks);
        Tell("precedence", (int)cable.Precedence);
        TellAll("tag", cable.Tags.Select(tag => tag.Value).Distinct(StringComparer.Ordinal).Select(TagNames.Of));
        Tell("subject", Read(cable.Subject));
        foreach (var reference in cable.References)
        {
            Tell("reference label", reference.Label);
            Tell("reference", Read(reference.Text));
            Tell("reference id", reference.Id?.ToString());
        }

        Tell("from", Read(cable.From));
        Tell("to", cable.To);
        Tell("info", cable.Info);
        Tell("order", cable.Order?.Number?.Value);
        Tell("declassify", cable.Order?.DeclassifyOn is { } day ? DateOnly.FromDateTime(day.Value).DayNumber : null);
        Tell("declassification", Read(cable.Order?.Declassification));
        if (cable.ClassifiedBy is { } by) TellAll("classifier", [Read(by.Text), by.Name?.Value, by.Section?.Value, .. by.Reasons]);
        foreach (var paragraph in cable.Paragraphs) Tell(paragraph);
        Tell("summary", Read(cable.Summary));
        Tell("signer", Read(cable.Signer));
        Tell("text", Read(cable.Text) ?? "");
        Tell("bytes", Convert.ToHexString(file));
        Tell("hash", Convert.ToHexStringLower(SHA256.HashData(isResource && file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? file.AsSpan(3) : file)));
        Tell("carrier", (int)cable.Carrier);
        TellAll("repair", RepairSentences.Of(cable.Repairs, cable.Source));
        Tell("members", string.Join(' ', Members()));
        Tell("lookups", "");
        return _told;
    }

    /// <summary>The numbers that stand once: only they are members.</summary>
    private IEnumerable<int> Members() => hasMembers
        ? cable.Paragraphs.Where(paragraph => paragraph.Number >= 0).GroupBy(paragraph => paragraph.Number!.Value).Where(same => same.Count() == 1).Select(same => same.Key)
        : [];

    /// <summary>The post; of a cable whose message does not tell it, that of the display name.</summary>
    private string? Post()
    {
        if (cable.Post is { } post) return post;
        if (cable.Id?.Value is { Post.Length: > 0 } id) return id.Post;
        return cable.OriginName is { } name && PostTable.TryFindByDisplayName(name.Value.AsSpan(), out var named) ? named.Id : null;
    }

    private void Tell(ParsedParagraph paragraph)
    {
        Tell("number", paragraph.Number);
        Tell("marking", (int?)paragraph.Marking);
        Tell("marking text", paragraph.MarkingText?.Value);
        Tell("heading", Read(paragraph.Heading));
        Tell("paragraph", Read(paragraph.Text));
        Tell("paragraph bytes", Convert.ToHexString(Encoding.UTF8.GetBytes(cable.Source.Substring(paragraph.Span.Start, paragraph.Span.Length))));
    }

    private void Tell(string name, IEnumerable<ParsedRecipient> recipients)
    {
        foreach (var recipient in recipients)
        {
            TellAll(name, [
                recipient.RoutingIndicator?.Value, Read(recipient.Name), ((int)recipient.Precedence).ToString(CultureInfo.InvariantCulture), recipient.Number?.Value,
                recipient.IsExempt ? "exempt" : null]);
        }
    }

    private void TellAll(string name, IEnumerable<string?> values)
    {
        foreach (var value in values) Tell(name, value);
    }

    private void Tell(string name, object? value) => _told.Add(new(name, value switch
    {
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    }));

    private string? Read(Excerpt? excerpt) => excerpt?.Read(cable.Source);
}

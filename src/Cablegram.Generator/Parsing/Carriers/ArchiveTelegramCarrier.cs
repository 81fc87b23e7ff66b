using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// An electronic telegram of 1973-79 from the National Archives: message text between stamps, then the archive's attributes
/// (FORMAT.md 2.6, 7). The attributes are not the telegram: they serve only where a record has no text.
/// </summary>
internal static class ArchiveTelegramCarrier
{
    private const string TextHeading = "Message Text";
    private const string AttributesHeading = "Message Attributes";
    private const int LongestHeader = 4000;
    private const string Stamp = "Declassified/Released US Department of State";

    /// <summary>Whether a file has the headings of such a record, or a stamp above page heads.</summary>
    /// <param name="source">The file.</param>
    /// <param name="namesDepartment">Whether the words "Department of State" stand in it, which the stamp has.</param>
    public static bool IsMatch(string source, bool namesDepartment) =>
        (source.AsSpan().IndexOf("Message ") >= 0 && (FindHeading(source, TextHeading) >= 0 || FindHeading(source, AttributesHeading) >= 0))
        || (namesDepartment && source.AsSpan().IndexOf(Stamp.AsSpan()) >= 0 && source.AsSpan().IndexOf("PAGE 01".AsSpan()) >= 0);

    /// <summary>Reads the record.</summary>
    public static CarrierReading Read(string source)
    {
        var heading = FindHeading(source, TextHeading);
        var attributes = FindHeading(source, AttributesHeading);
        var start = heading < 0 ? 0 : heading + TextHeading.Length;
        var end = attributes < 0 || attributes < start ? source.Length : attributes;
        var repairs = new List<Repair>();
        var (message, classification) = TelegramPages.Read(source, start, end, repairs);
        var hasText = HasText(message.Text.AsSpan());
        var metadata = attributes < 0 ? CarrierMetadata.None : ReadAttributes(source, attributes + AttributesHeading.Length, hasText);

        return new CarrierReading
        {
            Carrier = Carrier.ArchiveTelegram,
            Message = message,
            Metadata = metadata with { Classification = classification ?? (HasClassificationLine(message.Text.AsSpan()) ? null : metadata.Classification) },
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = !hasText,
            Signature = metadata.Id is not null || hasText ? Signature.FieldLabels : Signature.None,
            IsNearMiss = metadata.Id is null && !hasText,
        };
    }

    /// <summary>Whether there is a text: some records say only that it could not be read (FORMAT.md 7).</summary>
    public static bool HasText(ReadOnlySpan<char> text) =>
        text.IndexOfAny("ETAOIN".AsSpan()) >= 0
        && (text.Length > 400 || (text.IndexOf("ERROR READING TEXT".AsSpan()) < 0 && text.IndexOf("EXPAND ERROR".AsSpan()) < 0));

    private static bool HasClassificationLine(ReadOnlySpan<char> text) => ClassificationLines.FindStart(text, 0, Math.Min(text.Length, LongestHeader)) >= 0;

    private static CarrierMetadata ReadAttributes(string source, int start, bool hasText)
    {
        var metadata = new CarrierMetadata();
        var lines = LineTable.Of(source, start, source.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Value(lines, i, "Document Number:") is { } number) metadata = metadata with { Id = DocumentNumber.Read(source, number), DocumentNumber = MetadataValue.Locate(source, number.Start, number.End) };
            else if (Value(lines, i, "Original Classification:") is { } word) metadata = metadata with { Classification = MetadataValue.Locate(source, word.Start, word.End) };
            else if (hasText) continue;
            else if (Value(lines, i, "From:") is { } from) metadata = metadata with { From = Excerpt.Of(from) };
            else if (Value(lines, i, "Subject:") is { } subject) metadata = metadata with { Subject = ReadSubject(lines, i, subject) };
            else if (Value(lines, i, "TAGS:") is { } tags) metadata = metadata with { Tags = MetadataValue.Locate(source, tags.Start, tags.End) };
        }

        return metadata;
    }

    private static SourceSpan? Value(LineTable lines, int index, string label)
    {
        var content = lines.Content(index);
        if (!content.StartsWith(label.AsSpan())) return null;

        var value = content.Slice(label.Length).TrimStart();
        if (value.IsEmpty || value.Equals("n/a".AsSpan(), StringComparison.OrdinalIgnoreCase)) return null;
        return new SourceSpan(lines[index].End - value.Length, value.Length);
    }

    /// <summary>The subject goes on over the lines up to the TAGS attribute, which always follows.</summary>
    private static Excerpt ReadSubject(LineTable lines, int index, SourceSpan first)
    {
        var pieces = new PieceStore();
        pieces.Add(first.Start, first.Length, Joint.None);
        for (var i = index + 1; i < lines.Count && i < index + 12; i++)
        {
            var content = lines.Content(i);
            if (content.StartsWith("TAGS:".AsSpan())) return pieces.ToExcerpt() ?? Excerpt.Of(first);
            if (!content.IsEmpty && !ReleaseStamp.TryFind(content, out _, out _)) pieces.Add(lines[i].ContentStart, content.Length, Joint.Blank);
        }

        return Excerpt.Of(first);
    }

    /// <summary>Offset of a heading that has a line for itself; -1 where there is none.</summary>
    private static int FindHeading(string source, string heading)
    {
        for (var from = 0; ;)
        {
            var found = source.AsSpan(from).IndexOf(heading.AsSpan());
            if (found < 0) return -1;

            var start = from + found;
            from = start + heading.Length;
            if (IsAlone(source, start, from)) return start;
        }
    }

    private static bool IsAlone(string source, int start, int end)
    {
        while (start > 0 && LineTable.IsBlank(source[start - 1])) start--;
        while (end < source.Length && LineTable.IsBlank(source[end])) end++;
        return (start == 0 || source[start - 1] is '\n' or '\r' or '\f') && (end == source.Length || source[end] is '\n' or '\r' or '\f');
    }
}

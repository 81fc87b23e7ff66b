using Cablegram.Model;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// Copies with their metadata as <c>Label: value</c> lines: PlusD, whose ids end in <c>_a</c> to <c>_e</c>, and a French mirror
/// (FORMAT.md 2.5). The message follows the last block of labels.
/// </summary>
internal static class LabelledFieldsCarrier
{
    private const int MostLines = 250;

    private static readonly string[] Ids = ["Identifier", "Canonical ID", "Reference ID", "Reference id", "Document Number"];
    private static readonly string[] Dates = ["Created", "Date"];
    private static readonly string[] Words = ["Classification", "Original Classification"];

    private static readonly string[] Others =
    [
        "Released", "Origin", "Office Origin", "Cable title", "Title", "Tags", "TAGS", "From", "To", "Current Classification", "Handling Restrictions", "Character Count",
        "Executive Order", "Locator", "Concepts", "Enclosure", "Type", "Office Action", "Archive Status", "Markings", "Content", "Film Number", "Source", "Status",
    ];

    /// <summary>Reads the copy; null where the file does not begin with at least three such labels, one of them an id's.</summary>
    public static CarrierReading? TryRead(string source)
    {
        if (!HasIdLabel(source)) return null;

        using var lines = LineTable.Of(source, 0, Math.Min(source.Length, 24_000));
        var metadata = new CarrierMetadata();
        int labels = 0, last = -1, firstLabel = -1;
        var isList = false;
        for (var i = 0; i < lines.Count && i < MostLines && (last < 0 || i < last + 12); i++)
        {
            if (IsMessageStart(lines.Content(i))) break;
            if (!TryReadLabel(lines, i, out var label, out var value)) continue;

            if (firstLabel < 0) firstLabel = i;
            if (value.Length == 0 && FindValueBelow(lines, i) is var below && below > 0)
            {
                i = below;
                value = SourceSpan.FromBounds(lines[i].ContentStart, lines[i].End);
            }

            isList |= Array.IndexOf(Ids, label) >= 0 && metadata.Id is { } id && value.Length > 0 && id.Value != ReadId(source, value)?.Value;
            metadata = Add(metadata, source, label, value);
            labels++;
            last = i;
        }

        if (labels < 3 || metadata.Id is null) return null;

        var start = SkipHeadings(lines, last + 1);
        return Compose(source, start < lines.Count ? lines[start].Start : lines[last].Next, lines[firstLabel].Start, metadata, isList);
    }

    private static CarrierReading Compose(string source, int start, int preface, CarrierMetadata metadata, bool isList)
    {
        var repairs = new List<Repair>();
        if (!source.AsSpan(0, preface).Trim().IsEmpty)
        {
            repairs.Add(new Repair(RepairKind.NavigationRemoved, SourceSpan.FromBounds(0, preface), "What stands before the cable's fields was left out."));
        }

        // Telegrams of 1973-79 keep their printed pages in this archive too.
        var message = MessageText.Window(source, start, source.Length);
        if (source.AsSpan(start).IndexOf("PAGE 01".AsSpan()) >= 0) (message, _) = TelegramPages.Read(source, start, source.Length, repairs);
        return new CarrierReading
        {
            Carrier = Carrier.LabelledFields,
            Message = message,
            Metadata = metadata,
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = !ArchiveTelegramCarrier.HasText(message.Text.AsSpan(message.Start, message.End - message.Start)),
            Signature = isList ? Signature.None : Signature.Metadata,
            IsNearMiss = isList,
        };
    }

    /// <summary>Whether a line is the message's; TAGS are also a field of the archive, and no message begins with them.</summary>
    private static bool IsMessageStart(ReadOnlySpan<char> line) =>
        line.StartsWith("VZCZC".AsSpan()) || (TelegramPage.IsTelegramStart(line) && !line.StartsWith("TAGS".AsSpan()));

    /// <summary>Index of the line with the value of a label that stands alone on its line; 0 where another label follows or nothing near.</summary>
    private static int FindValueBelow(LineTable lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i <= index + 2; i++)
        {
            if (lines[i].IsEmpty) continue;
            return TryReadLabel(lines, i, out _, out _) || IsMessageStart(lines.Content(i)) ? 0 : i;
        }

        return 0;
    }

    private static bool HasIdLabel(string source)
    {
        foreach (var label in Ids)
        {
            var at = source.AsSpan(0, Math.Min(source.Length, 24_000)).IndexOf(label.AsSpan());
            if (at >= 0 && at + label.Length < source.Length && source[at + label.Length] is ':' or ' ') return true;
        }

        return false;
    }

    private static bool TryReadLabel(LineTable lines, int index, out string label, out SourceSpan value)
    {
        label = "";
        value = default;
        var content = lines.Content(index);
        var colon = content.IndexOf(':');
        if (colon is < 2 or > 40) return false;

        var name = content.Slice(0, colon).TrimEnd();
        foreach (var group in new[] { Ids, Dates, Words, Others })
        {
            foreach (var known in group)
            {
                if (!name.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;

                label = known;
                var rest = content.Slice(colon + 1).TrimStart();
                value = new SourceSpan(lines[index].End - rest.Length, rest.Length);
                return true;
            }
        }

        return false;
    }

    private static CarrierMetadata Add(CarrierMetadata metadata, string source, string label, SourceSpan value)
    {
        if (value.Length == 0) return metadata;
        if (Array.IndexOf(Ids, label) >= 0)
        {
            return metadata with { Id = metadata.Id ?? ReadId(source, value), DocumentNumber = metadata.DocumentNumber ?? ReadNumber(source, label, value) };
        }

        if (Array.IndexOf(Words, label) >= 0) return metadata with { Classification = metadata.Classification ?? MetadataValue.Locate(source, value.Start, value.End) };
        if (label == "Released") return metadata with { Released = ReadDate(source, value, out _) };
        if (Array.IndexOf(Dates, label) >= 0)
        {
            var created = ReadDate(source, value, out var hasTime);
            return created is null ? metadata : metadata with { Created = created, CreatedIsDateOnly = !hasTime };
        }

        return label switch
        {
            "Origin" => metadata with { Origin = MetadataValue.Locate(source, value.Start, value.End) },
            "Cable title" or "Title" => metadata with { Subject = Excerpt.Of(value) },
            "Tags" or "TAGS" => metadata with { Tags = MetadataValue.Locate(source, value.Start, value.End), TagCodes = FindCodes(source, value) },
            "From" => metadata with { From = Excerpt.Of(value) },
            _ => metadata,
        };
    }

    /// <summary>The codes before their titles: <c>BL - Bolivia | PINT - Political Affairs</c>; none where the list has no titles.</summary>
    private static EquatableArray<SourceSpan> FindCodes(string source, SourceSpan value)
    {
        var codes = new List<SourceSpan>();
        for (var start = value.Start; start < value.End;)
        {
            var length = source.AsSpan(start, value.End - start).IndexOf('|');
            var end = length < 0 ? value.End : start + length;
            var title = source.AsSpan(start, end - start).IndexOf(" - ".AsSpan());
            if (title < 0) return default;

            var stop = start + title;
            while (start < stop && LineTable.IsBlank(source[start])) start++;
            if (stop > start) codes.Add(SourceSpan.FromBounds(start, stop));
            start = end + 1;
        }

        return codes.ToEquatableArray();
    }

    /// <summary>An id without the archive's suffix <c>_a</c>.</summary>
    private static Located<string>? ReadId(string source, SourceSpan value)
    {
        var text = source.AsSpan(value.Start, value.Length);
        if (DocumentNumber.Read(source, value) is { } number) return number;

        var suffix = text.IndexOf('_');
        var length = MetadataValue.IdLength(suffix < 0 ? text : text.Slice(0, suffix));
        if (length > 0) return MetadataValue.Locate(source, value.Start, value.Start + length);

        // "08 ASTANA 000066", as people write it (FORMAT.md 3).
        return ReferenceIdReader.TryRead(text, out var id) && PostTable.TryFindById(id.Post.AsSpan(), out _) ? MetadataValue.Locate(source, value.Start, value.End) : null;
    }

    /// <summary>What stands for a document number, without the archive's suffix; null where the label is another archive's.</summary>
    private static Located<string>? ReadNumber(string source, string label, SourceSpan value)
    {
        if (label is not ("Canonical ID" or "Document Number")) return null;

        var suffix = source.AsSpan(value.Start, value.Length).IndexOf('_');
        return MetadataValue.Locate(source, value.Start, suffix < 0 ? value.End : value.Start + suffix);
    }

    /// <summary>Reads <c>2008-01-14 11:34</c> or <c>1974 January 16, 15:01 (Wednesday)</c>; UTC.</summary>
    private static Located<DateTime>? ReadDate(string source, SourceSpan value, out bool hasTime)
    {
        var text = source.AsSpan(value.Start, value.Length);
        if (MetadataValue.TryReadDate(text, out var date, out var length, out hasTime)) return new Located<DateTime>(date, new SourceSpan(value.Start, length));
        if (text.Length < 10 || !MetadataValue.TryNumber(text.Slice(0, 4), out var year) || text[4] != ' ') return null;

        var month = MonthName.Read(text.Slice(5));
        var rest = text.Slice(5);
        while (!rest.IsEmpty && char.IsLetter(rest[0])) rest = rest.Slice(1);
        rest = rest.TrimStart();
        var digits = rest.Length > 1 && Ascii.IsDigit(rest[1]) ? 2 : 1;
        if (month == 0 || rest.Length < digits || !MetadataValue.TryNumber(rest.Slice(0, digits), out var day) || !MetadataValue.TryDate(year, month, day, out date)) return null;

        rest = rest.Slice(digits).TrimStart(',').TrimStart();
        hasTime = rest.Length >= 5 && rest[2] == ':' && MetadataValue.TryNumber(rest.Slice(0, 2), out var hour) && MetadataValue.TryNumber(rest.Slice(3, 2), out var minute)
            && TryAddTime(ref date, hour, minute);
        return new Located<DateTime>(date, value);
    }

    private static bool TryAddTime(ref DateTime date, int hour, int minute)
    {
        if (hour > 23 || minute > 59) return false;
        date = date.AddHours(hour).AddMinutes(minute);
        return true;
    }

    private static int SkipHeadings(LineTable lines, int index)
    {
        while (index < lines.Count)
        {
            var content = lines.Content(index);
            if (!content.IsEmpty && !content.Equals("Content".AsSpan(), StringComparison.Ordinal) && !content.Equals("Show Headers".AsSpan(), StringComparison.Ordinal)) break;
            index++;
        }

        return index;
    }
}

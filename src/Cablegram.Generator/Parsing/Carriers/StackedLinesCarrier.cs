using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A text mirror's copy: id, heading, date, classification and origin on five lines without labels, then the header, whose last
/// addressee is glued to the classification line (FORMAT.md 2.6).
/// </summary>
internal static class StackedLinesCarrier
{
    private const string PartialEnd = "The full text of the original cable is not available.";

    /// <summary>Reads the copy; null where the file does not begin with such lines.</summary>
    public static CarrierReading? TryRead(string source, int first)
    {
        var length = MetadataValue.IdLength(source.AsSpan(first));
        if (length == 0) return null;

        var lines = LineTable.Of(source, first, source.Length);
        if (lines[0].Length != length || ReadStack(source, lines, out var bodyLine) is not { } metadata) return null;

        var start = bodyLine < lines.Count ? lines[bodyLine].Start : source.Length;
        var builder = new MessageTextBuilder(source);
        var repairs = new List<Repair>();
        Compose(source, start, builder, repairs);
        return new CarrierReading
        {
            Carrier = Carrier.StackedLines,
            Message = builder.Build(),
            Metadata = metadata,
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = true,
            Signature = Signature.Metadata,
        };
    }

    private static void Compose(string source, int start, MessageTextBuilder builder, List<Repair> repairs)
    {
        var breaks = FindBreaks(source, start);
        var section = SectionHeader.Find(source, breaks.Count > 0 ? breaks[breaks.Count - 1] : start);
        if (section is not null && source.AsSpan(start, section.Start - start).IndexOf("FM ".AsSpan()) < 0)
        {
            builder.Append(section.Start, section.AddresseesEnd);
            builder.EndLine();
            builder.Insert("\n");
        }

        foreach (var position in breaks)
        {
            builder.Append(start, position);
            builder.EndLine();
            repairs.Add(new Repair(RepairKind.LineBreakRestored, new SourceSpan(position, 0), "A lost line break was restored."));
            start = position;
        }

        if (section is not null)
        {
            builder.Append(start, section.Start);
            repairs.Add(new Repair(
                RepairKind.PageLineRemoved, SourceSpan.FromBounds(section.Start, section.End), "The header of a further section was taken out of the text."));
            start = section.End;
        }

        builder.Append(start, source.Length);
    }

    /// <summary>Reads the lines above the header. The heading is a subject's first line only, hence taken where nothing else follows.</summary>
    private static CarrierMetadata? ReadStack(string source, LineTable lines, out int bodyLine)
    {
        bodyLine = 0;
        var date = 1;
        while (date < lines.Count && date < 5 && ReadDate(lines.Content(date)) is null) date++;
        if (date >= Math.Min(5, lines.Count)) return null;

        var word = NextText(lines, date + 1);
        if (word < 0 || !IsClassification(lines.Content(word))) return null;

        var origin = NextText(lines, word + 1);
        bodyLine = origin < 0 ? lines.Count : origin + 1;
        var heading = NextText(lines, 1);
        var created = ReadDate(lines.Content(date))!.Value;
        return new CarrierMetadata
        {
            Id = Locate(source, lines[0]),
            Subject = heading < date && bodyLine >= lines.Count ? Excerpt.Of(SourceSpan.FromBounds(lines[heading].ContentStart, lines[heading].End)) : null,
            Created = new Located<DateTime>(created.Value, SourceSpan.FromBounds(lines[date].ContentStart, lines[date].End)),
            CreatedIsDateOnly = !created.HasTime,
            Classification = Locate(source, lines[word]),
            Origin = origin < 0 ? null : Locate(source, lines[origin]),
        };
    }

    /// <summary>Whether a line is a classification, be it with a caption no other copy has: <c>SECRET/NF</c>.</summary>
    private static bool IsClassification(ReadOnlySpan<char> line)
    {
        var length = MetadataValue.ClassificationLength(line);
        return length > 0 && (length == line.Length || (line[length] == '/' && line.IndexOf(' ') < 0));
    }

    /// <summary>Reads <c>Sat Apr 07 00:00:00 +0200 2001</c>, whose midnight is no time, or a date with digits only.</summary>
    private static (DateTime Value, bool HasTime)? ReadDate(ReadOnlySpan<char> line)
    {
        if (MetadataValue.TryReadDate(line, out var date, out _, out var hasTime)) return (date, hasTime);

        if (line.Length < 24 || line[3] != ' ' || line[7] != ' ') return null;

        var month = MonthName.Read(line.Slice(4));
        if (month == 0 || !MetadataValue.TryNumber(line.Slice(8, 2), out var day) || !MetadataValue.TryNumber(line.Slice(line.Length - 4), out var year)) return null;
        return MetadataValue.TryDate(year, month, day, out date) ? (date, false) : null;
    }

    /// <summary>Places where the classification line or a field stands within a line.</summary>
    private static List<int> FindBreaks(string source, int start)
    {
        var paragraph = source.AsSpan(start).IndexOf('¶');
        var end = paragraph < 0 ? Math.Min(source.Length, start + 8000) : start + paragraph;
        var found = LostLineBreaks.FindFields(source, start, end);
        var line = ClassificationLines.FindStart(source, start, end);
        if (line >= 0) found.Add(line);
        var partial = source.AsSpan(start, end - start).IndexOf(PartialEnd.AsSpan());
        if (partial >= 0) found.Add(start + partial + PartialEnd.Length);
        found.Sort();
        found.RemoveAll(position => position >= source.Length || LostLineBreaks.IsLineStart(source, position) || source[position] is '\n' or '\r');
        return found;
    }

    private static int NextText(LineTable lines, int index)
    {
        for (; index < lines.Count; index++)
        {
            if (!lines[index].IsEmpty) return index;
        }

        return -1;
    }

    private static Located<string> Locate(string source, Line line) => MetadataValue.Locate(source, line.ContentStart, line.End);
}

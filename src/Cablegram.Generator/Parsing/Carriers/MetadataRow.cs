using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The table of one row above a cable of the site: heading line and value line (FORMAT.md 2.2, 4).</summary>
/// <param name="HeadingStart">Offset of the heading.</param>
/// <param name="End">Offset behind the line of the values.</param>
/// <param name="Metadata">The values.</param>
internal sealed record MetadataRow(int HeadingStart, int End, CarrierMetadata Metadata)
{
    private const string FirstHeading = "Reference ID";

    /// <summary>Finds the first heading that values follow.</summary>
    /// <param name="source">The file.</param>
    /// <param name="from">Where to begin.</param>
    /// <returns>The row; null where the file has none.</returns>
    public static MetadataRow? Find(string source, int from = 0)
    {
        while (true)
        {
            var found = source.AsSpan(from).IndexOf(FirstHeading.AsSpan());
            if (found < 0) return null;

            var heading = from + found;
            from = heading + FirstHeading.Length;
            var values = SkipHeadings(source, from);
            if (values > from && Read(source, heading, values) is { } row) return row;
        }
    }

    private static int SkipHeadings(string source, int position)
    {
        var start = position;
        foreach (var heading in new[] { "Created", "Released", "Classification", "Origin" })
        {
            var next = SkipGap(source, position);
            // One mirror has no release date.
            if (string.CompareOrdinal(source, next, heading, 0, heading.Length) != 0)
            {
                if (heading == "Released") continue;
                return start;
            }

            position = next + heading.Length;
        }

        return position;
    }

    private static CarrierMetadata? ReadValues(string source, int position, out int end)
    {
        end = position;
        position = SkipGap(source, position);
        var length = MetadataValue.IdLength(source.AsSpan(position));
        if (length == 0) return null;

        var metadata = new CarrierMetadata { Id = MetadataValue.Locate(source, position, position + length) };
        position = SkipGap(source, position + length);
        if (!MetadataValue.TryReadDate(source.AsSpan(position), out var created, out length, out var hasTime)) return null;

        metadata = metadata with
        {
            Created = new Located<DateTime>(created, new SourceSpan(position, length)),
            CreatedIsDateOnly = !hasTime,
        };
        position = SkipGap(source, position + length);
        if (MetadataValue.TryReadDate(source.AsSpan(position), out var released, out length, out _))
        {
            metadata = metadata with { Released = new Located<DateTime>(released, new SourceSpan(position, length)) };
            position = SkipGap(source, position + length);
        }

        length = MetadataValue.ClassificationLength(source.AsSpan(position));
        if (length == 0) return null;

        metadata = metadata with { Classification = MetadataValue.Locate(source, position, position + length) };
        end = position + length;
        var origin = SkipGap(source, end);
        var stop = LineEnd(source, origin);
        var last = stop;
        while (last > origin && IsGap(source[last - 1])) last--;
        if (last == origin || last - origin > 60) return metadata;

        end = stop;
        return metadata with { Origin = MetadataValue.Locate(source, origin, last) };
    }

    private static MetadataRow? Read(string source, int heading, int values)
    {
        var metadata = ReadValues(source, values, out var end);
        if (metadata is null) return null;

        end = LineEnd(source, end);
        return new MetadataRow(heading, end < source.Length ? end + 1 : end, metadata);
    }

    private static int LineEnd(string source, int position)
    {
        var length = source.AsSpan(position).IndexOf('\n');
        return length < 0 ? source.Length : position + length;
    }

    private static int SkipGap(string source, int position)
    {
        while (position < source.Length && IsGap(source[position])) position++;
        return position;
    }

    private static bool IsGap(char c) => LineTable.IsBlank(c) || c is '\n' or '\r' or '|';
}

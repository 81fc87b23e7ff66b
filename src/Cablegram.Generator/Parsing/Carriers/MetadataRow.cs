using Cablegram.Model;
using Cablegram.Parsing.Text;
using Cablegram.Vocabulary;

namespace Cablegram.Parsing.Carriers;

/// <summary>The table of one row above a cable of the site: heading line and value line (FORMAT.md 2.2, 4).</summary>
/// <param name="HeadingStart">Offset of the heading.</param>
/// <param name="End">Offset behind the line of the values.</param>
/// <param name="Metadata">The values.</param>
internal sealed record MetadataRow(int HeadingStart, int End, CarrierMetadata Metadata)
{
    private const string FirstHeading = "Reference ID";
    private const int LongestOrigin = 60;

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

        return ReadClassificationAndOrigin(source, position, metadata, out end);
    }

    private static CarrierMetadata? ReadClassificationAndOrigin(string source, int position, CarrierMetadata metadata, out int end)
    {
        end = position + MetadataValue.ClassificationLength(source.AsSpan(position));
        if (end == position || !IsGapOrEnd(source, end)) end = UnknownClassificationEnd(source, position);
        else end = CaptionEnd(source, end);
        if (end < 0) return null;

        if (end > position) metadata = metadata with { Classification = MetadataValue.Locate(source, position, end) };
        var origin = SkipGap(source, end);
        var stop = LineEnd(source, origin);
        var last = stop;
        while (last > origin && IsGap(source[last - 1])) last--;
        if (last == origin || last - origin > LongestOrigin) return metadata;

        end = stop;
        return metadata with { Origin = MetadataValue.Locate(source, origin, last) };
    }

    /// <summary>Where a caption ends that a blank sets apart from the classification, <c>SECRET NOFORN</c>; no origin begins with one.</summary>
    private static int CaptionEnd(string source, int end)
    {
        var next = end;
        while (next < source.Length && LineTable.IsBlank(source[next])) next++;
        return next > end && CaptionTable.TryFindPrefix(source.AsSpan(next, LineEnd(source, next) - next), out _, out var length) ? next + length : end;
    }

    /// <summary>
    /// Where a classification ends that is none of the known ones (<c>SECRET/NF</c>): with its cell, else before what is a known origin, else with
    /// its first word. Equal to <paramref name="position"/> where the origin alone is there; -1 where nothing is.
    /// </summary>
    private static int UnknownClassificationEnd(string source, int position)
    {
        var end = position;
        while (end < source.Length && end - position <= 2 * LongestOrigin && source[end] is not ('\n' or '\r' or '\t' or '|')) end++;
        var last = end;
        while (last > position && IsGap(source[last - 1])) last--;
        if (last == position || last - position > 2 * LongestOrigin) return -1;

        // Where each cell has a line, the next one must be the origin's: this may be the message already.
        if (position > 0 && source[position - 1] is '\n' or '\r') return IsOrigin(source, SkipGap(source, end)) ? last : -1;

        // A further cell on the line is the origin's.
        if (end < source.Length && source[end] is '\t' or '|' && SkipGap(source, end) < LineEnd(source, end)) return last;
        for (var word = position; word < last; word = NextWord(source, word, last))
        {
            if (last - word > LongestOrigin || !PostTable.TryFindByDisplayName(source.AsSpan(word, last - word), out _)) continue;

            while (word > position && IsGap(source[word - 1])) word--;
            return word;
        }

        var first = position;
        while (first < last && !IsGap(source[first])) first++;
        return first;
    }

    private static bool IsOrigin(string source, int position)
    {
        var line = source.AsSpan(position, LineEnd(source, position) - position);
        return line.Length <= LongestOrigin && PostTable.TryFindByDisplayName(line, out _);
    }

    private static int NextWord(string source, int position, int end)
    {
        while (position < end && !IsGap(source[position])) position++;
        while (position < end && IsGap(source[position])) position++;
        return position;
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

    private static bool IsGapOrEnd(string source, int position) => position >= source.Length || IsGap(source[position]);

    private static bool IsGap(char c) => LineTable.IsBlank(c) || c is '\n' or '\r' or '|';
}

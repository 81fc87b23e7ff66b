using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>The raw HTML of a cable page: metadata table, then preformatted header and body (FORMAT.md 2.1, 2.6). Other HTML is a near miss.</summary>
internal static class HtmlCarrier
{
    private static readonly string[] Openings = ["<!DOCTYPE", "<html", "<?xml", "<head", "<body", "<table", "<div", "<pre", "<title", "<h1", "<p>", "<p ", "<!--"];
    private static readonly string[] Headings = ["Reference ID", "Created", "Released", "Classification", "Origin"];

    /// <summary>Reads the page; null where the file is no HTML.</summary>
    public static CarrierReading? TryRead(string source, int first)
    {
        if (source[first] != '<' || !IsHtml(source, first)) return null;

        var metadata = ReadTable(source, out var tableStart, out var start, out var isList);
        var blocks = FindBlocks(source, start);
        if (metadata is null || isList)
        {
            blocks.RemoveAll(block => !IsMessage(source.AsSpan(block.Start, block.Length)));
            if (isList || blocks.Count == 0) return NearMiss(source);
        }

        var builder = new MessageTextBuilder(source);
        var reader = new HtmlTextReader(source, builder);
        if (blocks.Count == 0) reader.Read(start, source.Length, isPreformatted: false);
        foreach (var block in blocks)
        {
            builder.EndLine();
            if (builder.Length > 0) builder.Insert("\n");
            reader.Read(block.Start, block.End, isPreformatted: true);
        }

        var repairs = reader.Repairs;
        if (tableStart > first) repairs.Insert(0, new Repair(RepairKind.NavigationRemoved, SourceSpan.FromBounds(0, tableStart), "The page's navigation before the cable was left out."));
        return new CarrierReading
        {
            Carrier = Carrier.Html,
            Message = builder.Build(),
            Metadata = metadata ?? CarrierMetadata.None,
            Repairs = repairs.ToEquatableArray(),
            Signature = metadata is null ? Signature.None : Signature.Metadata,
        };
    }

    private static CarrierReading NearMiss(string source) =>
        new() { Carrier = Carrier.Html, Message = MessageText.Window(source, 0, source.Length), IsNearMiss = true };

    private static bool IsHtml(string source, int first)
    {
        var isOpening = false;
        foreach (var opening in Openings)
        {
            isOpening |= string.Compare(source, first, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0;
        }

        var head = source.AsSpan(first, Math.Min(source.Length - first, 6000));
        return isOpening && (head.IndexOf("<html".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("<pre".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            || head.IndexOf("<body".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("<table".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsMessage(ReadOnlySpan<char> text) =>
        text.IndexOf("TAGS".AsSpan()) >= 0 || (text.IndexOf("FM ".AsSpan()) >= 0 && text.IndexOf("TO ".AsSpan()) >= 0);

    /// <summary>Reads the row of the first table whose headings are those of a cable.</summary>
    private static CarrierMetadata? ReadTable(string source, out int start, out int end, out bool isList)
    {
        end = 0;
        isList = false;
        start = -1;
        for (var from = 0; ;)
        {
            var found = source.AsSpan(from).IndexOf(Headings[0].AsSpan(), StringComparison.Ordinal);
            if (found < 0) return null;

            start = from + found;
            from = start + Headings[0].Length;
            var next = from;
            while (next < source.Length && next < from + 40 && char.IsWhiteSpace(source[next])) next++;
            if (next >= source.Length || source[next] != '<') continue;

            var cells = Cells(source, start, 16);
            if (cells.Count < Headings.Length + 4 || !HasHeadings(source, cells) || ReadRow(source, cells) is not { } metadata) continue;

            isList = cells.Count > 11 && MetadataValue.IdLength(Text(source, cells[10])) == cells[10].Length && MetadataValue.TryReadDate(Text(source, cells[11]), out _, out _, out _);
            var table = source.AsSpan(cells[cells.Count > 9 ? 9 : 8].End).IndexOf("</table".AsSpan(), StringComparison.OrdinalIgnoreCase);
            end = cells[8].End + Math.Max(0, table);
            var tag = source.LastIndexOf("<table", start, StringComparison.OrdinalIgnoreCase);
            if (tag >= 0) start = tag;
            return metadata;
        }
    }

    private static bool HasHeadings(string source, List<SourceSpan> cells)
    {
        for (var i = 0; i < Headings.Length; i++)
        {
            if (!Text(source, cells[i]).Equals(Headings[i].AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static CarrierMetadata? ReadRow(string source, List<SourceSpan> cells)
    {
        var id = cells[5];
        if (MetadataValue.IdLength(Text(source, id)) != id.Length) return null;
        if (!MetadataValue.TryReadDate(Text(source, cells[6]), out var created, out _, out var hasTime)) return null;

        var hasRelease = MetadataValue.TryReadDate(Text(source, cells[7]), out var released, out _, out _);
        var word = hasRelease ? 8 : 7;
        return new CarrierMetadata
        {
            Id = MetadataValue.Locate(source, id.Start, id.End),
            Created = new Located<DateTime>(created, cells[6]),
            CreatedIsDateOnly = !hasTime,
            Released = hasRelease ? new Located<DateTime>(released, cells[7]) : null,
            Classification = MetadataValue.Locate(source, cells[word].Start, cells[word].End),
            Origin = cells.Count > word + 1 ? MetadataValue.Locate(source, cells[word + 1].Start, cells[word + 1].End) : null,
        };
    }

    /// <summary>The texts between tags from a place on, blanks at both ends left out.</summary>
    private static List<SourceSpan> Cells(string source, int position, int most)
    {
        var cells = new List<SourceSpan>(most);
        while (position < source.Length && cells.Count < most)
        {
            var tag = source.AsSpan(position).IndexOf('<');
            var end = tag < 0 ? source.Length : position + tag;
            int from = position, to = end;
            while (from < to && char.IsWhiteSpace(source[from])) from++;
            while (to > from && char.IsWhiteSpace(source[to - 1])) to--;
            if (to > from) cells.Add(SourceSpan.FromBounds(from, to));
            var close = source.AsSpan(end).IndexOf('>');
            position = close < 0 ? source.Length : end + close + 1;
        }

        return cells;
    }

    /// <summary>The insides of the preformatted blocks.</summary>
    private static List<SourceSpan> FindBlocks(string source, int position)
    {
        var blocks = new List<SourceSpan>();
        while (position < source.Length)
        {
            var open = source.AsSpan(position).IndexOf("<pre".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (open < 0) break;

            var inside = source.AsSpan(position + open).IndexOf('>');
            if (inside < 0) break;

            var start = position + open + inside + 1;
            var close = source.AsSpan(start).IndexOf("</pre".AsSpan(), StringComparison.OrdinalIgnoreCase);
            var end = close < 0 ? source.Length : start + close;
            blocks.Add(SourceSpan.FromBounds(start, end));
            position = end;
        }

        return blocks;
    }

    private static ReadOnlySpan<char> Text(string source, SourceSpan span) => source.AsSpan(span.Start, span.Length);
}

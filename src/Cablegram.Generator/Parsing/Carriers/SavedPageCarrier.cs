using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// Text of a saved page: navigation or preface, the metadata row, the message, and on weblogs a comment form (FORMAT.md 2.1, 2.2).
/// </summary>
internal static class SavedPageCarrier
{
    /// <summary>Lines that begin what a weblog puts after the message.</summary>
    private static readonly string[] Trailers =
    [
        "Post a comment or leave a trackback", "Leave a Reply", "Leave a Comment", "%d bloggers like this", "Share this:", "Like this:",
        "Appears in these articles:", "Appears in these article:", "<>",
    ];

    private const string Articles = "Appears in these article";

    private static readonly string[] SiteMarks = ["Currently released so far", "Browse by creation date", "Browse by classification"];

    /// <summary>Reads the page.</summary>
    /// <param name="source">The file.</param>
    /// <param name="row">Its metadata row.</param>
    public static CarrierReading Read(string source, MetadataRow row)
    {
        var repairs = new List<Repair>();
        var preface = source.AsSpan(0, row.HeadingStart);
        if (!preface.Trim().IsEmpty)
        {
            repairs.Add(new Repair(
                RepairKind.NavigationRemoved,
                SourceSpan.FromBounds(0, row.HeadingStart),
                "The page's navigation and help texts before the cable were left out."));
        }

        var start = SkipArticles(source, row.End);
        var lines = LineTable.Of(source, start, source.Length);
        var end = CutTrailer(source, lines);
        if (end < source.Length)
        {
            repairs.Add(new Repair(
                RepairKind.TrailerRemoved, SourceSpan.FromBounds(end, source.Length), "The page's comment form after the cable was left out."));
        }

        var isList = IsRow(source, row.End);
        return new CarrierReading
        {
            Carrier = end < source.Length || !IsSite(preface) ? Carrier.Weblog : Carrier.SavedPage,
            Message = MessageText.Window(source, start, end),
            Lines = lines,
            Metadata = row.Metadata,
            Repairs = repairs.ToEquatableArray(),
            MayHaveLostLines = LacksLines(source.AsSpan(start, end - start)),
            Signature = isList ? Signature.None : Signature.Metadata,
            IsNearMiss = isList,
        };
    }

    /// <summary>Whether another row of values follows: then it is a list of cables, not a cable.</summary>
    private static bool IsRow(string source, int position)
    {
        while (position < source.Length && char.IsWhiteSpace(source[position])) position++;
        var length = MetadataValue.IdLength(source.AsSpan(position));
        return length > 0 && MetadataValue.TryReadDate(source.AsSpan(position + length).TrimStart(), out _, out _, out _);
    }

    /// <summary>Whether a message has none of FM, TAGS and SUBJECT, as texts have that lost their short lines in saving (FORMAT.md 2.2, 11).</summary>
    private static bool LacksLines(ReadOnlySpan<char> message) =>
        message.IndexOf("TAGS".AsSpan()) < 0
        && message.IndexOf("\nSUBJ".AsSpan()) < 0
        && message.IndexOf("\nFM ".AsSpan()) < 0;

    private static bool IsSite(ReadOnlySpan<char> preface)
    {
        foreach (var mark in SiteMarks)
        {
            if (preface.IndexOf(mark.AsSpan()) >= 0) return true;
        }

        return preface.Trim().IsEmpty;
    }

    /// <summary>Skips the newspapers' addresses that stand in the table's last row (FORMAT.md 2.6).</summary>
    private static int SkipArticles(string source, int start)
    {
        var end = Math.Min(source.Length, start + 4000);
        var first = start;
        while (first < end && (LineTable.IsBlank(source[first]) || source[first] is '\n' or '\r' or '\f')) first++;
        if (!source.AsSpan(first, end - first).StartsWith(Articles.AsSpan(), StringComparison.OrdinalIgnoreCase)) return start;

        using var lines = LineTable.Of(source, start, end);
        var seen = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Content(i);
            if (line.IsEmpty) continue;
            if (seen && !line.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase)) return lines[i].Start;
            seen = true;
        }

        return start;
    }

    /// <summary>Takes the comment form out of the lines and gives the offset at which it begins; the file's end where it has none.</summary>
    private static int CutTrailer(string source, LineTable lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!BeginsTrailer(lines.Content(i))) continue;

            // A form feed alone ends no line here.
            var start = lines[i].Start;
            if (i > 0 && source[start - 1] is not ('\n' or '\r')) continue;

            lines.Cut(i);
            return start;
        }

        return source.Length;
    }

    private static bool BeginsTrailer(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('P' or 'L' or '%' or 'S' or 'A' or '<')) return false;
        foreach (var trailer in Trailers)
        {
            if (line[0] == trailer[0] && line.StartsWith(trailer.AsSpan())) return true;
        }

        return false;
    }
}

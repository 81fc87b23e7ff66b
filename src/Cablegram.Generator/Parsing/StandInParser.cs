using System.Globalization;
using Cablegram.Model;
using Cablegram.Pipeline;

namespace Cablegram.Parsing;

/// <summary>Reads a classification line, a date-time group, TAGS, SUBJECT, REF and numbered paragraphs. To be replaced by the parser.</summary>
internal static class StandInParser
{
    public static ParsedCable Parse(string source, ParseOptions options)
    {
        var stem = Path.GetFileNameWithoutExtension(options.FileName ?? "");
        var id = options.Id ?? OptionValues.ReadReferenceId(stem);
        var tags = new List<Located<string>>();
        var paragraphs = new List<ParsedParagraph>();
        Excerpt? subject = null;
        Located<DateTime>? created = null;
        var classification = Classification.Unknown;
        var signature = Signature.None;

        for (var at = 0; at < source.Length;)
        {
            var end = source.IndexOf('\n', at);
            if (end < 0) end = source.Length;
            var length = end - at;
            if (length > 0 && source[end - 1] == '\r') length--;
            var line = source.Substring(at, length);

            if (line.StartsWith("C O N F I D E N T I A L ", StringComparison.Ordinal)) (classification, signature) = (Classification.Confidential, Signature.ClassificationLine);
            else if (line.StartsWith("UNCLAS ", StringComparison.Ordinal)) (classification, signature) = (Classification.Unclassified, Signature.ClassificationLine);
            else if (line.StartsWith("SUBJECT: ", StringComparison.Ordinal)) subject = Excerpt.Of(new SourceSpan(at + 9, length - 9));
            else if (line.StartsWith("TAGS: ", StringComparison.Ordinal)) ReadTags(line, at, tags);
            else if (ReadDate(line) is { } date) created = new Located<DateTime>(date, new SourceSpan(at, length));
            else if (ReadParagraph(line, at) is { } paragraph) paragraphs.Add(paragraph);
            at = end + 1;
        }

        return new ParsedCable
        {
            Source = source,
            Signature = signature,
            Id = id is null ? null : new Located<ReferenceId>(id.Value, new SourceSpan(0, 0)),
            Post = id?.Post,
            OriginName = options.Origin is null ? null : new Located<string>(options.Origin, default),
            Created = created,
            Released = options.Released is { } released ? new Located<DateTime>(released, default) : null,
            Classification = classification,
            Tags = tags.ToEquatableArray(),
            Subject = subject,
            Paragraphs = paragraphs.ToEquatableArray(),
            Text = Excerpt.Of(new SourceSpan(0, source.Length)),
        };
    }

    private static void ReadTags(string line, int at, List<Located<string>> tags)
    {
        for (var start = 6; start < line.Length;)
        {
            var end = line.IndexOf(", ", start, StringComparison.Ordinal);
            if (end < 0) end = line.Length;
            var code = line.Substring(start, end - start);
            if (tags.All(tag => tag.Value != code)) tags.Add(new Located<string>(code, new SourceSpan(at + start, end - start)));
            start = end + 2;
        }
    }

    private static DateTime? ReadDate(string line) =>
        line.Length == 16 && DateTime.TryParseExact(
            line, "O ddHHmm'Z' MMM yy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;

    private static ParsedParagraph? ReadParagraph(string line, int at)
    {
        var dot = line.IndexOf(". ", StringComparison.Ordinal);
        if (dot is < 1 or > 3 || !int.TryParse(line.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;

        var text = dot + 2;
        Located<string>? mark = null;
        if (text < line.Length && line[text] == '(' && line.IndexOf(") ", text, StringComparison.Ordinal) is > 0 and var close)
        {
            mark = new Located<string>(line.Substring(text + 1, close - text - 1), new SourceSpan(at + text + 1, close - text - 1));
            text = close + 2;
        }

        return new ParsedParagraph
        {
            Number = number,
            NumberSpan = new SourceSpan(at, dot),
            MarkingText = mark,
            Marking = mark?.Value switch { "C" => Classification.Confidential, "U" => Classification.Unclassified, _ => null },
            Text = Excerpt.Of(new SourceSpan(at + text, line.Length - text)),
            Span = new SourceSpan(at, line.Length),
        };
    }
}

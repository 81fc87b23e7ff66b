using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A Quarto page: the header as YAML keys <c>cable-…</c> between <c>---</c>, the paragraphs below as Markdown (FORMAT.md 2.6).
/// </summary>
internal sealed class FrontMatterCarrier
{
    private readonly string _source;
    private readonly MessageTextBuilder _builder;
    private readonly List<Repair> _repairs = [];
    private readonly Dictionary<string, SourceSpan> _values = [];

    private FrontMatterCarrier(string source)
    {
        _source = source;
        _builder = new MessageTextBuilder(source);
    }

    /// <summary>Reads the page; null where the file does not begin with front matter that has keys of a cable.</summary>
    public static CarrierReading? TryRead(string source, int first)
    {
        if (string.CompareOrdinal(source, first, "---", 0, 3) != 0) return null;

        var lines = LineTable.Of(source, first, source.Length);
        if (!lines.Content(0).Equals("---".AsSpan(), StringComparison.Ordinal)) return null;

        var page = new FrontMatterCarrier(source);
        var end = page.ReadKeys(lines);
        return end > 0 && page._values.Count > 1 ? page.Compose(lines, end) : null;
    }

    private int ReadKeys(LineTable lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var content = lines.Content(i);
            if (content.Equals("---".AsSpan(), StringComparison.Ordinal)) return i + 1;
            if (!content.StartsWith("cable-".AsSpan())) continue;

            var colon = content.IndexOf(':');
            if (colon < 0) continue;

            int start = lines[i].ContentStart + colon + 1, end = lines[i].End;
            while (start < end && LineTable.IsBlank(_source[start])) start++;
            if (end - start >= 2 && _source[start] is '"' or '\'' && _source[end - 1] == _source[start])
            {
                start++;
                end--;
            }

            if (end > start) _values[content.Slice(0, colon).ToString()] = SourceSpan.FromBounds(start, end);
        }

        return -1;
    }

    private CarrierReading Compose(LineTable lines, int bodyStart)
    {
        ComposeDateTimeGroup();
        Field("FM ", "cable-from");
        Field("TO ", "cable-to");
        Field("TAGS: ", "cable-tags");
        Field("SUBJECT: ", "cable-subject");
        Field("REF: ", "cable-ref");
        _builder.Insert("\n");
        var flow = new PageFlow(_source, _builder, hasStrayBlanks: true);
        for (var i = bodyStart; i < lines.Count && !IsAttributes(lines.Content(i)); i++) ComposeLine(lines, i, flow);

        return new CarrierReading
        {
            Carrier = Carrier.FrontMatter,
            Message = _builder.Build(),
            Metadata = new CarrierMetadata
            {
                Id = _values.TryGetValue("cable-doc-number", out var number) ? DocumentNumber.Read(_source, number) : null,
                DocumentNumber = Locate("cable-doc-number"),
                Classification = Locate("cable-classification"),
                Subject = Quote("cable-subject"),
                Tags = Locate("cable-tags"),
                From = Quote("cable-from"),
            },
            Repairs = _repairs.ToEquatableArray(),
            MayHaveLostLines = true,
            Signature = Signature.FieldLabels,
        };
    }

    /// <summary>The date-time group hides in lower case at the end of the list of offices: <c>R 271850z Nov 79</c>; it may be missing.</summary>
    private void ComposeDateTimeGroup()
    {
        if (!_values.TryGetValue("cable-info", out var info)) return;

        var text = _source.AsSpan(info.Start, info.Length);
        for (var z = text.Length - 1; z >= 6; z--)
        {
            if (text[z] is not ('z' or 'Z') || !MetadataValue.TryNumber(text.Slice(z - 6, 6), out _)) continue;
            if (MonthName.Read(text.Slice(z + 1).TrimStart()) == 0) continue;

            var start = z - 6;
            while (start > 0 && (text[start - 1] == ' ' || IsPrecedence(text, start - 1))) start--;
            while (text[start] == ' ') start++;
            _builder.Append(text.Slice(start).ToString().ToUpperInvariant(), info.Start + start, info.End);
            _builder.Insert("\n");
            return;
        }
    }

    private void ComposeLine(LineTable lines, int index, PageFlow flow)
    {
        var line = lines[index];
        var content = lines.Content(index);
        if (line.IsEmpty)
        {
            flow.Blank(line);
            return;
        }

        if (content.StartsWith(":::".AsSpan()) || IsPageMark(content))
        {
            flow.Edge();
            return;
        }

        var start = line.ContentStart + MarkdownCarrier.HeadingLength(_source, line.ContentStart);
        flow.Open(start);
        MarkdownCarrier.CopyLine(_source, start, line.End, _builder, _repairs);
        flow.Close(start, line.End);
    }

    /// <summary>Whether a line is left over from the page: its title, a rule, a classification, a bare time.</summary>
    private static bool IsPageMark(ReadOnlySpan<char> line)
    {
        var text = line.Trim('*').Trim('#').Trim();
        return text.IsEmpty || text.Equals("DEPARTMENT OF STATE TELEGRAM".AsSpan(), StringComparison.OrdinalIgnoreCase) || TelegramPage.IsClassification(text)
            || TelegramPage.IsHead(text, out _, out _) || TelegramPage.IsTail(text) || (text.Length == 7 && text[6] is 'Z' or 'z' && MetadataValue.TryNumber(text.Slice(0, 6), out _));
    }

    private static bool IsAttributes(ReadOnlySpan<char> line) =>
        line.StartsWith("#".AsSpan()) && line.IndexOf("Message Attributes".AsSpan()) >= 0;

    private static bool IsPrecedence(ReadOnlySpan<char> text, int position) =>
        text[position] is 'Z' or 'O' or 'P' or 'R' && (position == 0 || text[position - 1] == ' ') && text[position + 1] == ' ';

    private void Field(string label, string key)
    {
        if (!_values.TryGetValue(key, out var span)) return;

        _builder.Insert(label);
        _builder.Append(span.Start, span.End);
        _builder.Insert("\n");
    }

    private Located<string>? Locate(string key) => _values.TryGetValue(key, out var span) ? MetadataValue.Locate(_source, span.Start, span.End) : null;

    private Excerpt? Quote(string key) => _values.TryGetValue(key, out var span) ? Excerpt.Of(span) : null;
}

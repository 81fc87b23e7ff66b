using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// A row of the collection's spreadsheet: number, date, id, origin, classification, references, header, body; cells in quotation
/// marks, with backslash escapes or doubled marks (FORMAT.md 2.5). Read as a record, like JSON.
/// </summary>
internal static class SpreadsheetRow
{
    private const int Columns = 8;

    /// <summary>Reads the row a file begins with; null where it begins with none.</summary>
    public static CarrierReading? TryRead(string source, int first)
    {
        if (source[first] != '"' && !Ascii.IsDigit(source[first])) return null;

        var cells = new List<SourceSpan>(Columns);
        var position = first;
        while (cells.Count < Columns && position < source.Length)
        {
            cells.Add(ReadCell(source, ref position));
            // The columns before the header are short and plain: a quick way out of other files.
            if (cells.Count == 1 && !MetadataValue.TryNumber(Text(source, cells[0]), out _)) return null;
            if (cells.Count == 3 && MetadataValue.IdLength(Text(source, cells[2])) != cells[2].Length) return null;
            if (position >= source.Length || source[position] != ',') break;
            position++;
        }

        if (cells.Count < Columns || MetadataValue.ClassificationLength(Text(source, cells[4])) == 0) return null;

        var created = ReadDate(Text(source, cells[1]));
        var metadata = new CarrierMetadata
        {
            Id = Locate(source, cells[2]),
            Created = created is { } date ? new Located<DateTime>(date, cells[1]) : null,
            Origin = cells[3].Length == 0 ? null : Locate(source, cells[3]),
            Classification = Locate(source, cells[4]),
        };
        return RecordCarrier.Compose(source, Decode(source, cells[6]), Decode(source, cells[7]), metadata, Signature.Metadata);
    }

    private static SourceSpan ReadCell(string source, ref int position)
    {
        var start = position;
        if (source[position] != '"')
        {
            while (position < source.Length && source[position] is not (',' or '\n' or '\r')) position++;
            return SourceSpan.FromBounds(start, position);
        }

        for (position++; position < source.Length; position++)
        {
            if (source[position] == '\\') position++;
            else if (source[position] == '"' && position + 1 < source.Length && source[position + 1] == '"') position++;
            else if (source[position] == '"') break;
        }

        var end = Math.Min(position, source.Length);
        position = Math.Min(source.Length, end + 1);
        return SourceSpan.FromBounds(start + 1, Math.Max(start + 1, end));
    }

    private static MappedText Decode(string source, SourceSpan cell)
    {
        var text = new MappedText();
        for (var i = cell.Start; i < cell.End; i++)
        {
            var isEscape = i + 1 < cell.End && (source[i] == '\\' ? source[i + 1] is '"' or '\\' : source[i] == '"' && source[i + 1] == '"');
            if (isEscape) text.Add(source[i + 1], i, i + 2);
            else if (source[i] != '\r') text.Add(source[i], i, i + 1);
            if (isEscape) i++;
        }

        return text;
    }

    /// <summary>Reads <c>12/28/1966 18:48</c>, month first; UTC.</summary>
    private static DateTime? ReadDate(ReadOnlySpan<char> text)
    {
        if (MetadataValue.TryReadDate(text, out var iso, out _, out _)) return iso;

        Span<int> numbers = stackalloc int[5];
        for (var i = 0; i < 5; i++)
        {
            var digits = 0;
            while (digits < text.Length && Ascii.IsDigit(text[digits])) digits++;
            if (!MetadataValue.TryNumber(text.Slice(0, digits), out numbers[i])) return null;
            text = text.Slice(Math.Min(text.Length, digits + 1));
        }

        if (numbers[3] > 23 || numbers[4] > 59 || !MetadataValue.TryDate(numbers[2], numbers[0], numbers[1], out var date)) return null;
        return date.AddHours(numbers[3]).AddMinutes(numbers[4]);
    }

    private static ReadOnlySpan<char> Text(string source, SourceSpan span) => source.AsSpan(span.Start, span.Length);

    private static Located<string> Locate(string source, SourceSpan span) => MetadataValue.Locate(source, span.Start, span.End);
}

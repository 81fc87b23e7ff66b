using System.Globalization;
using Cablegram.Model;

namespace Cablegram.Parsing.Carriers;

/// <summary>
/// The strings of the first record in a text of JSON, JSON lines or JSONP that has a header or a body. Reading is lenient: what is
/// no string is skipped, and nesting does not matter.
/// </summary>
internal sealed class JsonRecord
{
    private readonly Dictionary<string, SourceSpan> _values = new(StringComparer.OrdinalIgnoreCase);

    private bool HasText => Find("body", "header", "content") is not null;

    /// <summary>Reads the first record; null where no object has a string <c>body</c> or <c>header</c>.</summary>
    public static JsonRecord? TryRead(string source)
    {
        var record = new JsonRecord();
        for (var i = 0; i < source.Length;)
        {
            if (source[i] == '}')
            {
                if (record.HasText) return record;
                record._values.Clear();
            }

            i = source[i] == '"' ? record.ReadMember(source, i) : i + 1;
        }

        return record.HasText ? record : null;
    }

    /// <summary>The value of the first of some keys that the record has and that is not empty.</summary>
    public SourceSpan? Find(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var span) && span.Length > 0) return span;
        }

        return null;
    }

    /// <summary>Decodes the inside of a string; a carriage return before a line feed falls away.</summary>
    public static MappedText Decode(string source, SourceSpan span)
    {
        var text = new MappedText();
        for (var i = span.Start; i < span.End;)
        {
            if (source[i] != '\\' || i + 1 >= span.End)
            {
                text.Add(source[i], i, i + 1);
                i++;
                continue;
            }

            var length = source[i + 1] == 'u' && i + 6 <= span.End ? 6 : 2;
            var c = Unescape(source, i, length);
            if (c != '\r') text.Add(c, i, i + length);
            i += length;
        }

        return text;
    }

    private static char Unescape(string source, int position, int length)
    {
        if (length == 6)
        {
            return int.TryParse(source.Substring(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : '\ufffd';
        }

        return source[position + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', var c => c };
    }

    /// <summary>Reads a string and, where it is a key, the string behind it.</summary>
    /// <returns>Offset to go on from.</returns>
    private int ReadMember(string source, int quote)
    {
        var end = StringEnd(source, quote);
        var colon = SkipBlanks(source, end + 1);
        if (colon >= source.Length || source[colon] != ':') return end + 1;

        var value = SkipBlanks(source, colon + 1);
        if (value >= source.Length || source[value] != '"') return value;

        var valueEnd = StringEnd(source, value);
        var key = source.Substring(quote + 1, end - quote - 1);
        if (!_values.ContainsKey(key)) _values.Add(key, SourceSpan.FromBounds(value + 1, valueEnd));
        return valueEnd + 1;
    }

    /// <summary>Offset of the quotation mark that ends a string; the text's length where it is missing.</summary>
    private static int StringEnd(string source, int quote)
    {
        for (var i = quote + 1; i < source.Length;)
        {
            var found = source.AsSpan(i).IndexOfAny('"', '\\');
            if (found < 0) break;

            i += found;
            if (source[i] == '"') return i;
            i += 2;
        }

        return source.Length;
    }

    private static int SkipBlanks(string source, int position)
    {
        while (position < source.Length && char.IsWhiteSpace(source[position])) position++;
        return position;
    }
}

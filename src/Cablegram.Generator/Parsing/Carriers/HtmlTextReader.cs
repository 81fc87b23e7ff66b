using System.Globalization;
using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Carriers;

/// <summary>Takes the text out of HTML: tags dropped, entities decoded, line breaks where a browser has them.</summary>
/// <param name="source">The file.</param>
/// <param name="builder">Takes the text.</param>
internal sealed class HtmlTextReader(string source, MessageTextBuilder builder)
{
    private const int LongestTag = 8192;

    private static readonly (string Name, string Text)[] Names =
    [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("para", "¶"), ("ndash", "–"), ("mdash", "—"),
        ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"), ("hellip", "…"), ("pound", "£"), ("cent", "¢"), ("sect", "§"), ("shy", ""),
    ];

    private static readonly string[] Blocks = ["br", "p", "div", "tr", "li", "pre", "h1", "h2", "h3", "table"];

    private SourceSpan? _entities;
    private SourceSpan? _links;
    private int _entityCount;
    private int _linkCount;

    /// <summary>What was done so far: one repair for all entities and one for all links.</summary>
    public List<Repair> Repairs
    {
        get
        {
            var repairs = new List<Repair>();
            if (_entities is { } entities) repairs.Add(new Repair(RepairKind.EntityDecoded, entities, $"Character references were decoded ({Number(_entityCount)} places)."));
            if (_links is { } links) repairs.Add(new Repair(RepairKind.LinkRemoved, links, $"Links were left out, their text was kept ({Number(_linkCount)} places)."));
            return repairs;
        }
    }

    /// <summary>Takes over a range.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="isPreformatted">Whether line breaks of the file count.</param>
    public void Read(int start, int end, bool isPreformatted)
    {
        while (start < end)
        {
            var length = source.AsSpan(start, end - start).IndexOfAny('<', '&', isPreformatted ? '&' : '\n');
            var stop = length < 0 ? end : start + length;
            builder.Append(start, stop);
            start = stop;
            if (stop == end) return;

            if (source[stop] == '<') start = ReadTag(stop, end);
            else if (source[stop] == '&') start = ReadEntity(stop, end);
            else start = ReadLineBreak(stop);
        }
    }

    private int ReadLineBreak(int position)
    {
        if (!builder.IsAtLineStart) builder.Append(" ", position, position + 1);
        return position + 1;
    }

    private int ReadTag(int position, int end)
    {
        var length = source.AsSpan(position, Math.Min(end - position, LongestTag)).IndexOf('>');
        if (length < 0 || position + 1 >= end || !(char.IsLetter(source[position + 1]) || source[position + 1] is '/' or '!'))
        {
            builder.Append(position, position + 1);
            return position + 1;
        }

        var name = TagName(position);
        var stop = position + length + 1;
        if (name == "a" && source[position + 1] != '/')
        {
            _linkCount++;
            _links = _links is { } links ? SourceSpan.FromBounds(links.Start, stop) : SourceSpan.FromBounds(position, stop);
        }
        else if (name == "br")
        {
            builder.Append("\n", position, stop);
        }
        else if (name is "script" or "style" && source[position + 1] != '/')
        {
            var close = source.AsSpan(stop, end - stop).IndexOf(("</" + name).AsSpan(), StringComparison.OrdinalIgnoreCase);
            return close < 0 ? end : stop + close;
        }
        else if (Array.IndexOf(Blocks, name) >= 0)
        {
            builder.EndLine();
        }

        return stop;
    }

    private string TagName(int position)
    {
        var start = position + (source[position + 1] == '/' ? 2 : 1);
        var end = start;
        while (end < source.Length && end < start + 10 && char.IsLetterOrDigit(source[end])) end++;
        return source.Substring(start, end - start).ToLowerInvariant();
    }

    private int ReadEntity(int position, int end)
    {
        var length = source.AsSpan(position, Math.Min(12, end - position)).IndexOf(';');
        var text = length < 2 ? null : Decode(source.AsSpan(position + 1, length - 1));
        if (text is null)
        {
            builder.Append(position, position + 1);
            return position + 1;
        }

        var stop = position + length + 1;
        _entityCount++;
        _entities = _entities is { } entities ? SourceSpan.FromBounds(entities.Start, stop) : SourceSpan.FromBounds(position, stop);
        builder.Append(text, position, stop);
        return stop;
    }

    private static string? Decode(ReadOnlySpan<char> entity)
    {
        if (entity[0] != '#')
        {
            foreach (var (name, text) in Names)
            {
                if (entity.Equals(name.AsSpan(), StringComparison.Ordinal)) return text;
            }

            return null;
        }

        var isHex = entity.Length > 2 && entity[1] is 'x' or 'X';
        var digits = entity.Slice(isHex ? 2 : 1).ToString();
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) return null;
        return code == '\r' ? "" : char.ConvertFromUtf32(code);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

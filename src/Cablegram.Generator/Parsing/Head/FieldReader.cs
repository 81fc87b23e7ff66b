using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>Reads the values of the head's fields. Disposing gives the reader back for the next text.</summary>
internal sealed class FieldReader : IDisposable
{
    private const int MostLinesToClassifier = 8;

    // A text with longer fields than any cable has; its memory is not kept.
    private const int LongestKept = 64 * 1024;

    [ThreadStatic]
    private static Spare<FieldReader> _spare;

    private readonly FieldText?[] _values = new FieldText?[(int)HeadLabel.Marking + 1];
    private readonly bool[] _isRead = new bool[(int)HeadLabel.Marking + 1];
    private readonly TagsList _tags = new();
    private WireLines _lines = null!;
    private HeadReading _head = null!;
    private CarrierMetadata _metadata = null!;
    private string _source = null!;

    private FieldReader()
    {
    }

    /// <summary>The words of the message's TAGS field as they stand, once <see cref="ReadTags"/> has read them; none where it has no such field.</summary>
    public IReadOnlyList<TagWord> TagWords => _tags.Words;

    /// <summary>A reader of a message's fields.</summary>
    /// <param name="lines">The message.</param>
    /// <param name="head">Where the fields are.</param>
    /// <param name="metadata">What the carrier says, for fields the message lacks.</param>
    /// <param name="source">The file.</param>
    public static FieldReader Of(WireLines lines, HeadReading head, CarrierMetadata metadata, string source)
    {
        var reader = _spare.Take() ?? new FieldReader();
        (reader._lines, reader._head, reader._metadata, reader._source) = (lines, head, metadata, source);
        return reader;
    }

    /// <summary>What stands behind a label of the message, put together once; null where the message has no such field.</summary>
    public FieldText? Value(HeadLabel label)
    {
        if (_head.Find(label) is not { } field) return null;

        ref var value = ref _values[(int)label];
        if (_isRead[(int)label]) return value;

        value ??= new FieldText();
        value.Put(_lines.Message, field.Lines);
        _isRead[(int)label] = true;
        return value;
    }

    /// <summary>Attention and passing lines.</summary>
    public EquatableArray<Excerpt> ReadPassingLines()
    {
        if (_head.PassingLines.Count == 0) return default;

        using var found = RentedList<Excerpt>.Rent(8);
        foreach (var (start, end) in _head.PassingLines)
        {
            if (_lines.Excerpt(start, end) is { } line) found.Add(line);
        }

        return found.ToEquatableArray();
    }

    /// <summary>The E.O. line.</summary>
    public OrderLine? ReadOrder() => Value(HeadLabel.Order) is { } field ? OrderReader.Read(field) : null;

    /// <summary>TAGS; the carrier's own where the message has none.</summary>
    public EquatableArray<Located<string>> ReadTags()
    {
        if (Value(HeadLabel.Tags) is { } field)
        {
            TagsReader.Read(field, _lines.Repairs, _tags);
            return _tags.Tags.ToEquatableArray();
        }

        if (_metadata.TagCodes.Count > 0) return _metadata.TagCodes.Select(code => new Located<string>(_source.Substring(code.Start, code.Length), code)).ToEquatableArray();
        if (_metadata.Tags is not { Span.Length: > 0 } tags) return default;

        var window = MessageText.Window(_source, tags.Span.Start, tags.Span.End);
        return TagsReader.Read(FieldText.From(window, new[] { (tags.Span.Start, tags.Span.End) }), _lines.Repairs).ToEquatableArray();
    }

    /// <summary>The subject; the carrier's own where the message has none.</summary>
    public Excerpt? ReadSubject() =>
        Value(HeadLabel.Subject) is { } field ? field.Excerpt(0, field.Length) ?? _metadata.Subject : _metadata.Subject;

    /// <summary>References to other things, and those to the citing cable itself.</summary>
    public (EquatableArray<ParsedReference> References, EquatableArray<ParsedReference> ToItself) ReadReferences(ReferenceId? citing, int? year)
    {
        if (Value(HeadLabel.Reference) is not { } field) return default;
        return (ReferencesReader.Read(field, citing, citing?.Year ?? year, out var toItself), toItself);
    }

    /// <summary>The classifier; where the head has none, the first paragraph's (<c>1. CONFIDENTIAL - ENTIRE TEXT. CLASSIFIED BY …</c>).</summary>
    public ParsedClassifier? ReadClassifier() =>
        (Value(HeadLabel.ClassifiedBy) ?? FindClassifierInText()) is { Length: > 0 } field ? ClassifierReader.Read(field) : null;

    private FieldText? FindClassifierInText()
    {
        var first = _lines.Lines.At(_head.BodyStart);
        for (int i = first, seen = 0; i < _lines.Count && seen < MostLinesToClassifier; i++)
        {
            if (_lines.Kind(i) != LineKind.Text) continue;
            seen++;
            var content = _lines.Content(i);
            if (BeginsWithLabel(content, out var valueStart)) return Block(i, valueStart);
            for (var at = 0; at < content.Length && content[at..].IndexOf("CLASSIFIED BY".AsSpan(), StringComparison.Ordinal) is >= 0 and var found; at++)
            {
                at += found;
                if (at > 0 && char.IsLetterOrDigit(content[at - 1])) continue;
                if (ClassifiedByLabel.TryRead(content[at..], isMidLine: at > 0, out var length, out _)) return Block(i, at + length);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a line begins with the label in any spelling with a capital: a field or subject cut by an empty line may have ended the head
    /// before it. A sentence that goes on with "classified by" is none.
    /// </summary>
    private static bool BeginsWithLabel(ReadOnlySpan<char> line, out int valueStart) =>
        ClassifiedByLabel.TryRead(line, isMidLine: false, out valueStart, out var isMisspelt) && !isMisspelt
        && line[..valueStart].IndexOf("classified".AsSpan(), StringComparison.Ordinal) < 0;

    /// <summary>The rest of a line and the lines below it up to an empty one.</summary>
    private FieldText Block(int index, int at)
    {
        var runs = new List<(int Start, int End)>();
        foreach (var run in _lines.Runs(_lines.Lines[index].ContentStart + at, _lines.Lines[index].End)) runs.Add(run);
        for (var i = index + 1; i < _lines.Count && runs.Count < 4 && _lines.Kind(i) != LineKind.Empty; i++)
        {
            if (_lines.Kind(i) != LineKind.Text) continue;
            foreach (var run in _lines.Runs(_lines.Lines[i].ContentStart, _lines.Lines[i].End)) runs.Add(run);
        }

        return FieldText.From(_lines.Message, runs);
    }

    /// <summary>Gives the reader back, which must not be touched afterwards.</summary>
    public void Dispose()
    {
        var length = 0;
        foreach (var value in _values)
        {
            length += value?.Length ?? 0;
            value?.Clear();
        }

        Array.Clear(_isRead, 0, _isRead.Length);
        _tags.Clear();
        (_lines, _head, _metadata, _source) = (null!, null!, null!, null!);
        if (length <= LongestKept) _spare.Keep(this);
    }
}

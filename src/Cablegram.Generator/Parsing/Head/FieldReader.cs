using Cablegram.Model;
using Cablegram.Parsing.Carriers;
using Cablegram.Parsing.Fields;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>Reads the values of the head's fields.</summary>
/// <param name="lines">The message.</param>
/// <param name="head">Where the fields are.</param>
/// <param name="metadata">What the carrier says, for fields the message lacks.</param>
/// <param name="source">The file.</param>
internal sealed class FieldReader(WireLines lines, HeadReading head, CarrierMetadata metadata, string source)
{
    /// <summary>Attention and passing lines.</summary>
    public EquatableArray<Excerpt> ReadPassingLines()
    {
        var found = new List<Excerpt>();
        foreach (var (start, end) in head.PassingLines)
        {
            var pieces = new List<Piece>();
            lines.AddPieces(pieces, start, end, Joint.None);
            if (pieces.Count > 0) found.Add(new Excerpt(pieces.ToEquatableArray()));
        }

        return found.ToEquatableArray();
    }

    /// <summary>The E.O. line.</summary>
    public OrderLine? ReadOrder() => Value(HeadLabel.Order) is { } field ? OrderReader.Read(field) : null;

    /// <summary>TAGS; the carrier's own where the message has none.</summary>
    public EquatableArray<Located<string>> ReadTags()
    {
        if (Value(HeadLabel.Tags) is { } field) return TagsReader.Read(field, lines.Repairs).ToEquatableArray();
        if (metadata.Tags is not { Span.Length: > 0 } tags) return default;

        var window = MessageText.Window(source, tags.Span.Start, tags.Span.End);
        return TagsReader.Read(FieldText.From(window, [(tags.Span.Start, tags.Span.End)]), lines.Repairs).ToEquatableArray();
    }

    /// <summary>The subject; the carrier's own where the message has none.</summary>
    public Excerpt? ReadSubject() =>
        Value(HeadLabel.Subject) is { } field ? field.Excerpt(0, field.Value.Length) ?? metadata.Subject : metadata.Subject;

    /// <summary>References.</summary>
    public EquatableArray<ParsedReference> ReadReferences(ReferenceId? citing, int? year) =>
        Value(HeadLabel.Reference) is { } field ? ReferencesReader.Read(field, citing, citing?.Year ?? year).ToEquatableArray() : default;

    /// <summary>The classifier.</summary>
    public ParsedClassifier? ReadClassifier() => Value(HeadLabel.ClassifiedBy) is { Value.Length: > 0 } field ? ClassifierReader.Read(field) : null;

    private FieldText? Value(HeadLabel label) => head.Find(label) is { } field ? FieldText.From(lines.Message, field.Lines) : null;
}

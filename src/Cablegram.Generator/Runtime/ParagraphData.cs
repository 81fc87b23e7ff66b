#nullable enable

namespace Cablegram.Runtime;

/// <summary>The head of a paragraph, decoded, and the places of its texts in the layout.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal sealed class ParagraphData
{
    private readonly Place _markingPlace;
    private readonly Place _headingPlace;
    private readonly Place _textPlace;
    private readonly int _start;
    private readonly int _length;
    private string? _marking;
    private string? _heading;
    private string? _text;

    private ParagraphData(Cable cable, int index, ref LayoutReader reader, ref int number)
    {
        Cable = cable;
        Index = index;

        var head = reader.ReadNumber();
        number = ((head >> 3) & 3) switch
        {
            1 => number + 1,
            2 => (int)reader.ReadNumber(),
            _ => number,
        };

        Number = (head & 0x18) == 0 ? null : number;
        Marking = (head & 7) == 0 ? null : (Classification)((head & 7) - 1);
        (_start, _length) = reader.ReadRange();

        // The texts lie within the range or, the heading, before it.
        reader.Return(_start);
        if ((head & 0x20) != 0) _markingPlace = Skip(ref reader);
        if ((head & 0x40) != 0) _headingPlace = Skip(ref reader);
        _textPlace = Skip(ref reader);
    }

    internal Cable Cable { get; }

    internal int Index { get; }

    internal int? Number { get; }

    internal Classification? Marking { get; }

    internal string? MarkingText => _marking ??= Read(_markingPlace);

    internal string? Heading => _heading ??= Read(_headingPlace);

    internal string Text => _text ??= Read(_textPlace) ?? "";

    internal global::System.ReadOnlySpan<byte> Utf8 => Cable.TextBytes.Slice(_start, _length);

    /// <summary>Decodes the heads of all paragraphs of a cable.</summary>
    internal static ParagraphData[] ReadAll(Cable cable, ref LayoutReader reader)
    {
        var paragraphs = new ParagraphData[(int)reader.ReadNumber()];
        var number = 0;
        for (var i = 0; i < paragraphs.Length; i++) paragraphs[i] = new ParagraphData(cable, i, ref reader, ref number);
        return paragraphs;
    }

    private static Place Skip(ref LayoutReader reader)
    {
        var place = new Place(reader.Position, reader.Cursor);
        reader.SkipText();
        return place;
    }

    private string? Read(Place place)
    {
        if (place.Position == 0) return null;

        var reader = new LayoutReader(Cable.Layout, Cable.TextBytes, place.Position, place.Cursor);
        return reader.ReadText();
    }

    // Where a text starts in the layout, and the cursor there; position 0 for none.
    private readonly record struct Place(int Position, int Cursor);
}

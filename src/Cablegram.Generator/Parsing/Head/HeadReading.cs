using Cablegram.Model;

namespace Cablegram.Parsing.Head;

/// <summary>What stands between the transmission header and the paragraphs.</summary>
internal sealed class HeadReading
{
    private readonly List<HeadField> _fields = new(8);
    private readonly List<(int Start, int End)> _lines = new(12);
    private readonly HeadField?[] _first = new HeadField?[(int)HeadLabel.Marking + 1];

    /// <summary>The classification line; null where none was found.</summary>
    public ClassificationLine? ClassificationLine { get; set; }

    /// <summary>Index of the line it stands on; -1 where none was found.</summary>
    public int ClassificationLineIndex { get; set; } = -1;

    /// <summary>Caption lines and the captions on the classification line, as ranges of the message.</summary>
    public List<(int Start, int End)> CaptionLines { get; } = [];

    /// <summary>Attention and passing lines.</summary>
    public List<(int Start, int End)> PassingLines { get; } = [];

    /// <summary>The labelled fields in order.</summary>
    public IReadOnlyList<HeadField> Fields => _fields;

    /// <summary>Labels that stood a second time while their field was read, which goes on with it; places are those of the label.</summary>
    public List<(HeadLabel Label, int Start)> RepeatedLabels { get; } = [];

    /// <summary>Offset at which the text of the cable begins.</summary>
    public int BodyStart { get; set; }

    /// <summary>The cleaned message: everything from the classification line to the body, to which the body adds what follows.</summary>
    public PieceStore TextPieces { get; } = new();

    /// <summary>The first field with a label; null when there is none.</summary>
    public HeadField? Find(HeadLabel label) => _first[(int)label];

    /// <summary>Begins a field, which ends where the next begins.</summary>
    public HeadField Begin(HeadLabel label, int start)
    {
        var field = new HeadField(label, start, _lines);
        _fields.Add(field);
        _first[(int)label] ??= field;
        return field;
    }
}

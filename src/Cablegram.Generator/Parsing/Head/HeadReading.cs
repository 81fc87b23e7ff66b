using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Head;

/// <summary>What stands between the transmission header and the paragraphs. Disposing gives it back for the next text.</summary>
internal sealed class HeadReading : IDisposable
{
    // More are met only in texts that repeat their heads.
    private const int MostKept = 64;

    [ThreadStatic]
    private static Spare<HeadReading> _spare;

    private readonly List<HeadField> _fields = new(8);
    private readonly List<HeadField> _spareFields = new(8);
    private readonly List<(int Start, int End)> _lines = new(12);
    private readonly HeadField?[] _first = new HeadField?[(int)HeadLabel.Marking + 1];

    private HeadReading() => Reset();

    /// <summary>The classification line; null where none was found.</summary>
    public ClassificationLine? ClassificationLine { get; set; }

    /// <summary>Index of the line it stands on; -1 where none was found.</summary>
    public int ClassificationLineIndex { get; set; }

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
    public PieceStore TextPieces { get; private set; } = null!;

    /// <summary>A reading of nothing yet.</summary>
    public static HeadReading Begin() => _spare.Take() ?? new HeadReading();

    /// <summary>The first field with a label; null when there is none.</summary>
    public HeadField? Find(HeadLabel label) => _first[(int)label];

    /// <summary>Begins a field, which ends where the next begins.</summary>
    public HeadField Begin(HeadLabel label, int start)
    {
        var field = TakeField();
        field.Begin(label, start);
        _fields.Add(field);
        _first[(int)label] ??= field;
        return field;
    }

    /// <summary>Gives the reading back, which must not be touched afterwards; the pieces of the text stay as they are.</summary>
    public void Dispose()
    {
        if (_fields.Count + _spareFields.Count > MostKept || _lines.Count > MostKept || CaptionLines.Count + PassingLines.Count + RepeatedLabels.Count > MostKept) return;

        Reset();
        _spare.Keep(this);
    }

    private void Reset()
    {
        _spareFields.AddRange(_fields);
        _fields.Clear();
        _lines.Clear();
        Array.Clear(_first, 0, _first.Length);
        CaptionLines.Clear();
        PassingLines.Clear();
        RepeatedLabels.Clear();
        ClassificationLine = null;
        ClassificationLineIndex = -1;
        BodyStart = 0;
        TextPieces = new PieceStore();
    }

    private HeadField TakeField()
    {
        if (_spareFields.Count == 0) return new HeadField(_lines);

        var field = _spareFields[_spareFields.Count - 1];
        _spareFields.RemoveAt(_spareFields.Count - 1);
        return field;
    }
}

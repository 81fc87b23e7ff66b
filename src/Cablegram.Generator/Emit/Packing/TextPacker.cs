using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>What a run of blanks around line breaks reads as where a range has no edit; the run time has the same.</summary>
internal enum LayoutReading
{
    /// <summary>One line break is a blank, more of them are an empty line.</summary>
    Wrapped,

    /// <summary>One line break is a line break, more of them are an empty line.</summary>
    Lines,

    /// <summary>Any number of them is a blank.</summary>
    Joined,

    /// <summary>As it stands.</summary>
    Verbatim,
}

/// <summary>
/// Packs text values of one cable: as a range of the file with edits, or literally where that is shorter. Ranges are counted from the
/// end of the one before, the cursor, which the reader keeps in the same way.
/// </summary>
/// <param name="source">The text of the file.</param>
internal sealed class TextPacker(string source)
{
    private const int ShortLength = 64;
    private const int ShortDistance = 1 << 15;

    private readonly ByteMap _bytes = new(source);

    /// <summary>The byte behind the last range.</summary>
    public int Cursor { get; set; }

    /// <summary>Adds the absence of a text.</summary>
    public static void WriteAbsent(UnitWriter units) => units.Number(0);

    /// <summary>Adds a text that is given literally.</summary>
    public static void WriteLiteral(UnitWriter units, string text)
    {
        units.Number((uint)((UnitWriter.LiteralHead(text) + 1) << 2));
        units.LiteralUnits(text);
    }

    /// <summary>Adds a range of bytes, counted from the cursor, and leaves the cursor at its start.</summary>
    public void WriteRange(UnitWriter units, SourceSpan span)
    {
        var start = _bytes.At(span.Start);
        units.Signed(start - Cursor);
        units.Number((uint)(_bytes.At(span.End) - start));
        Cursor = start;
    }

    /// <summary>Adds a value and its place: as a range where the place has the very words.</summary>
    public void Write(UnitWriter units, Located<string>? value)
    {
        if (value is not { } found) WriteAbsent(units);
        else if (IsAt(found)) Write(units, Excerpt.Of(found.Span));
        else WriteLiteral(units, found.Value);
    }

    /// <summary>Adds a value read from the file.</summary>
    public void Write(UnitWriter units, Excerpt excerpt)
    {
        var stretches = StretchList.Of(excerpt, source, _bytes.IsIdentity);
        if (stretches.Count == 0)
        {
            WriteLiteral(units, stretches.After);
            return;
        }

        var range = WriteRange(stretches, BestReading(stretches));
        if (IsShorterAsLiteral(excerpt, range.Length, out var text))
        {
            WriteLiteral(units, text);
            return;
        }

        units.Units(range);
        Cursor = _bytes.At(stretches[stretches.Count - 1].End);
    }

    private bool IsAt(Located<string> value) =>
        value.Span.Length == value.Value.Length && string.CompareOrdinal(source, value.Span.Start, value.Value, 0, value.Value.Length) == 0;

    private bool IsShorterAsLiteral(Excerpt excerpt, int units, out string text)
    {
        text = "";
        var length = 0;
        foreach (var piece in excerpt.Pieces) length += piece.Literal?.Length ?? piece.Length;
        if (length / 2 >= units) return false;

        text = excerpt.Read(source);
        return UnitWriter.Size((uint)((UnitWriter.LiteralHead(text) + 1) << 2)) + UnitWriter.LiteralSize(text) < units;
    }

    // The reading that leaves the fewest edits.
    private LayoutReading BestReading(StretchList stretches)
    {
        var best = LayoutReading.Wrapped;
        var fewest = CountEdits(stretches, best, int.MaxValue);
        for (var reading = LayoutReading.Lines; fewest > 0 && reading <= LayoutReading.Verbatim; reading++)
        {
            var edits = CountEdits(stretches, reading, fewest);
            if (edits < fewest) (best, fewest) = (reading, edits);
        }

        return best;
    }

    private int CountEdits(StretchList stretches, LayoutReading reading, int enough)
    {
        var edits = 0;
        for (var i = 1; i < stretches.Count && edits < enough; i++)
        {
            if (!Reads(stretches, i, reading, stretches[i].Before)) edits++;
        }

        return edits;
    }

    private UnitWriter WriteRange(StretchList stretches, LayoutReading reading)
    {
        var body = new UnitWriter();
        var edits = 0;
        var start = _bytes.At(stretches[0].Start);
        var stretchStart = start;
        if (stretches[0].Before.Length > 0)
        {
            body.Number(0);
            WriteEdit(body, 0, stretches[0].Before);
            edits++;
        }

        for (var i = 1; i < stretches.Count; i++)
        {
            var before = stretches[i].Before;
            if (Reads(stretches, i, reading, before)) continue;

            var stretchEnd = _bytes.At(stretches[i - 1].End);
            body.Number((uint)(stretchEnd - stretchStart));
            stretchStart = _bytes.At(stretches[i].Start);
            WriteEdit(body, stretchStart - stretchEnd, before);
            edits++;
        }

        var end = _bytes.At(stretches[stretches.Count - 1].End);
        if (stretches.After.Length > 0)
        {
            body.Number((uint)(end - stretchStart));
            WriteEdit(body, 0, stretches.After);
            stretchStart = end;
            edits++;
        }

        body.Number((uint)(end - stretchStart));
        return WriteHead(body, edits, start - Cursor, end - start, reading);
    }

    private static UnitWriter WriteHead(UnitWriter body, int edits, int distance, int length, LayoutReading reading)
    {
        var units = new UnitWriter();
        var folded = UnitWriter.Fold(distance);
        if (edits > 0 || reading != LayoutReading.Wrapped)
        {
            units.Number((folded << 2) | 3);
            units.Number((uint)(edits << 2) | (uint)reading);
            units.Units(body);
        }
        else if (distance is >= 0 and < ShortDistance && length < ShortLength)
        {
            units.Number((uint)(((distance << 6) | length) << 2) | 1);
        }
        else
        {
            units.Number((folded << 2) | 2);
            units.Number((uint)length);
        }

        return units;
    }

    // Whether what lies between two stretches reads as wanted without an edit.
    private bool Reads(StretchList stretches, int index, LayoutReading reading, string wanted)
    {
        var breaks = stretches.BreaksBefore(index);
        if (breaks == 0) return false;

        return reading switch
        {
            LayoutReading.Joined => wanted == " ",
            LayoutReading.Verbatim => string.CompareOrdinal(source, stretches[index - 1].End, wanted, 0, stretches[index].Start - stretches[index - 1].End) == 0
                && wanted.Length == stretches[index].Start - stretches[index - 1].End,
            _ when breaks > 1 => wanted == "\n\n",
            LayoutReading.Lines => wanted == "\n",
            _ => wanted == " ",
        };
    }

    private static void WriteEdit(UnitWriter units, int skipped, string insert)
    {
        var insertion = insert switch
        {
            "" => 0,
            " " => 1,
            "\n" => 2,
            "\n\n" => 3,
            { Length: 1 } => 4,
            _ => 5,
        };

        if (skipped >= 0)
        {
            units.Number((uint)((skipped << 3) | insertion));
        }
        else
        {
            units.Number((uint)((-skipped << 3) | 7));
            units.Number((uint)insertion);
        }

        if (insertion == 4) units.Unit(insert[0]);
        else if (insertion == 5) units.Literal(insert);
    }
}

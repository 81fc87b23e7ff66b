#nullable enable

using System;

namespace Cablegram.Runtime;

/// <summary>The fields of a layout, in the order of its directory.</summary>
internal enum LayoutField
{
    Captions,
    OriginName,
    Released,
    Tags,
    Subject,
    References,
    From,
    To,
    Info,
    ExecutiveOrder,
    DeclassifyOn,
    Declassification,
    Classifier,
    Paragraphs,
    Summary,
    Signer,
    Text,
    SourcePath,
    Repairs,
}

/// <summary>
/// Reads one field of a cable's layout: a string of 16-bit units that holds the short values themselves and, for the long ones, where
/// they stand in the file. docs/packing.md has the format.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal ref partial struct LayoutReader
{
    private const int DirectoryStart = 3;

    private readonly global::System.ReadOnlySpan<char> _units;
    private readonly global::System.ReadOnlySpan<byte> _text;

    /// <summary>Makes a reader that stands at a unit.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="text">The bytes of the file's text.</param>
    /// <param name="position">The unit to read next.</param>
    /// <param name="cursor">The byte the next range is counted from.</param>
    internal LayoutReader(string layout, global::System.ReadOnlySpan<byte> text, int position, int cursor)
    {
        _units = layout;
        _text = text;
        Position = position;
        Cursor = cursor;
    }

    // Fields and not properties: the first cable of a process waits for each method the run time has to compile.

    /// <summary>The unit to read next.</summary>
    internal int Position;

    /// <summary>The byte behind the range read last; the start of the next one is counted from here.</summary>
    internal int Cursor;

    /// <summary>Moves the cursor to a byte.</summary>
    internal void Return(int cursor) => Cursor = cursor;

    /// <summary>The kind of copy.</summary>
    internal static Carrier Carrier(string layout) => (Carrier)(layout[2] & 0xFF);

    /// <summary>Precedence of the cable.</summary>
    internal static Precedence Precedence(string layout) => (Precedence)(layout[2] >> 8);

    /// <summary>Path of the cable's file, which stands in the layout itself.</summary>
    internal static string? SourcePath(string layout) =>
        Find(layout, LayoutField.SourcePath) is >= 0 and var position ? new LayoutReader(layout, default, position, 0).ReadText() : null;

    /// <summary>The unit a field starts at; -1 where the cable does not have it.</summary>
    internal static int Find(string layout, LayoutField field)
    {
        var present = layout[0] | ((uint)layout[1] << 16);
        var bit = 1u << (int)field;
        if ((present & bit) == 0) return -1;

        var before = global::System.Numerics.BitOperations.PopCount(present & (bit - 1));
        var count = global::System.Numerics.BitOperations.PopCount(present);
        var position = DirectoryStart;
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            int length = layout[position++];
            if (length >= 0x8000) length = LongLength(layout, ref position);
            if (i < before) offset += length;
        }

        return position + offset;
    }

    // A length of 32,768 units and more, which almost none has, takes several units.
    private static int LongLength(string layout, ref int position)
    {
        var reader = new LayoutReader(layout, default, position - 1, 0);
        var length = (int)reader.ReadNumber();
        position = reader.Position;
        return length;
    }

    /// <summary>Reads a number: groups of 15 bits, the lowest first; the top bit says that another follows.</summary>
    internal uint ReadNumber()
    {
        uint unit = _units[Position++];
        return unit < 0x8000 ? unit : ReadRest(unit);
    }

    private uint ReadRest(uint unit)
    {
        var value = unit & 0x7FFF;
        for (var shift = 15; unit >= 0x8000; shift += 15)
        {
            unit = _units[Position++];
            value |= (unit & 0x7FFF) << shift;
        }

        return value;
    }

    /// <summary>Reads a number that may be negative: 0, -1, 1, -2 and so on stand as 0, 1, 2, 3.</summary>
    internal int ReadSigned()
    {
        var value = ReadNumber();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Reads a range of bytes, counted from the cursor, and moves the cursor behind it.</summary>
    internal (int Start, int Length) ReadRange()
    {
        var start = Cursor + ReadSigned();
        var length = (int)ReadNumber();
        Cursor = start + length;
        return (start, length);
    }

    /// <summary>Reads a list of text values.</summary>
    internal string[] ReadTexts()
    {
        var texts = new string[(int)ReadNumber()];
        for (var i = 0; i < texts.Length; i++) texts[i] = ReadText() ?? "";
        return texts;
    }

    /// <summary>Reads a list of sentences, each a phrase it begins with, a text, and a phrase it ends with.</summary>
    internal string[] ReadSentences()
    {
        var sentences = new string[(int)ReadNumber()];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = RepairPhrases.All[(int)ReadNumber()] + ReadText() + RepairPhrases.All[(int)ReadNumber()];
        return sentences;
    }

    /// <summary>Reads a reference id; null where there is none.</summary>
    internal ReferenceId? ReadReferenceId()
    {
        var head = ReadNumber();
        if ((head & 3) == 0) return null;

        var number = (int)ReadNumber();
        var post = (head & 3) == 1 ? ReadPackedLetters() : ReadLiteral((int)ReadNumber());
        return ReferenceId.FromNormal((int)(head >> 2), post, number);
    }

    private string ReadPackedLetters()
    {
        global::System.Span<char> letters = stackalloc char[ReferenceIdReader.MaxPostLength];
        var length = 0;
        uint unit;
        do
        {
            unit = _units[Position++];
            for (var shift = 10; shift >= 0; shift -= 5)
            {
                var letter = (unit >> shift) & 0x1F;
                if (letter != 0 && length < letters.Length) letters[length++] = (char)('A' - 1 + letter);
            }
        }
        while (unit >= 0x8000);

        return new string(letters.Slice(0, length));
    }
}

#nullable enable

namespace Cablegram.Runtime;

internal ref partial struct LayoutReader
{
    /// <summary>Reads a text value; null where it is absent.</summary>
    internal string? ReadText()
    {
        var head = ReadNumber();
        var rest = (int)(head >> 2);
        switch (head & 3)
        {
            case 0:
                return rest == 0 ? null : ReadLiteral(rest - 1);
            case 1:
                Cursor += rest >> 6;
                return ReadPlain(rest & 0x3F);
            case 2:
                Cursor += Unfold(rest);
                return ReadPlain((int)ReadNumber());
            default:
                Cursor += Unfold(rest);
                return ReadEdited();
        }
    }

    /// <summary>Moves behind a text value without reading it.</summary>
    internal void SkipText()
    {
        var head = ReadNumber();
        var rest = (int)(head >> 2);
        switch (head & 3)
        {
            case 0:
                if (rest > 0) SkipLiteral(rest - 1);
                break;
            case 1:
                Cursor += (rest >> 6) + (rest & 0x3F);
                break;
            case 2:
                Cursor += Unfold(rest) + (int)ReadNumber();
                break;
            default:
                Cursor += Unfold(rest);
                var edits = ReadNumber() >> 2;
                for (; edits > 0; edits--)
                {
                    Cursor += (int)ReadNumber();
                    var edit = ReadEdit();
                    Cursor += edit.Skipped;
                    if (edit.Insertion == LayoutInsertion.Literal) SkipLiteral((int)ReadNumber());
                    else if (edit.Insertion == LayoutInsertion.Character) Position++;
                }

                Cursor += (int)ReadNumber();
                break;
        }
    }

    private static int Unfold(int value) => (value >> 1) ^ -(value & 1);

    // Number of characters, the low bit of which says whether they stand two to a unit.
    private string ReadLiteral(int head)
    {
        var length = head >> 1;
        if (length == 0) return "";
        if ((head & 1) == 0) return ReadUnits(length);

        // Neither on the stack nor from a pool: before the first cable can be read the run time would compile this with all
        // optimizations, 1 ms, or set up the pool, the same.
        var buffer = new char[length + 1];
        for (var i = 0; i < length; i += 2)
        {
            uint pair = _units[Position++];
            buffer[i] = (char)(pair & 0x7F);
            buffer[i + 1] = (char)((pair >> 7) & 0x7F);
        }

        return new string(buffer, 0, length);
    }

    private string ReadUnits(int length)
    {
        var units = _units.Slice(Position, length);
        Position += length;
        return new string(units);
    }

    private void SkipLiteral(int head) => Position += (head & 1) == 0 ? head >> 1 : ((head >> 1) + 1) / 2;

    private string ReadPlain(int length)
    {
        var bytes = _text.Slice(Cursor, length);
        Cursor += length;
        if (length <= LayoutText.ShortLength && TryReadSimple(bytes) is { } simple) return simple;

        var builder = new LayoutText(length, LayoutReading.Wrapped);
        builder.AppendStretch(bytes);
        return builder.ToStringAndRelease();
    }

    // Most values a program asks for first, such as subjects, are ASCII, wrapped at words: the first of them need not wait for the methods of
    // LayoutText to be compiled. Null for others.
    private static string? TryReadSimple(global::System.ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = bytes[i];
            if (c == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') c = bytes[++i];
            if (c == '\n')
            {
                while (length > 0 && buffer[length - 1] == ' ') length--;
                if (length == 0 || i + 1 == bytes.Length || bytes[i + 1] <= ' ') return null;
                c = (byte)' ';
            }
            else if (c is < (byte)' ' or >= 0x80)
            {
                return null;
            }

            buffer[length++] = (char)c;
        }

        return new string(buffer, 0, length);
    }

    private string ReadEdited()
    {
        var tail = ReadNumber();
        var builder = new LayoutText(256, (LayoutReading)(tail & 3));
        for (var edits = tail >> 2; edits > 0; edits--)
        {
            AppendStretch(ref builder, (int)ReadNumber());
            var edit = ReadEdit();
            Cursor += edit.Skipped;
            switch (edit.Insertion)
            {
                case LayoutInsertion.Character:
                    builder.Append(_units.Slice(Position++, 1));
                    break;
                case LayoutInsertion.Literal:
                    builder.Append(ReadLiteral((int)ReadNumber()));
                    break;
                default:
                    builder.Append(LayoutText.Spelling(edit.Insertion));
                    break;
            }
        }

        AppendStretch(ref builder, (int)ReadNumber());
        return builder.ToStringAndRelease();
    }

    private void AppendStretch(ref LayoutText builder, int length)
    {
        builder.AppendStretch(_text.Slice(Cursor, length));
        Cursor += length;
    }

    private (int Skipped, LayoutInsertion Insertion) ReadEdit()
    {
        var head = ReadNumber();
        var insertion = (LayoutInsertion)(head & 7);
        var skipped = (int)(head >> 3);
        return insertion == LayoutInsertion.Backwards ? (-skipped, (LayoutInsertion)ReadNumber()) : (skipped, insertion);
    }
}

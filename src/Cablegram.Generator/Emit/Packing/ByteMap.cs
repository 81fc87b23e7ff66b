namespace Cablegram.Emit.Packing;

/// <summary>Turns offsets in a text, in UTF-16 units, into offsets in its UTF-8 bytes. A lone surrogate counts as the three bytes it is replaced by.</summary>
internal sealed class ByteMap
{
    private const int Step = 32;

    private readonly string _text;

    // The byte offset of every 32nd unit; null where the text is ASCII and both offsets are the same.
    private readonly int[]? _checkpoints;

    // What was asked last; the next question is mostly about a place a little further on.
    private int _lastOffset;
    private int _lastBytes;

    /// <summary>Measures a text.</summary>
    public ByteMap(string text)
    {
        _text = text;
        if (UnitWriter.IsAscii(text)) return;

        _checkpoints = new int[(text.Length / Step) + 1];
        var bytes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Step == 0) _checkpoints[i / Step] = bytes;
            bytes += Bytes(i);
        }

        if (text.Length % Step == 0) _checkpoints[text.Length / Step] = bytes;
    }

    /// <summary>Whether both offsets are the same.</summary>
    public bool IsIdentity => _checkpoints is null;

    /// <summary>The byte offset of a unit that does not stand within a surrogate pair.</summary>
    public int At(int offset)
    {
        if (_checkpoints is null) return offset;

        var start = offset - (offset % Step);
        var bytes = _checkpoints[offset / Step];
        if (_lastOffset >= start && _lastOffset <= offset) (start, bytes) = (_lastOffset, _lastBytes);
        for (var i = start; i < offset; i++) bytes += Bytes(i);
        (_lastOffset, _lastBytes) = (offset, bytes);
        return bytes;
    }

    // The bytes of a pair count for its first half.
    private int Bytes(int i)
    {
        var c = _text[i];
        if (c < 0x80) return 1;
        if (c < 0x800) return 2;
        if (char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1])) return 4;
        return char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(_text[i - 1]) ? 0 : 3;
    }
}

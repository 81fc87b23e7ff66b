// What the compiler needs for [^1] and [a..b] and .NET Standard 2.0 lacks.
namespace System;

internal readonly struct Index(int value, bool fromEnd = false)
{
    private readonly int _value = fromEnd ? ~value : value;

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => _value < 0 ? length + _value + 1 : _value;
}

internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, new Index(0, true));

    public static Range EndAt(Index end) => new(new Index(0), end);
}

using System.Buffers;
using System.Runtime.CompilerServices;

namespace Cablegram.Parsing.Text;

/// <summary>
/// The characters of a message: the file itself, or for a message that was put together anew rented memory, which a string of that length
/// would cost for each cable.
/// </summary>
internal readonly struct WireText
{
    private readonly string? _text;
    private readonly char[]? _rented;

    private WireText(string? text, char[]? rented, int length)
    {
        _text = text;
        _rented = rented;
        Length = length;
    }

    /// <summary>Number of characters.</summary>
    public int Length { get; }

    /// <summary>The character at an offset.</summary>
    public char this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _text is null ? _rented![index] : _text[index];
    }

    /// <summary>The characters of a string.</summary>
    public static implicit operator WireText(string text) => new(text, null, text.Length);

    /// <summary>The first characters of an array that was rented.</summary>
    public static WireText OfRented(char[] rented, int length) => new(null, rented, length);

    /// <summary>All characters.</summary>
    public ReadOnlySpan<char> AsSpan() => AsSpan(0, Length);

    /// <summary>The characters from an offset on.</summary>
    public ReadOnlySpan<char> AsSpan(int start) => AsSpan(start, Length - start);

    /// <summary>A stretch of the characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> AsSpan(int start, int length) =>
        _text is null ? new ReadOnlySpan<char>(_rented, start, length) : _text.AsSpan(start, length);

    /// <summary>A stretch of the characters in a string of its own.</summary>
    public string Substring(int start, int length) => _text is null ? AsSpan(start, length).ToString() : _text.Substring(start, length);

    /// <summary>Whether these are the characters of a string, and not only equal ones.</summary>
    public bool Is(string text) => ReferenceEquals(_text, text);

    /// <summary>Gives rented memory back; the characters cannot be read afterwards.</summary>
    public void GiveBack()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
    }

    /// <inheritdoc/>
    public override string ToString() => _text ?? AsSpan().ToString();
}

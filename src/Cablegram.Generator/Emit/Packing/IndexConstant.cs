namespace Cablegram.Emit.Packing;

/// <summary>A member of the emitted <c>CorpusIndex</c>.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Value">An <see cref="int"/>, or a <see cref="string"/> of packed units, which may be any UTF-16 units, lone surrogates included.</param>
/// <param name="Documentation">One sentence that says what it holds, as plain text.</param>
/// <param name="IsText">Whether the units are characters of a text, which is a <c>u8</c> literal, read in place, where all of them are ASCII.</param>
internal sealed record IndexConstant(string Name, object Value, string Documentation, bool IsText = false)
{
    /// <summary>Whether the member is a span of UTF-8.</summary>
    public bool IsAsciiText => IsText && UnitWriter.IsAscii((string)Value);
}

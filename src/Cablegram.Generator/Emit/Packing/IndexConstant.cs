namespace Cablegram.Emit.Packing;

/// <summary>A member of the emitted <c>CorpusIndex</c>.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Value">An <see cref="int"/>, or a <see cref="string"/> of packed units, which may be any UTF-16 units, lone surrogates included.</param>
/// <param name="Documentation">One sentence that says what it holds, as plain text.</param>
/// <param name="IsBytes">Whether the units are bytes below 128, which are a <c>u8</c> literal and read in place: no string has to be made of them before the first lookup.</param>
internal sealed record IndexConstant(string Name, object Value, string Documentation, bool IsBytes = false);

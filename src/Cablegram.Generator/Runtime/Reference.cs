#nullable enable

namespace Cablegram.Runtime;

/// <summary>One item of a cable's REF line: another cable, or an e-mail, a letter, a telephone call.</summary>
/// <param name="Label">Letter of the item in upper case: <c>"A"</c>; null where the list has no letters.</param>
/// <param name="Text">The reference as written, without its letter: <c>"08 ASTANA 2080 (NOTAL)"</c>.</param>
/// <param name="ReferenceId">The cable referred to; null for what is no cable or cannot be read. The year is rarely written and then follows from the citing cable.</param>
public sealed record Reference(string? Label, string Text, ReferenceId? ReferenceId)
{
    /// <summary>The cable referred to; null when it is not in this corpus or the reference is to something else.</summary>
    public Cable? Target => ReferenceId is { } id && Corpus.TryGet(id, out var cable) ? cable : null;

    /// <summary>The reference as a record shows itself, without <see cref="Target"/>.</summary>
    public override string ToString() => $"Reference {{ Label = {Label}, Text = {Text}, ReferenceId = {ReferenceId} }}";
}

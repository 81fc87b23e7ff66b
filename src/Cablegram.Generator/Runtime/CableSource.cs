#nullable enable

namespace Cablegram.Runtime;

/// <summary>Where the bytes of a cable's file are in the assembly.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal abstract class CableSource
{
    /// <summary>The file's bytes.</summary>
    internal abstract global::System.ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>The bytes of the text, to which the layout's offsets refer: <see cref="Utf8"/> without a byte-order mark, where the file has one.</summary>
    internal virtual global::System.ReadOnlySpan<byte> Text => Utf8;
}

/// <summary>A file carried as a string literal; encoded on first use, and kept.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal sealed class LiteralSource : CableSource
{
    private readonly string _text;
    private byte[]? _utf8;

    internal LiteralSource(string text) => _text = text;

    internal override global::System.ReadOnlySpan<byte> Utf8 => _utf8 ??= global::System.Text.Encoding.UTF8.GetBytes(_text);
}

/// <summary>Gives the bytes of a <c>u8</c> literal.</summary>
internal delegate global::System.ReadOnlySpan<byte> Utf8Literal();

/// <summary>A file carried as a <c>u8</c> literal, which is read in place.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal sealed class Utf8LiteralSource : CableSource
{
    private readonly Utf8Literal _literal;

    internal Utf8LiteralSource(Utf8Literal literal) => _literal = literal;

    internal override global::System.ReadOnlySpan<byte> Utf8 => _literal();
}

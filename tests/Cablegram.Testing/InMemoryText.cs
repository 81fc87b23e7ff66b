using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Testing;

/// <summary>An additional text that is not a file.</summary>
/// <param name="path">Path as the compiler would give it; need not exist.</param>
/// <param name="text">The text; null for a file that cannot be read.</param>
public sealed class InMemoryText(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    /// <summary>A text with the bytes of a file.</summary>
    public InMemoryText(string path, byte[] bytes)
        : this(path, text: null)
    {
        Bytes = bytes;
        _text = SourceText.From(bytes, bytes.Length, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>The file's bytes; those of the text where only that is known.</summary>
    public byte[] Bytes { get; } = text is null ? [] : Encoding.UTF8.GetBytes(text);

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}

using System.Text;
using Cablegram.Model;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Pipeline;

/// <summary>
/// Bytes of a file that are no characters of its encoding. The compiler reads U+FFFD for them and says nothing, so a copy in
/// Windows-1252 loses its letters beyond ASCII.
/// </summary>
internal static class LostBytes
{
    private const char Replacement = '\ufffd';
    private const int Utf8CodePage = 65001;

    private static readonly Encoding[] Written = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)];

    /// <summary>Place of the first U+FFFD of a text that lost bytes; null where none are lost.</summary>
    public static SourceSpan? FirstIn(SourceText text, string source)
    {
        var first = source.IndexOf(Replacement);
        return first < 0 || IsWritten(text, source) ? null : new SourceSpan(first, 1);
    }

    /// <summary>
    /// Whether a file has its text in UTF-8, with or without a byte order mark: then offsets into the one are offsets into the other.
    /// Where nothing became U+FFFD on reading, all of the file was UTF-8.
    /// </summary>
    public static bool IsUtf8(SourceText text, string source) =>
        text.Encoding is { CodePage: Utf8CodePage } && (source.IndexOf(Replacement) < 0 || Written.Any(encoding => IsWritten(text, source, encoding)));

    /// <summary>Number of U+FFFD in a text.</summary>
    public static int Count(string source) => source.Count(character => character == Replacement);

    /// <summary>
    /// Whether the file has its U+FFFD itself, as copies with damaged pilcrows do (FORMAT.md 2.3): then the text, encoded again, is the
    /// file. The checksum is that of the file's bytes.
    /// </summary>
    private static bool IsWritten(SourceText text, string source) =>
        Written.Append(text.Encoding).Any(encoding => encoding is not null && IsWritten(text, source, encoding));

    private static bool IsWritten(SourceText text, string source, Encoding encoding) =>
        SourceText.From(source, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
}

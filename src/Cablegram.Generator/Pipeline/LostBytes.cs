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

    private static readonly Encoding[] Written = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)];

    /// <summary>Place of the first U+FFFD of a text that lost bytes; null where none are lost.</summary>
    public static SourceSpan? FirstIn(SourceText text, string source)
    {
        var first = source.IndexOf(Replacement);
        return first < 0 || IsWritten(text, source) ? null : new SourceSpan(first, 1);
    }

    /// <summary>Number of U+FFFD in a text.</summary>
    public static int Count(string source) => source.Count(character => character == Replacement);

    /// <summary>
    /// Whether the file has its U+FFFD itself, as copies with damaged pilcrows do (FORMAT.md 2.3): then the text, encoded again, is the
    /// file. The checksum is that of the file's bytes.
    /// </summary>
    private static bool IsWritten(SourceText text, string source)
    {
        var checksum = text.GetChecksum();
        return Written.Append(text.Encoding).Any(encoding => encoding is not null
            && SourceText.From(source, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(checksum));
    }
}

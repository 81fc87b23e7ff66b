using Cablegram.Model;

namespace Cablegram.Parsing;

/// <summary>What is known of a text beside the text.</summary>
/// <param name="FileName">Name of the file; its stem may be the reference id.</param>
/// <param name="Id">Reference id by item metadata.</param>
/// <param name="Origin">Origin by item metadata.</param>
/// <param name="Released">Release by item metadata, UTC.</param>
internal readonly record struct ParseOptions(string? FileName, ReferenceId? Id, string? Origin, DateTime? Released);

/// <summary>A stand-in that reads the plainest of cables.</summary>
internal static class CableParser
{
    /// <summary>Reads a text.</summary>
    public static ParsedCable Parse(string source, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return StandInParser.Parse(source, options);
    }
}

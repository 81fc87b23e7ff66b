using Cablegram.Model;

namespace Cablegram.Parsing;

/// <summary>What is known of a cable beside its text.</summary>
/// <param name="FileName">Name of the file, without folders; a reference id in it counts where the text has none. Null when there is no file.</param>
/// <param name="Id">The id the user gives; it wins over all others.</param>
/// <param name="Origin">Display name of the origin the user gives.</param>
/// <param name="Released">Release the user gives, UTC.</param>
internal sealed record ParseOptions(string? FileName = null, ReferenceId? Id = null, string? Origin = null, DateTime? Released = null)
{
    /// <summary>Nothing is known.</summary>
    public static ParseOptions None { get; } = new();
}

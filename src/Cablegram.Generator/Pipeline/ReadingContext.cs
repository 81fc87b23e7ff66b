using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>What the reading of one file needs to know of the others.</summary>
/// <param name="Clashes">Names of resources that several files claim; nearly always none.</param>
/// <param name="HasNotes">Whether comments of single cables are written.</param>
internal sealed record ReadingContext(EquatableArray<string> Clashes, bool HasNotes)
{
    /// <summary>The context of a corpus. Of one that is large, as one of so many files mostly is, comments are written only where somebody reads them.</summary>
    /// <param name="candidates">All files.</param>
    /// <param name="consumer">What the consumer's compiler does.</param>
    /// <param name="firstShelved">From how many cables on a corpus is large.</param>
    public static ReadingContext Of(IReadOnlyCollection<Candidate> candidates, ConsumerCapabilities consumer, int firstShelved) => new(
        ResourceNames.Clashes(candidates
            .Where(static file => file.Options.Resource is not null)
            .Select(static file => new ResourceClaim(file.Options.FullPath, file.Options.Resource!))),
        consumer.ReadsComments || candidates.Count < firstShelved);
}

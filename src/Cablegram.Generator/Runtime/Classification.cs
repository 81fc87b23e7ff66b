#nullable enable

namespace Cablegram.Runtime;

/// <summary>Classification of a cable or of one paragraph, in rising order, so that two can be compared with <c>&lt;</c> and <c>&gt;=</c>.</summary>
/// <remarks>Handling captions such as NOFORN or EXDIS are no part of it: see <see cref="Cable.Captions"/>.</remarks>
public enum Classification
{
    /// <summary>Not stated, or damaged beyond reading.</summary>
    Unknown = 0,

    /// <summary>UNCLASSIFIED; portion mark U.</summary>
    Unclassified = 1,

    /// <summary>UNCLASSIFIED//FOR OFFICIAL USE ONLY, sensitive but unclassified, LIMITED OFFICIAL USE: unclassified, but of limited distribution; portion marks SBU, FOUO, LOU.</summary>
    ForOfficialUseOnly = 2,

    /// <summary>CONFIDENTIAL; portion mark C.</summary>
    Confidential = 3,

    /// <summary>SECRET; portion mark S.</summary>
    Secret = 4,

    /// <summary>TOP SECRET; portion mark TS.</summary>
    TopSecret = 5,
}

namespace Cablegram.Vocabulary;

/// <summary>A post: an embassy, consulate, mission, delegation or agency that sends cables or is cited in them (FORMAT.md 3).</summary>
/// <param name="Id">The letters a reference id carries, <c>PORTAUPRINCE</c>. A post that was renamed has a row for each of its ids.</param>
/// <param name="DisplayName">The origin as the collection's metadata writes it, <c>Embassy Port Au Prince</c>; the id where the metadata have none.</param>
/// <param name="Kind">embassy, consulate, mission, institute, office, department, agency, delegation and the like.</param>
/// <param name="Country">Country the post is in, English name; null for what is not in one place.</param>
/// <param name="Number">Positive and stable: the value of the post's member in the generated enum.</param>
/// <param name="Name">The id with its blanks, upper case: <c>PORT AU PRINCE</c>.</param>
/// <param name="Later">Id of the post that took over (KIEV has KYIV); null for one that kept its name. Links ids, never replaces one.</param>
internal sealed record Post(string Id, string DisplayName, string Kind, string? Country, int Number, string Name, string? Later)
{
    /// <summary>Routing indicators that stood for the post at some time; an indicator can belong to several posts.</summary>
    public IReadOnlyList<string> RoutingIndicators { get; init; } = [];

    /// <summary>Whether a routing indicator stood for the post at some time.</summary>
    public bool HasRoutingIndicator(ReadOnlySpan<char> indicator)
    {
        foreach (var own in RoutingIndicators)
        {
            if (indicator.Equals(own.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether two posts are one office under an earlier and a later name.</summary>
    public bool IsSameOfficeAs(Post other) => Number == other.Number || Later == other.Id || Id == other.Later;
}

using System.Globalization;

namespace Cablegram.Vocabulary;

/// <summary>When posts took their later names (FORMAT.md 3).</summary>
internal static class RenamingTable
{
    private static readonly Lazy<Dictionary<string, int>> Years = new(static () => VocabularyResource.ReadRows("renamings")
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The first year whose ids should all have the later name; null for a post that was not renamed, or at a time not known.</summary>
    public static int? FirstYearOfLaterName(Post post) => Years.Value.TryGetValue(post.Id, out var year) ? year : null;
}

using Cablegram.Vocabulary;

namespace Cablegram.Analysis;

/// <summary>Finds what was probably meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    // Ids that differ by more have nothing to do with each other.
    private const int MostDifferences = 3;

    /// <summary>At most three names, the nearest first, by how they are spelt.</summary>
    public static IReadOnlyList<string> Of(string wanted, IReadOnlyList<string> names) =>
    [
        .. names
            .Where(name => Math.Abs(name.Length - wanted.Length) <= MostDifferences)
            .Select(name => (Name: name, Distance: SpellingDistance.Between(name.AsSpan(), wanted.AsSpan())))
            .Where(pair => pair.Distance <= MostDifferences)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => pair.Name),
    ];

    /// <summary>At most three numbers, the nearest first.</summary>
    public static IReadOnlyList<int> Of(int wanted, IEnumerable<int> numbers) =>
        [.. numbers.OrderBy(number => Math.Abs((long)number - wanted)).ThenBy(number => number).Take(Most)];
}

namespace Cablegram.Analysis;

/// <summary>Finds what was probably meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    // Ids that differ by more have nothing to do with each other.
    private const int MostDifferences = 3;

    /// <summary>At most three names, the nearest first, by how many characters have to be put in, taken out or changed.</summary>
    public static IReadOnlyList<string> Of(string wanted, IReadOnlyList<string> names) =>
    [
        .. names
            .Where(name => Math.Abs(name.Length - wanted.Length) <= MostDifferences)
            .Select(name => (Name: name, Distance: Distance(name, wanted)))
            .Where(pair => pair.Distance <= MostDifferences)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => pair.Name),
    ];

    /// <summary>At most three numbers, the nearest first.</summary>
    public static IReadOnlyList<int> Of(int wanted, IEnumerable<int> numbers) =>
        [.. numbers.OrderBy(number => Math.Abs((long)number - wanted)).ThenBy(number => number).Take(Most)];

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        foreach (var letter in left)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var changed = diagonal + (letter == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[right.Length];
    }
}

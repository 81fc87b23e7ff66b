using CableReader.Cables;
using Spectre.Console;

namespace CableReader.Rendering;

/// <summary>How many cables share something.</summary>
/// <param name="Label">What they share.</param>
/// <param name="Cables">How many they are.</param>
/// <param name="Style">Colour of the bar; null for the usual one.</param>
/// <param name="IsRest">The line sums up what is not shown.</param>
internal sealed record Count(string Label, int Cables, Style? Style = null, bool IsRest = false)
{
    public static IReadOnlyList<Count> ByClassification() =>
        [.. Enum.GetValues<Classification>()
            .Select(value => new Count(CableText.Name(value), Corpus.ByClassification(value).Count, Palette.For(value)))
            .Where(count => count.Cables > 0)];

    public static IReadOnlyList<Count> ByTag(int most) =>
        Top([.. Enum.GetValues<Tag>().Select(tag => new Count(tag.ToString(), Corpus.ByTag(tag).Count))], most, "more tags");

    public static IReadOnlyList<Count> ByOrigin(int most) =>
        Top([.. Enum.GetValues<Origin>().Select(origin => new Count(origin.ToString(), Corpus.ByOrigin(origin).Count))], most, "more posts");

    /// <summary>By year, oldest first; when there are many years, the early ones are one line.</summary>
    public static IReadOnlyList<Count> ByYear(int most)
    {
        Count[] years = [.. Corpus.All
            .GroupBy(cable => cable.Year())
            .OrderBy(group => group.Key ?? int.MaxValue)
            .Select(group => new Count(group.Key?.ToString("0000") ?? "no date", group.Count()))];
        if (years.Length <= most)
            return years;
        Count[] early = years[..^(most - 1)];
        return [new Count($"{early[0].Label} - {early[^1].Label}", early.Sum(year => year.Cables)), .. years[^(most - 1)..]];
    }

    private static IReadOnlyList<Count> Top(Count[] counts, int most, string rest)
    {
        Count[] present = [.. counts.Where(count => count.Cables > 0).OrderByDescending(count => count.Cables).ThenBy(count => count.Label, StringComparer.Ordinal)];
        if (present.Length <= most)
            return present;
        return [.. present[..(most - 1)], new Count(rest, present.Length - most + 1, Palette.Faint, IsRest: true)];
    }
}

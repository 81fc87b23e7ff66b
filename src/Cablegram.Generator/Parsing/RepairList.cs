using System.Globalization;
using Cablegram.Model;

namespace Cablegram.Parsing;

/// <summary>Puts the repairs of all stages together: in the order of their places, and one that was made many times told once.</summary>
internal static class RepairList
{
    /// <summary>The repairs; of those with the same sentence the first, with the number of places.</summary>
    public static EquatableArray<Repair> Of(IEnumerable<Repair> repairs) =>
        repairs
            .OrderBy(repair => repair.Span.Start)
            .GroupBy(repair => (repair.Kind, repair.Description))
            .Select(group => Once(group.First(), group.Count()))
            .ToEquatableArray();

    private static Repair Once(Repair first, int places) => places == 1
        ? first
        : first with { Description = first.Description.TrimEnd('.') + " (" + places.ToString(CultureInfo.InvariantCulture) + " places)." };
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cablegram.Vocabulary;

/// <summary>An executive order on classification (FORMAT.md 8).</summary>
/// <param name="Number">Number of the order, 10501 to 13526.</param>
/// <param name="Signed">Day it was signed.</param>
/// <param name="InForceFrom">Day from which it was in force.</param>
/// <param name="CitedAs">The number E.O. lines write while it is in force: 12958 under 13292, which amended it.</param>
/// <param name="ReasonSection">Section whose letters give the reason for classifying, <c>1.4</c>; null before 12356.</param>
internal sealed record ExecutiveOrder(int Number, DateTime Signed, DateTime InForceFrom, int CitedAs, string? ReasonSection);

/// <summary>The executive orders that E.O. lines cite.</summary>
internal static class OrderTable
{
    private static readonly Lazy<ExecutiveOrder[]> Orders = new(static () => [.. VocabularyResource.ReadRows("orders").Select(Read)]);

    /// <summary>All orders, in the order of time.</summary>
    public static IReadOnlyList<ExecutiveOrder> All => Orders.Value;

    /// <summary>Finds an order by its number.</summary>
    public static bool TryFind(int number, [NotNullWhen(true)] out ExecutiveOrder? order)
    {
        order = Array.Find(Orders.Value, candidate => candidate.Number == number);
        return order is not null;
    }

    /// <summary>The order in force on a day, or null before the first.</summary>
    public static ExecutiveOrder? InForceOn(DateTime day) => Array.FindLast(Orders.Value, order => order.InForceFrom <= day);

    private static ExecutiveOrder Read(string[] row) => new(
        int.Parse(row[0], CultureInfo.InvariantCulture),
        ReadDay(row[1]),
        ReadDay(row[2]),
        int.Parse(row[3], CultureInfo.InvariantCulture),
        VocabularyResource.NullIfEmpty(row[4]));

    private static DateTime ReadDay(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

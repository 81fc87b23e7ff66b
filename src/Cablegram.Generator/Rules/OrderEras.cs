using Cablegram.Vocabulary;

namespace Cablegram.Rules;

/// <summary>Which executive order held when (FORMAT.md 8).</summary>
internal static class OrderEras
{
    /// <summary>How long after a change the former order is still let pass.</summary>
    private const int MonthsOfOverlap = 2;

    /// <summary>The day from which E.O. 12958 was in force.</summary>
    public static DateTime Order12958 { get; } = InForceFrom(12958);

    /// <summary>The day from which E.O. 12356 was in force.</summary>
    public static DateTime Order12356 { get; } = InForceFrom(12356);

    /// <summary>The day from which E.O. 12958 was amended: its reasons are in section 1.4 instead of 1.5.</summary>
    public static DateTime Amendment { get; } = InForceFrom(13292);

    /// <summary>The day from which markings had to follow the amended order: X1 to X8 can no longer be used (ISOO notice of 2003).</summary>
    public static DateTime MarkingChange { get; } = new(2003, 9, 22, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The numbers that E.O. lines wrote while a cable can have been made, in the order of time.</summary>
    public static IReadOnlyList<int> CitedOn(CableDays days)
    {
        var cited = new List<int>();
        foreach (var order in OrderTable.All)
        {
            if (days.AreBefore(order.InForceFrom) || (EndOf(order) is { } end && days.AreFrom(end))) continue;
            if (!cited.Contains(order.CitedAs)) cited.Add(order.CitedAs);
        }

        return cited;
    }

    /// <summary>
    /// Whether an order can have been cited when a cable was made: from the day it was signed to two months after the next was in force.
    /// </summary>
    public static bool CanBeCited(ExecutiveOrder order, CableDays days) =>
        !days.AreBefore(order.Signed) && (EndOf(order) is not { } end || !days.AreFrom(end.AddMonths(MonthsOfOverlap)));

    /// <summary>The day from which an order with another number was in force; null for the last.</summary>
    private static DateTime? EndOf(ExecutiveOrder order)
    {
        foreach (var next in OrderTable.All)
        {
            if (next.InForceFrom > order.InForceFrom && next.CitedAs != order.CitedAs) return next.InForceFrom;
        }

        return null;
    }

    private static DateTime InForceFrom(int number) =>
        OrderTable.TryFind(number, out var order) ? order.InForceFrom : throw new InvalidOperationException("An order is missing from the table.");
}

using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Parsing.Fields;
using Cablegram.Vocabulary;

namespace Cablegram.Rules.Declassification;

/// <summary>Whether the order cited is one on classification, and was in force (FORMAT.md 8).</summary>
internal static class OrderNumberChecks
{
    // 19523 for 12958: three slips. The order in force is known, so that it takes no more than a likeness.
    private const int MostSlips = 3;

    /// <summary>The number is that of an order, and of one that was in force.</summary>
    public static void Number(CableUnderCheck cable, Findings findings)
    {
        if (cable.Cable.Order?.Number is not { } number || !int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return;

        var days = CableDays.Of(cable);
        if (!OrderTable.TryFind(value, out var order))
        {
            var likely = Likely(number.Value, days);
            findings.Report(
                DeclassificationRules.OrderUnknown, number.Span, [number.Value, Expected(days)],
                cable.TextAt(number.Span) == number.Value ? [.. likely.Select((candidate, i) => Replacement(number, candidate, i))] : []);
        }
        else if (days is { } made && !OrderEras.CanBeCited(order, made))
        {
            findings.Report(
                DeclassificationRules.OrderNotInForce, number.Span, [number.Value, made.ToString(), Expected(days)],
                cable.TextAt(number.Span) == number.Value && Successor(cable, order, made) is { } next ? [Replacement(number, next, 0)] : []);
        }
    }

    /// <summary>What can be meant: what was in force then and looks alike; where no date is known, an order one slip away.</summary>
    private static IEnumerable<int> Likely(string number, CableDays? days)
    {
        var candidates = days is { } made
            ? OrderEras.CitedOn(made).Where(order => Spelling.IsWithin(number, Write(order), MostSlips))
            : OrderTable.All.Select(order => order.Number).Where(order => Spelling.IsWithin(number, Write(order), 1));
        return candidates.OrderBy(order => Spelling.IsWithin(number, Write(order), 1) ? 1 : Spelling.IsWithin(number, Write(order), 2) ? 2 : 3);
    }

    /// <summary>
    /// The order in force, where the cable is newer than the one it cites and says no more of its declassification than either order allows.
    /// On an older cable the line is a stamp of a later review, and its wording belongs to the order it cites.
    /// </summary>
    private static int? Successor(CableUnderCheck cable, ExecutiveOrder cited, CableDays days)
    {
        if (days.AreBefore(cited.Signed) || OrderEras.CitedOn(days) is not [var order]) return null;
        return cable.Declassification?.Value.Kind is DeclassificationKind.Date or DeclassificationKind.NotApplicable or DeclassificationKind.None ? order : null;
    }

    private static string Expected(CableDays? days)
    {
        var orders = days is { } made ? OrderEras.CitedOn(made) : [];
        return orders.Count == 0 ? "one of 10501, 11652, 12065, 12356, 12958, 13292 and 13526" : string.Join(" or ", orders.Select(Write));
    }

    private static Fix Replacement(Model.Located<string> number, int order, int index) =>
        Fix.Replace($"Write '{Write(order)}' instead of '{number.Value}'", number.Span, Write(order)) with { Kind = index == 0 ? "" : Write(index + 1) };

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}

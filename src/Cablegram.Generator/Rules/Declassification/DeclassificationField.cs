using System.Globalization;
using Cablegram.Fixes;
using Cablegram.Model;

namespace Cablegram.Rules.Declassification;

/// <summary>The declassification of a cable: what is written, and what it means.</summary>
/// <param name="cable">The cable.</param>
/// <param name="order">The E.O. field.</param>
/// <param name="value">Its declassification.</param>
internal sealed class DeclassificationField(CableUnderCheck cable, OrderField order, DeclassificationValue value)
{
    /// <summary>Reads the declassification; null where the cable has no E.O. field. For <see cref="CableUnderCheck.Declassification"/>.</summary>
    public static DeclassificationField? Read(CableUnderCheck cable) =>
        cable.OrderField is { } order ? new DeclassificationField(cable, order, DeclassificationValue.Read(order.Value)) : null;

    /// <summary>The E.O. field.</summary>
    public OrderField Order => order;

    /// <summary>What is written, in its parts.</summary>
    public DeclassificationValue Value => value;

    /// <summary>The date, code or words as typed.</summary>
    public string Written { get; } = order.Value.Substring(value.Start, value.End - value.Start);

    /// <summary>Place of the date, code or words in the file.</summary>
    public SourceSpan Span => order.SpanOfValue(value.Start, value.End);

    /// <summary>Whether <see cref="Written"/> stands in the file as it is.</summary>
    public bool IsVerbatim => order.IsVerbatim(Span, Written);

    /// <summary>The date, if there is one in the calendar; for years the parser takes for mistyped too.</summary>
    public DateTime? Date
    {
        get
        {
            if (value.Kind != DeclassificationKind.Date) return null;
            if (IsRead) return cable.Cable.Order!.DeclassifyOn?.Value;
            if (!WrittenDate.TryReadNumbers(Written.AsSpan(), out var n)) return null;
            return n.Digits is { First: <= 2, Second: <= 2, Third: 4 } ? TryMake(n.Third, n.First, n.Second)
                : n.Digits is { First: 4, Second: <= 2, Third: <= 2 } ? TryMake(n.First, n.Second, n.Third)
                : null;
        }
    }

    /// <summary>Whether the cable has got its date from here.</summary>
    public bool IsRead => cable.Cable.Order?.DeclassifyOn is { } on && value.Kind == DeclassificationKind.Date && on.Span.Start == Span.Start;

    /// <summary>Writes another year in the date; null where the date is not three numbers, or there is no such day in that year.</summary>
    public Fix? WithYear(int year)
    {
        if (!WrittenDate.TryReadNumbers(Written.AsSpan(), out var n) || !IsVerbatim || Date is not { } date) return null;
        if (TryMake(year, date.Month, date.Day) is null) return null;

        var digits = n.Digits.First == 4 ? 4 : n.Digits.Third;
        if (digits is not (2 or 4)) return null;

        var full = year.ToString(CultureInfo.InvariantCulture);
        var start = n.Digits.First == 4 ? Span.Start : Span.End - digits;
        var (found, wanted) = (cable.Source.Substring(start, digits), full.Substring(4 - digits));
        return Fix.Replace($"Write the year '{wanted}' instead of '{found}'", new SourceSpan(start, digits), wanted);
    }

    private static DateTime? TryMake(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}

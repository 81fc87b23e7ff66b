namespace Cablegram.Rules;

/// <summary>The days on which a cable can have been made: one where its day is known, else its whole year.</summary>
/// <param name="First">The earliest.</param>
/// <param name="Last">The latest.</param>
internal readonly record struct CableDays(DateTime First, DateTime Last)
{
    /// <summary>The days of a cable; null where neither day nor year is known.</summary>
    public static CableDays? Of(CableUnderCheck cable)
    {
        if (cable.Created is { } created) return new CableDays(created.Date, created.Date);
        return cable.Year is { } year and > 0 and < 9999
            ? new CableDays(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(year, 12, 31, 0, 0, 0, DateTimeKind.Utc))
            : null;
    }

    /// <summary>Whether the day itself is known.</summary>
    public bool IsExact => First == Last;

    /// <summary>Whether the cable is surely of a day or a later one.</summary>
    public bool AreFrom(DateTime day) => First >= day;

    /// <summary>Whether the cable is surely older than a day.</summary>
    public bool AreBefore(DateTime day) => Last < day;

    /// <summary>The day as <c>2008-10-20</c>, or the year where only that is known.</summary>
    public override string ToString() => First.ToString(IsExact ? "yyyy-MM-dd" : "yyyy", System.Globalization.CultureInfo.InvariantCulture);
}

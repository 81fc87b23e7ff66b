using System.Globalization;

namespace Cablegram.Model;

/// <summary>The reference id of a cable, in canonical form (FORMAT.md 3): <c>08ASTANA66</c>.</summary>
/// <param name="Year">Four digits; the id itself carries the last two (66 and 72-99 are 1900s).</param>
/// <param name="Post">The post's letters without blanks, upper case.</param>
/// <param name="Number">The message number, from 1; restarts each January at each post.</param>
internal readonly record struct ReferenceId(int Year, string Post, int Number)
{
    /// <summary>The canonical spelling: two-digit year, post, number without leading zeros.</summary>
    public override string ToString() =>
        (Year % 100).ToString("00", CultureInfo.InvariantCulture) + Post + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The four-digit year a two-digit one stands for: 00-50 are 2000s, the rest 1900s (the collection has 66-99 and 00-10).</summary>
    public static int ExpandYear(int twoDigits) => twoDigits <= 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

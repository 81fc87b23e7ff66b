using System.Globalization;

namespace Cablegram.Vocabulary;

/// <summary>A stretch of days of which the archive of 1973-79 lacks telegrams (FORMAT.md 7).</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
internal sealed record ArchiveGap(DateTime First, DateTime Last);

/// <summary>The days the archive of 1973-79 lacks.</summary>
internal static class ArchiveGapTable
{
    private static readonly Lazy<ArchiveGap[]> Gaps = new(static () => [.. VocabularyResource.ReadRows("archive-gaps").Select(Read)]);

    /// <summary>The gap a time lies in; null where the archive has telegrams of that day.</summary>
    public static ArchiveGap? Find(DateTime time) => Array.Find(Gaps.Value, gap => gap.First <= time.Date && time.Date <= gap.Last);

    private static ArchiveGap Read(string[] row) => new(ReadDay(row[0]), ReadDay(row[1]));

    private static DateTime ReadDay(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

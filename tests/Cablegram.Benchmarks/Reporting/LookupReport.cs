using System.Globalization;
using System.Text;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>The table of lookups: each beside the same over objects in dictionaries.</summary>
internal static class LookupReport
{
    private static readonly IReadOnlyList<(string Title, string Ours, string? Other)> Pairs =
    [
        ("`TryGet` of an id; `FrozenDictionary<string, …>`", "TryGet", "FrozenTryGet"),
        ("`All` with a test on classification; array", "AllByClassification", "ArrayByClassification"),
        ("`ByTag` walked to the subjects; `FrozenDictionary` of arrays", "ByTag", "FrozenByTag"),
        ("First subject of a cable", "FirstSubject", null),
    ];

    /// <summary>A table for all sizes.</summary>
    public static string Write(FileInfo file)
    {
        var rows = SizeTable.Read<LookupRow>(file);
        var text = new StringBuilder();
        foreach (var remark in SizeTable.Remarks(file)) text.Append("* ").Append(remark).Append('\n');

        text.Append("\n| | Cables | Cablegram, ns | Allocated, bytes | Cablegram ÷ other |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var (title, ours, other) in Pairs)
        {
            foreach (var row in rows.Where(row => row.Name == ours))
            {
                var ratio = rows.FirstOrDefault(candidate => candidate.Name == other && candidate.Size == row.Size) is { } beside ? (row.Nanoseconds / beside.Nanoseconds).ToString("0.0", CultureInfo.InvariantCulture) : "";
                text.Append(CultureInfo.InvariantCulture, $"| {title} | {row.Size:#,0} | {row.Nanoseconds:#,0.#} | {row.Bytes} | {ratio} |\n");
            }
        }

        return text.ToString();
    }
}

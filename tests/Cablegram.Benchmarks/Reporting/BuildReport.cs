using System.Globalization;
using System.Text;
using Cablegram.Benchmarks.Builds;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>The tables of builds: ratios to the empty program of the same run.</summary>
internal static class BuildReport
{
    /// <summary>A table for each size.</summary>
    public static string Write(ResultTable table)
    {
        var text = new StringBuilder();
        foreach (var remark in table.Remarks) text.Append("* ").Append(remark).Append('\n');
        foreach (var size in table.Rows.GroupBy(row => row.Size))
        {
            if (size.FirstOrDefault(row => row.Variant == "empty") is not { } empty) continue;

            var bytes = size.Max(row => row.CableBytes);
            text.Append(CultureInfo.InvariantCulture, $"\n### {size.Key:#,0} cables, {bytes / 1e6:0.0} MB\n\n");
            text.Append("| | Build | Compiler alone | its processor time | its memory | a byte | Start | above empty, ms | Memory at start | Assembly | Shipped |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            foreach (var row in size) text.Append(Line(row, empty)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(BuildRow row, BuildRow empty)
    {
        var title = Variant.All.FirstOrDefault(variant => variant.Name == row.Variant)?.Title ?? row.Variant;
        if (!row.IsComplete) return $"| {title} | {row.Outcome} | | | | | | | | | |";

        string Share(long bytes) => row.CableBytes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)row.CableBytes:0.000}");
        return string.Create(CultureInfo.InvariantCulture, $"| {title} | {Ratio(row.WholeBuildMilliseconds, empty.WholeBuildMilliseconds)} | {Ratio(row.CompilerMilliseconds, empty.CompilerMilliseconds)} | {Ratio(row.CompilerProcessorMilliseconds, empty.CompilerProcessorMilliseconds)} | {Ratio(row.CompilerPeakBytes, empty.CompilerPeakBytes)} | {Share(row.CompilerPeakBytes)} | {Ratio(row.StartMilliseconds, empty.StartMilliseconds)} | {(long)Math.Round(row.StartMilliseconds - empty.StartMilliseconds)} | {Ratio(row.StartPeakBytes, empty.StartPeakBytes)} | {Share(row.AssemblyBytes)} | {Share(row.ShippedBytes)} |");
    }

    private static string Ratio(double value, double unit) => value <= 0 || unit <= 0 ? "" : (value / unit).ToString("0.00", CultureInfo.InvariantCulture);
}

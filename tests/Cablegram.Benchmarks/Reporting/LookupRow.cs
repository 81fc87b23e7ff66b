using System.Globalization;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>One benchmark of lookups.</summary>
/// <param name="Size">Number of cables.</param>
/// <param name="Name">Its method.</param>
/// <param name="Nanoseconds">Median of an operation.</param>
/// <param name="Bytes">Allocated by an operation.</param>
internal sealed record LookupRow(int Size, string Name, double Nanoseconds, long Bytes) : IResultRow<LookupRow>
{
    /// <inheritdoc/>
    public static string Head => "cables\tbenchmark\tns\tbytes";

    /// <summary>Reads a line.</summary>
    public static LookupRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new LookupRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), long.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}\t{Name}\t{Nanoseconds:0.00}\t{Bytes}");
}

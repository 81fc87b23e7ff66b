using System.Globalization;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>One benchmark of lookups.</summary>
/// <param name="Size">Number of cables.</param>
/// <param name="Name">Its method.</param>
/// <param name="Nanoseconds">Median of an operation.</param>
/// <param name="Bytes">Allocated by an operation.</param>
internal sealed record LookupRow(int Size, string Name, double Nanoseconds, long Bytes)
{
    /// <summary>Reads a line.</summary>
    public static LookupRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new LookupRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), long.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}\t{Name}\t{Nanoseconds:0.00}\t{Bytes}");
}

/// <summary>The file with measurements of lookups.</summary>
internal static class LookupTable
{
    /// <summary>Reads the rows; none where there is no file.</summary>
    public static List<LookupRow> Read(FileInfo file) =>
        file.Exists ? [.. File.ReadLines(file.FullName).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(LookupRow.Parse)] : [];

    /// <summary>Puts the rows of a size in place of the old ones.</summary>
    public static void Replace(FileInfo file, IReadOnlyList<LookupRow> rows)
    {
        var others = Read(file).Where(row => rows.All(added => added.Size != row.Size));
        Directory.CreateDirectory(file.DirectoryName!);
        File.WriteAllLines(file.FullName, [.. MeasuredAt.Remarks().Select(remark => "# " + remark), "cables\tbenchmark\tns\tbytes", .. others.Concat(rows).OrderBy(row => row.Size).Select(row => row.ToString())]);
    }
}

using System.Globalization;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>One kind of edit.</summary>
/// <param name="Size">Number of cables.</param>
/// <param name="Edit">The kind.</param>
/// <param name="Milliseconds">Median of the generator's run after it.</param>
/// <param name="Files">Generated files that changed.</param>
internal sealed record EditRow(int Size, string Edit, double Milliseconds, int Files)
{
    /// <summary>Reads a line.</summary>
    public static EditRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new EditRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), int.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}\t{Edit}\t{Milliseconds:0.00}\t{Files}");
}

/// <summary>The file with measurements of edits.</summary>
internal static class EditTable
{
    /// <summary>Reads the rows; none where there is no file.</summary>
    public static List<EditRow> Read(FileInfo file) =>
        file.Exists ? [.. File.ReadLines(file.FullName).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(EditRow.Parse)] : [];

    /// <summary>Puts the rows of a size in place of the old ones.</summary>
    public static void Replace(FileInfo file, IReadOnlyList<EditRow> rows)
    {
        var others = Read(file).Where(row => rows.All(added => added.Size != row.Size));
        Directory.CreateDirectory(file.DirectoryName!);
        File.WriteAllLines(file.FullName, [.. MeasuredAt.Remarks().Select(remark => "# " + remark), "cables\tedit\tms\tfiles", .. others.Concat(rows).OrderBy(row => row.Size).Select(row => row.ToString())]);
    }
}

namespace Cablegram.Benchmarks.Reporting;

/// <summary>The file with measurements of builds: remarks on machine, day and command, a head, rows.</summary>
internal sealed class ResultTable
{
    private readonly FileInfo _file;
    private readonly List<BuildRow> _rows;

    private ResultTable(FileInfo file, List<BuildRow> rows, IReadOnlyList<string> remarks) => (_file, _rows, Remarks) = (file, rows, remarks);

    /// <summary>Machine, day and command of the last measurement.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>By size, then in the order of the variants.</summary>
    public IReadOnlyList<BuildRow> Rows => _rows;

    /// <summary>Reads a file; one that does not exist is an empty table.</summary>
    public static ResultTable Read(FileInfo file)
    {
        if (!File.Exists(file.FullName)) return new ResultTable(file, [], []);
        var lines = File.ReadAllLines(file.FullName);
        return new ResultTable(
            file,
            [.. lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(BuildRow.Parse)],
            [.. lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..])]);
    }

    /// <summary>Adds a row in place of the one of the same size and variant.</summary>
    public void Replace(BuildRow row)
    {
        _rows.RemoveAll(other => other.Size == row.Size && other.Variant == row.Variant);
        _rows.Add(row);
        var order = Builds.Variant.All.Select(variant => variant.Name).ToList();
        _rows.Sort((a, b) => (a.Size, order.IndexOf(a.Variant)).CompareTo((b.Size, order.IndexOf(b.Variant))));
    }

    /// <summary>Writes the file; measured here and now.</summary>
    public void Write()
    {
        Directory.CreateDirectory(_file.DirectoryName!);
        File.WriteAllLines(_file.FullName, [.. MeasuredAt.Remarks().Select(remark => "# " + remark), BuildRow.Head, .. _rows.Select(row => row.ToString())]);
    }
}

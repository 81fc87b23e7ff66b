namespace Cablegram.Benchmarks.Reporting;

/// <summary>A row of a table of results.</summary>
/// <typeparam name="T">The row itself.</typeparam>
internal interface IResultRow<T>
    where T : IResultRow<T>
{
    /// <summary>The head of the table.</summary>
    static abstract string Head { get; }

    /// <summary>Number of cables.</summary>
    int Size { get; }

    /// <summary>Reads a line.</summary>
    static abstract T Parse(string line);
}

/// <summary>A file of results that are measured anew size by size: remarks on machine, day and command, a head, rows.</summary>
internal static class SizeTable
{
    /// <summary>Reads the rows; none where there is no file.</summary>
    public static List<T> Read<T>(FileInfo file)
        where T : IResultRow<T> =>
        File.Exists(file.FullName) ? [.. File.ReadLines(file.FullName).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(T.Parse)] : [];

    /// <summary>Machine, day and command of the last measurement; none where there is no file.</summary>
    public static IEnumerable<string> Remarks(FileInfo file) =>
        File.Exists(file.FullName) ? File.ReadLines(file.FullName).TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]) : [];

    /// <summary>Puts the rows of a size in place of the old ones.</summary>
    public static void Replace<T>(FileInfo file, IReadOnlyList<T> rows)
        where T : IResultRow<T>
    {
        var others = Read<T>(file).Where(row => rows.All(added => added.Size != row.Size));
        Directory.CreateDirectory(file.DirectoryName!);
        File.WriteAllLines(file.FullName, [.. MeasuredAt.Remarks().Select(remark => "# " + remark), T.Head, .. others.Concat(rows).OrderBy(row => row.Size).Select(row => row.ToString()!)]);
    }
}

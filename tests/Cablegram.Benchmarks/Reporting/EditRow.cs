using System.Globalization;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>One kind of edit.</summary>
/// <param name="Size">Number of cables.</param>
/// <param name="Edit">The kind.</param>
/// <param name="Milliseconds">Median of the generator's run after it.</param>
/// <param name="Files">Generated files that changed.</param>
internal sealed record EditRow(int Size, string Edit, double Milliseconds, int Files) : IResultRow<EditRow>
{
    /// <inheritdoc/>
    public static string Head => "cables\tedit\tms\tfiles";

    /// <summary>Reads a line.</summary>
    public static EditRow Parse(string line)
    {
        var cells = line.Split('\t');
        return new EditRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), int.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}\t{Edit}\t{Milliseconds:0.00}\t{Files}");
}

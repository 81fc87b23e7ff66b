namespace Cablegram.Benchmarks.Reporting;

/// <summary>A logarithmic axis.</summary>
/// <param name="Least">Value at the beginning.</param>
/// <param name="Most">Value at the end.</param>
/// <param name="From">Place of the beginning.</param>
/// <param name="To">Place of the end.</param>
internal sealed record LogScale(double Least, double Most, double From, double To)
{
    /// <summary>An axis over values, widened to ticks.</summary>
    public static LogScale Over(IReadOnlyCollection<double> values, double from, double to)
    {
        var (least, most) = values.Count == 0 ? (1, 10) : (values.Min(), values.Max());
        var ticks = Candidates().ToList();
        var first = ticks.Last(tick => tick <= least * 1.0001);
        var last = ticks.First(tick => tick >= most * 0.9999);
        return new LogScale(first, last > first ? last : ticks.First(tick => tick > first), from, to);
    }

    /// <summary>The place of a value.</summary>
    public double Place(double value) => From + (To - From) * Math.Log(value / Least) / Math.Log(Most / Least);

    /// <summary>Where lines are drawn: 1, 2, 5, 10 …, or powers of ten alone on a long axis.</summary>
    public IEnumerable<double> Ticks() => Candidates()
        .Where(tick => tick >= Least * 0.9999 && tick <= Most * 1.0001)
        .Where(tick => Most / Least < 300 || Math.Abs(Math.Log10(tick) - Math.Round(Math.Log10(tick))) < 1e-9);

    private static IEnumerable<double> Candidates()
    {
        for (var power = -6; power < 12; power++)
        {
            foreach (var step in (int[])[1, 2, 5]) yield return step * Math.Pow(10, power);
        }
    }
}

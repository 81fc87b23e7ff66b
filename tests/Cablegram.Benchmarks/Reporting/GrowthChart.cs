using System.Globalization;
using System.Net;
using System.Text;
using Cablegram.Benchmarks.Builds;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>
/// The chart of how the ways grow with the number of cables, as an SVG without a script: four panels with logarithmic axes, one legend.
/// Where a way stops, its line ends in a cross with the reason.
/// </summary>
internal sealed class GrowthChart
{
    private const int Width = 980;
    private const int PanelWidth = 400;
    private const int PanelHeight = 260;
    private const int LegendHeight = 96;
    private const string Ink = "#24292f";

    // Told apart without colour too: see the dashes.
    private static readonly string[] Colours = ["#8c959f", "#0550ae", "#54aeff", "#1b7c83", "#cf222e", "#fb8f44", "#8250df", "#bf8700", "#1a7f37", "#4ac26b"];
    private static readonly string[] Dashes = ["2 3", "", "7 3", "2 4", "", "7 3", "", "7 3", "", "7 3"];

    private readonly StringBuilder _svg = new();
    private readonly IReadOnlyList<BuildRow> _rows;

    private GrowthChart(IReadOnlyList<BuildRow> rows) => _rows = rows;

    /// <summary>Draws.</summary>
    public static string Draw(IReadOnlyList<BuildRow> rows) => new GrowthChart(rows).Draw();

    private string Draw()
    {
        var height = LegendHeight + 2 * (PanelHeight + 100);
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" role="img" aria-labelledby="t" font-family="sans-serif" font-size="12" fill="{Ink}">""");
        Add("""<title id="t">Build time, compiler memory, start-up and size by number of cables</title>""");
        Add($"""<rect width="{Width}" height="{height}" fill="#ffffff"/>""");
        Legend();
        Panel(0, "Build, times that of the empty program", (row, empty) => row.WholeBuildMilliseconds / empty.WholeBuildMilliseconds);
        Panel(1, "Compiler's memory, times that of the empty program", (row, empty) => row.CompilerPeakBytes / (double)empty.CompilerPeakBytes);
        Panel(2, "Start to the first subject, times the empty program", (row, empty) => row.StartMilliseconds / empty.StartMilliseconds);
        Panel(3, "Shipped bytes for each byte of the cables", (row, empty) => row.ShippedBytes / (double)row.CableBytes);
        Add("</svg>");
        return _svg.ToString();
    }

    private void Legend()
    {
        for (var i = 0; i < Variant.All.Count; i++)
        {
            int x = 60 + i % 3 * 300, y = 24 + i / 3 * 22;
            Add($"""<line x1="{x}" y1="{y}" x2="{x + 30}" y2="{y}" {Stroke(i)}/><text x="{x + 38}" y="{y + 4}">{WebUtility.HtmlEncode(Variant.All[i].Title)}</text>""");
        }
    }

    private void Panel(int place, string title, Func<BuildRow, BuildRow, double> measure)
    {
        double left = 60 + place % 2 * (PanelWidth + 80), top = LegendHeight + 40 + place / 2 * (PanelHeight + 100);
        var empties = _rows.Where(row => row.Variant == "empty").ToDictionary(row => row.Size);
        var points = _rows.Where(row => row.IsComplete && row.Variant != "empty" && empties.ContainsKey(row.Size))
            .Select(row => (Row: row, Value: measure(row, empties[row.Size]))).Where(point => point.Value > 0 && double.IsFinite(point.Value)).ToList();
        var x = LogScale.Over([.. _rows.Select(row => (double)row.Size)], left, left + PanelWidth);
        var y = LogScale.Over([1, .. points.Select(point => point.Value)], top + PanelHeight, top);
        Add($"""<text x="{left}" y="{top - 14}" font-weight="bold">{title}</text>""");
        Axes(x, y);
        for (var i = 0; i < Variant.All.Count; i++)
        {
            var line = points.Where(point => point.Row.Variant == Variant.All[i].Name).OrderBy(point => point.Row.Size).Select(point => (X: x.Place(point.Row.Size), Y: y.Place(point.Value))).ToList();
            if (line.Count == 0) continue;

            Add($"""<polyline fill="none" {Stroke(i)} points="{string.Join(' ', line.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}"/>""");
            foreach (var point in line) Add($"""<circle cx="{Number(point.X)}" cy="{Number(point.Y)}" r="3" fill="{Colours[i]}"/>""");
            Stop(i, x, line[^1].Y);
        }
    }

    private void Axes(LogScale x, LogScale y)
    {
        foreach (var tick in _rows.Select(row => row.Size).Distinct())
        {
            Add($"""<line x1="{Number(x.Place(tick))}" y1="{y.From}" x2="{Number(x.Place(tick))}" y2="{y.To}" stroke="#d0d7de"/><text x="{Number(x.Place(tick))}" y="{y.From + 18}" text-anchor="middle">{tick.ToString("#,0", CultureInfo.InvariantCulture)}</text>""");
        }

        foreach (var tick in y.Ticks())
        {
            Add($"""<line x1="{x.From}" y1="{Number(y.Place(tick))}" x2="{x.To}" y2="{Number(y.Place(tick))}" stroke="#d0d7de"/><text x="{x.From - 6}" y="{Number(y.Place(tick) + 4)}" text-anchor="end">{tick.ToString("0.######", CultureInfo.InvariantCulture)}</text>""");
        }

        Add($"""<text x="{x.To}" y="{y.From + 36}" text-anchor="end">cables</text>""");
    }

    /// <summary>A cross where a way did not build any more, on the level it had last.</summary>
    private void Stop(int variant, LogScale scale, double y)
    {
        if (_rows.Where(row => row.Variant == Variant.All[variant].Name && !row.IsComplete).MinBy(row => row.Size) is not { } stopped) return;

        var x = scale.Place(stopped.Size);
        Add($"""<path d="M{Number(x - 5)} {Number(y - 5)}l10 10m0 -10l-10 10" stroke="{Colours[variant]}" stroke-width="2.5"/><text x="{Number(x + 9)}" y="{Number(y + 4)}" fill="{Colours[variant]}">{WebUtility.HtmlEncode(stopped.Outcome)}</text>""");
    }

    private static string Stroke(int variant) => $"""stroke="{Colours[variant]}" stroke-width="2" stroke-dasharray="{(Dashes[variant].Length == 0 ? "none" : Dashes[variant])}" """.TrimEnd();

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private void Add(string line) => _svg.Append(line).Append('\n');
}

using System.CommandLine;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>chart</c>: the growth of all ways as an SVG.</summary>
internal static class ChartCommand
{
    public static Command Create()
    {
        var results = new Option<FileInfo>("--results") { Description = "Table of results", DefaultValueFactory = _ => ResultFiles.Builds };
        var output = new Option<FileInfo>("--output") { Description = "File to write", DefaultValueFactory = _ => ResultFiles.Chart };
        var command = new Command("chart", "Draw the chart of growth") { results, output };
        command.SetAction(parse => File.WriteAllText(parse.GetRequiredValue(output).FullName, GrowthChart.Draw(ResultTable.Read(parse.GetRequiredValue(results)).Rows)));
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Cablegram.Benchmarks.Builds;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>starts</c>: programs started by turns, so that what else the machine does meets all of them alike.</summary>
internal static class StartsCommand
{
    public static Command Create()
    {
        var programs = new Argument<FileInfo[]>("programs") { Description = "Assemblies of programs; the first is what the others are compared with", Arity = ArgumentArity.OneOrMore };
        var given = new Option<string>("--id") { Description = "What each program is given: the id of a cable, or for an empty program any word", DefaultValueFactory = _ => "08ASTANA66" };
        var runs = new Option<int>("--runs") { Description = "Starts of each, of which the median counts", DefaultValueFactory = _ => 101 };
        var command = new Command("starts", "Start built programs by turns") { programs, given, runs };
        command.SetAction(parse =>
        {
            var files = parse.GetRequiredValue(programs);
            var times = files.Select(_ => new List<double>()).ToArray();
            for (var run = 0; run < Math.Max(1, parse.GetValue(runs)); run++)
            {
                for (var i = 0; i < files.Length; i++) times[i].Add(Start(files[i], parse.GetRequiredValue(given)));
            }

            var first = MeasuredProcess.Median(times[0]);
            for (var i = 0; i < files.Length; i++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MeasuredProcess.Median(times[i]),8:0.0} ms, {MeasuredProcess.Median(times[i]) - first,6:0.0} ms above the first: {files[i]}"));
        });
        return command;
    }

    private static double Start(FileInfo program, string id)
    {
        var outcome = MeasuredProcess.Dotnet(program.DirectoryName!, TimeSpan.FromMinutes(1), isWatched: false, [program.FullName, id]);
        return outcome.IsSuccess ? outcome.Milliseconds : throw new InvalidOperationException($"{program} ended with {outcome.ExitCode}: {outcome.Output}");
    }
}

using Cablegram.Benchmarks.Commands;
using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Benchmarks.Reporting;

namespace Cablegram.Benchmarks.Builds;

/// <summary>Measures one variant over one corpus.</summary>
internal sealed class BuildMeasurement(Workshop workshop, int seed, int runs, TimeSpan limit)
{
    /// <summary>Builds, compiles and starts it so many times.</summary>
    public BuildRow Measure(Variant variant, int size)
    {
        var folder = workshop.NewFolder($"{variant.Name}-{size}");
        try
        {
            return Measure(variant, size, folder);
        }
        finally
        {
            // Fifty thousand cables nine times over need not lie about together.
            Directory.Delete(folder, recursive: true);
        }
    }

    private BuildRow Measure(Variant variant, int size, string folder)
    {
        var project = new ConsumerProject(folder, limit);
        var isEmpty = variant.Name == "empty";
        var cables = Path.Combine(folder, "cables");
        var row = new BuildRow { Size = size, Variant = variant.Name, Runs = runs, CableBytes = isEmpty ? 0 : MakeCommand.Write(cables, seed, size) };
        project.Write(variant.Items, variant.Program, variant.Settings);
        project.Restore();

        var prepared = Repeat(() => Timed(() => PreparedData.Make(variant.Preparation, folder)));
        var builds = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            var build = project.Build();
            if (!build.IsSuccess) return row with { Outcome = ConsumerProject.ErrorOf(build), BuildMilliseconds = build.Milliseconds };
            builds.Add(build.Milliseconds);
        }

        row = row with
        {
            PrepareMilliseconds = prepared,
            BuildMilliseconds = MeasuredProcess.Median(builds),
            AssemblyBytes = new FileInfo(Path.Combine(project.Output, "App.dll")).Length,
            ShippedBytes = new DirectoryInfo(project.Output).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length),
        };
        row = MeasureStart(row, project, isEmpty ? "nothing" : MiddleId(size));
        return MeasureCompiler(row, project);
    }

    /// <summary>From the start of a fresh process to its end, which comes with the first subject. One run more than counts, to have the files in the system's cache.</summary>
    private BuildRow MeasureStart(BuildRow row, ConsumerProject project, string id)
    {
        var first = project.Run(isWatched: true, id);
        if (!first.IsSuccess || first.Output.Trim().Length == 0) return row with { Outcome = "start failed" };
        // A start is short and differs more than a build: as many as ten seconds allow.
        var starts = Repeat(() => project.Run(isWatched: false, id).Milliseconds, Math.Clamp((int)(10_000 / first.Milliseconds), Math.Max(5, runs), 41));
        return row with { StartMilliseconds = starts, StartPeakBytes = first.PeakBytes };
    }

    private BuildRow MeasureCompiler(BuildRow row, ConsumerProject project)
    {
        if (project.FindCompiler() is not { } compiler) return row;
        var outcomes = Enumerable.Range(0, runs).Select(_ => project.Compile(compiler)).Where(outcome => outcome.IsSuccess).ToList();
        return row with
        {
            CompilerMilliseconds = MeasuredProcess.Median([.. outcomes.Select(outcome => outcome.Milliseconds)]),
            CompilerProcessorMilliseconds = MeasuredProcess.Median([.. outcomes.Select(outcome => outcome.ProcessorMilliseconds)]),
            CompilerPeakBytes = (long)MeasuredProcess.Median([.. outcomes.Select(outcome => (double)outcome.PeakBytes)]),
        };
    }

    private string MiddleId(int size) => MadeCorpus.Make(seed, size).ElementAt(size / 2).Cable.Id.ToString();

    private double Repeat(Func<double> measure, int times = 0) => MeasuredProcess.Median([.. Enumerable.Range(0, times == 0 ? runs : times).Select(_ => measure())]);

    private static double Timed(Action action)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}

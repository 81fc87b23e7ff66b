using System.Diagnostics;

namespace Cablegram.Benchmarks.Builds;

/// <summary>How a process went.</summary>
/// <param name="ExitCode">Its exit code; null where it was stopped at the limit.</param>
/// <param name="Milliseconds">From start to end.</param>
/// <param name="PeakBytes">The most memory it had in use, as far as it was looked at while it ran; 0 where it was not.</param>
/// <param name="ProcessorMilliseconds">Time on all processors, which other programs on the machine hardly change; 0 where it was not looked at.</param>
/// <param name="Output">What it wrote to both streams.</param>
internal sealed record ProcessOutcome(int? ExitCode, double Milliseconds, long PeakBytes, double ProcessorMilliseconds, string Output)
{
    /// <summary>Whether it ended well.</summary>
    public bool IsSuccess => ExitCode == 0;
}

/// <summary>Runs <c>dotnet</c> with a clock and an eye on its memory.</summary>
internal static class MeasuredProcess
{
    /// <summary>Runs to the end or to the limit.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="limit">After this time the process and its children are stopped.</param>
    /// <param name="isWatched">Whether its memory and processor time are looked at; that costs a little time.</param>
    /// <param name="arguments">Of the command <c>dotnet</c>.</param>
    public static ProcessOutcome Dotnet(string folder, TimeSpan limit, bool isWatched, params IEnumerable<string> arguments) =>
        Dotnet(folder, limit, isWatched, [], arguments);

    /// <summary>Runs to the end or to the limit.</summary>
    /// <param name="folder">Working folder.</param>
    /// <param name="limit">After this time the process and its children are stopped.</param>
    /// <param name="isWatched">Whether its memory and processor time are looked at; that costs a little time.</param>
    /// <param name="environment">Variables the process has beside those of this one, each as <c>NAME=value</c>.</param>
    /// <param name="arguments">Of the command <c>dotnet</c>.</param>
    public static ProcessOutcome Dotnet(string folder, TimeSpan limit, bool isWatched, IReadOnlyList<string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a build around this program sets must not reach the builds that are measured.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var variable in environment) start.Environment[variable[..variable.IndexOf('=', StringComparison.Ordinal)]] = variable[(variable.IndexOf('=', StringComparison.Ordinal) + 1)..];

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        var processor = 0.0;
        var isStopped = false;
        // Waiting in short steps for those that are watched: the system forgets a peak with its process.
        while (!process.WaitForExit(isWatched ? TimeSpan.FromMilliseconds(10) : limit))
        {
            if (clock.Elapsed >= limit)
            {
                process.Kill(entireProcessTree: true);
                isStopped = true;
                break;
            }

            if (isWatched) Look(process, ref peak, ref processor);
        }

        process.WaitForExit();
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        return new ProcessOutcome(isStopped ? null : process.ExitCode, milliseconds, peak, processor, output.Result + errors.Result);
    }

    /// <summary>The middle one of some numbers.</summary>
    public static double Median(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Look(Process process, ref long peak, ref double processor)
    {
        try
        {
            process.Refresh();
            // Not every system keeps a peak; then the highest of what was seen is one.
            peak = Math.Max(peak, Math.Max(process.PeakWorkingSet64, process.WorkingSet64));
            processor = process.TotalProcessorTime.TotalMilliseconds;
        }
        catch (InvalidOperationException)
        {
            // It ended while it was looked at.
        }
    }
}

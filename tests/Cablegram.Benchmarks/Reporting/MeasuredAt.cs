using System.Runtime.InteropServices;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>Where, when and by which command something is measured.</summary>
internal static class MeasuredAt
{
    /// <summary>Lines for the head of a table. The name of the machine is nobody's business.</summary>
    public static IReadOnlyList<string> Remarks() =>
    [
        $"Machine: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}",
        $"Date: {DateTime.UtcNow:yyyy-MM-dd}",
        "Command: dotnet run -c Release --project tests/Cablegram.Benchmarks -- " + string.Join(' ', Environment.GetCommandLineArgs().Skip(1)),
    ];

    private static string Processor()
    {
        const string Linux = "/proc/cpuinfo";
        var line = File.Exists(Linux) ? File.ReadLines(Linux).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}

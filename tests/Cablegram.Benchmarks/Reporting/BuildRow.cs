using System.Globalization;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>One row of the table of builds. Times are medians; 0 where something was not measured.</summary>
internal sealed record BuildRow
{
    /// <summary>What went well, as <see cref="Outcome"/> says it.</summary>
    public const string Success = "ok";

    /// <summary>Names of the columns.</summary>
    public static readonly string Head = string.Join('\t', "cables", "variant", "outcome", "runs", "cable_bytes", "prepare_ms", "build_ms", "compiler_ms", "compiler_cpu_ms", "compiler_peak_bytes", "assembly_bytes", "shipped_bytes", "start_ms", "start_peak_bytes");

    /// <summary>Number of cables.</summary>
    public required int Size { get; init; }

    /// <summary>Name of the variant.</summary>
    public required string Variant { get; init; }

    /// <summary><c>ok</c>, or why it stopped: a compiler error, <c>time limit</c>.</summary>
    public string Outcome { get; init; } = Success;

    /// <summary>Runs of each measure.</summary>
    public int Runs { get; init; }

    /// <summary>All files of cables together.</summary>
    public long CableBytes { get; init; }

    /// <summary>To make a database or a JSON file of the cables.</summary>
    public double PrepareMilliseconds { get; init; }

    /// <summary><c>dotnet build</c> from nothing but restored packages; where it failed, until then.</summary>
    public double BuildMilliseconds { get; init; }

    /// <summary>The compiler alone, generators included.</summary>
    public double CompilerMilliseconds { get; init; }

    /// <summary>The same in time of all processors.</summary>
    public double CompilerProcessorMilliseconds { get; init; }

    /// <summary>Most memory of that process.</summary>
    public long CompilerPeakBytes { get; init; }

    /// <summary>The program's assembly.</summary>
    public long AssemblyBytes { get; init; }

    /// <summary>Everything in the output folder.</summary>
    public long ShippedBytes { get; init; }

    /// <summary>A fresh process, to the first subject of a cable.</summary>
    public double StartMilliseconds { get; init; }

    /// <summary>Most memory of that process.</summary>
    public long StartPeakBytes { get; init; }

    /// <summary>Preparation and build.</summary>
    public double WholeBuildMilliseconds => PrepareMilliseconds + BuildMilliseconds;

    /// <summary>Whether all was measured.</summary>
    public bool IsComplete => Outcome == Success;

    /// <summary>Reads a line.</summary>
    public static BuildRow Parse(string line)
    {
        var cells = line.Split('\t');
        double Number(int column) => double.Parse(cells[column], CultureInfo.InvariantCulture);
        return new BuildRow
        {
            Size = (int)Number(0),
            Variant = cells[1],
            Outcome = cells[2],
            Runs = (int)Number(3),
            CableBytes = (long)Number(4),
            PrepareMilliseconds = Number(5),
            BuildMilliseconds = Number(6),
            CompilerMilliseconds = Number(7),
            CompilerProcessorMilliseconds = Number(8),
            CompilerPeakBytes = (long)Number(9),
            AssemblyBytes = (long)Number(10),
            ShippedBytes = (long)Number(11),
            StartMilliseconds = Number(12),
            StartPeakBytes = (long)Number(13),
        };
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Size}\t{Variant}\t{Outcome}\t{Runs}\t{CableBytes}\t{PrepareMilliseconds:0.0}\t{BuildMilliseconds:0.0}\t{CompilerMilliseconds:0.0}\t{CompilerProcessorMilliseconds:0.0}\t{CompilerPeakBytes}\t{AssemblyBytes}\t{ShippedBytes}\t{StartMilliseconds:0.0}\t{StartPeakBytes}");
}

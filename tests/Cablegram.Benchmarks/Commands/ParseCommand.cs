using System.CommandLine;
using System.Text;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>parse</c>: how fast the parser alone reads files, on one thread.</summary>
internal static class ParseCommand
{
    public static Command Create() => MeasuredTexts.Command("parse", "Measure the parser: best and median round", 60, Measure);

    private static void Measure(string[] texts, int rounds)
    {
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        MeasuredTexts.WarmUp(() => MeasuredTexts.Parse(texts));

        var times = new double[rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < rounds; i++) times[i] = MeasuredTexts.Parse(texts).TotalSeconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Array.Sort(times);
        Console.WriteLine($"{texts.Length} files, {bytes / 1e6:0.0} MB, {rounds} rounds: best {bytes / times[0] / 1e6:0} MB/s, median {bytes / times[rounds / 2] / 1e6:0} MB/s, {allocated / (double)bytes / rounds:0.000} bytes allocated a byte");
    }
}

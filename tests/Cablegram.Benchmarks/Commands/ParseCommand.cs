using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Cablegram.Parsing;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>parse</c>: how fast the parser alone reads files, on one thread.</summary>
internal static class ParseCommand
{
    /// <summary>By then the run time has compiled the parser as well as it can.</summary>
    private const int WarmUps = 8;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with .txt files" };
        var rounds = new Option<int>("--rounds") { Description = "Readings of the whole folder, of which best and median count", DefaultValueFactory = _ => 60 };
        var command = new Command("parse", "Measure the parser") { folder, rounds };
        command.SetAction(parse => Measure(TextFolder.Read(parse.GetRequiredValue(folder)), Math.Max(1, parse.GetValue(rounds))));
        return command;
    }

    private static void Measure(string[] texts, int rounds)
    {
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        for (var i = 0; i < WarmUps; i++)
        {
            Read(texts);
            Thread.Sleep(Settling);
        }

        var times = new double[rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < rounds; i++) times[i] = Read(texts);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Array.Sort(times);
        Console.WriteLine($"{texts.Length} files, {bytes / 1e6:0.0} MB, {rounds} rounds: best {bytes / times[0] / 1e6:0} MB/s, median {bytes / times[rounds / 2] / 1e6:0} MB/s, {allocated / (double)bytes / rounds:0.000} bytes allocated a byte");
    }

    private static double Read(string[] texts)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts) CableParser.Parse(text, ParseOptions.None);
        return clock.Elapsed.TotalSeconds;
    }
}

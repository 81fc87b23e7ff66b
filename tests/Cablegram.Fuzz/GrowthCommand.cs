using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary><c>growth</c>: what is repeated a million times takes a million times as long, and no more.</summary>
internal static class GrowthCommand
{
    /// <summary>Twice the text may take so many times as long; with the square it would be four.</summary>
    private const double Most = 3;

    /// <summary>Under so many milliseconds nothing is said: too short to measure.</summary>
    private const double Enough = 200;

    public static Command Create()
    {
        var times = new Option<int>("--times") { Description = "How often each line or mark is repeated at most", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("growth", "Repeats lines and marks, doubling, through parser and rules, and through parser and emitter") { times };
        command.SetAction(parse => Run(parse.GetValue(times)));
        return command;
    }

    private static int Run(int times)
    {
        var failed = 0;
        foreach (var (before, unit) in Repetition.All)
        {
            foreach (var (name, measure) in Repetition.Measures)
            {
                var texts = new[] { times / 4, times / 2, times }.Select(count => before + string.Concat(Enumerable.Repeat(unit, count))).ToArray();
                var longest = Milliseconds(measure, texts[2]);
                var (half, quarter) = (Milliseconds(measure, texts[1]), Milliseconds(measure, texts[0]));
                if (longest > Enough && longest / half > Most && half / quarter > Most) (longest, half, quarter) = (Milliseconds(measure, texts[2]), Milliseconds(measure, texts[1]), Milliseconds(measure, texts[0]));
                var isSquare = longest > Enough && longest / half > Most && half / quarter > Most;
                if (isSquare) failed++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(isSquare ? "GROWS" : "ok"),-6}{name,-8} {quarter,7:0} {half,7:0} {longest,7:0} ms {longest * 1000 / times,7:0.00} µs a repetition  {Show(before)} {Show(unit)}"));
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private static string Show(string text) => '"' + text[..Math.Min(text.Length, 40)].Replace("\n", "\\n", StringComparison.Ordinal) + '"';

    private static double Milliseconds(Action<string> measure, string text)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        measure(text);
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}

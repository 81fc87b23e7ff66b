using System.Diagnostics;
using Cablegram.Testing.Hostile;

namespace Cablegram.Generator.Tests;

/// <summary>The time that generator and rules take for a cable grows with its length, whatever is repeated in it.</summary>
public sealed class GrowthTests
{
    private const int Few = 2_500;
    private const int Times = 8;

    // At a quadratic cost the longer text takes several times as many milliseconds, at a linear one a few.
    private const double Enough = 250;

    public static TheoryData<string, int> Repetitions
    {
        get
        {
            var data = new TheoryData<string, int>();
            for (var i = 0; i < Repetition.All.Count; i++)
            {
                foreach (var (name, _) in Repetition.Measures) data.Add(name, i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void RepetitionCostsNoMoreThanItsLength(string measure, int repetition)
    {
        var run = Repetition.Measures.Single(one => one.Name == measure).Run;
        var (before, unit) = Repetition.All[repetition];
        var large = Text(before, unit, Few * Times);
        var time = Milliseconds(run, large);
        if (time <= Enough) return;

        // Linear is 8 times; the best of some runs meets the noise of a busy machine.
        var small = Text(before, unit, Few);
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < 5 && ratio > 12 && time > Enough; attempt++)
        {
            time = Math.Min(time, Milliseconds(run, large));
            ratio = Math.Min(ratio, time / Milliseconds(run, small));
        }

        Assert.True(ratio <= 12 || time <= Enough, $"{Times} times as much of \"{unit}\" behind \"{before}\" takes {ratio:F0} times as long, {time:F0} ms.");
    }

    private static string Text(string before, string unit, int count) => before + string.Concat(Enumerable.Repeat(unit, count));

    private static double Milliseconds(Action<string> run, string text)
    {
        var start = Stopwatch.GetTimestamp();
        run(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

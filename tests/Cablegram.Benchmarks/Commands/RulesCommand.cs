using System.CommandLine;
using System.Diagnostics;
using Cablegram.Parsing;
using Cablegram.Rules;

namespace Cablegram.Benchmarks.Commands;

/// <summary><c>rules</c>: what holding files to the rules costs beside reading them, and which checks cost the most, on one thread.</summary>
internal static class RulesCommand
{
    private const int Shown = 12;

    public static Command Create() => MeasuredTexts.Command("rules", "Measure the rules beside the parser: best round, and each check alone", 25, Measure);

    private static void Measure(string[] texts, int rounds)
    {
        var checks = CableChecker.ChecksOf(Rulebook.OnByDefault, Rulebook.Checks);
        MeasuredTexts.WarmUp(() =>
        {
            MeasuredTexts.Parse(texts);
            Check(texts, checks);
        });

        var (parse, check) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < rounds; i++)
        {
            parse = Math.Min(parse, MeasuredTexts.Parse(texts).TotalMilliseconds);
            check = Math.Min(check, Check(texts, checks));
        }

        Console.WriteLine($"{texts.Length} files, {rounds} rounds, best: parse {parse:0.0} ms, read and check {check:0.0} ms, {check / parse:0.00} times");
        ShowSingle(texts, checks, rounds);
    }

    private static void ShowSingle(string[] texts, IReadOnlyList<RuleCheck> checks, int rounds)
    {
        var documents = texts.Select(text => CableParser.Read(text, ParseOptions.None)).ToArray();
        var single = checks.Select(check => Single(documents, check, rounds)).ToArray();
        foreach (var document in documents) document.Dispose();

        Console.WriteLine($"Each check alone: {single.Sum(one => one.Time):0.0} ms and {single.Sum(one => one.Bytes) / texts.Length} bytes a file in all, with what several share counted for each of them. The dearest:");
        foreach (var (name, time, bytes) in single.OrderByDescending(one => one.Time).Take(Shown)) Console.WriteLine($"{time,8:0.00} ms {bytes / documents.Length,8} bytes a file  {name}");
    }

    private static (string Name, double Time, long Bytes) Single(CableDocument[] documents, RuleCheck check, int rounds)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++) best = Math.Min(best, Alone(documents, check));

        var bytes = GC.GetAllocatedBytesForCurrentThread();
        Alone(documents, check);
        return ($"{check.Run.Method.DeclaringType!.Name}.{check.Run.Method.Name}", best, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static double Alone(CableDocument[] documents, RuleCheck check)
    {
        var clock = Stopwatch.StartNew();
        foreach (var document in documents) check.Run(new CableUnderCheck(document), new Findings(Rulebook.OnByDefault, document.Cable.Source.Length));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Check(string[] texts, IReadOnlyList<RuleCheck> checks)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            using var document = CableParser.Read(text, ParseOptions.None);
            CableChecker.Check(document, Rulebook.OnByDefault, checks);
        }

        return clock.Elapsed.TotalMilliseconds;
    }
}

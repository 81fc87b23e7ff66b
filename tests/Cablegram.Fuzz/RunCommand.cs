using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Cablegram.Fuzz;

/// <summary>A long run of mutations.</summary>
internal static class RunCommand
{
    private static readonly TimeSpan Report = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(string name, string description, Func<Seeds, int, IMutations> make)
    {
        var cables = new Option<DirectoryInfo?>("--cables") { Description = "Folder of cables to damage beside those of this repository" };
        var count = new Option<long>("--count") { Description = "How many mutations", DefaultValueFactory = _ => 10_000 };
        var minutes = new Option<double>("--minutes") { Description = "Minutes after which to stop", DefaultValueFactory = _ => 60 };
        var seed = new Option<int>("--seed") { Description = "Where the random numbers begin", DefaultValueFactory = _ => 1 };
        var faults = new Option<DirectoryInfo>("--faults") { Description = "Folder for what fails", DefaultValueFactory = _ => new DirectoryInfo("faults") };
        var command = new Command(name, description) { cables, count, minutes, seed, faults };
        command.SetAction(parse =>
        {
            var mutations = make(Seeds.Read(parse.GetValue(cables)), parse.GetValue(seed));
            return Run(name, mutations, parse.GetValue(count), TimeSpan.FromMinutes(parse.GetValue(minutes)), parse.GetRequiredValue(faults).FullName);
        });
        return command;
    }

    private static int Run(string name, IMutations mutations, long count, TimeSpan limit, string folder)
    {
        var counts = new SortedDictionary<MutationKind, long>();
        var done = 0L;
        var failed = 0;
        var watch = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        using var guard = new Timer(_ => Environment.FailFast($"Nothing came back in {Patience.TotalMinutes} minutes, after {done} mutations."));
        while (done < count && watch.Elapsed < limit)
        {
            guard.Change(Patience, Timeout.InfiniteTimeSpan);
            foreach (var fault in mutations.Next(Count)) Keep(fault, folder, ++failed, done);
            if (watch.Elapsed - reported < Report) continue;
            reported = watch.Elapsed;
            Console.WriteLine(Describe());
        }

        guard.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Console.WriteLine("Done. " + Describe());
        return failed == 0 ? 0 : 1;

        void Count(MutationKind kind)
        {
            done++;
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        string Describe() => string.Create(CultureInfo.InvariantCulture,
            $"{name}: {done} mutations ({string.Join(", ", counts.Select(kind => $"{kind.Key} {kind.Value}"))}), {failed} faults, {watch.Elapsed.TotalSeconds:0} s, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0} s of processor time");
    }

    private static void Keep(Testing.Hostile.HostileFault fault, string folder, int number, long done)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{number}.message"), fault.Message, Encoding);
        if (fault.Text is not null) File.WriteAllText(Path.Combine(folder, $"{number}.txt"), fault.Text, Encoding);
        var first = fault.Message.Split('\n')[0];
        Console.WriteLine($"Fault {number} after {done} mutations: {(first.Length > 300 ? first[..300] : first)}");
    }
}

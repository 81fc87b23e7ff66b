// Lookups in a compiled corpus beside the same over objects in dictionaries. Argument: the table to write.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using App.Cables;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: another one would have to compile the corpus again for each benchmark.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
var touches = Math.Min(40, Corpus.Count / FirstTouch.Block - 2);
var summaries = new[]
{
    BenchmarkRunner.Run<FirstTouch>(Config(job.WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(1).WithIterationCount(touches))),
    BenchmarkRunner.Run<Lookups>(Config(job)),
};
var rows = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null).Select(report => string.Create(
    CultureInfo.InvariantCulture,
    $"{Corpus.Count}\t{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}\t{report.ResultStatistics!.Median:0.00}\t{report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0}"));
File.WriteAllLines(args[0], rows);

static IConfig Config(Job job) => ManualConfig.CreateEmpty()
    .AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance).AddDiagnoser(MemoryDiagnoser.Default);

/// <summary>The first look at a cable: its object is made and its subject decoded.</summary>
public class FirstTouch
{
    public const int Block = 20;

    private int _next;

    [Benchmark(OperationsPerInvoke = Block)]
    public int FirstSubject()
    {
        var length = 0;
        for (var end = _next + Block; _next < end; _next++) length += Corpus.All[_next % Corpus.Count].Subject?.Length ?? 0;
        return length;
    }
}

/// <summary>Lookups when all has been touched.</summary>
public class Lookups
{
    private const int Block = 64;

    private string[] _ids = [];
    private FrozenDictionary<string, Entry> _byId = FrozenDictionary<string, Entry>.Empty;
    private FrozenDictionary<string, Entry[]> _byTag = FrozenDictionary<string, Entry[]>.Empty;
    private Entry[] _all = [];

    [GlobalSetup]
    public void Setup()
    {
        _all = [.. Corpus.All.Select(cable => new Entry(cable.ReferenceId.ToString(), cable.Subject, cable.Classification, [.. cable.Tags.Select(tag => tag.ToString())]))];
        _byId = _all.ToFrozenDictionary(entry => entry.Id);
        _byTag = _all.SelectMany(entry => entry.Tags, (entry, tag) => (entry, tag)).GroupBy(pair => pair.tag).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.entry).ToArray());
        // In no order; strings that are not those of the dictionary.
        var random = new Random(1649);
        _ids = [.. Enumerable.Range(0, Block).Select(_ => new string(_all[random.Next(_all.Length)].Id.AsSpan()))];
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public int TryGet()
    {
        var found = 0;
        foreach (var id in _ids) if (Corpus.TryGet(id, out _)) found++;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public int FrozenTryGet()
    {
        var found = 0;
        foreach (var id in _ids) if (_byId.TryGetValue(id, out _)) found++;
        return found;
    }

    [Benchmark]
    public int AllByClassification()
    {
        var found = 0;
        foreach (var cable in Corpus.All) if (cable.Classification == Classification.Confidential) found++;
        return found;
    }

    [Benchmark]
    public int ArrayByClassification()
    {
        var found = 0;
        foreach (var entry in _all) if (entry.Classification == Classification.Confidential) found++;
        return found;
    }

    [Benchmark]
    public int ByTag()
    {
        var length = 0;
        foreach (var cable in Corpus.ByTag(Tag.PREL)) length += cable.Subject?.Length ?? 0;
        return length;
    }

    [Benchmark]
    public int FrozenByTag()
    {
        var length = 0;
        foreach (var entry in _byTag["PREL"]) length += entry.Subject?.Length ?? 0;
        return length;
    }

    private sealed record Entry(string Id, string? Subject, Classification Classification, string[] Tags);
}

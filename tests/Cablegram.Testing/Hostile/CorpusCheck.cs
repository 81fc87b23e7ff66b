using System.Collections.Concurrent;
using System.Text;
using Cablegram.Analysis;
using Cablegram.Diagnostics;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Testing.Hostile;

/// <summary>How the cables of a batch are stored and written.</summary>
/// <param name="AreResources">Whether the files are resources; literals otherwise.</param>
/// <param name="LiteralBudget">How many characters go into string literals before <c>u8</c> literals are used.</param>
/// <param name="HasMembers">Whether paragraphs are members.</param>
/// <param name="IsShelved">Whether cables share generated files.</param>
internal sealed record CorpusShape(bool AreResources, int LiteralBudget, bool HasMembers, bool IsShelved)
{
    /// <summary>Each way to store, to write, and to put into files at least once, and each two of these together.</summary>
    public static IReadOnlyList<CorpusShape> Few { get; } =
    [
        new(true, StoragePlan.LiteralBudget, true, false), new(true, StoragePlan.LiteralBudget, false, true),
        new(false, StoragePlan.LiteralBudget, true, true), new(false, StoragePlan.LiteralBudget, false, false),
    ];

    /// <summary>Each way to store with each way to write.</summary>
    public static IReadOnlyList<CorpusShape> All { get; } =
    [
        .. from storage in new[] { (true, StoragePlan.LiteralBudget), (false, StoragePlan.LiteralBudget), (false, 0) }
           from hasMembers in new[] { true, false }
           from isShelved in new[] { false, true }
           select new CorpusShape(storage.Item1, storage.Item2, hasMembers, isShelved),
    ];
}

/// <summary>What holds for a corpus whatever its files are: it compiles without a warning, and its API says what the parser read.</summary>
internal static class CorpusCheck
{
    private const string Dump = "Consumer.Cables.CableDump";

    private static readonly Lazy<string> DumpSource = new(() =>
    {
        using var source = new StreamReader(typeof(CorpusCheck).Assembly.GetManifestResourceStream("CableDump.cs")!);
        return source.ReadToEnd();
    });

    /// <summary>Compiles files as one corpus.</summary>
    /// <param name="files">Path below the project folder and bytes; no path twice.</param>
    /// <param name="shape">How they are stored and written.</param>
    /// <param name="analyzed">Whether the analyzer looks at the files as well.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static HostileFault? Fault(IReadOnlyList<(string Path, byte[] Bytes)> files, CorpusShape shape, bool analyzed = false)
    {
        var fault = Find(files, shape, analyzed);
        if (fault is null || fault.Text is not null || files.Count <= 1) return fault;

        // Which one of them is it? If none alone, the fewest that we find.
        var half = files.Count / 2;
        return Fault([.. files.Take(half)], shape, analyzed) ?? Fault([.. files.Skip(half)], shape, analyzed) ?? fault;
    }

    private static HostileFault? Find(IReadOnlyList<(string Path, byte[] Bytes)> files, CorpusShape shape, bool analyzed)
    {
        var read = new ConcurrentDictionary<(string, string?), ParsedCable>();
        var project = CorpusProject.Empty
            .WithProperty("CablegramParagraphMembers", shape.HasMembers ? "true" : "false")
            .WithSource("CableDump.cs", DumpSource.Value);
        foreach (var (path, bytes) in files) project = shape.AreResources ? project.WithEmbeddedCable(path, bytes, path) : project.WithFile(path, bytes);

        var generator = new CablegramGenerator(
            (source, options, cancellation) => read[(source, options.FileName)] = CableParser.Parse(source, options, cancellation),
            CableEmitter.Emit, shape.LiteralBudget, shape.IsShelved ? 1 : int.MaxValue);
        try
        {
            var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], project.Texts, project.ParseOptions, project.OptionsProvider)
                .RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var diagnostics);
            if (driver.GetRunResult().Results[0].Exception is { } exception) return One(files, exception.ToString());
            if (diagnostics.FirstOrDefault(found => found.Id == GeneratorDiagnostics.CableFailed.Id) is { } failed) return One(files, failed.ToString());
            if (output.GetDiagnostics().FirstOrDefault(found => found.Severity >= DiagnosticSeverity.Warning) is { } warned) return One(files, warned.ToString());
            if (analyzed && Analyze(project, output) is { } analysis) return One(files, analysis);

            using var consumer = new LoadedConsumer((CSharpCompilation)output, project.Resources);
            var dump = consumer.Type(Dump).GetMethod("All")!.CreateDelegate<Func<Dictionary<string, List<KeyValuePair<string, string?>>>>>()();
            return files.Select((file, i) => Compare(file.Path, project.Texts[i], read, shape, dump)).FirstOrDefault(fault => fault is not null);
        }
        catch (Exception e)
        {
            return One(files, e.ToString());
        }
    }

    private static HostileFault One(IReadOnlyList<(string Path, byte[] Bytes)> files, string message) =>
        new(message, files.Count == 1 ? Encoding.UTF8.GetString(files[0].Bytes) : null);

    private static HostileFault? Compare(
        string path, InMemoryText file, ConcurrentDictionary<(string, string?), ParsedCable> read, CorpusShape shape, Dictionary<string, List<KeyValuePair<string, string?>>> dump)
    {
        var text = file.GetText()!.ToString();
        if (string.IsNullOrWhiteSpace(text)) return dump.ContainsKey(path) ? new HostileFault("There is a cable without text.", text) : null;
        if (!read.TryGetValue((text, Path.GetFileName(path)), out var parsed)) return new HostileFault($"{path} was not parsed.", text);
        if (!dump.TryGetValue(path, out var actual)) return new HostileFault($"{path} is not in the corpus.", text);

        var isKept = shape.AreResources && LostBytes.IsUtf8(file.GetText()!, text);
        var expected = new ExpectedDump(parsed, isKept ? file.Bytes : Encoding.UTF8.GetBytes(text), isKept, shape.HasMembers).Tell();
        for (var i = 0; i < expected.Count && i < actual.Count; i++)
        {
            if (expected[i].Key != actual[i].Key || !IsSame(expected[i].Value, actual[i].Value))
                return new HostileFault($"{shape}: the parser read {expected[i]}, the API gives {actual[i]}.", text);
        }

        return expected.Count == actual.Count ? null : new HostileFault($"{shape}: {expected.Count} values were read, the API gives {actual.Count}.", text);
    }

    /// <summary>Half of a pair of surrogates cannot be stored in UTF-8: U+FFFD stands for it.</summary>
    private static bool IsSame(string? expected, string? actual) =>
        expected == actual || (expected is not null && actual is not null && Encoding.UTF8.GetBytes(expected).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(actual)));

    private static string? Analyze(CorpusProject project, Compilation compilation)
    {
        var texts = project.Texts.ToDictionary(text => text.Path, text => text.GetText()!.Length);
        var analysis = compilation.WithAnalyzers([new CableAnalyzer()], new AnalyzerOptions([.. project.Texts], project.OptionsProvider));
        foreach (var found in analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult())
        {
            if (found.Id == "AD0001") return found.ToString();
            if (!texts.TryGetValue(found.Location.GetLineSpan().Path, out var length) || found.Location.SourceSpan.End > length) return $"Outside of the text: {found}";
        }

        return null;
    }
}

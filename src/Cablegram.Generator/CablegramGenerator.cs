using Cablegram.Diagnostics;
using Cablegram.Emit;
using Cablegram.Model;
using Cablegram.Naming;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Microsoft.CodeAnalysis;

namespace Cablegram;

/// <summary>Compiles the cables among a project's additional texts into its assembly.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CablegramGenerator : IIncrementalGenerator
{
    private readonly ParseCable _parse;
    private readonly EmitCable _emit;
    private readonly EmitShelf _emitShelf;
    private readonly int _literalBudget;
    private readonly int _firstShelved;

    /// <summary>The generator as the compiler makes it.</summary>
    public CablegramGenerator() : this(CableParser.Parse, CableEmitter.Emit)
    {
    }

    /// <summary>A generator with other parts, for tests.</summary>
    internal CablegramGenerator(
        ParseCable parse, EmitCable emit, int literalBudget = StoragePlan.LiteralBudget, int firstShelved = CableShelf.FirstShelved, EmitShelf? emitShelf = null)
    {
        _parse = parse;
        _emit = emit;
        _emitShelf = emitShelf ?? ShelfEmitter.Emit;
        _literalBudget = literalBudget;
        _firstShelved = firstShelved;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Every step gives an object. For each struct of ours the run time would compile the compiler's tables anew, some two hundred methods
        // that a short build waits for.
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(PipelineSteps.ProjectOptions);
        var consumer = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ConsumerCapabilities.Read(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Consumer);
        var settings = project.Combine(consumer).Select(static (pair, _) => new Settings(pair.Left.Options, pair.Right.Suffice));
        var readings = Read(context, consumer);
        var cables = readings
            .Where(static reading => reading.Cable is not null)
            .Select(static (reading, _) => reading.Cable!)
            .WithTrackingName(PipelineSteps.Cables);

        // All files together, without their text: unchanged while only text changes.
        var corpus = cables
            .Select(static (cable, _) => new CorpusRow(cable.FullPath, cable.Row))
            .WithTrackingName(PipelineSteps.Rows)
            .Collect()
            .Select((rows, _) => CorpusModel.Of(rows, _firstShelved))
            .WithTrackingName(PipelineSteps.Corpus);
        var names = corpus.Select(static (corpus, _) => CorpusNames.Of(corpus)).WithTrackingName(PipelineSteps.Names);
        var all = cables.Collect();
        var storage = all
            .Combine(names)
            .Select((pair, _) => CorpusPlan.Store(pair.Left, pair.Right, _literalBudget))
            .WithTrackingName(PipelineSteps.Storage);
        var plan = names.Combine(storage).Select(static (pair, _) => new CorpusPlan(pair.Left, pair.Right));
        var named = cables
            .Combine(plan)
            .Select(static (pair, _) => NamedCable.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.NamedCables);
        var content = all.Select(static (cables, _) => ResourceContent.Of(cables)).WithTrackingName(PipelineSteps.ResourceContent);

        RegisterCorpus(context, settings, corpus, content);
        RegisterCables(context, settings, named);
        RegisterReports(context, project, consumer, readings, names);
    }

    /// <summary>One file at a time: a text is read again only when it, or what the project says about it, changes.</summary>
    private IncrementalValuesProvider<CableReading> Read(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ConsumerCapabilities> consumer)
    {
        var candidates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new Candidate(
                pair.Left, CableFileOptions.Read(pair.Left.Path, pair.Right.GetOptions(pair.Left), pair.Right.GlobalOptions)))
            .Where(static file => file.Options.Choice != CableChoice.Never || file.Options.Diagnostics.Count > 0)
            .WithTrackingName(PipelineSteps.Candidates);
        var others = candidates.Collect()
            .Combine(consumer)
            .Select((pair, _) => ReadingContext.Of(pair.Left, pair.Right, _firstShelved))
            .WithTrackingName(PipelineSteps.ReadingContext);
        return candidates
            .Combine(others)
            .Select((pair, cancellationToken) => PendingReading.Start(pair.Left.Without(pair.Right.Clashes), pair.Right.HasNotes, _parse, cancellationToken))
            .WithTrackingName(PipelineSteps.PendingReadings)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(PipelineSteps.Readings);
    }

    /// <summary>What the corpus has whatever its cables are, and what it has of all of them together.</summary>
    private void RegisterCorpus(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Settings> settings,
        IncrementalValueProvider<CorpusModel> corpus,
        IncrementalValueProvider<ResourceContent> content)
    {
        context.RegisterSourceOutput(settings, static (output, settings) =>
        {
            if (!settings.IsSupported) return;
            foreach (var file in SupportFiles.All)
                output.AddSource(SupportFiles.HintOf(file.Key), GeneratedText.Create(SupportFiles.Fill(file.Value, settings.Options)));
        });

        context.RegisterSourceOutput(corpus.Combine(settings), (output, pair) =>
        {
            if (!pair.Right.IsSupported) return;
            CorpusEmitter.Emit(pair.Left, pair.Right.Options, _literalBudget, output.AddSource, output.CancellationToken);
        });

        context.RegisterSourceOutput(content.Combine(settings), static (output, pair) =>
        {
            if (pair.Right.IsSupported && pair.Left.Sum != 0)
                output.AddSource(HintName.OfPart("Corpus.Content"), GeneratedText.Create(CorpusEmitter.Content(pair.Left.Sum, pair.Right.Options)));
        });

        context.RegisterSourceOutput(content, static (output, content) =>
        {
            if (content.IsLacking) output.ReportDiagnostic(DiagnosticInfo.Of(GeneratorDiagnostics.StorageNotAvailable, null, "resource").ToDiagnostic());
        });
    }

    /// <summary>A small corpus has a file for each cable, a large one a file for each shelf.</summary>
    private void RegisterCables(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Settings> settings, IncrementalValuesProvider<NamedCable> named)
    {
        context.RegisterSourceOutput(named.Where(static cable => !cable.IsShelved && !cable.IsRepeated).Combine(settings), (output, pair) =>
        {
            if (pair.Right.IsSupported) AddCable(output, pair.Left, pair.Right.Options);
        });

        // A path that was given twice has one file all the same.
        var together = named.Where(static cable => cable.IsShelved || cable.IsRepeated).Collect();
        context.RegisterSourceOutput(together.Combine(settings), (output, pair) =>
        {
            if (!pair.Right.IsSupported) return;
            foreach (var cable in pair.Left.Where(static cable => !cable.IsShelved).GroupBy(static cable => cable.Cable.FullPath, StringComparer.Ordinal))
                AddCable(output, cable.First(), pair.Right.Options);
        });

        var shelves = together
            .SelectMany(static (cables, _) => CableShelf.Of(cables.Where(static cable => cable.IsShelved).ToList()))
            .WithTrackingName(PipelineSteps.Shelves);
        context.RegisterSourceOutput(shelves.Where(static shelf => shelf.Cables.Count > 0).Combine(settings), (output, pair) =>
        {
            if (pair.Right.IsSupported) AddShelf(output, pair.Left, pair.Right.Options);
        });
    }

    /// <summary>Adds a cable's file. A fault of ours costs the cable its comments, not the corpus its cables.</summary>
    private void AddCable(SourceProductionContext output, NamedCable cable, ProjectOptions options)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        var text = TryEmit(output, cable, options) ?? CableEmitter.Emit(cable.WithoutNotes(), options);
        output.AddSource(HintName.OfCable(cable.Name.Member), GeneratedText.Create(text));
    }

    /// <summary>Adds a shelf's file. Where a cable makes us fail, it is found by writing each by itself.</summary>
    private void AddShelf(SourceProductionContext output, CableShelf shelf, ProjectOptions options)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        string text;
        try
        {
            text = _emitShelf(shelf, options);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var cables = shelf.Cables.Select(cable => TryEmit(output, cable, options) is null ? cable.WithoutNotes() : cable);
            text = _emitShelf(shelf with { Cables = cables.ToEquatableArray() }, options);
        }

        output.AddSource(HintName.OfShelf(shelf.Number), GeneratedText.Create(text));
    }

    private string? TryEmit(SourceProductionContext output, NamedCable cable, ProjectOptions options)
    {
        try
        {
            return _emit(cable, options);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            output.ReportDiagnostic(CableReader.Failure(cable.Cable.FullPath, e).ToDiagnostic());
            return null;
        }
    }

    private static void RegisterReports(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectReading> project,
        IncrementalValueProvider<ConsumerCapabilities> consumer,
        IncrementalValuesProvider<CableReading> readings,
        IncrementalValueProvider<CorpusNames> names)
    {
        context.RegisterSourceOutput(project, static (output, project) => Report(output, project.Diagnostics));
        context.RegisterSourceOutput(consumer, static (output, consumer) =>
        {
            if (!consumer.Suffice)
                output.ReportDiagnostic(DiagnosticInfo.Of(GeneratorDiagnostics.ConsumerTooOld, null, consumer.Shortcoming).ToDiagnostic());
        });

        // The driver looks at each output in each run, so only files with something to report are one.
        var reports = readings.Where(static reading => reading.Diagnostics.Count > 0).WithTrackingName(PipelineSteps.Reports);
        context.RegisterSourceOutput(reports, static (output, reading) => Report(output, reading.Diagnostics));

        var conflicts = readings
            .Where(static reading => reading.Cable is not null)
            .Select(static (reading, _) => NameClaim.Of(reading.Cable!, reading.Severities))
            .Collect()
            .Combine(names)
            .Select(static (pair, _) => Conflicts.Find(pair.Left, pair.Right.ByFile))
            .WithTrackingName(PipelineSteps.Conflicts);
        context.RegisterSourceOutput(conflicts, static (output, conflicts) => Report(output, conflicts.Found));
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> found)
    {
        foreach (var diagnostic in found) output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    /// <summary>What every output needs to know.</summary>
    /// <param name="Options">Options of the project.</param>
    /// <param name="IsSupported">Whether the consumer can compile a corpus at all.</param>
    private sealed record Settings(ProjectOptions Options, bool IsSupported);
}

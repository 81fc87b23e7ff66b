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
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(PipelineSteps.ProjectOptions);
        var consumer = context.CompilationProvider
            .Select(static (compilation, _) => ConsumerCapabilities.IsFrameworkNet8(compilation))
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ConsumerCapabilities.Read(pair.Right, pair.Left))
            .WithTrackingName(PipelineSteps.Consumer);
        var settings = project.Combine(consumer).Select(static (pair, _) => new Settings(pair.Left.Options, pair.Right.Suffice));

        // One file at a time: a text is read again only when it, or what the project says about it, changes.
        var candidates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new Candidate(
                pair.Left, CableFileOptions.Read(pair.Left.Path, pair.Right.GetOptions(pair.Left), pair.Right.GlobalOptions)))
            .Where(static file => file.Options.Choice != CableChoice.Never || file.Options.Diagnostics.Count > 0)
            .WithTrackingName(PipelineSteps.Candidates);
        var clashes = candidates
            .Where(static file => file.Options.Resource is not null)
            .Select(static (file, _) => new ResourceClaim(file.Options.FullPath, file.Options.Resource!))
            .Collect()
            .Select(static (claims, _) => ResourceNames.Clashes(claims))
            .WithTrackingName(PipelineSteps.ResourceClashes);
        // Of a corpus that is large, as one of so many files mostly is, comments are written only where somebody reads them.
        var hasNotes = candidates.Collect()
            .Combine(consumer)
            .Select((pair, _) => pair.Right.ReadsComments || pair.Left.Length < _firstShelved)
            .WithTrackingName(PipelineSteps.HasNotes);
        var readings = candidates
            .Combine(clashes)
            .Combine(hasNotes)
            .Select((pair, cancellationToken) => PendingReading.Start(pair.Left.Left.Without(pair.Left.Right), pair.Right, _parse, cancellationToken))
            .WithTrackingName(PipelineSteps.PendingReadings)
            .Select(static (pending, _) => pending.Finish())
            .WithTrackingName(PipelineSteps.Readings);
        var cables = readings
            .Where(static reading => reading.Cable is not null)
            .Select(static (reading, _) => reading.Cable!)
            .WithTrackingName(PipelineSteps.Cables);

        // All files together, without their text: unchanged while only text changes.
        var corpus = cables
            .Select(static (cable, _) => new CorpusRow(cable.FullPath, cable.Row))
            .WithTrackingName(PipelineSteps.Rows)
            .Collect()
            .Select(static (rows, _) => CorpusModel.Of(rows))
            .WithTrackingName(PipelineSteps.Corpus);
        var names = corpus.Select(static (corpus, _) => corpus.Names()).WithTrackingName(PipelineSteps.Names);
        // A small corpus has a file for each cable, a large one a file for each shelf.
        var isLarge = corpus.Select((corpus, _) => corpus.Entries.Count >= _firstShelved);
        var storage = cables
            .Select(static (cable, _) => new LiteralSize(cable.FullPath, cable.Row.Path, cable.Layout.Length, cable.Source.Length))
            .Collect()
            .Combine(names)
            .Combine(isLarge)
            .Select((pair, _) => StoragePlan.Of(pair.Right ? CableShelf.OnShelves(pair.Left.Left, pair.Left.Right) : pair.Left.Left, _literalBudget))
            .WithTrackingName(PipelineSteps.Storage);
        var movedTags = corpus
            .Select(static (corpus, _) => CorpusValues.Of(corpus.Entries).MovedTags)
            .WithTrackingName(PipelineSteps.MovedTags);
        var named = cables
            .Combine(movedTags)
            .Select(static (pair, _) => CableReader.WithMovedTags(pair.Left, pair.Right))
            .Combine(names)
            .Combine(storage)
            .Select(static (pair, _) => NamedCable.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(PipelineSteps.NamedCables);

        var content = cables
            .Select(static (cable, _) => cable.ResourceChecksum)
            .Collect()
            .Select(static (files, _) => files.Aggregate(0UL, static (sum, file) => unchecked(sum + file)))
            .WithTrackingName(PipelineSteps.ResourceContent);

        RegisterSources(context, settings, corpus, isLarge, named);
        context.RegisterSourceOutput(content.Combine(settings), static (output, pair) =>
        {
            if (pair.Right.IsSupported && pair.Left != 0)
                output.AddSource(HintName.OfPart("Corpus.Content"), GeneratedText.Create(CorpusEmitter.Content(pair.Left, pair.Right.Options)));
        });
        RegisterReports(context, project.Select(static (read, _) => read.Diagnostics), consumer, readings, names);
    }

    private void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Settings> settings,
        IncrementalValueProvider<CorpusModel> corpus,
        IncrementalValueProvider<bool> isLarge,
        IncrementalValuesProvider<NamedCable> named)
    {
        context.RegisterSourceOutput(settings, static (output, settings) =>
        {
            if (!settings.IsSupported) return;
            foreach (var file in SupportFiles.All)
                output.AddSource(SupportFiles.HintOf(file.Key), GeneratedText.Create(SupportFiles.Fill(file.Value, settings.Options)));
        });

        context.RegisterSourceOutput(corpus.Combine(isLarge).Combine(settings), static (output, pair) =>
        {
            if (!pair.Right.IsSupported) return;
            CorpusEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right.Options, output.AddSource, output.CancellationToken);
        });

        var single = named.Combine(isLarge).Where(static pair => !pair.Right).Select(static (pair, _) => pair.Left);
        context.RegisterSourceOutput(single.Where(static cable => !cable.IsRepeated).Combine(settings), (output, pair) =>
        {
            if (pair.Right.IsSupported) AddCable(output, pair.Left, pair.Right.Options);
        });

        // A path that was given twice has one file all the same.
        context.RegisterSourceOutput(single.Where(static cable => cable.IsRepeated).Collect().Combine(settings), (output, pair) =>
        {
            if (!pair.Right.IsSupported) return;
            foreach (var cable in pair.Left.GroupBy(static cable => cable.Cable.FullPath, StringComparer.Ordinal))
                AddCable(output, cable.First(), pair.Right.Options);
        });

        var shelves = named.Collect().Combine(isLarge)
            .SelectMany(static (pair, _) => CableShelf.Of(pair.Right ? pair.Left : []))
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
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> project,
        IncrementalValueProvider<ConsumerCapabilities> consumer,
        IncrementalValuesProvider<CableReading> readings,
        IncrementalValueProvider<PathLookup<NameEntry>> names)
    {
        context.RegisterSourceOutput(project, static (output, found) => Report(output, found));
        context.RegisterSourceOutput(consumer, static (output, consumer) =>
        {
            if (!consumer.Suffice)
                output.ReportDiagnostic(DiagnosticInfo.Of(GeneratorDiagnostics.ConsumerTooOld, null, consumer.Shortcoming).ToDiagnostic());
        });

        // The driver looks at each output in each run, so only files with something to report are one.
        var reports = readings
            .Where(static reading => reading.Diagnostics.Count > 0)
            .Select(static (reading, _) => reading.Diagnostics)
            .WithTrackingName(PipelineSteps.Reports);
        context.RegisterSourceOutput(reports, static (output, found) => Report(output, found));

        var storage = readings
            .Where(static reading => reading.Cable is { LacksResource: true })
            .Collect()
            .Select(static (lacking, _) => lacking.Length > 0)
            .WithTrackingName(PipelineSteps.LacksResources);
        context.RegisterSourceOutput(storage, static (output, isLacking) =>
        {
            if (isLacking) output.ReportDiagnostic(DiagnosticInfo.Of(GeneratorDiagnostics.StorageNotAvailable, null, "resource").ToDiagnostic());
        });

        var conflicts = readings
            .Where(static reading => reading.Cable is not null)
            .Select(static (reading, _) => NameClaim.Of(reading.Cable!, reading.Severities))
            .Collect()
            .Combine(names)
            .Select(static (pair, _) => Conflicts.Find(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Conflicts);
        context.RegisterSourceOutput(conflicts, static (output, found) => Report(output, found));
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

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Testing;

/// <summary>One run of the generator over a project, from which a next run with an edit can follow.</summary>
public sealed class GeneratorRun
{
    /// <summary>For each output the driver records all steps that led to it, one by one: of a thousand files for each of a thousand.</summary>
    private const int MostTracked = 64;

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;

    private GeneratorRun(CorpusProject project, GeneratorDriver driver, CSharpCompilation input)
    {
        Project = project;
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Compilation = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>What was run over.</summary>
    public CorpusProject Project { get; }

    /// <summary>The consumer's compilation with the generated sources in it.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Sources, tracked steps, exception.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>Time this run took in the generator. To follow the steps costs more than the steps: this is no measure of the generator alone.</summary>
    public TimeSpan Elapsed => _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Runs the generator of this project from nothing. The steps of a project with very many texts are not followed.</summary>
    public static GeneratorRun Of(CorpusProject project) => Of(project, new CablegramGenerator());

    /// <summary>Runs any incremental generator from nothing.</summary>
    public static GeneratorRun Of(CorpusProject project, IIncrementalGenerator generator)
    {
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            project.OptionsProvider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: project.Texts.Length <= MostTracked));
        return new GeneratorRun(project, driver, project.Compile());
    }

    /// <summary>
    /// Runs again after an edit, with what the driver remembers. Texts that did not change stay the same objects, the options
    /// provider is a new one, as in an IDE.
    /// </summary>
    public GeneratorRun Then(CorpusProject edited)
    {
        var driver = _driver
            .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(edited.Texts))
            .WithUpdatedParseOptions(edited.ParseOptions)
            .WithUpdatedAnalyzerConfigOptions(edited.OptionsProvider);
        return new GeneratorRun(edited, driver, edited.Compile(_input));
    }

    /// <summary>Runs again after an edit of the project this run was over.</summary>
    public GeneratorRun Then(Func<CorpusProject, CorpusProject> edit) => Then(edit(Project));

    /// <summary>What the compiler says about the consumer with the generated sources: warnings and errors.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics() => Warnings(Compilation);

    /// <summary>
    /// This run, after making sure that the generator lived and the consumer compiles without a warning, with those of what may be null, too, which generated
    /// files leave out for the consumer.
    /// </summary>
    public GeneratorRun AssertClean()
    {
        if (Result.Exception is { } exception) throw new HarnessException("The generator died: " + exception);
        var found = Warnings(CheckedForNull());
        if (found.Length == 0) return this;

        throw new HarnessException(
            $"The consumer compiles with {found.Length} warnings and errors:\n" +
            string.Join('\n', found.Take(20).Select(diagnostic => $"{diagnostic}\n    {LineOf(diagnostic)}")));
    }

    private static ImmutableArray<Diagnostic> Warnings(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    private CSharpCompilation CheckedForNull() => Result.GeneratedSources.Aggregate(Compilation, (compilation, source) => compilation.ReplaceSyntaxTree(
        source.SyntaxTree,
        source.SyntaxTree.WithChangedText(SourceText.From(source.SourceText.ToString().Replace("#nullable enable annotations\n#nullable disable warnings\n", "#nullable enable\n\n", StringComparison.Ordinal), source.SourceText.Encoding))));

    private static string LineOf(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree?.GetText() is not { } text) return "";
        var line = text.Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString().Trim();
        return line.Length > 200 ? line[..200] : line;
    }
}

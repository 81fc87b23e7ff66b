using System.Collections.Immutable;
using Cablegram.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Testing;

/// <summary>What an analyzer reports on a project, by the compiler's own driver, with its filters.</summary>
public static class AnalyzerRun
{
    /// <summary>What the analyzer of cables reports, in the order of paths and places.</summary>
    /// <param name="project">The project.</param>
    /// <param name="severities">What a .globalconfig, NoWarn or WarningsAsErrors says about ids.</param>
    public static ImmutableArray<Diagnostic> Of(CorpusProject project, params (string Id, ReportDiagnostic Report)[] severities) =>
        Of(project, new CableAnalyzer(), severities);

    /// <summary>What an analyzer reports, in the order of paths and places.</summary>
    public static ImmutableArray<Diagnostic> Of(
        CorpusProject project, DiagnosticAnalyzer analyzer, params (string Id, ReportDiagnostic Report)[] severities) =>
        Of(project, project.Compile(), analyzer, severities);

    /// <summary>What an analyzer reports on the project with what the generator made of it.</summary>
    public static ImmutableArray<Diagnostic> OfGenerated(CorpusProject project, DiagnosticAnalyzer analyzer) =>
        Of(project, GeneratorRun.Of(project).Compilation, analyzer, []);

    private static ImmutableArray<Diagnostic> Of(
        CorpusProject project, CSharpCompilation compilation, DiagnosticAnalyzer analyzer, (string Id, ReportDiagnostic Report)[] severities)
    {
        var options = compilation.Options.WithSpecificDiagnosticOptions(severities.ToDictionary(pair => pair.Id, pair => pair.Report));
        var run = compilation.WithOptions(options).WithAnalyzers(
            [analyzer], new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(project.Texts), project.OptionsProvider));
        return
        [
            .. run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult()
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}

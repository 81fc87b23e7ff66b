using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cablegram.Diagnostics;
using Cablegram.Fixes;
using Cablegram.Model;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Analysis;

/// <summary>Holds the cables among a project's additional texts to the rules of form, each by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CableAnalyzer : DiagnosticAnalyzer
{
    private readonly IReadOnlyList<RuleCheck> _checks;

    /// <summary>The analyzer as the compiler makes it.</summary>
    public CableAnalyzer() : this(Rulebook.Checks)
    {
    }

    /// <summary>An analyzer with other checks, for tests.</summary>
    internal CableAnalyzer(IReadOnlyList<RuleCheck> checks) => _checks = checks;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Rulebook.Rules.Select(rule => RuleDescriptors.Of[rule]), ConfigurationDiagnostics.UnknownRule, ConfigurationDiagnostics.UnknownSeverity];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var wanted = WantedRules.Of(start.Compilation, _checks, start.CancellationToken);
            var failures = new FirstFailure();

            // A folder of thousands of files that has severities of its own has the same for all of them.
            var wantedBy = new ConcurrentDictionary<RuleSeverities, WantedRules>();
            start.RegisterAdditionalFileAction(file => Analyze(
                file, severities => wantedBy.GetOrAdd(severities, severities => wanted.In(severities, _checks)), failures));
        });
        context.RegisterCompilationAction(ConfigurationDiagnostics.Report);
    }

    private void Analyze(AdditionalFileAnalysisContext context, Func<RuleSeverities, WantedRules> wantedBy, FirstFailure failures)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var file = CableFileOptions.Read(context.AdditionalFile.Path, provider.GetOptions(context.AdditionalFile), provider.GlobalOptions);
        if (file.Choice == CableChoice.Never) return;

        var wanted = wantedBy(file.Severities);
        if (wanted.Checks.Count == 0 || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;

        using var document = CableParser.Read(text.ToString(), CableReader.HintsOf(file), context.CancellationToken);
        // An item that nothing shows to be a cable may be a page that lies beside them; the generator has said so where it matters.
        if (document.Cable.Signature == Signature.None) return;

        var result = CableChecker.Check(document, wanted.Rules, wanted.Checks, context.CancellationToken);
        foreach (var finding in result.Findings) context.ReportDiagnostic(Diagnose(finding, file, text));
        failures.Throw(result.Failure);
    }

    private static Diagnostic Diagnose(Finding finding, CableFileOptions file, SourceText text)
    {
        var isGiven = file.Severities.TryGet(finding.Rule.Id, out var given) && given is not null;
        return Diagnostic.Create(
            isGiven ? RuleDescriptors.TurnedOn[finding.Rule] : RuleDescriptors.Of[finding.Rule],
            FileLocation.Of(file.FullPath, text, finding.Span).ToLocation(),
            given ?? (finding.Severity ?? finding.Rule.Severity).ToSeverity(),
            finding.Other is { } other ? [FileLocation.Of(file.FullPath, text, other).ToLocation()] : null,
            FixProperties.Write(finding.Fixes),
            [.. finding.Arguments]);
    }

    /// <summary>Lets the compiler hear of the first check that fails, as AD0001: once, not once a file.</summary>
    private sealed class FirstFailure
    {
        private int _count;

        public void Throw(Exception? failure)
        {
            if (failure is null || Interlocked.Increment(ref _count) > 1) return;
            throw new InvalidOperationException($"A rule of Cablegram failed, which is a fault of Cablegram, not of the cable: {failure.Message}", failure);
        }
    }
}

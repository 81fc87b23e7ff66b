using Cablegram.Diagnostics;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Analysis;

/// <summary>What is wrong with the <c>cable_diagnostic</c> keys of a project's .editorconfig files.</summary>
internal static class ConfigurationDiagnostics
{
    /// <summary>A key names a rule that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = Describe(
        "CBL0012", "A key names a rule that does not exist",
        "The key '{0}' of an .editorconfig names no rule{1}; it is written cable_diagnostic.CBL0108.severity, or cable_diagnostic.severity for all rules");

    /// <summary>A key has a word that is no severity.</summary>
    public static readonly DiagnosticDescriptor UnknownSeverity = Describe(
        "CBL0013", "A key has a word that is no severity",
        "'{0}' is no severity for the key '{1}' of an .editorconfig; it may be {2}");

    /// <summary>
    /// Reports each key once, however many files it holds for. Without a place: the compiler does not tell which .editorconfig a key is from.
    /// </summary>
    public static void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<SeverityKey>();
        foreach (var file in context.Options.AdditionalFiles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var key in SeverityKey.In(provider.GetOptions(file), provider.GlobalOptions))
            {
                if (!seen.Add(key)) continue;
                if (!IsKnown(key))
                    context.ReportDiagnostic(Diagnostic.Create(UnknownRule, Location.None, key.Key, Suggestion(key.RuleId)));
                else if (!SeverityKey.IsAllowed(key.Word))
                    context.ReportDiagnostic(Diagnostic.Create(UnknownSeverity, Location.None, key.Word, key.Key, SeverityKey.Words));
            }
        }
    }

    private static bool IsKnown(SeverityKey key) =>
        key.Key.EndsWith("severity", StringComparison.OrdinalIgnoreCase)
        && (key.RuleId.Length == 0 || GeneratorDiagnostics.OfFiles.Contains(key.RuleId) || Rulebook.Find(key.RuleId) is not null);

    /// <summary>A rule that is called by its short name is found all the same, to say its id.</summary>
    private static string Suggestion(string name) =>
        Rulebook.Rules.FirstOrDefault(rule => rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } rule ? $" ({rule.Name} is {rule.Id})" : "";

    private static DiagnosticDescriptor Describe(string id, string title, string message) => new(
        id, title, message, GeneratorDiagnostics.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(id), customTags: WellKnownDiagnosticTags.CompilationEnd);
}

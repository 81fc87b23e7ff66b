using Cablegram.Diagnostics;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;

namespace Cablegram.Analysis;

/// <summary>Which rules a project wants checked, and in which files otherwise.</summary>
/// <param name="Project">The rules that files want which say nothing themselves.</param>
internal sealed record WantedRules(ISet<Rule> Project)
{
    /// <summary>
    /// Reads what the compiler was told: the rules that are on by default, or turned on by a .globalconfig or on the command line, without
    /// those that are turned off there.
    /// </summary>
    public static WantedRules Of(Compilation compilation, CancellationToken cancellation) =>
        new(new HashSet<Rule>(Rulebook.Rules.Where(rule => IsWanted(rule, compilation.Options, cancellation))));

    /// <summary>The rules one file wants.</summary>
    public ISet<Rule> In(RuleSeverities file)
    {
        if (file.IsEmpty) return Project;

        // Like the compiler's own bulk key, that for all rules does not turn on what is off.
        return new HashSet<Rule>(Rulebook.Rules.Where(rule =>
            file.TryGetOwn(rule.Id, out var own) ? own is not null : Project.Contains(rule) && !file.AreAllOff));
    }

    private static bool IsWanted(Rule rule, CompilationOptions options, CancellationToken cancellation)
    {
        var report = options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var specific) ? specific
            : options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out var global) ? global
            : ReportDiagnostic.Default;
        return report switch
        {
            ReportDiagnostic.Default => rule.IsOn,
            ReportDiagnostic.Suppress => false,
            _ => true,
        };
    }
}

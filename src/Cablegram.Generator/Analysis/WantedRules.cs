using Cablegram.Diagnostics;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;

namespace Cablegram.Analysis;

/// <summary>Which rules a project, or one of its files, wants checked.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Checks">What checks those.</param>
internal sealed record WantedRules(HashSet<Rule> Rules, IReadOnlyList<RuleCheck> Checks)
{
    /// <summary>
    /// Reads what the compiler was told: the rules that are on by default, or turned on by a .globalconfig or on the command line, without
    /// those that are turned off there.
    /// </summary>
    /// <param name="compilation">The project.</param>
    /// <param name="checks">All checks.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static WantedRules Of(Compilation compilation, IReadOnlyList<RuleCheck> checks, CancellationToken cancellation)
    {
        var wanted = new HashSet<Rule>(Rulebook.Rules.Where(rule => IsWanted(rule, compilation.Options, cancellation)));
        return new WantedRules(wanted, CableChecker.ChecksOf(wanted, checks));
    }

    /// <summary>What one file wants.</summary>
    /// <param name="file">What the file says.</param>
    /// <param name="checks">All checks.</param>
    public WantedRules In(RuleSeverities file, IReadOnlyList<RuleCheck> checks)
    {
        if (file.IsEmpty) return this;

        // Like the compiler's own bulk key, that for all rules does not turn on what is off.
        var wanted = new HashSet<Rule>(Rulebook.Rules.Where(rule =>
            file.TryGetOwn(rule.Id, out var own) ? own is not null : Rules.Contains(rule) && !file.AreAllOff));
        return new WantedRules(wanted, CableChecker.ChecksOf(wanted, checks));
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

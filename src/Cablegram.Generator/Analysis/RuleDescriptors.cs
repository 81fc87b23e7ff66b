using System.Collections.Immutable;
using Cablegram.Diagnostics;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;

namespace Cablegram.Analysis;

/// <summary>The rules as the compiler knows them.</summary>
internal static class RuleDescriptors
{
    /// <summary>The descriptor of each rule, as the rulebook has it.</summary>
    public static ImmutableDictionary<Rule, DiagnosticDescriptor> Of { get; } = Describe(static rule => rule.IsOn);

    /// <summary>
    /// The same, but on: the compiler drops what is reported by a descriptor that is off by default, unless a .globalconfig turns it on, and
    /// knows nothing of our own keys.
    /// </summary>
    public static ImmutableDictionary<Rule, DiagnosticDescriptor> TurnedOn { get; } = Describe(static _ => true);

    /// <summary>The compiler's word for a severity.</summary>
    public static DiagnosticSeverity ToSeverity(this RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Information => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static ImmutableDictionary<Rule, DiagnosticDescriptor> Describe(Func<Rule, bool> isOn) => Rulebook.Rules.ToImmutableDictionary(
        static rule => rule,
        rule => new DiagnosticDescriptor(
            rule.Id,
            rule.Title,
            rule.Message,
            GeneratorDiagnostics.Category,
            rule.Severity.ToSeverity(),
            isOn(rule),
            helpLinkUri: HelpLink.Of(rule.Id)));
}

using Cablegram.Analysis;
using Cablegram.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cablegram.Rules.Tests.Documentation;

/// <summary>A diagnostic as the documents tell of it, whoever reports it.</summary>
/// <param name="Descriptor">The compiler's view of it.</param>
/// <param name="Name">Short name; null for what the generator and the analyzers say about the project.</param>
/// <param name="HasFix">Whether there are fixes.</param>
/// <param name="Section">What it is about.</param>
internal sealed record DocumentedRule(DiagnosticDescriptor Descriptor, string? Name, bool HasFix, string Section)
{
    /// <summary>All of them by id.</summary>
    public static IReadOnlyList<DocumentedRule> All { get; } =
    [
        .. GeneratorDiagnostics.ById.Values
            .Append(ConfigurationDiagnostics.UnknownRule)
            .Append(ConfigurationDiagnostics.UnknownSeverity)
            .Select(descriptor => new DocumentedRule(descriptor, null, false, "The corpus and its project"))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        .. Rulebook.Sections.SelectMany(section => section.Rules, (section, rule) =>
            new DocumentedRule(RuleDescriptors.Of[rule], rule.Name, rule.HasFix, section.Name)),
    ];

    /// <summary>Its id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Whether it is checked by default.</summary>
    public bool IsOn => Descriptor.IsEnabledByDefault;

    /// <summary>Whether an .editorconfig can give it a severity in some files: not what concerns the project.</summary>
    public bool IsOfFiles => Name is not null || GeneratorDiagnostics.OfFiles.Contains(Id);

    /// <summary>Heading of its page.</summary>
    public string Heading => $"# {Id}: {Name ?? Descriptor.Title.ToString()}";

    /// <summary>The severity as an .editorconfig writes it.</summary>
    public string SeverityWord => Descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };
}

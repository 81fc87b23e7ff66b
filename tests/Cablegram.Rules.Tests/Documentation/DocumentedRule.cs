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
        .. UsageDiagnostics.All.Select(descriptor => new DocumentedRule(descriptor, null, true, "C# code that uses the corpus")),
    ];

    /// <summary>Its id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Whether it is checked by default.</summary>
    public bool IsOn => Descriptor.IsEnabledByDefault;

    /// <summary>Whether a cable_diagnostic key can give it a severity in some cables: not what concerns the project, or C# files.</summary>
    public bool IsOfFiles => Name is not null || GeneratorDiagnostics.OfFiles.Contains(Id);

    /// <summary>Whether it is about C# code, where the compiler's own keys of an .editorconfig work.</summary>
    public bool IsOfCode => UsageDiagnostics.All.Contains(Descriptor);

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

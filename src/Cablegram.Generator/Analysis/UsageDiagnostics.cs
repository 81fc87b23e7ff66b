using Cablegram.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cablegram.Analysis;

/// <summary>What C# code asks of a corpus that the corpus does not have.</summary>
internal static class UsageDiagnostics
{
    /// <summary>Key of the properties that hold what was probably meant: <c>nearest0</c>, <c>nearest1</c>.</summary>
    public const string NearestKey = "nearest";

    /// <summary>A constant id that no cable has.</summary>
    public static readonly DiagnosticDescriptor UnknownCable = new(
        "CBL1201", "No cable has the reference id",
        "{0}, so this lookup never succeeds{1}",
        GeneratorDiagnostics.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("CBL1201"));

    /// <summary>A constant paragraph number that the cable does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownParagraph = new(
        "CBL1202", "The cable has no paragraph of the number",
        "{0} has no paragraph {1}; {2}",
        GeneratorDiagnostics.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("CBL1202"));

    /// <summary>Both of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownCable, UnknownParagraph];
}

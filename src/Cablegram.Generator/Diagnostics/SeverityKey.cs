using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Diagnostics;

/// <summary>A key of an .editorconfig that gives a severity to a rule, or to all of them.</summary>
/// <param name="Key">The key as the compiler gives it, lower case.</param>
/// <param name="RuleId">Upper-case id of the rule, whether there is such a rule or not; empty for all rules.</param>
/// <param name="Word">The value, trimmed.</param>
internal readonly record struct SeverityKey(string Key, string RuleId, string Word)
{
    private const string Prefix = "cable_diagnostic.";
    private const string Suffix = "severity";

    // Every one of thousands of files asks for the keys of the same project.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, SeverityKey[]> OfProjects = new();

    /// <summary>The words that are allowed.</summary>
    public const string Words = "'none', 'silent', 'suggestion', 'warning', 'error', 'default'";

    /// <summary>The keys that hold for a file: its own, and the project's where it has none of that name.</summary>
    public static IEnumerable<SeverityKey> In(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var own = Find(file);
        var common = OfProjects.GetValue(project, Find);
        if (own.Length == 0 || common.Length == 0) return own.Length == 0 ? common : own;
        return own.Concat(common.Where(key => own.All(other => other.RuleId != key.RuleId)));
    }

    /// <summary>Reads a severity; <c>none</c> is null.</summary>
    /// <returns>Whether it is one; <c>default</c> is none.</returns>
    public static bool TryReadSeverity(string word, out DiagnosticSeverity? severity)
    {
        severity = word.ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" => DiagnosticSeverity.Info,
            "silent" => DiagnosticSeverity.Hidden,
            _ => null,
        };
        return severity is not null || word.Equals("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word is a severity or <c>default</c>.</summary>
    public static bool IsAllowed(string word) => TryReadSeverity(word, out _) || word.Equals("default", StringComparison.OrdinalIgnoreCase);

    private static SeverityKey[] Find(AnalyzerConfigOptions options)
    {
        List<SeverityKey>? found = null;
        foreach (var key in KeysOf(options))
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !options.TryGetValue(key, out var word)) continue;

            // cable_diagnostic.severity, cable_diagnostic.CBL0003.severity; what else begins so is taken as a rule's name, to be found unknown.
            var rest = key.Substring(Prefix.Length);
            var name = rest.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? rest.Substring(0, rest.Length - Suffix.Length).TrimEnd('.') : rest;
            (found ??= []).Add(new SeverityKey(key, name.ToUpperInvariant(), word.Trim()));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>A host's own kind of options need not be able to list its keys: then the compiler's base class throws, and there are none.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }
}

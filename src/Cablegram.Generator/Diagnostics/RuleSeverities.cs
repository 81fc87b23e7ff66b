using Cablegram.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Diagnostics;

/// <summary>
/// Severities that an .editorconfig gives to rules for some files: <c>cable_diagnostic.CBL0003.severity = none</c>. The compiler's own
/// <c>dotnet_diagnostic</c> keys have no effect on what is located in additional files (dotnet/roslyn#55921), and are not visible to a generator.
/// </summary>
/// <param name="Own">Ids of rules and their severities, as far as the file has any; null is <c>none</c>.</param>
internal readonly record struct RuleSeverities(EquatableArray<KeyValuePair<string, DiagnosticSeverity?>> Own)
{
    /// <summary>Reads the keys of one file.</summary>
    /// <param name="file">The file's options.</param>
    /// <param name="ids">The rules to look for.</param>
    public static RuleSeverities Read(AnalyzerConfigOptions file, IEnumerable<string> ids)
    {
        List<KeyValuePair<string, DiagnosticSeverity?>>? own = null;
        foreach (var id in ids)
        {
            if (!file.TryGetValue($"cable_diagnostic.{id}.severity", out var word) || !TryRead(word.Trim(), out var severity)) continue;
            (own ??= []).Add(new KeyValuePair<string, DiagnosticSeverity?>(id, severity));
        }

        return own is null ? default : new RuleSeverities(own.ToEquatableArray());
    }

    /// <summary>The diagnostics as they are to be reported: with their severities, and without those that are off.</summary>
    public EquatableArray<DiagnosticInfo> Apply(IReadOnlyCollection<DiagnosticInfo> diagnostics)
    {
        if (Own.Count == 0) return diagnostics.ToEquatableArray();

        var reported = new List<DiagnosticInfo>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            if (!TryGet(diagnostic.Id, out var severity)) reported.Add(diagnostic);
            else if (severity is { } given) reported.Add(diagnostic with { Severity = given });
        }

        return reported.ToEquatableArray();
    }

    private bool TryGet(string id, out DiagnosticSeverity? severity)
    {
        foreach (var entry in Own)
        {
            severity = entry.Value;
            if (entry.Key == id) return true;
        }

        severity = null;
        return false;
    }

    private static bool TryRead(string word, out DiagnosticSeverity? severity)
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
}

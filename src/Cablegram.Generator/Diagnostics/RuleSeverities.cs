using Cablegram.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Diagnostics;

/// <summary>
/// Severities that an .editorconfig gives to rules for some files: <c>cable_diagnostic.CBL0003.severity = none</c>, and
/// <c>cable_diagnostic.severity = error</c> for all of them. The compiler's own <c>dotnet_diagnostic</c> keys have no effect on what is
/// located in additional files (dotnet/roslyn#55921), and are not visible to a generator.
/// </summary>
/// <param name="Own">Ids of rules, upper case, and their severities, as far as the file has any; null is <c>none</c>.</param>
/// <param name="All">Severity of the rules that have none of their own; null where the file does not say.</param>
/// <param name="AreAllOff">Whether the rules that have no severity of their own are <c>none</c>.</param>
internal readonly record struct RuleSeverities(
    EquatableArray<KeyValuePair<string, DiagnosticSeverity?>> Own, DiagnosticSeverity? All = null, bool AreAllOff = false)
{
    /// <summary>Whether the file says nothing about any rule.</summary>
    public bool IsEmpty => Own.Count == 0 && All is null && !AreAllOff;

    /// <summary>Reads the keys of one file.</summary>
    /// <param name="file">The file's options.</param>
    /// <param name="project">The project's options, which hold for all files that do not say otherwise.</param>
    public static RuleSeverities Read(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        List<KeyValuePair<string, DiagnosticSeverity?>>? own = null;
        var (all, areAllOff) = ((DiagnosticSeverity?)null, false);
        foreach (var key in SeverityKey.In(file, project))
        {
            if (!SeverityKey.TryReadSeverity(key.Word, out var severity)) continue;
            if (key.RuleId.Length == 0) (all, areAllOff) = (severity, severity is null);
            else (own ??= []).Add(new KeyValuePair<string, DiagnosticSeverity?>(key.RuleId, severity));
        }

        return new RuleSeverities(
            own is null ? [] : own.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToEquatableArray(), all, areAllOff);
    }

    /// <summary>The diagnostics as they are to be reported: with their severities, and without those that are off.</summary>
    public EquatableArray<DiagnosticInfo> Apply(IReadOnlyCollection<DiagnosticInfo> diagnostics)
    {
        if (IsEmpty) return diagnostics.ToEquatableArray();

        var reported = new List<DiagnosticInfo>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            // What concerns the whole project is no file's to change.
            if (diagnostic.Location is null || !TryGet(diagnostic.Id, out var severity)) reported.Add(diagnostic);
            else if (severity is { } given) reported.Add(diagnostic with { Severity = given });
        }

        return reported.ToEquatableArray();
    }

    /// <summary>The severity the file gives to a rule, by its own key or by that for all rules.</summary>
    /// <param name="id">Id of the rule.</param>
    /// <param name="severity">The severity; null for <c>none</c>.</param>
    /// <returns>Whether the file says anything about the rule.</returns>
    public bool TryGet(string id, out DiagnosticSeverity? severity)
    {
        if (TryGetOwn(id, out severity)) return true;

        severity = All;
        return All is not null || AreAllOff;
    }

    /// <summary>The severity the file gives to a rule by the rule's own key.</summary>
    public bool TryGetOwn(string id, out DiagnosticSeverity? severity)
    {
        foreach (var entry in Own)
        {
            severity = entry.Value;
            if (entry.Key == id) return true;
        }

        severity = null;
        return false;
    }
}

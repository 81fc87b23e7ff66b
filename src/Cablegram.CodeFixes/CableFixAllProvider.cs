using Cablegram.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Cablegram.CodeFixes;

/// <summary>
/// Fixes all faults of a kind in a file, a project or a solution. The compiler's own batch fixer does nothing for additional files
/// (dotnet/roslyn#77016).
/// </summary>
internal sealed class CableFixAllProvider : FixAllProvider
{
    /// <summary>The one there is; it has no state.</summary>
    public static CableFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = FixKey.Read(fixAllContext.CodeActionEquivalenceKey);
        var found = await FindAsync(fixAllContext, key).ConfigureAwait(false);
        var files = found
            .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .Select(file => (Path: file.Key, Fixes: FixesOf(file, key.Kind)))
            .Where(file => file.Fixes.Count > 0)
            .ToList();
        if (files.Count == 0) return null;

        return CodeAction.Create(
            files.Count == 1 ? $"Fix all {key.Rule} in {FileName(files[0].Path)}" : $"Fix all {key.Rule} in {files.Count} files",
            async cancellation =>
            {
                var solution = fixAllContext.Solution;
                foreach (var (path, fixes) in files)
                    solution = await CableEdits.ApplyAsync(solution, path, [], fixes, cancellation).ConfigureAwait(false);
                return solution;
            },
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<IEnumerable<Diagnostic>> FindAsync(FixAllContext context, FixKey key)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var found = new List<Diagnostic>();
        foreach (var project in projects)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found.Where(diagnostic =>
            diagnostic.Location.Kind == LocationKind.ExternalFile
            && diagnostic.Id == key.Rule
            && (context.Scope != FixAllScope.Document || diagnostic.Location.GetLineSpan().Path == key.Path));
    }

    /// <summary>One fix for each fault, in the order of the places; a file of several targets has each fault several times.</summary>
    private static List<Fix> FixesOf(IEnumerable<Diagnostic> diagnostics, string kind) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(diagnostic => FixProperties.Read(diagnostic.Properties).FirstOrDefault(fix => fix.Kind == kind))
            .OfType<Fix>(),
    ];

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

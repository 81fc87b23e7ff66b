using System.Collections.Immutable;
using System.Composition;
using Cablegram.Fixes;
using Cablegram.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Cablegram.CodeFixes;

/// <summary>Offers the fixes that come with the diagnostics in cables: an adapter, which knows nothing of cables.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CableCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class CableCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.Rules.Where(rule => rule.HasFix).Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CableFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in FixProperties.Read(diagnostic.Properties))
            {
                var action = CodeAction.Create(
                    fix.Title,
                    cancellation => CableEdits.ApplyAsync(document.Project.Solution, document.FilePath ?? "", [document.Id], [fix], cancellation),
                    new FixKey(diagnostic.Id, fix.Kind, document.FilePath ?? "").ToString());
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}

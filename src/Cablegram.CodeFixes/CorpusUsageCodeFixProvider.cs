using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Cablegram.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cablegram.CodeFixes;

/// <summary>Offers the nearest ids, or paragraph numbers, for a constant that the corpus does not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorpusUsageCodeFixProvider))]
[Shared]
public sealed class CorpusUsageCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. UsageDiagnostics.All.Select(descriptor => descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant with a name is declared elsewhere; what stands here is only its use.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal) continue;

            for (var place = 0; diagnostic.Properties.TryGetValue(UsageDiagnostics.NearestKey + place.ToString(CultureInfo.InvariantCulture), out var nearest); place++)
            {
                var replacement = nearest!;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to {replacement}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, Literal(diagnostic.Id, replacement).WithTriviaFrom(literal)))),
                        diagnostic.Id + place.ToString(CultureInfo.InvariantCulture)),
                    diagnostic);
            }
        }
    }

    private static LiteralExpressionSyntax Literal(string id, string value) => id == UsageDiagnostics.UnknownCable.Id
        ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value))
        : SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(int.Parse(value, CultureInfo.InvariantCulture)));
}

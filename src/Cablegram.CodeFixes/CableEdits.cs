using Cablegram.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.CodeFixes;

/// <summary>Applies fixes to a file of a solution. What the edits do not touch stays as it is: line ends, byte-order mark, final newline.</summary>
internal static class CableEdits
{
    /// <summary>Applies as many fixes as can be applied together.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="documents">The documents that are this file: several where it is linked, or its project has several targets.</param>
    /// <param name="fixes">The fixes, in the order of their places.</param>
    /// <param name="cancellation">Stops the reading of the file.</param>
    public static async Task<Solution> ApplyAsync(
        Solution solution, string path, IReadOnlyList<DocumentId> documents, IEnumerable<Fix> fixes, CancellationToken cancellation)
    {
        var linked = documents.Concat(solution.GetDocumentIdsWithFilePath(path)).Distinct();
        SourceText? mended = null;
        foreach (var id in linked)
        {
            if (solution.GetAdditionalDocument(id) is not { } document) continue;
            if (mended is null)
            {
                var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                mended = text.WithChanges(FixApplier.Combine(text.Length, fixes)
                    .Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText)));
            }

            solution = solution.WithAdditionalDocumentText(id, mended);
        }

        return solution;
    }
}

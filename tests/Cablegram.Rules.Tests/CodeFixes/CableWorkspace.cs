using System.Collections.Immutable;
using System.Text;
using Cablegram.CodeFixes;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Rules.Tests.CodeFixes;

/// <summary>A solution with cables as an editor has it, and what its light bulb does.</summary>
internal sealed class CableWorkspace
{
    private readonly DiagnosticAnalyzer _analyzer;

    private CableWorkspace(Solution solution, DiagnosticAnalyzer analyzer)
    {
        Solution = solution;
        _analyzer = analyzer;
    }

    /// <summary>The solution as it is now.</summary>
    public Solution Solution { get; private set; }

    /// <summary>A solution of some projects, each with additional files by path.</summary>
    public static CableWorkspace Of(DiagnosticAnalyzer analyzer, params (string Path, SourceText Text)[][] projects)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var (files, number) in projects.Select((files, number) => (files, number)))
        {
            var project = ProjectId.CreateNewId();
            solution = solution.AddProject(project, $"P{number}", $"P{number}", LanguageNames.CSharp)
                .AddMetadataReferences(project, ReferenceAssemblies.Net);
            foreach (var (path, text) in files)
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), text, filePath: path);
        }

        return new CableWorkspace(solution, analyzer);
    }

    /// <summary>A solution of one project with one file.</summary>
    public static CableWorkspace Of(DiagnosticAnalyzer analyzer, string path, string text) =>
        Of(analyzer, [(path, SourceText.From(text, Encoding.UTF8))]);

    /// <summary>The text of a file now.</summary>
    public string TextOf(string path, int project = 0) => SourceOf(path, project).ToString();

    /// <summary>The text of a file now, with its encoding.</summary>
    public SourceText SourceOf(string path, int project = 0) =>
        Document(path, project).GetTextAsync().GetAwaiter().GetResult();

    /// <summary>What the light bulb offers for the first diagnostic of a file.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(string path)
    {
        var document = Document(path, 0);
        var found = await DiagnoseAsync(document.Project);
        var first = found.First(diagnostic => diagnostic.Location.GetLineSpan().Path == path);
        var actions = new List<CodeAction>();
        await new CableCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, first, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Applies what the light bulb offers.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            if (operation is ApplyChangesOperation changes) Solution = changes.ChangedSolution;
        }
    }

    /// <summary>Applies an action to everything of its kind in a scope.</summary>
    public async Task<CodeAction?> FixAllAsync(string path, CodeAction action, FixAllScope scope)
    {
        var provider = new CableCodeFixProvider();
        var context = new FixAllContext(
            Document(path, 0).Project, provider, scope, action.EquivalenceKey!, provider.FixableDiagnosticIds, new Diagnostics(this), CancellationToken.None);
        var all = await provider.GetFixAllProvider().GetFixAsync(context);
        if (all is not null) await ApplyAsync(all);
        return all;
    }

    private TextDocument Document(string path, int project) =>
        Solution.Projects.ElementAt(project).AdditionalDocuments.Single(document => document.FilePath == path);

    private async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var texts = project.AdditionalDocuments.Select(document => new DocumentText(document)).ToImmutableArray<AdditionalText>();
        return await compilation!.WithAnalyzers([_analyzer], new AnalyzerOptions(texts)).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    private sealed class DocumentText(TextDocument document) : AdditionalText
    {
        public override string Path => document.FilePath!;

        public override SourceText GetText(CancellationToken cancellationToken = default) => document.GetTextAsync(cancellationToken).GetAwaiter().GetResult();
    }

    private sealed class Diagnostics(CableWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await workspace.DiagnoseAsync(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Additional files are no documents of this kind.");

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            throw new NotSupportedException("These are the diagnostics without a place.");
    }
}

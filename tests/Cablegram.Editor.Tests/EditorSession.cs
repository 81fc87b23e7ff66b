using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using Written = Cablegram.Generator.Tests.Cables;

namespace Cablegram.Editor.Tests;

/// <summary>
/// A project opened as an editor opens it: a workspace with the generator as an analyzer reference, the cables as additional documents, the
/// metadata and properties in the <c>.globalconfig</c> that MSBuild writes. What it is asked at a place of the code comes from the services that
/// an editor asks.
/// </summary>
public sealed class EditorSession : IDisposable
{
    /// <summary>Stands in the code where the caret is.</summary>
    private const string Caret = "$$";

    private static readonly (string Path, string Text)[] Cables =
    [
        ("cables/08ASTANA66.txt", Written.Grain),
        ("cables/08ASTANA107.txt", Written.Grain.Replace("000066", "000107").Replace("141134Z JAN", "291500Z JAN").Replace("OPENS WITH A BRASS BAND", "CLOSES FOR PAINTING")),
        ("cables/08FREEDONIA12.txt", Written.Mint),
    ];

    private readonly AdhocWorkspace _workspace = new(MefHostServices.Create(
        [.. MefHostServices.DefaultAssemblies, Load("Microsoft.CodeAnalysis.Features"), Load("Microsoft.CodeAnalysis.CSharp.Features")]));

    private readonly ProjectId _project = ProjectId.CreateNewId();

    /// <summary>Opens a project with three cables, two of them of one post, as the package makes items of them.</summary>
    public EditorSession()
    {
        var project = CorpusProject.Empty;
        foreach (var (path, text) in Cables) project = project.WithEmbeddedCable(path, Encoding.UTF8.GetBytes(text), path);

        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _project, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(project.LanguageVersion, DocumentationMode.Diagnose),
                metadataReferences: project.References,
                analyzerReferences: [new AnalyzerFileReference(typeof(CablegramGenerator).Assembly.Location, InProcess.Loader)]));
        foreach (var text in project.Texts)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), Path.GetFileName(text.Path), text.GetText()!, filePath: text.Path);

        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(_project), ".globalconfig", SourceText.From(GlobalConfig(project), Encoding.UTF8), filePath: CorpusProject.FullPath("obj/Consumer.globalconfig"));
        Assert.True(_workspace.TryApplyChanges(solution));
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    /// <summary>Types into a cable that is open and not saved.</summary>
    public async Task EditAsync(string name, Func<string, string> edit)
    {
        var cable = Project.AdditionalDocuments.Single(document => document.Name == name);
        var text = edit((await cable.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithAdditionalDocumentText(cable.Id, SourceText.From(text, Encoding.UTF8))));
    }

    /// <summary>What the compiler complains of.</summary>
    public async Task<IEnumerable<Diagnostic>> FaultsAsync() =>
        (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Where "go to definition" leads from the name before the caret: name and words of the generated document.</summary>
    public async Task<(string Name, string Words)> DefinitionAsync(string body)
    {
        var (document, position) = Type(body);
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(document, position - 1, TestContext.Current.CancellationToken);
        var place = Assert.Single(symbol!.Locations);
        var generated = await document.Project.GetSourceGeneratedDocumentsAsync(TestContext.Current.CancellationToken);
        var text = await place.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken);
        return (generated.Single(one => one.FilePath == place.SourceTree.FilePath).HintName, text.ToString(place.SourceSpan));
    }

    /// <summary>The list that opens after a dot, in the order it is shown in.</summary>
    /// <param name="body">Statements, with <c>$$</c> where the caret is.</param>
    public async Task<ImmutableArray<Suggestion>> CompleteAsync(string body)
    {
        var (document, position) = Type(body);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position, CompletionTrigger.CreateInsertionTrigger('.'), cancellationToken: TestContext.Current.CancellationToken);
        var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var item in list.ItemsList)
        {
            var description = await service.GetDescriptionAsync(document, item, TestContext.Current.CancellationToken);
            suggestions.Add(new(item.DisplayText + item.DisplayTextSuffix, item.Tags.FirstOrDefault() ?? "", description?.Text.ReplaceLineEndings("\n") ?? ""));
        }

        return suggestions.ToImmutable();
    }

    /// <summary>What is shown when the mouse rests on the name before the caret.</summary>
    /// <param name="body">Statements, with <c>$$</c> where the caret is.</param>
    public async Task<string> PointAtAsync(string body)
    {
        var (document, position) = Type(body);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position - 1, TestContext.Current.CancellationToken);
        return info is null ? "" : string.Join("\n", info.Sections.Select(section => $"[{section.Kind}] {section.Text.ReplaceLineEndings("\n")}")) + "\n";
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Type(string body)
    {
        var code = $$"""
            using System;
            using Consumer.Cables;

            internal static class Typed
            {
                internal static void Here(Cable cable, CableList list, Paragraph paragraph)
                {
                    {{body}}
                }
            }
            """;
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        var document = Project.AddDocument("Typed.cs", SourceText.From(code.Remove(position, Caret.Length), Encoding.UTF8), filePath: CorpusProject.FullPath("Typed.cs"));
        return (document, position);
    }

    private static string GlobalConfig(CorpusProject project)
    {
        var text = new StringBuilder("is_global = true\n");
        foreach (var (key, value) in project.Options) text.Append(key).Append(" = ").Append(value).Append('\n');
        foreach (var (path, options) in project.FileOptions)
        {
            text.Append("\n[").Append(path).Append("]\n");
            foreach (var (key, value) in options) text.Append(key).Append(" = ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    private static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    /// <summary>The generator runs in the tests' own process and context, beside the newer compiler.</summary>
    private sealed class InProcess : IAnalyzerAssemblyLoader
    {
        public static readonly InProcess Loader = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Name">What is shown and filtered by.</param>
/// <param name="Kind">Which picture it has.</param>
/// <param name="Description">What is shown beside the chosen line.</param>
public sealed record Suggestion(string Name, string Kind, string Description);

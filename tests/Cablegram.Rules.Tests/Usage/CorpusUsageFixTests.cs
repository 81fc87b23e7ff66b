using Cablegram.Analysis;
using Cablegram.CodeFixes;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cablegram.Rules.Tests.Usage;

/// <summary>What an editor offers for a lookup that fails.</summary>
public class CorpusUsageFixTests
{
    private static readonly CorpusProject Two = CorpusProject.Empty
        .WithCable("cables/08ASTANA66.txt", Written.Classified.Text)
        .WithCable("cables/09SUVA120.txt", Written.Unclassified.Text);

    [Theory]
    [InlineData("Corpus.Get(\"08ASTANA67\")", "Corpus.Get(\"08ASTANA66\")")]
    [InlineData("Corpus.Get( /* grain */ \"08ASTANA67\")", "Corpus.Get( /* grain */ \"08ASTANA66\")")]
    [InlineData("Corpus.Astana._08ASTANA66[14]", "Corpus.Astana._08ASTANA66[4]")]
    public async Task TheNearestIsPutInPlace(string code, string expected)
    {
        var (document, actions) = await OffersAsync(code);

        var changes = (ApplyChangesOperation)(await actions[0].GetOperationsAsync(CancellationToken.None)).Single();
        var text = await changes.ChangedSolution.GetDocument(document)!.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Contains(expected, text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralAreOfferedTheNearestFirst() =>
        Assert.Equal(["Change to 4", "Change to 3", "Change to 2"], (await OffersAsync("Corpus.Astana._08ASTANA66[14]")).Actions.Select(action => action.Title));

    [Fact]
    public async Task AConstantWithANameIsLeftAlone() => Assert.Empty((await OffersAsync("Corpus.Get(Missing)")).Actions);

    private static async Task<(DocumentId Document, List<CodeAction> Actions)> OffersAsync(string code)
    {
        var generated = GeneratorRun.Of(Two);
        var solution = new AdhocWorkspace().CurrentSolution;
        var project = ProjectId.CreateNewId();
        solution = solution.AddProject(project, "Consumer", "Consumer", LanguageNames.CSharp)
            .WithProjectParseOptions(project, generated.Compilation.SyntaxTrees.First().Options)
            .AddMetadataReferences(project, ReferenceAssemblies.Net);
        foreach (var (hint, text) in generated.Sources) solution = solution.AddDocument(DocumentId.CreateNewId(project), hint, text);
        var id = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(id, "Program.cs", $$"""
            using Consumer.Cables;
            static class Program { const string Missing = "08ASTANA67"; static object M() => {{code}}; }
            """);

        var compilation = await solution.GetProject(project)!.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([new CorpusUsageAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var actions = new List<CodeAction>();
        await new CorpusUsageCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(solution.GetDocument(id)!, found.Single(), (action, _) => actions.Add(action), CancellationToken.None));
        return (id, actions);
    }
}

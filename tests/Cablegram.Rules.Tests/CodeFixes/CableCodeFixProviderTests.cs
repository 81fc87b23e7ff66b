using System.Text;
using Cablegram.CodeFixes;
using Cablegram.Rules.Tests.Analysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Rules.Tests.CodeFixes;

/// <summary>Fixes in an editor's solution: one, and all of a kind in a file, a project, a solution.</summary>
public class CableCodeFixProviderTests
{
    private const string First = "/p/cables/08ASTANA66.txt";
    private const string Second = "/p/cables/08ASTANA67.txt";
    private const string Third = "/q/cables/08ASTANA68.txt";

    private static readonly string Text = Written.Classified.With("each.", "each. A mountain and a mountain.").Text;

    private static SourceText Utf8(string text) => SourceText.From(text, Encoding.UTF8);

    private static CableWorkspace TwoProjects() => CableWorkspace.Of(
        SampleRule.Analyzer, [(First, Utf8(Text)), (Second, Utf8(Text))], [(Third, Utf8(Text))]);

    private static int Hills(CableWorkspace workspace, string path, int project = 0) => workspace.TextOf(path, project).Split("hill").Length - 1;

    [Fact]
    public async Task TheLightBulbOffersTheFixesOfAFault()
    {
        var workspace = CableWorkspace.Of(SampleRule.Analyzer, First, Text);

        Assert.Equal(["Write 'hill'", "Level it"], (await workspace.OffersAsync(First)).Select(action => action.Title));
    }

    [Fact]
    public async Task AFixChangesOnePlace()
    {
        var workspace = CableWorkspace.Of(SampleRule.Analyzer, First, Text);

        await workspace.ApplyAsync((await workspace.OffersAsync(First))[0]);

        Assert.Equal(Text.Replace("small mountain", "small hill"), workspace.TextOf(First));
    }

    [Fact]
    public async Task AllOfAFileAreFixedTogetherAndNoOther()
    {
        var workspace = TwoProjects();

        var all = await workspace.FixAllAsync(First, (await workspace.OffersAsync(First))[0], FixAllScope.Document);

        Assert.Equal($"Fix all {SampleRule.On.Id} in 08ASTANA66.txt", all!.Title);
        Assert.Equal((3, 0, 0), (Hills(workspace, First), Hills(workspace, Second), Hills(workspace, Third, 1)));
    }

    [Fact]
    public async Task AllOfAProjectAreFixedTogether()
    {
        var workspace = TwoProjects();

        await workspace.FixAllAsync(First, (await workspace.OffersAsync(First))[0], FixAllScope.Project);

        Assert.Equal((3, 3, 0), (Hills(workspace, First), Hills(workspace, Second), Hills(workspace, Third, 1)));
    }

    [Fact]
    public async Task AllOfASolutionAreFixedTogether()
    {
        var workspace = TwoProjects();

        var all = await workspace.FixAllAsync(First, (await workspace.OffersAsync(First))[0], FixAllScope.Solution);

        Assert.Equal($"Fix all {SampleRule.On.Id} in 3 files", all!.Title);
        Assert.Equal((3, 3, 3), (Hills(workspace, First), Hills(workspace, Second), Hills(workspace, Third, 1)));
    }

    [Fact]
    public async Task FixingAllTakesTheFixThatWasChosen()
    {
        var workspace = CableWorkspace.Of(SampleRule.Analyzer, First, Text);

        await workspace.FixAllAsync(First, (await workspace.OffersAsync(First))[1], FixAllScope.Document);

        Assert.Equal(Text.Replace("mountain", ""), workspace.TextOf(First));
    }

    [Fact]
    public async Task AFileThatIsInTwoProjectsIsFixedInBoth()
    {
        var workspace = CableWorkspace.Of(SampleRule.Analyzer, [(First, Utf8(Text))], [(First, Utf8(Text))]);
        var action = (await workspace.OffersAsync(First))[0];

        await workspace.FixAllAsync(First, action, FixAllScope.Solution);

        Assert.Equal(Text.Replace("mountain", "hill"), workspace.TextOf(First));
        Assert.Equal(workspace.TextOf(First), workspace.TextOf(First, 1));
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public async Task LineEndsByteOrderMarkAndFinalNewlineSurvive(string lineEnd, bool hasMark)
    {
        var text = Text.TrimEnd('\n').Replace("\n", lineEnd);
        var workspace = CableWorkspace.Of(SampleRule.Analyzer, [(First, SourceText.From(text, new UTF8Encoding(hasMark)))]);

        await workspace.ApplyAsync((await workspace.OffersAsync(First))[0]);

        Assert.Equal(text.Replace("small mountain", "small hill"), workspace.TextOf(First));
        Assert.Equal(hasMark ? 3 : 0, workspace.SourceOf(First).Encoding!.GetPreamble().Length);
    }

    [Fact]
    public void EachRuleWithAFixIsFixable() =>
        Assert.Equal(Rulebook.Rules.Where(rule => rule.HasFix).Select(rule => rule.Id), new CableCodeFixProvider().FixableDiagnosticIds);
}

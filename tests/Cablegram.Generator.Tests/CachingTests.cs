using System.Reflection;
using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class CachingTests
{
    private static readonly string[] All =
    [
        .. typeof(PipelineSteps).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!),
    ];

    private static readonly string[] AboutTheWhole = [PipelineSteps.Rows, PipelineSteps.Corpus, PipelineSteps.Names, PipelineSteps.Storage, PipelineSteps.Conflicts];

    [Fact]
    public void EveryStepIsTracked() => Assert.All(All.Except([PipelineSteps.Shelves, PipelineSteps.Reports]), step => Assert.NotEmpty(GeneratorRun.Of(Cables.Two).ReasonsOf(step)));

    [Fact]
    public void NoStepHoldsAnObjectOfTheCompiler() => GeneratorRun.Of(Cables.Two).AssertNoCompilerObjects(except: PipelineSteps.Candidates);

    [Fact]
    public void EditOfCSharpTouchesNothing()
    {
        var run = GeneratorRun.Of(Cables.Two.WithSource("A.cs", "class A;")).Then(project => project.WithSource("A.cs", "class B;"));
        run.AssertUntouched(All);
        Assert.DoesNotContain("Modified", run.OutputProfile(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondRunReadsNothingAgain()
    {
        var run = GeneratorRun.Of(Cables.Two).Then(project => project);
        run.AssertUntouched(All);
        run.AssertProfile(PipelineSteps.Readings, "Cached 2");
    }

    [Fact]
    public void AFileWithTheSameTextAgainIsReadButChangesNothing()
    {
        var run = GeneratorRun.Of(Cables.Two).Then(project => project.WithEdit("cables/08ASTANA66.txt", text => text));
        run.AssertProfile(PipelineSteps.Readings, "Cached 1, Unchanged 1");
        Assert.DoesNotContain("Modified", run.OutputProfile(), StringComparison.Ordinal);
    }

    [Fact]
    public void EditOfABodyChangesThatFileAndNoIndex()
    {
        var first = GeneratorRun.Of(Cables.Two);
        var run = first.Then(project => project.WithEdit("cables/08ASTANA66.txt", text => text.Replace("twice", "thrice", StringComparison.Ordinal)));
        run.AssertUntouched(AboutTheWhole);
        run.AssertProfile(PipelineSteps.NamedCables, "Cached 1, Modified 1");
        Assert.Equal(["Cable._08ASTANA66.g.cs"], run.FilesChangedSince(first));
    }

    [Fact]
    public void EditOfTagsChangesThatFileTagsAndIndex()
    {
        var first = GeneratorRun.Of(Cables.Two);
        var run = first.Then(project => project.WithEdit("cables/08ASTANA66.txt", text => text.Replace("KZ", "RS", StringComparison.Ordinal)));
        run.AssertUntouched(PipelineSteps.Names);
        Assert.Equal(["Cable._08ASTANA66.g.cs", "Corpus.Index.g.cs", "Tag.g.cs"], run.FilesChangedSince(first));
    }

    [Fact]
    public void AFileMoreChangesIndexAndEnumsAndNoOtherCable()
    {
        var first = GeneratorRun.Of(Cables.Two);
        var run = first.Then(project => project.WithCable("cables/08FREEDONIA1.txt", Cables.Mint));
        run.AssertProfile(PipelineSteps.NamedCables, "New 1, Unchanged 2");
        Assert.Equal(
            ["Cable._08FREEDONIA1.g.cs", "Corpus.Index.g.cs", "Corpus.Posts.g.cs", "Origin.g.cs", "Tag.g.cs"], run.FilesChangedSince(first));
    }

    [Fact]
    public void AFileLessLeavesTheOtherCables()
    {
        var run = GeneratorRun.Of(Cables.Two).Then(project => project.Without("cables/08FREEDONIA12.txt"));
        Assert.DoesNotContain("Cable._08FREEDONIA12.g.cs", run.Sources.Keys);
        Assert.Contains("Cable._08ASTANA66.g.cs", run.Sources.Keys);
        run.AssertClean();
    }

    [Fact]
    public void AnOptionChangesTheFilesAndReadsNoTextAgain()
    {
        var first = GeneratorRun.Of(Cables.Two);
        var run = first.Then(project => project.WithProperty("CablegramVisibility", "public"));
        run.AssertProfile(PipelineSteps.Readings, "Cached 2");
        Assert.NotEmpty(run.FilesChangedSince(first));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(3)]
    public void ManyEditsGiveWhatARunFromNothingGives(int firstShelved)
    {
        CablegramGenerator Generator() => new(Parsing.CableParser.Parse, Emit.CableEmitter.Emit, firstShelved: firstShelved);
        var random = new Random(11);
        var run = GeneratorRun.Of(Cables.Two, Generator());
        for (var step = 0; step < 25; step++)
        {
            run = run.Then(Edit(run.Project, random, step));
            var cold = GeneratorRun.Of(run.Project, Generator());
            Assert.Equal(cold.Sources, run.Sources);
            Assert.Equal(cold.Diagnostics.Select(one => one.ToString()).Order(), run.Diagnostics.Select(one => one.ToString()).Order());
        }
    }

    private static CorpusProject Edit(CorpusProject project, Random random, int step)
    {
        var paths = project.Texts.Select(text => text.Path).ToArray();
        var any = paths.Length == 0 ? "" : paths[random.Next(paths.Length)];
        return random.Next(6) switch
        {
            0 => project.WithCable($"cables/{step % 5}/08ASTANA66.txt", Cables.Grain),
            1 => project.WithCable($"cables/draft{step}.txt", "words only"),
            2 => project.Without(any),
            3 => project.WithEdit(any, text => text.Replace("C O N F", "S E C R E T C O N F", StringComparison.Ordinal) + "\n\n3. (U) More.\n"),
            4 => project.WithEdit(any, text => text.Replace("EAGR", "EFIN", StringComparison.Ordinal)),
            _ => project.WithProperty("CablegramParagraphMembers", step % 2 == 0 ? "true" : "false"),
        };
    }
}

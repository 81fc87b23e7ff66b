using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class EmissionTests
{
    [Fact]
    public void TheConsumerCompilesWithoutAWarning() => GeneratorRun.Of(Cables.Two).AssertClean();

    [Fact]
    public void AProjectWithoutCablesHasAnEmptyCorpus()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty).AssertClean();
        Assert.Equal(0, run.Evaluate<int>("Corpus.All.Count + Corpus.ByTag(Tag.None).Count + Corpus.ByOrigin(Origin.Unknown).Count"));
    }

    [Fact]
    public void ACableIsFoundByItsMemberAndById() => Assert.True(GeneratorRun.Of(Cables.Two).Evaluate<bool>(
        "ReferenceEquals(Corpus.Astana._08ASTANA66, Corpus.Get(\"08 Astana 066\"))"));
}

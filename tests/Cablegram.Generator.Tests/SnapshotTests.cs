using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void SmallCorpus() => GeneratorRun.Of(Cables.Two).Verify(IsOfThisCorpus);

    [Fact]
    public void PublicCorpusWithoutParagraphMembers() => GeneratorRun
        .Of(Cables.Two.WithProperty("CablegramVisibility", "public").WithProperty("CablegramParagraphMembers", "false"))
        .Verify(hint => hint is "Cable._08ASTANA66.g.cs" or "Corpus.Posts.g.cs" or "Support.CableSource.g.cs");

    [Fact]
    public void NoCables() => GeneratorRun.Of(CorpusProject.Empty).Verify(IsOfThisCorpus);

    private static bool IsOfThisCorpus(string hint) => !hint.StartsWith("Support.", StringComparison.Ordinal);
}

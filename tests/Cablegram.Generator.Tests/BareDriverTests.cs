using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class BareDriverTests
{
    [Fact]
    public void WithoutOptionsTheNamespaceIsCables()
    {
        var run = GeneratorRun.Of(CorpusProject.Bare.WithAdditionalFile("/x/08FREEDONIA1.txt", "UNCLAS FREEDONIA 000001\nSUBJECT: MINT\n\n1. (U) Mint grows."));
        Assert.Contains("namespace Cables;", run.Sources["Cable._08FREEDONIA1.g.cs"], StringComparison.Ordinal);
    }
}

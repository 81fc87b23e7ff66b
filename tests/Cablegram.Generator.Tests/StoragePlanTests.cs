using Cablegram.Emit;
using Cablegram.Parsing;
using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

public sealed class StoragePlanTests
{
    internal const int NoLimit = int.MaxValue;

    [Fact]
    public void TextsBehindTheBudgetInTheOrderOfPathsAreUtf8Literals()
    {
        TextSize[] sizes = [new("/c", "c", 50), new("/a", "a", 60), new("/b", "b", 30), new("/d", "d", 1)];
        var plan = StoragePlan.Of(sizes, 100);
        Assert.Equal([false, false, true, true], new[] { "/a", "/b", "/c", "/d" }.Select(path => plan.TryGet(path, out _)));
        Assert.Equal(plan, StoragePlan.Of(sizes.Reverse(), 100));
        Assert.NotEqual(plan, StoragePlan.Of(sizes, 60));
    }

    [Fact]
    public void BothKindsGiveTheSameText()
    {
        var run = GeneratorRun.Of(Cables.Two, new CablegramGenerator(CableParser.Parse, CableEmitter.Emit, Cables.Grain.Length + 300)).AssertClean();
        Assert.Contains("new LiteralSource(", run.Sources["Cable._08ASTANA66.g.cs"], StringComparison.Ordinal);
        Assert.Contains("new Utf8LiteralSource(", run.Sources["Cable._08FREEDONIA12.g.cs"], StringComparison.Ordinal);
        Assert.Equal(Cables.Mint, run.Evaluate<string>("Encoding.UTF8.GetString(Corpus.Get(\"08FREEDONIA12\").Utf8)"));
        Assert.Equal("MINT HARVEST BEGINS", run.Evaluate<string>("Corpus.Get(\"08FREEDONIA12\").Subject!"));
    }
}

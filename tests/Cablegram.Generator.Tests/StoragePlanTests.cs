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
        LiteralSize[] sizes = [new("/c", "c", 0, 50), new("/a", "a", 0, 60), new("/b", "b", 0, 30), new("/d", "d", 0, 1)];
        var plan = StoragePlan.Of(sizes, 100);
        Assert.Equal([Utf8Parts.None, Utf8Parts.None, Utf8Parts.Text, Utf8Parts.Text], PartsOf(plan, "/a", "/b", "/c", "/d"));
        Assert.Equal(plan, StoragePlan.Of(sizes.Reverse(), 100));
        Assert.NotEqual(plan, StoragePlan.Of(sizes, 60));
    }

    [Fact]
    public void PackedFieldsTakeTheirPartOfTheBudgetFirst()
    {
        LiteralSize[] sizes = [new("/a", "a", 20, 60), new("/b", "b", 30, 0), new("/c", "c", 40, 5)];
        Assert.Equal([Utf8Parts.None, Utf8Parts.None, Utf8Parts.None], PartsOf(StoragePlan.Of(sizes, 155), "/a", "/b", "/c"));
        Assert.Equal([Utf8Parts.None, Utf8Parts.None, Utf8Parts.Text], PartsOf(StoragePlan.Of(sizes, 154), "/a", "/b", "/c"));
        Assert.Equal([Utf8Parts.Text, Utf8Parts.None, Utf8Parts.Text], PartsOf(StoragePlan.Of(sizes, 100), "/a", "/b", "/c"));
        Assert.Equal([Utf8Parts.Text, Utf8Parts.None, Utf8Parts.Layout | Utf8Parts.Text], PartsOf(StoragePlan.Of(sizes, 50), "/a", "/b", "/c"));
    }

    private static IEnumerable<Utf8Parts> PartsOf(PathLookup<Utf8Parts> plan, params string[] paths) =>
        paths.Select(path => plan.TryGet(path, out var parts) ? parts : Utf8Parts.None);

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

namespace Cablegram.Runtime.Tests;

public sealed class CorpusTests
{
    private static readonly DateTimeOffset Start = new(2008, 1, 14, 11, 34, 0, TimeSpan.Zero);

    [Fact]
    public void AllIsOrderedByCreationThenIdThenPath() => Assert.Equal(
        ["cables/08ASTANA66.txt", "cables/copy/08ASTANA66.txt", "cables/draft.txt", "cables/08ASTANA2080.txt", "cables/09PORTAUPRINCE12.txt", "cables/note.txt"],
        Paths(Corpus.All));

    [Fact]
    public void CountIsThatOfAllCables() => Assert.Equal(Corpus.All.Count, Corpus.Count);

    [Theory]
    [InlineData("08ASTANA66", "cables/08ASTANA66.txt")]
    [InlineData("08astana66", "cables/08ASTANA66.txt")]
    [InlineData("#08 Astana 000066", "cables/08ASTANA66.txt")]
    [InlineData("2009 Port-au-Prince 12", "cables/09PORTAUPRINCE12.txt")]
    [InlineData("08EFTOASTANA2080", "cables/08ASTANA2080.txt")]
    public void CableIsFoundByAnySpellingOfItsId(string text, string path)
    {
        Assert.Equal(path, Corpus.Get(text).SourcePath);
        Assert.True(Corpus.TryGet(text, out var byText));
        Assert.True(Corpus.TryGet(text.AsSpan(), out var bySpan));
        Assert.True(Corpus.TryGet(ReferenceId.Parse(text), out var byId));
        Assert.Same(byText, bySpan);
        Assert.Same(byText, byId);
    }

    [Theory]
    [InlineData("08ASTANA67")]
    [InlineData("09ASTANA66")]
    [InlineData("08NOWHERE66")]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownIdIsNotFound(string? text)
    {
        Assert.False(Corpus.TryGet(text, out var cable));
        Assert.Null(cable);
        Assert.False(Corpus.TryGet(text.AsSpan(), out _));
        Assert.False(Corpus.TryGet(default(ReferenceId), out _));
    }

    [Theory]
    [InlineData("08ASTANA67", "No cable has the reference id 08ASTANA67. Nearest: 08ASTANA66, 08ASTANA2080. Corpus.TryGet answers without an exception.")]
    [InlineData("08ASTANNA66", "No cable has the reference id 08ASTANNA66. Nearest: 08ASTANA66, 08ASTANA2080. Corpus.TryGet answers without an exception.")]
    [InlineData("08ULAANBAATAR1", "No cable has the reference id 08ULAANBAATAR1. There is no cable of a post like ULAANBAATAR; see Corpus.All and the classes of Corpus for what there is. Corpus.TryGet answers without an exception.")]
    [InlineData("cable", "'cable' is not a reference id. An id is a year, a post and a number, such as 08ASTANA66. Corpus.TryGet answers without an exception.")]
    public void GetSaysWhatWasPerhapsMeant(string text, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Corpus.Get(text)).Message);

    [Fact]
    public void NullIsReported()
    {
        Assert.Throws<ArgumentNullException>(() => Corpus.Get(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.ReferencesTo(null!));
    }

    [Fact]
    public void CablesAreFoundByTagOriginAndClassification()
    {
        Assert.Equal(["cables/08ASTANA66.txt", "cables/copy/08ASTANA66.txt", "cables/draft.txt"], Paths(Corpus.ByTag(Tag.PGOV)));
        Assert.Equal(["cables/08ASTANA2080.txt"], Paths(Corpus.ByTag(Tag.BR)));
        Assert.Empty(Corpus.ByTag(Tag.None));
        Assert.Equal(["cables/09PORTAUPRINCE12.txt"], Paths(Corpus.ByOrigin(Origin.PortAuPrince)));
        Assert.Equal(["cables/draft.txt", "cables/note.txt"], Paths(Corpus.ByOrigin(Origin.Unknown)));
        Assert.Equal(["cables/08ASTANA2080.txt"], Paths(Corpus.ByClassification(Classification.Secret)));
        Assert.Empty(Corpus.ByClassification(Classification.TopSecret));
    }

    [Fact]
    public void TimeFromIsInAndTimeToIsOut()
    {
        Assert.Equal(3, Corpus.Between(Start, new DateTimeOffset(2008, 10, 20, 11, 31, 0, TimeSpan.Zero)).Count);
        Assert.Equal(4, Corpus.Between(Start, new DateTimeOffset(2008, 10, 20, 11, 31, 1, TimeSpan.Zero)).Count);
        Assert.Equal(2, Corpus.Between(Start.AddSeconds(1), DateTimeOffset.MaxValue).Count);
        Assert.Equal(4, Corpus.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count);
        Assert.Empty(Corpus.Between(Start, Start));
        Assert.Empty(Corpus.Between(DateTimeOffset.MaxValue, DateTimeOffset.MinValue));
        Assert.Equal(2, Corpus.Between(Start.ToOffset(TimeSpan.FromHours(6)), Start.AddMinutes(1).ToOffset(TimeSpan.FromHours(-8))).Count);
    }

    [Fact]
    public void CitationsAreFoundForEveryCopyOfACable()
    {
        string[] citing = ["cables/08ASTANA2080.txt", "cables/09PORTAUPRINCE12.txt"];

        Assert.Equal(citing, Paths(Corpus.ReferencesTo(Corpus.Get("08ASTANA66"))));
        Assert.Equal(citing, Paths(Corpus.ReferencesTo(Corpus.All[1])));
        Assert.Empty(Corpus.ReferencesTo(Corpus.All[2]));
        Assert.Equal(["cables/08ASTANA66.txt"], Paths(Corpus.ReferencesTo(Corpus.Get("09PORTAUPRINCE12"))));
    }

    [Fact]
    public void CableIsOneInstanceForAllThreads()
    {
        using var barrier = new Barrier(4);
        var made = new Cable[4][];
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            barrier.SignalAndWait(TimeSpan.FromSeconds(1));
            made[i] = Corpus.All.ToArray();
        });

        Assert.All(made, cables => Assert.All(cables.Zip(made[0]), pair => Assert.Same(pair.Second, pair.First)));
    }

    [Fact]
    public void FindingAndWalkingAllocateNothing()
    {
        var count = 0;
        Measure();
        Measure();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Measure();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(count > 0);

        void Measure()
        {
            foreach (var cable in Corpus.All) count += cable.ReferenceId.Number;
            foreach (var cable in Corpus.ByTag(Tag.PGOV)) count += cable.Created!.Value.Year;
            foreach (var cable in Corpus.Between(Start, Start.AddYears(1))[1..]) count += (int)cable.Classification;
            foreach (var cable in Corpus.ReferencesTo(Corpus.All[0])) count += (int)cable.Origin;
            if (Corpus.TryGet("08 astana 000066", out var found)) count += found.Paragraphs.Count;
            if (Corpus.TryGet("see #08ASTANA66".AsSpan(4), out found)) count += found[1].Text.Length + found.Utf8.Length;
            if (Corpus.TryGet("08ASTANA67", out _) || Corpus.TryGet("none", out _)) count++;
            if (found!.References[0].Target is { } target) count += target.Subject?.Length ?? 0;
        }
    }

    private static string[] Paths(CableList cables) => cables.Select(cable => cable.SourcePath).ToArray();
}

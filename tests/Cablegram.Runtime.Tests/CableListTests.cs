using System.Collections;

namespace Cablegram.Runtime.Tests;

public sealed class CableListTests
{
    [Fact]
    public void ListIsWalkedInEveryWay()
    {
        var list = Corpus.ByTag(Tag.PGOV);
        var walked = new List<Cable>();
        foreach (var cable in list) walked.Add(cable);

        Assert.Equal(3, list.Count);
        Assert.Equal(walked, list.ToList());
        Assert.Equal(walked, WalkAsObjects(list));
        Assert.Equal(walked, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Same(walked[2], list[^1]);
        Assert.Equal(walked.Skip(1), list[1..]);
    }

    [Fact]
    public void EnumeratorStaysAtTheEndAndCanStartAgain()
    {
        var walk = Corpus.ByTag(Tag.BR).GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => walk.Current);
        Assert.True(walk.MoveNext());
        Assert.Same(Corpus.ByTag(Tag.BR)[0], walk.Current);
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
        Assert.Throws<InvalidOperationException>(() => walk.Current);
        walk.Reset();
        Assert.True(walk.MoveNext());
        walk.Dispose();
    }

    [Fact]
    public void SteppingAlongMakesNoCable()
    {
        // Of ordinals beyond the corpus no cable can be made.
        var walk = new CableList(null, 1_000_000, 3).GetEnumerator();
        for (var i = 0; i < 3; i++) Assert.True(walk.MoveNext());

        Assert.False(walk.MoveNext());
    }

    [Fact]
    public void PositionOutsideIsReported()
    {
        var list = Corpus.ByTag(Tag.BR);

        Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(CableList)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Slice(-1, 1));
    }

    [Fact]
    public void ContainsLooksForTheCable()
    {
        var list = Corpus.ByTag(Tag.PREL);

        Assert.All(list, cable => Assert.True(list.Contains(cable)));
        Assert.False(list.Contains(Corpus.Get("09PORTAUPRINCE12")));
        Assert.False(list.Contains(null));
        Assert.False(default(CableList).Contains(list[0]));
        Assert.True(Corpus.All.Contains(list[0]));
    }

    [Fact]
    public void ListsWithTheSameCablesAreEqual()
    {
        var byPostings = Corpus.ByTag(Tag.PGOV).Intersect(Corpus.ByTag(Tag.PREL));
        var byRange = Corpus.All[..1];

        Assert.True(byPostings == byRange && byPostings.Equals((object)byRange) && byPostings.GetHashCode() == byRange.GetHashCode());
        Assert.True(byPostings != Corpus.All[1..2]);
        Assert.True(default == Corpus.ByTag(Tag.None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void IntersectAndUnionAreThoseOfSets(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var left = RandomList(random);
            var right = RandomList(random);

            Assert.Equal(Ordinals(left).Intersect(Ordinals(right)).Order(), Ordinals(left.Intersect(right)));
            Assert.Equal(Ordinals(left).Union(Ordinals(right)).Order(), Ordinals(left.Union(right)));
        }
    }

    private static CableList RandomList(Random random)
    {
        if (random.Next(3) == 0) return new CableList(null, random.Next(20), random.Next(20));

        var ordinals = Enumerable.Range(0, 40).Where(_ => random.Next(3) == 0).ToArray();
        var start = random.Next(ordinals.Length + 1);
        return new CableList(string.Concat(ordinals.Select(ordinal => (char)ordinal)), start, random.Next(ordinals.Length - start + 1));
    }

    private static IEnumerable<int> Ordinals(CableList list) => Enumerable.Range(0, list.Count).Select(list.OrdinalAt);

    private static IEnumerable<Cable> WalkAsObjects(IEnumerable list)
    {
        foreach (var cable in list) yield return (Cable)cable;
    }
}

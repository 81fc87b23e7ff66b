extern alias generator;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;
using Parsed = generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

public sealed class PerfectHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(65_536)]
    public void EveryIdHasAPlaceOfItsOwn(int count)
    {
        var hash = PerfectHash.Of(Ids(count));

        Assert.Equal(1, hash.Probes);
        Assert.Equal(Enumerable.Range(0, count), hash.Places.Where(key => key >= 0).Order());
        Assert.True(hash.Places.Length <= Math.Max(2, count * 8 / 3), "no more places than needed");
        Assert.All(hash.Shifts, shift => Assert.InRange(shift, 0, 4095));
    }

    [Fact]
    public void TheFirstSeedDoesForIdsThatFollowOneAnother()
    {
        foreach (var count in (int[])[10, 100, 1_000, 10_000])
        {
            var hash = PerfectHash.Of([.. Enumerable.Range(1, count).Select(number => new Parsed.ReferenceId(2008, "ASTANA", number))]);
            Assert.Equal(0, hash.Seed);
            Assert.True(hash.Shifts.Average() < 20, "a shift is found at once");
        }
    }

    [Fact]
    public void IdsThatNoSeedPartsAreStillFound()
    {
        var rows = Ids(300).Select(Row).ToArray();
        var index = new IndexUnderTest(rows, seeds: 0);

        Assert.True(index.Number("IdProbes") > 1);
        CorpusIndex.With(index, () =>
        {
            for (var ordinal = 0; ordinal < rows.Length; ordinal++)
            {
                var id = index.Packed.Rows[ordinal].Id!.Value;
                Assert.Equal(ordinal, IndexReader.Find(id.Year, id.Post, id.Number));
                Assert.Equal(-1, IndexReader.Find(id.Year, id.Post, id.Number + 1_000_000));
            }
        });
    }

    [Fact]
    public void EverySeedHasAFunction()
    {
        var ids = Ids(1_000);
        foreach (var seed in Enumerable.Range(0, PerfectHash.MostSeeds)) Assert.Equal(1, PerfectHash.Of(ids, seed, PerfectHash.MostSeeds).Probes);
    }

    [Fact]
    public void IdsThatDifferInAnyPartArePartedByTheHash()
    {
        Parsed.ReferenceId[] ids =
        [
            new(1985, "STATE", 123_456), new(1985, "STATE", 133_456), new(1995, "STATE", 123_456), new(1908, "STATE", 1), new(2008, "STATE", 1),
            new(2008, "A", 1), new(2008, "A", 2), new(2008, "B", 1), new(2008, "PORTAUPRINCE", 11_234), new(2008, "PORTAUPRINCE", 21_234),
        ];
        var rows = ids.Select((id, i) => Row(id, i)).ToArray();
        var index = new IndexUnderTest(rows);

        Assert.Equal(1, index.Number("IdProbes"));
        CorpusIndex.With(index, () => Assert.All(ids, id =>
        {
            Assert.Equal(id, index.Packed.Rows[IndexReader.Find(id.Year, id.Post, id.Number)].Id);
            Assert.Equal(Array.FindIndex([.. index.Packed.Rows], row => row.Id == id with { Year = id.Year + 100 }), IndexReader.Find(id.Year + 100, id.Post, id.Number));
        }));
    }

    [Fact]
    public void IdsWithoutAPostOrANumberAreInNoIndex()
    {
        var index = new IndexUnderTest([Row(new(2008, "A", 1), 0)]);

        CorpusIndex.With(index, () =>
        {
            Assert.Equal(-1, IndexReader.Find(2008, "", 1));
            Assert.Equal(-1, IndexReader.Find(2008, "A", 0));
            Assert.Equal(-1, IndexReader.Find(-2008, "A", 1));
            Assert.Equal(-1, IndexReader.Find(2008, new string('A', 1_000), int.MaxValue));
            Assert.Equal(-1, IndexReader.Find("08A"));
            Assert.Equal(-1, IndexReader.Find("0811"));
            Assert.Equal(0, IndexReader.Find("08A1"));
            Assert.Equal(0, IndexReader.Find("08a01"));
        });
    }

    private static IndexRow Row(Parsed.ReferenceId id, int i) => new(
        $"cables/{i}.txt", id, null, null, null, Parsed.Classification.Unknown, EquatableArray<string>.Empty, EquatableArray<Parsed.ReferenceId>.Empty);

    private static Parsed.ReferenceId[] Ids(int count)
    {
        string[] posts = ["ASTANA", "STATE", "PORTAUPRINCE", "BANDARSERIBEGAWAN", "USUNNEWYORK", "X", "ZÜRICH"];
        return [.. Enumerable.Range(0, count).Select(i => new Parsed.ReferenceId(1966 + (i % 45), posts[i % posts.Length], 1 + (i / 9)))];
    }
}

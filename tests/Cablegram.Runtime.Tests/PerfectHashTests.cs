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
        Assert.True(hash.Places.Length <= (count * 9 / 8) + 1, "no more places than needed");
        Assert.All(hash.Shifts, shift => Assert.Equal(shift, shift & 0x7F7F));
    }

    [Fact]
    public void TheFirstSeedDoesForIdsThatFollowOneAnother()
    {
        foreach (var count in (int[])[10, 100, 1_000, 10_000])
        {
            var hash = PerfectHash.Of([.. Enumerable.Range(1, count).Select(number => new Parsed.ReferenceId(2008, "ASTANA", number))]);
            Assert.Equal(0, hash.Seed);
            Assert.True(hash.Shifts.Average() < 50, "a shift is found soon");
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

    [Theory]
    [InlineData("08A1")]
    [InlineData("08ROME5")]
    [InlineData("08ROME36")]
    [InlineData("08ASTANA66")]
    [InlineData("09USUNNEWYORK123")]
    public void AnIdInItsCanonicalSpellingIsReadAtOnceIntoTheSameKey(string text)
    {
        var key = IdKey.Of(text, IdKey.YearOf(text));

        Assert.True(key.IsExact);
        Assert.Equal(text.Length, key.Tag);
        Assert.Equal(BitConverter.IsLittleEndian, IdKey.TryRead(text, out var front, out var back));
        if (BitConverter.IsLittleEndian) Assert.Equal((key.Front, key.Back), (front, back));
    }

    [Theory]
    [InlineData("08A")]
    [InlineData("09USUNNEWYORK1234")]
    [InlineData("08Z\u00dcRICH12")]
    [InlineData("08ZURICH\u0661\u0662")]
    [InlineData("")]
    public void WhatHasNoExactKeyIsNotReadAtOnce(string text) => Assert.False(IdKey.TryRead(text, out _, out _));

    [Theory]
    [InlineData("08ASTANA66", 1908)]
    [InlineData("08PORTAUPRINCE1234", 2008)]
    [InlineData("08Z\u00dcRICH12", 2008)]
    public void AnInexactKeyIsMixedOfAllThereIs(string text, int year)
    {
        var key = IdKey.Of(text, year);
        IdKey[] others = [IdKey.Of(text, year + 100), IdKey.Of(text.Insert(4, "X"), year), .. Enumerable.Range(2, text.Length - 2).Select(i => IdKey.Of(text.Remove(i, 1).Insert(i, "~"), year))];

        Assert.False(key.IsExact);
        Assert.Equal(0UL, (key.Front | key.Back) & 0x8080808080808080);
        Assert.All(others, other => Assert.NotEqual((key.Front, key.Back, key.Tag), (other.Front, other.Back, other.Tag)));
    }

    [Fact]
    public void IdsThatOnlyTheirLengthPartsHaveDifferentKeys()
    {
        var shorter = IdKey.Of("08AB11", 2008);
        var longer = IdKey.Of("08ABAB11", 2008);

        Assert.Equal((shorter.Front, shorter.Back), (longer.Front, longer.Back));
        Assert.NotEqual(shorter.Tag, longer.Tag);
        Assert.NotEqual(IdKey.Hash(shorter.Front, shorter.Back, shorter.Tag, 0), IdKey.Hash(longer.Front, longer.Back, longer.Tag, 0));
    }

    [Fact]
    public void NoTwoIdsOfManyHaveOneHash()
    {
        var hashes = from post in (string[])["ROME", "OSLO", "ASTANA", "STATE", "X"]
                     from year in Enumerable.Range(2000, 10)
                     from number in Enumerable.Range(1, 4_000)
                     let key = IdKey.Of(new Parsed.ReferenceId(year, post, number).ToString(), year)
                     select IdKey.Hash(key.Front, key.Back, key.Tag, 0);

        Assert.Equal(200_000, hashes.Distinct().Count());
    }

    private static IndexRow Row(Parsed.ReferenceId id, int i) => new(
        $"cables/{i}.txt", id, null, null, null, Parsed.Classification.Unknown, EquatableArray<string>.Empty, EquatableArray<Parsed.ReferenceId>.Empty);

    private static Parsed.ReferenceId[] Ids(int count)
    {
        string[] posts = ["ASTANA", "STATE", "PORTAUPRINCE", "BANDARSERIBEGAWAN", "USUNNEWYORK", "X", "ZÜRICH"];
        return [.. Enumerable.Range(0, count).Select(i => new Parsed.ReferenceId(1966 + (i % 45), posts[i % posts.Length], 1 + (i / 9)))];
    }
}

extern alias generator;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;
using Parsed = generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

public sealed class IndexTests
{
    private static readonly string[] Posts = ["ASTANA", "ABUJA", "STATE", "PORTAUPRINCE", "FREEDONIA", "X", "ZÜRICH"];
    private static readonly string[] Tags = ["PGOV", "PREL", "KZ", "HUMAN RIGHTS", "FERROUS, RUFUS", "ABCDEFG"];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 40)]
    [InlineData(4, 700)]
    [InlineData(5, 65_535)]
    [InlineData(6, 65_536)]
    public void EverythingPackedIsFound(int seed, int count)
    {
        var rows = RandomRows(new Random(seed), count);
        var index = new IndexUnderTest(rows);
        var ordered = index.Packed.Rows;

        Assert.Equal(count < 65_536 ? 1 : 2, index.Number("OrdinalUnits"));
        CorpusIndex.With(index, () =>
        {
            Assert.Equal(count, CorpusIndex.Count);
            for (var ordinal = 0; ordinal < count; ordinal += Step(count)) AssertRow(ordered[ordinal], ordinal);
            AssertIds(ordered);
            AssertPostings(ordered);
        });
    }

    [Fact]
    public void OrderOfTheRowsHasNoEffect()
    {
        var rows = RandomRows(new Random(7), 300);
        var shuffled = rows.Reverse().ToArray();

        Assert.Equal(new IndexUnderTest(rows).Packed, new IndexUnderTest(shuffled).Packed);
    }

    [Fact]
    public void EveryConstantSaysWhatItIs() => Assert.All(new IndexUnderTest([]).Packed.Constants, constant =>
        Assert.EndsWith(".", constant.Documentation, StringComparison.Ordinal));

    [Theory]
    [InlineData(1, 1, 1, 0, 0)]
    [InlineData(1861, 4, 12, 4, 30)]
    [InlineData(2008, 1, 14, 11, 34)]
    [InlineData(8100, 12, 31, 23, 59)]
    public void TimesArePackedToTheMinute(int year, int month, int day, int hour, int minute)
    {
        var time = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc);

        Assert.Equal(new DateTimeOffset(time), IndexReader.ToTime(IndexPacker.Minutes(time.AddSeconds(59))));
    }

    [Fact]
    public void TimesBeyondTheColumnAreItsLast() =>
        Assert.Equal(uint.MaxValue - 1, IndexPacker.Minutes(DateTime.MaxValue));

    // Every row of a small index, some of a large one.
    private static int Step(int count) => count > 1000 ? 61 : 1;

    private static void AssertRow(IndexRow row, int ordinal)
    {
        // Not IndexReader.Id, which keeps the names of the posts of one index for good.
        Assert.Equal(row.Id?.Post ?? "", IndexReader.Post(ordinal).ToString());
        Assert.Equal(row.Id?.Year ?? 0, IndexReader.Year(ordinal));
        Assert.Equal(row.Id?.Number ?? 0, IndexReader.Number(ordinal));
        Assert.Equal(row.Created is { } created ? new DateTimeOffset(created) : null, IndexReader.Created(ordinal));
        Assert.Equal((int)row.Classification, (int)IndexReader.Classification(ordinal));
        Assert.Equal(row.Post is { } post ? OriginValue.Of(post, IndexUnderTest.Number(post, null)) : 0, (int)IndexReader.Origin(ordinal));
    }

    private static void AssertIds(EquatableArray<IndexRow> rows)
    {
        var firsts = rows.Select((row, ordinal) => (row, ordinal)).Where(entry => entry.row.Id is not null)
            .GroupBy(entry => entry.row.Id!.Value)
            .Select(group => (Id: group.Key, group.OrderBy(entry => entry.row.Path, StringComparer.Ordinal).First().ordinal));
        foreach (var (id, ordinal) in firsts.Where((_, i) => i % Step(rows.Count) == 0))
        {
            Assert.Equal(ordinal, IndexReader.Find(id.Year, id.Post, id.Number));
            Assert.Equal(-1, IndexReader.Find(id.Year, id.Post, id.Number + 100_000));
            Assert.Equal(-1, IndexReader.Find(id.Year + 100, id.Post, id.Number));
            if (id.Post != "ZÜRICH") Assert.Equal(ordinal, IndexReader.Find(id.ToString().ToLowerInvariant()));
        }

        Assert.Equal(-1, IndexReader.Find("08NOWHERE1"));
    }

    private static void AssertPostings(EquatableArray<IndexRow> rows)
    {
        foreach (var tag in Tags) AssertOrdinals(rows, row => row.Tags.Contains(tag), Corpus.ByTag((Tag)TagValue.Of(tag)));
        foreach (var post in Posts) AssertOrdinals(rows, row => row.Post == post, Corpus.ByOrigin((Origin)OriginValue.Of(post, IndexUnderTest.Number(post, null))));
        AssertOrdinals(rows, row => row.Post is null, Corpus.ByOrigin(Origin.Unknown));
        foreach (var classification in Enum.GetValues<Classification>()) AssertOrdinals(rows, row => (int)row.Classification == (int)classification, Corpus.ByClassification(classification));
        foreach (var id in rows.Select(row => row.Id).OfType<Parsed.ReferenceId>().Distinct().Take(100 / Step(rows.Count) + 1))
        {
            var cited = IndexReader.Find(id.Year, id.Post, id.Number);
            AssertOrdinals(rows, row => row.References.Contains(id), IndexReader.Postings(CorpusIndex.CitedKeys, CorpusIndex.CitedStarts, CorpusIndex.CitingOrdinals, cited));
        }
    }

    private static void AssertOrdinals(EquatableArray<IndexRow> rows, Func<IndexRow, bool> predicate, CableList list) => Assert.Equal(
        rows.Select((row, ordinal) => (row, ordinal)).Where(entry => predicate(entry.row)).Select(entry => entry.ordinal),
        Enumerable.Range(0, list.Count).Select(list.OrdinalAt));

    private static IndexRow[] RandomRows(Random random, int count) => Enumerable.Range(0, count).Select(i => new IndexRow(
        $"cables/{random.Next(1000)}/{i}.txt",
        random.Next(10) == 0 ? null : RandomId(random, count),
        random.Next(10) == 0 ? null : Posts[random.Next(Posts.Length)],
        null,
        random.Next(10) == 0 ? null : new DateTime(2008, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(count * 2)),
        (Parsed.Classification)random.Next(6),
        Tags.Where(_ => random.Next(3) == 0).ToEquatableArray(),
        Enumerable.Range(0, random.Next(4)).Select(_ => RandomId(random, count)).Distinct().ToEquatableArray())).ToArray();

    private static Parsed.ReferenceId RandomId(Random random, int count) =>
        new(2000 + random.Next(10), Posts[random.Next(Posts.Length)], 1 + random.Next((count / 50) + 1));
}

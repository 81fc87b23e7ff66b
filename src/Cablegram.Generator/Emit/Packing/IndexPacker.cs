using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>Packs what lookups over a corpus need into constants that are read in place at run time. docs/packing.md has the format.</summary>
internal static class IndexPacker
{
    /// <summary>From this many cables on an ordinal takes two units.</summary>
    private const int FirstWideCount = 65536;

    /// <summary>Stands for a time that is not known.</summary>
    private const uint NoTime = uint.MaxValue;

    /// <summary>Packs the index.</summary>
    /// <param name="rows">The cables, in any order.</param>
    /// <param name="tagValue">Value of the member of <c>Tag</c> for a code.</param>
    /// <param name="originValue">Value of the member of <c>Origin</c> for the id of a post; <see cref="OriginValue.Unknown"/> is given for none.</param>
    /// <param name="seeds">Number of seeds to try for the hash over the ids.</param>
    public static PackedIndex Pack(IEnumerable<IndexRow> rows, Func<string, int> tagValue, Func<string, int> originValue, int seeds = PerfectHash.MostSeeds)
    {
        var ordered = Order(rows);
        var ordinalUnits = OrdinalUnits(ordered.Length);
        var ids = new IdTable(ordered);
        var origins = Array.ConvertAll(ordered, row => row.Post is { } post ? originValue(post) : OriginValue.Unknown);
        var tags = new PostingsWriter(ordinalUnits);
        var byOrigin = new PostingsWriter(ordinalUnits);
        var classifications = new PostingsWriter(ordinalUnits);
        var cited = new PostingsWriter(ordinalUnits);
        for (var ordinal = 0; ordinal < ordered.Length; ordinal++)
        {
            var row = ordered[ordinal];
            foreach (var tag in row.Tags) tags.Add(tagValue(tag), ordinal);
            byOrigin.Add(origins[ordinal], ordinal);
            classifications.Add((int)row.Classification, ordinal);
            foreach (var id in row.References)
            {
                if (ids.Find(id) is { } target) cited.Add(target, ordinal);
            }
        }

        var constants = new List<IndexConstant>
        {
            new("Count", ordered.Length, "Number of cables."),
            new("OrdinalUnits", ordinalUnits, "Number of units an ordinal takes."),
            new("Created", Column(ordered, (units, row) => units.Wide(Minutes(row.Created))), "Creation of each cable: minutes since the beginning of the year 1, two units each; all bits set for none."),
        };
        ids.AddConstants(constants, seeds);
        constants.Add(new("Classifications", Column(ordered, (units, row) => units.Unit((int)row.Classification)), "Classification of each cable."));
        constants.Add(new("Origins", byOrigin.KeyIndexes(origins), "Origin of each cable: index into OriginKeys."));
        tags.AddConstants(constants, "Tag", "TagOrdinals", "tags");
        byOrigin.AddConstants(constants, "Origin", "OriginOrdinals", "origins");
        classifications.AddConstants(constants, "Classification", "ClassificationOrdinals", "classifications");
        cited.AddConstants(constants, "Cited", "CitingOrdinals", "cited cables");
        return new PackedIndex(new EquatableArray<IndexRow>(ordered), constants.ToEquatableArray());
    }

    /// <summary>Number of units an ordinal takes in a corpus of so many cables.</summary>
    public static int OrdinalUnits(int count) => count < FirstWideCount ? 1 : 2;

    /// <summary>Minutes since the beginning of the year 1; times after the year 8166 stand as its last minute but one.</summary>
    internal static uint Minutes(DateTime? time) =>
        time is { } known ? (uint)Math.Min(known.Ticks / TimeSpan.TicksPerMinute, NoTime - 1) : NoTime;

    // By creation to the minute, those without last; then by id (year, post, number), those without last; then by path.
    private static IndexRow[] Order(IEnumerable<IndexRow> rows)
    {
        var ordered = rows.ToArray();
        Array.Sort(ordered, static (left, right) =>
        {
            var order = Minutes(left.Created).CompareTo(Minutes(right.Created));
            if (order == 0) order = (left.Id is null).CompareTo(right.Id is null);
            if (order == 0 && left.Id is { } a && right.Id is { } b)
            {
                order = a.Year.CompareTo(b.Year);
                if (order == 0) order = string.CompareOrdinal(a.Post, b.Post);
                if (order == 0) order = a.Number.CompareTo(b.Number);
            }

            return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
        });
        return ordered;
    }

    private static string Column(IndexRow[] rows, Action<UnitWriter, IndexRow> write)
    {
        var units = new UnitWriter();
        foreach (var row in rows) write(units, row);
        return units.ToString();
    }
}

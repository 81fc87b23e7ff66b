using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>How much of a cable goes into literals.</summary>
/// <param name="FullPath">Key of its file.</param>
/// <param name="Path">Its path in the output, by which the order goes.</param>
/// <param name="Layout">UTF-16 units of its packed fields.</param>
/// <param name="Text">UTF-16 units of its text; 0 where a resource has it.</param>
/// <param name="Shelf">The shelf it stands on, whose packed fields are one literal; 0 for all where there are none.</param>
internal sealed record LiteralSize(string FullPath, string Path, int Layout, int Text, int Shelf = 0)
{
    /// <summary>The size of a cable that stands on no shelf.</summary>
    public static LiteralSize Of(CableModel cable) => new(cable.FullPath, cable.Row.Path, cable.Layout.Length, cable.Source.Length);
}

/// <summary>Which parts of a cable are <c>u8</c> literals instead of string literals.</summary>
[Flags]
internal enum Utf8Parts : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The text.</summary>
    Text = 1,

    /// <summary>The packed fields.</summary>
    Layout = 2,
}

/// <summary>
/// Decides what goes into string literals and what into <c>u8</c> literals. All string literals of an assembly together have 16 MB
/// of UTF-16 at most (CS8103); <c>u8</c> literals have no such limit, but cost the compiler eight times as much.
/// </summary>
internal static class StoragePlan
{
    /// <summary>UTF-16 units of string literals that the cables may have together; a seventh more is for the index, the rest of 8.4 million for the consumer.</summary>
    public const int LiteralBudget = 7_000_000;

    /// <summary>UTF-16 units of string literals that the index may have beside the cables: it comes to that with some 30,000 of them.</summary>
    public static int IndexBudget(int literalBudget) => literalBudget / 7;

    /// <summary>
    /// What has to be a <c>u8</c> literal, by file. Packed fields come first, as every cable has them; then texts; of each all behind the one
    /// at which the budget is used up, in the order of their shelves and paths.
    /// </summary>
    public static PathLookup<Utf8Parts> Of(IEnumerable<LiteralSize> sizes, int budget = LiteralBudget)
    {
        var all = sizes.ToArray();
        var total = 0L;
        foreach (var size in all) total += (long)size.Layout + size.Text;
        return total <= budget ? Empty : Divide(all, budget);
    }

    private static PathLookup<Utf8Parts> Empty { get; } = new(EquatableArray<KeyValuePair<string, Utf8Parts>>.Empty);

    private static PathLookup<Utf8Parts> Divide(IEnumerable<LiteralSize> sizes, int budget)
    {
        var sorted = sizes
            .OrderBy(size => size.Shelf)
            .ThenBy(size => size.Path, StringComparer.Ordinal)
            .ThenBy(size => size.FullPath, StringComparer.Ordinal)
            .ToArray();
        var parts = new Utf8Parts[sorted.Length];
        var used = 0L;
        for (var i = 0; i < sorted.Length; i++)
        {
            used += sorted[i].Layout;
            if (used > budget) parts[i] |= Utf8Parts.Layout;
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            used += sorted[i].Text;
            if (used > budget && sorted[i].Text > 0) parts[i] |= Utf8Parts.Text;
        }

        var beyond = new List<KeyValuePair<string, Utf8Parts>>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (parts[i] != Utf8Parts.None && (i == 0 || sorted[i].FullPath != sorted[i - 1].FullPath))
                beyond.Add(new KeyValuePair<string, Utf8Parts>(sorted[i].FullPath, parts[i]));
        }

        return new PathLookup<Utf8Parts>(beyond.ToEquatableArray());
    }
}

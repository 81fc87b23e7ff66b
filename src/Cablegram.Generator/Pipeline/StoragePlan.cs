using Cablegram.Model;

namespace Cablegram.Pipeline;

/// <summary>How much text a cable's literals have.</summary>
/// <param name="FullPath">Key of its file.</param>
/// <param name="Path">Its path in the output, by which the order goes.</param>
/// <param name="Length">UTF-16 units.</param>
internal sealed record TextSize(string FullPath, string Path, int Length);

/// <summary>
/// Decides which texts are string literals and which <c>u8</c> literals. All string literals of an assembly together have 16 MB
/// of UTF-16 at most (CS8103); <c>u8</c> literals have no such limit, but cost the compiler eight times as much.
/// </summary>
internal static class StoragePlan
{
    /// <summary>UTF-16 units of string literals that the cables may have together; the rest of 8.4 million is for the index and the consumer.</summary>
    public const int LiteralBudget = 7_000_000;

    /// <summary>The files whose text has to be a <c>u8</c> literal: all behind the one at which the budget is used up, in the order of their paths.</summary>
    public static PathLookup<bool> Of(IEnumerable<TextSize> sizes, int budget = LiteralBudget)
    {
        var used = 0L;
        var beyond = new List<KeyValuePair<string, bool>>();
        foreach (var size in sizes.OrderBy(size => size.Path, StringComparer.Ordinal).ThenBy(size => size.FullPath, StringComparer.Ordinal))
        {
            used += size.Length;
            if (used > budget && (beyond.Count == 0 || beyond[beyond.Count - 1].Key != size.FullPath))
                beyond.Add(new KeyValuePair<string, bool>(size.FullPath, true));
        }

        return new PathLookup<bool>(beyond.ToEquatableArray());
    }
}

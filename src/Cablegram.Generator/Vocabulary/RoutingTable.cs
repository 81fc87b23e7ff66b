using System.Diagnostics.CodeAnalysis;

namespace Cablegram.Vocabulary;

/// <summary>Names behind routing indicators (ACP 117; FORMAT.md 5.8).</summary>
internal static class RoutingTable
{
    private static readonly Lazy<SpanTable<string>> Names = new(static () =>
    {
        var table = new SpanTable<string>();
        foreach (var row in VocabularyResource.ReadRows("routing")) table.TryAdd(row[0], row[1]);
        return table;
    });

    /// <summary>
    /// Finds the name most often behind an indicator: <c>RUEHC</c> is SECSTATE WASHDC. Others can stand behind it too. Case does not matter.
    /// </summary>
    public static bool TryFindName(ReadOnlySpan<char> indicator, [NotNullWhen(true)] out string? name)
    {
        Span<char> key = stackalloc char[16];
        name = null;
        indicator = indicator.Trim();
        return indicator.Length <= key.Length
            && Names.Value.TryFind(key.Slice(0, indicator.ToUpperInvariant(key)), out name);
    }
}

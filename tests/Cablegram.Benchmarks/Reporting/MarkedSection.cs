namespace Cablegram.Benchmarks.Reporting;

/// <summary>A section of a Markdown page between two comments, written by this program.</summary>
internal static class MarkedSection
{
    /// <summary>The page with another text in the section.</summary>
    public static string Replace(string page, string name, string text)
    {
        string begin = $"<!-- {name}: written by the benchmarks -->\n", end = $"<!-- end of {name} -->";
        var start = page.IndexOf(begin, StringComparison.Ordinal);
        var stop = page.IndexOf(end, StringComparison.Ordinal);
        if (start < 0 || stop < start) throw new InvalidOperationException($"The page has no section {name}.");
        return page[..(start + begin.Length)] + "\n" + text + "\n" + page[stop..];
    }
}

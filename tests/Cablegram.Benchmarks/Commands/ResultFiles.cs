namespace Cablegram.Benchmarks.Commands;

/// <summary>Where results are kept.</summary>
internal static class ResultFiles
{
    /// <summary>Root of the repository.</summary>
    public static string Root => Repository.Root ?? throw new InvalidOperationException("The benchmarks run inside the repository.");

    /// <summary>Measurements of builds.</summary>
    public static FileInfo Builds => In("tests/Cablegram.Benchmarks/Results/builds.tsv");

    /// <summary>Measurements of lookups.</summary>
    public static FileInfo Lookups => In("tests/Cablegram.Benchmarks/Results/lookups.tsv");

    /// <summary>Measurements of edits.</summary>
    public static FileInfo Edits => In("tests/Cablegram.Benchmarks/Results/edits.tsv");

    /// <summary>The page with the results.</summary>
    public static FileInfo Page => In("docs/performance.md");

    /// <summary>The chart on that page.</summary>
    public static FileInfo Chart => In("docs/performance-growth.svg");

    private static FileInfo In(string path) => new(Path.Combine(Root, path));
}

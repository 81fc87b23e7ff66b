namespace Cablegram.Tests;

/// <summary>The repository the tests were built in.</summary>
internal static class Repository
{
    /// <summary>Its folder; null where the tests run outside one.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }
}

namespace Cablegram.Tests;

/// <summary>The folder of real cables beside the repository; tests that need it are skipped where it is not.</summary>
internal static class SharedFolder
{
    /// <summary>A path in the folder; the running test is skipped where it does not exist.</summary>
    public static string Path(params string[] parts)
    {
        var path = Repository.Root is null ? null : System.IO.Path.Combine([Repository.Root, "..", "shared", .. parts]);
        Assert.SkipWhen(path is null || !(File.Exists(path) || Directory.Exists(path)), $"no real cables here: ../shared/{string.Join('/', parts)} does not exist");
        return path!;
    }

    /// <summary>The rows of a tab-separated table, by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(params string[] parts)
    {
        var lines = File.ReadAllLines(Path(parts));
        var names = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Row(names, line.Split('\t')))];
    }

    private static Dictionary<string, string> Row(string[] names, string[] cells)
    {
        var row = new Dictionary<string, string>();
        for (var i = 0; i < names.Length; i++) row[names[i]] = i < cells.Length ? cells[i] : "";
        return row;
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cablegram.Parsing.Tests.Fields;

/// <summary>Test cases from outside the repository: one JSON object a line in <c>../shared/vectors</c>. Where they are absent the test is skipped.</summary>
internal static class VectorFile
{
    /// <summary>The rows of a file whose expectation is not a matter of opinion, or all of them.</summary>
    public static List<JsonElement> Read(string name, bool withOpinions = false)
    {
        var path = Path.Combine(Root(), "..", "shared", "vectors", name);
        if (!File.Exists(path)) Assert.Skip($"{name} is not beside the repository.");

        return [.. File.ReadLines(path).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => withOpinions || !row.GetProperty("opinion").GetBoolean())];
    }

    /// <summary>The strings of the row's expectation.</summary>
    public static IEnumerable<string> Expected(JsonElement row) => row.GetProperty("expected").EnumerateArray().Select(e => e.GetString() ?? "");

    /// <summary>The row's input.</summary>
    public static string Input(JsonElement row) => row.GetProperty("input").GetString() ?? "";

    /// <summary>The directory of the solution.</summary>
    public static string Root([CallerFilePath] string here = "")
    {
        var directory = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Generator.sln"))) directory = directory.Parent;
        return directory?.FullName ?? AppContext.BaseDirectory;
    }
}

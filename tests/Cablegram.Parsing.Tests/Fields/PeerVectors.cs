using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cablegram.Parsing.Tests.Fields;

/// <summary>Test cases of another parser that lie beside the repository; where they are absent the tests are skipped.</summary>
internal static class PeerVectors
{
    /// <summary>The rows of a file that are facts of the format, not choices of that parser.</summary>
    public static List<JsonElement> Read(string field)
    {
        var file = Path.Combine(Folder(), field + ".jsonl");
        if (!File.Exists(file)) Assert.Skip("The vectors are not beside the repository.");

        return
        [
            .. File.ReadLines(file)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Where(row => !row.GetProperty("opinion").GetBoolean()),
        ];
    }

    /// <summary>Reports the agreement and fails under 95 per cent.</summary>
    public static void Score(string field, Func<string, JsonElement, bool> agrees)
    {
        var rows = Read(field);
        var wrong = rows.Where(row => !agrees(row.GetProperty("input").GetString()!, row.GetProperty("expected"))).ToList();
        var report = $"{field}: {rows.Count - wrong.Count} of {rows.Count} agree.";
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(wrong.Count * 20 <= rows.Count, report + "\n" + string.Join("\n", wrong.Select(row => row.GetProperty("source").GetString())));
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../../shared/vectors"));
}

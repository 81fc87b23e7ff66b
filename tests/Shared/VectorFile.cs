using System.Text.Json;

namespace Cablegram.Tests;

/// <summary>Test cases of another parser's author: one JSON object a line in <c>../shared/vectors</c>.</summary>
internal static class VectorFile
{
    /// <summary>The rows of a field's file; without those whose expectation is a matter of opinion, unless asked for.</summary>
    public static List<JsonElement> Read(string field, bool withOpinions = false) =>
    [
        .. File.ReadLines(SharedFolder.Path("vectors", field + ".jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => withOpinions || !row.GetProperty("opinion").GetBoolean()),
    ];

    /// <summary>The row's input.</summary>
    public static string Input(JsonElement row) => row.GetProperty("input").GetString() ?? "";

    /// <summary>The strings of the row's expectation.</summary>
    public static IEnumerable<string> Expected(JsonElement row) => row.GetProperty("expected").EnumerateArray().Select(item => item.GetString() ?? "");

    /// <summary>Reports the agreement and fails under 95 per cent.</summary>
    public static void Score(string field, Func<string, JsonElement, bool> agrees)
    {
        var rows = Read(field);
        var wrong = rows.Where(row => !agrees(Input(row), row.GetProperty("expected"))).ToList();
        var report = $"{field}: {rows.Count - wrong.Count} of {rows.Count} agree.";
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(wrong.Count * 20 <= rows.Count, report + "\n" + string.Join("\n", wrong.Select(row => row.GetProperty("source").GetString())));
    }
}

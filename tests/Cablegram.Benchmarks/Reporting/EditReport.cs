using System.Globalization;
using System.Text;

namespace Cablegram.Benchmarks.Reporting;

/// <summary>The table of edits.</summary>
internal static class EditReport
{
    private static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["first"] = "the first run, over everything",
        ["body"] = "the body of a cable",
        ["csharp"] = "a C# file",
        ["csharp-least"] = "a C# file, with a generator that takes the files and makes nothing",
        ["csharp-options"] = "a C# file, and the editor makes its options anew with the same values",
    };

    /// <summary>A table for all sizes.</summary>
    public static string Write(FileInfo file)
    {
        var text = new StringBuilder();
        foreach (var remark in SizeTable.Remarks(file)) text.Append("* ").Append(remark).Append('\n');

        text.Append("\n| Edit | Cables | Generator, ms | Generated files changed |\n| --- | ---: | ---: | ---: |\n");
        foreach (var row in SizeTable.Read<EditRow>(file)) text.Append(CultureInfo.InvariantCulture, $"| {Titles[row.Edit]} | {row.Size:#,0} | {row.Milliseconds:#,0.0} | {row.Files} |\n");
        return text.ToString();
    }
}

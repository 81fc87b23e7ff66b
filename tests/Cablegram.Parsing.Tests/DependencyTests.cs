namespace Cablegram.Parsing.Tests;

/// <summary>Dependencies point one way: what each folder of the parser may use, as docs/architecture.md tells it.</summary>
public class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Vocabulary"] = ["Model"],
        ["Parsing/Text"] = ["Model", "Vocabulary"],
        ["Parsing/Fields"] = ["Model", "Vocabulary", "Parsing.Text"],
        ["Parsing/Header"] = ["Model", "Vocabulary", "Parsing.Text", "Parsing.Fields"],
        ["Parsing/Carriers"] = ["Model", "Vocabulary", "Parsing.Text", "Parsing.Fields", "Parsing.Header"],
        ["Parsing/Body"] = ["Model", "Vocabulary", "Parsing.Text", "Parsing.Fields"],
        ["Parsing/Head"] = ["Model", "Vocabulary", "Parsing.Text", "Parsing.Fields", "Parsing.Body", "Parsing.Carriers"],
        ["Parsing/Identity"] = ["Model", "Vocabulary", "Parsing", "Parsing.Text", "Parsing.Fields", "Parsing.Header", "Parsing.Carriers"],
    };

    [Fact]
    public void EachFolderUsesOnlyWhatIsBelowIt()
    {
        var source = Path.Combine(Repository.Root!, "src", "Cablegram.Generator");
        var wrong = Allowed.SelectMany(folder => Directory
            .GetFiles(Path.Combine(source, folder.Key), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file)
                .Where(line => line.StartsWith("using Cablegram.", StringComparison.Ordinal) || line.StartsWith("using Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Select(line => line["using ".Length..].TrimEnd(';'))
                .Where(used => !folder.Value.Contains(used.Replace("Cablegram.", "", StringComparison.Ordinal)))
                .Select(used => $"{folder.Key}/{Path.GetFileName(file)} uses {used}")));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Cablegram.Generator/Fixes", "Model")]
    [InlineData("Cablegram.Generator/Rules", "Model", "Vocabulary", "Parsing", "Fixes", "Rules")]
    [InlineData("Cablegram.CodeFixes", "Fixes", "Rules", "Analysis", "Microsoft.CodeAnalysis")]
    public void RulesAndFixesKnowNothingOfTheCompilerAndCodeFixesNothingOfCables(string folder, params string[] allowed)
    {
        var wrong = Directory.GetFiles(Path.Combine(Repository.Root!, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file)
                .Where(line => line.StartsWith("using Cablegram.", StringComparison.Ordinal) || line.StartsWith("using Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Select(line => line["using ".Length..].TrimEnd(';').Replace("Cablegram.", "", StringComparison.Ordinal))
                .Where(used => !allowed.Any(name => used == name || used.StartsWith(name + ".", StringComparison.Ordinal)))
                .Select(used => $"{Path.GetFileName(file)} uses {used}"));

        Assert.Empty(wrong);
    }
}

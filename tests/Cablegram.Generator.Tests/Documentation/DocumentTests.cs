using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cablegram.Diagnostics;

namespace Cablegram.Generator.Tests.Documentation;

public sealed partial class DocumentTests
{
    [Fact]
    public void LinksLeadToFilesAndHeadings()
    {
        var links = MarkdownFile.All.SelectMany(document => document.Prose().SelectMany(line => Link().Matches(line)).Select(link => (document, Target: link.Groups[1].Value)));
        Assert.True(links.Count() > 30);
        Assert.Empty(links.Where(link => !Exists(link.document, link.Target)).Select(link => $"{link.document.Path}: {link.Target}"));
    }

    [Fact]
    public void EveryPropertyThatIsVisibleIsDocumentedAndEveryDocumentedOneIsVisible()
    {
        var visible = Props().Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);
        // Read by MSBuild alone, and set by the SDK or by our targets.
        var expected = visible.Append("EnableDefaultCableItems").Append("CablegramPrepareCompiler").Except(["RootNamespace", "ProjectDir", "CablegramPlainCables", "CablegramFolder"]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), FirstColumn("## Properties").Order(StringComparer.Ordinal));
        Assert.NotEmpty(Props().Descendants("EnableDefaultCableItems"));
        Assert.Contains(BuildFile("Cablegram.targets").Descendants("Target"), target => target.Attribute("Condition")?.Value.Contains("'$(CablegramPrepareCompiler)' != 'false'", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("NotedCable")]
    [InlineData("AdditionalFiles")]
    public void EveryMetadataThatAreVisibleAreDocumentedAndEveryDocumentedOnesAreVisible(string item)
    {
        var visible = Props().Descendants("CompilerVisibleItemMetadata").Concat(BuildFile("Cablegram.targets").Descendants("CompilerVisibleItemMetadata"))
            .Where(metadata => metadata.Attribute("Include")!.Value == item)
            .Select(metadata => metadata.Attribute("MetadataName")!.Value)
            .Except(["CablegramItem", "LogicalName"]);
        Assert.Equal(visible.Order(StringComparer.Ordinal), FirstColumn("## Metadata of an item").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheReadmeNamesEveryOption()
    {
        var readme = string.Join('\n', MarkdownFile.Read("README.md").Lines);
        Assert.All(
            FirstColumn("## Properties").Concat(FirstColumn("## Metadata of an item")).Except(["Link"]),
            option => Assert.Contains($"`{option}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryDiagnosticIsDocumentedWithItsSeverity()
    {
        var rows = Section("## What is reported").Where(line => line.StartsWith("| CBL", StringComparison.Ordinal)).Select(row => row.Split('|')).ToArray();
        Assert.Equal(
            GeneratorDiagnostics.ById.Values.Select(rule => $"{rule.Id} {rule.DefaultSeverity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal),
            rows.Select(cells => $"{cells[1].Trim()} {cells[2].Trim()}"));
    }

    [Fact]
    public void TheArchitectureNamesEveryStepOfThePipeline()
    {
        var steps = typeof(Pipeline.PipelineSteps).GetFields().Select(field => field.Name);
        Assert.Equal(steps.Order(StringComparer.Ordinal), FirstColumn("## Pipeline", "docs/architecture.md").Order(StringComparer.Ordinal));
    }

    private static XDocument Props() => BuildFile("Cablegram.props");

    private static XDocument BuildFile(string name) => XDocument.Load(Path.Combine(MarkdownFile.Root, "src", "Cablegram.Generator", "build", name));

    /// <summary>The lines of a section of a document, up to the next heading.</summary>
    private static IEnumerable<string> Section(string heading, string path = "docs/options.md") =>
        MarkdownFile.Read(path).Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));

    /// <summary>What stands in code marks in the first column of a section's table.</summary>
    private static IEnumerable<string> FirstColumn(string heading, string path = "docs/options.md") =>
        Section(heading, path).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

    private static bool Exists(MarkdownFile document, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal)) return true;

        var parts = target.Split('#');
        var folder = Path.GetDirectoryName(Path.Combine(MarkdownFile.Root, document.Path))!;
        var path = parts[0].Length == 0 ? Path.Combine(MarkdownFile.Root, document.Path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (!File.Exists(path) && !Directory.Exists(path)) return false;
        return parts.Length == 1 || MarkdownFile.Read(Path.GetRelativePath(MarkdownFile.Root, path)).Anchors().Contains(parts[1]);
    }

    [GeneratedRegex(@"(?<!`)\[[^\]`]*(?:`[^`]*`[^\]`]*)*\]\(([^)\s]+)\)(?!`)")]
    private static partial Regex Link();
}

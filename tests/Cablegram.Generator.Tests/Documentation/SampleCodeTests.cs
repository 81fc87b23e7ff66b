using System.Text;
using Cablegram.Testing;
using Microsoft.CodeAnalysis;

namespace Cablegram.Generator.Tests.Documentation;

/// <summary>The code in the documents: it compiles, and what is said to be generated is generated.</summary>
public sealed class SampleCodeTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\n";

    private static readonly Lazy<CorpusProject> SampleCorpus = new(ReadSampleCorpus);

    [Fact]
    public void SamplesCompileOverTheCablesOfTheSample()
    {
        var statements = new StringBuilder(Usings + "using CableReader.Cables;\ninternal static class Samples\n{\n");
        var declarations = new StringBuilder("#nullable enable\nnamespace CableReader.Cables;\n");
        var count = 0;
        foreach (var document in MarkdownFile.All)
        {
            foreach (var block in document.Blocks())
            {
                var line = $"#line {block.Line} \"{document.Path}\"\n{block.Text}\n#line default\n";
                if (block.Language == "csharp") statements.Append($"internal static void Sample{++count}()\n{{\n{line}}}\n");
                else if (block.Language == "csharp declaration") declarations.Append(line);
            }
        }

        Assert.True(count > 15);
        var run = GeneratorRun.Of(SampleCorpus.Value
            .WithSource("Samples.cs", statements.Append("}\n").ToString())
            .WithSource("Declarations.cs", declarations.ToString()));
        Assert.Empty(run.CompilerDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void ExcerptsOfGeneratedCodeAreGenerated()
    {
        var files = GeneratorRun.Of(SampleCorpus.Value).Sources.Values.Select(text => text.Split('\n')).ToArray();
        var excerpts = MarkdownFile.All.SelectMany(document => document.Blocks()).Where(block => block.Language == "csharp generated").ToArray();
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, excerpt => Assert.Contains(files, file => HasInOrder(file, excerpt.Text.Split('\n'))));
    }

    [Fact]
    public void TheExampleOfTheReadmeDoesWhatItSays()
    {
        var blocks = MarkdownFile.Read("README.md").Blocks().ToArray();
        var run = GeneratorRun.Of(CorpusProject.Empty
            .WithProperty("RootNamespace", "FieldOffice")
            .WithCable("cables/08SUVA212.txt", blocks.First(block => block.Language == "text").Text + "\n")).AssertClean();
        var example = blocks.Single(block => block.Language == "csharp example").Text
            .Replace("using FieldOffice.Cables;", "var output = new StringBuilder();", StringComparison.Ordinal)
            .Replace("Console.WriteLine(", "output.AppendLine(", StringComparison.Ordinal);

        Assert.Equal(
            blocks.Single(block => block.Language == "text output").Text,
            run.Execute<string>(example + "\nreturn output.ToString();").ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(blocks.Single(block => block.Language == "text comment").Text, CommentOf(run.Sources["Cable._08SUVA212.g.cs"]));
    }

    /// <summary>The first documentation comment of a file as an editor lays it out.</summary>
    private static string CommentOf(string file)
    {
        var text = new StringBuilder();
        foreach (var line in file.Split('\n').Select(line => line.Trim()).SkipWhile(line => line != "/// <summary>").Skip(1).TakeWhile(line => line != "/// </summary>"))
        {
            if (line.StartsWith("/// <para>", StringComparison.Ordinal)) text.Append(Inner(line, "para")).Append("\n\n");
            else if (line.StartsWith("/// <item>", StringComparison.Ordinal)) text.Append("• ").Append(Inner(line, "description")).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string Inner(string line, string element)
    {
        var start = line.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        return System.Net.WebUtility.HtmlDecode(line[start..line.IndexOf($"</{element}>", StringComparison.Ordinal)]);
    }

    /// <summary>Whether a file has these lines, in this order, perhaps with others between.</summary>
    private static bool HasInOrder(IReadOnlyList<string> file, IReadOnlyList<string> lines)
    {
        var at = 0;
        foreach (var line in file)
        {
            if (at < lines.Count && line == lines[at]) at++;
        }

        return at == lines.Count;
    }

    private static CorpusProject ReadSampleCorpus()
    {
        var folder = Path.Combine(MarkdownFile.Root, "sample-consumer");
        var project = CorpusProject.Empty.WithProperty("RootNamespace", "CableReader");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "cables"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            project = project.WithCable(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        return project;
    }
}

namespace Cablegram.Package.Tests;

/// <summary>Consumers that are too old for a corpus: one message says so, and nothing else is wrong.</summary>
public sealed class OldTests(PackedFeed feed)
{
    [Fact]
    public void AnOldFrameworkAndAnOldLanguageHaveOneError()
    {
        WriteCable("Standard");
        WriteCable("Language");
        var hasStandard = feed.Has(PackedFeed.Standard);
        feed.WriteSolution("Old.slnx", "Old", hasStandard ? ["Compiler"] : ["Compiler", "Standard"]);

        var output = feed.Build("", "build Old.slnx -nologo -v:m -m:2 -nodeReuse:false");

        Assert.NotEqual(0, output.ExitCode);
        Assert.EndsWith(
            "error CBL0001: No corpus is generated: it needs C# 12 and .NET 8 or later, but this project has C# 11.0 (https://github.com/cablegram/cablegram/blob/main/docs/rules/CBL0001.md)",
            Assert.Single(output.Of("Language")), StringComparison.Ordinal);
        feed.SkipWithout(PackedFeed.Standard);
        Assert.Contains(
            "error CBL0001: No corpus is generated: it needs C# 12 and .NET 8 or later, but this project has C# 7.3 and a framework older than .NET 8 (",
            Assert.Single(output.Of("Standard")), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOldCompilerIsWarnedOfWithAPage()
    {
        WriteCable("Compiler");

        // What an SDK before 9.0.300 says of its compiler.
        var output = feed.Build("Old/Compiler", "build -nologo -v:m -nodeReuse:false -p:CompilerApiVersion=roslyn4.13");

        Assert.Equal(0, output.ExitCode);
        var warning = Assert.Single(output.Of("Compiler"));
        Assert.Contains("warning CBL0014: No corpus is generated: it needs the compiler 4.14 (.NET SDK 9.0.300, Visual Studio 17.14) or later, but this build has 4.13 (.NET SDK ", warning, StringComparison.Ordinal);

        Assert.Contains("this build has 3.0", Assert.Single(Check("").Of("Compiler")), StringComparison.Ordinal);
        Assert.Empty(Check("roslyn4.14").Of("Compiler"));
        Assert.Empty(Check("roslyn10.0").Of("Compiler"));
        BuildOutput Check(string version) => feed.Build("Old/Compiler", $"build --no-restore -nologo -v:m -nodeReuse:false -t:CablegramCheckCompiler -p:CompilerApiVersion={version}");
    }

    [Fact]
    public void TheWarningLeadsToItsPage()
    {
        var target = System.Xml.Linq.XDocument.Load(Path.Combine(ConsumerFolder.BuildFiles, "Cablegram.targets")).Descendants("Warning").Single();
        Assert.Equal($"https://github.com/cablegram/cablegram/blob/main/docs/rules/{target.Attribute("Code")!.Value}.md", target.Attribute("HelpLink")!.Value);
        Assert.True(File.Exists(Path.Combine(Repository.Root!, "docs", "rules", target.Attribute("Code")!.Value + ".md")));
    }

    private void WriteCable(string project) => feed.Write($"Old/{project}/cables/08ASTANA66.txt", Cables.Grain);
}

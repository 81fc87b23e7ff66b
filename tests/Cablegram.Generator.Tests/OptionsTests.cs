using Cablegram.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cablegram.Generator.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Acme.Reader", null, "Acme.Reader.Cables")]
    [InlineData("My-App 2.1st", null, "My_App_2._1st.Cables")]
    [InlineData("new.class", null, "@new.@class.Cables")]
    [InlineData("", null, "Cables")]
    [InlineData("Acme", "Archive.Wire", "Archive.Wire")]
    [InlineData("Acme", "  Archive  ", "Archive")]
    [InlineData("Acme", "  ", "Acme.Cables")]
    [InlineData("Acme", "@new.X", "@new.X")]
    public void NamespaceIsTheOneAskedForElseBelowTheRootNamespace(string root, string? asked, string expected)
    {
        var project = Cables.Two.WithProperty("RootNamespace", root);
        if (asked is not null) project = project.WithProperty("CablegramNamespace", asked);
        var run = GeneratorRun.Of(project).AssertClean();
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources, source => Assert.Contains($"\nnamespace {expected};\n", source.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("internal", false)]
    [InlineData("PUBLIC", true)]
    [InlineData("", false)]
    public void VisibilityIsThatOfAllTypesForUse(string value, bool isPublic)
    {
        var run = GeneratorRun.Of(Cables.Two.WithProperty("CablegramVisibility", value)).AssertClean();
        Assert.Empty(run.Diagnostics);
        using var consumer = run.Load();
        var types = new[] { "Corpus", "Cable", "CableList", "Paragraph", "Tag", "Origin", "ReferenceId", "Classification", "Precedence", "Carrier", "Reference", "Recipient", "Classifier", "TypedCables" };
        Assert.All(types, type => Assert.Equal(isPublic, consumer.Type("Consumer.Cables." + type).IsPublic));
        Assert.All(["CorpusIndex", "CableFactory", "CableData"], type => Assert.False(consumer.Type("Consumer.Cables." + type).IsPublic));
    }

    [Fact]
    public void WithoutParagraphMembersEveryCableIsAPlainCable()
    {
        var run = GeneratorRun.Of(Cables.Two.WithProperty("CablegramParagraphMembers", "False")).AssertClean();
        Assert.Equal("Cable", run.Evaluate<string>("Corpus.Astana._08ASTANA66.GetType().Name"));
        Assert.Equal(2, run.Evaluate<int>("Corpus.Astana._08ASTANA66.Paragraphs.Count"));
    }

    [Theory]
    [InlineData("CablegramNamespace", "1.2", "Consumer.Cables")]
    [InlineData("CablegramNamespace", "a..b", "Consumer.Cables")]
    [InlineData("CablegramNamespace", "new", "Consumer.Cables")]
    [InlineData("CablegramVisibility", "private", "internal")]
    [InlineData("CablegramStorage", "zip", "auto")]
    [InlineData("CablegramParagraphMembers", "yes", "true")]
    public void AValueThatIsNotAllowedIsReportedAndTheDefaultTaken(string property, string value, string byDefault)
    {
        var run = GeneratorRun.Of(Cables.Two.WithProperty(property, value)).AssertClean();
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CBL0005", diagnostic.Id);
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"'{value}' of {property}", message, StringComparison.Ordinal);
        Assert.Contains($"'{byDefault}' is used", message, StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(Cables.Two).Sources, run.Sources);
    }

    [Fact]
    public void ResourcesThatNothingMakesAreReportedOnceForTheProject()
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Cables.Two.WithProperty("CablegramStorage", "resource")).AssertClean().Diagnostics);
        Assert.Equal(("CBL0010", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Theory]
    [InlineData("08FREEDONIA7", "08FREEDONIA7")]
    [InlineData(" 2008 freedonia 0007 ", "08FREEDONIA7")]
    public void ReferenceIdOfTheItemIsTaken(string value, string expected)
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("a.txt", Cables.Mint, ("ReferenceId", value)));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected, run.Evaluate<string>("Corpus.All[0].ReferenceId.ToString()"));
    }

    [Fact]
    public void OriginOfTheItemIsTheCablesOrigin()
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("08FREEDONIA12.txt", Cables.Mint, ("Origin", "Embassy Abu Dhabi"))).AssertClean();
        Assert.Equal("AbuDhabi Embassy Abu Dhabi", run.Evaluate<string>("$\"{Corpus.AbuDhabi._08FREEDONIA12.Origin} {Corpus.All[0].OriginName}\""));
    }

    [Theory]
    [InlineData("2010-11-28", "2010-11-28 00:00")]
    [InlineData("2010-11-28 18:30", "2010-11-28 18:30")]
    [InlineData("2010-11-28T18:30:00Z", "2010-11-28 18:30")]
    public void ReleaseOfTheItemIsTaken(string value, string expected) => Assert.Equal(expected, GeneratorRun
        .Of(CorpusProject.Empty.WithCable("08FREEDONIA12.txt", Cables.Mint, ("Released", value)))
        .Evaluate<string>("Corpus.All[0].Released!.Value.ToString(\"yyyy-MM-dd HH:mm\", CultureInfo.InvariantCulture)"));

    [Theory]
    [InlineData("ReferenceId", "FREEDONIA")]
    [InlineData("ReferenceId", "08FREEDONIA0")]
    [InlineData("Released", "28/11/2010")]
    [InlineData("Cable", "maybe")]
    public void MetadataThatAreNotAllowedAreReportedAtTheFileAndNotUsed(string name, string value)
    {
        var run = GeneratorRun.Of(CorpusProject.Empty.WithCable("08FREEDONIA12.txt", Cables.Mint, (name, value))).AssertClean();
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CBL0006", diagnostic.Id);
        Assert.Equal("/project/08FREEDONIA12.txt(1,1)", DiagnosticTests.PlaceOf(diagnostic.Location));
        Assert.Equal("08FREEDONIA12", run.Evaluate<string>("Corpus.All[0].ReferenceId.ToString()"));
    }

    [Theory]
    [InlineData("/project/cables/a.txt", "/project/", null, "cables/a.txt")]
    [InlineData("/project/cables/a.txt", "/project", null, "cables/a.txt")]
    [InlineData("/home/ada/archive/a.txt", "/home/ada/project/", null, "../archive/a.txt")]
    [InlineData("/project/./cables/old/../a.txt", "/project/", null, "cables/a.txt")]
    [InlineData("/home/ada/project/../archive/a.txt", "/home/ada/project/", null, "../archive/a.txt")]
    [InlineData("/home/ada/archive/a.txt", "/home/ada/project/", "old\\a.txt", "old/a.txt")]
    [InlineData("/mnt/archive/a.txt", "/home/ada/project/", null, "a.txt")]
    [InlineData("C:\\Work\\App\\cables\\a.txt", "c:\\Work\\App\\", null, "cables/a.txt")]
    [InlineData("D:\\a.txt", "C:\\Work\\", null, "a.txt")]
    [InlineData("/x/a.txt", null, null, "/x/a.txt")]
    [InlineData("a.txt", "/project/", null, "a.txt")]
    public void PathIsThatBelowTheProject(string path, string? folder, string? link, string expected) =>
        Assert.Equal(expected, Pipeline.RelativePath.Of(path, folder, link));

    [Fact]
    public void BothLanguageVersionsCompileTheCorpus()
    {
        foreach (var version in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest })
            GeneratorRun.Of(Cables.Two with { LanguageVersion = version }).AssertClean();
    }

    [Fact]
    public void ATooOldLanguageIsOneErrorInsteadOfAPage()
    {
        var run = GeneratorRun.Of(Cables.Two with { LanguageVersion = LanguageVersion.CSharp11 }).AssertClean();
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CBL0001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("C# 11.0", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void ATooOldFrameworkIsOneErrorInsteadOfAPage()
    {
        var run = GeneratorRun.Of(Cables.Two with { References = [] });
        Assert.Equal("CBL0001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void AProjectThatIsTooOldInBothIsToldBoth()
    {
        var run = GeneratorRun.Of(Cables.Two with { LanguageVersion = LanguageVersion.CSharp7_3, References = [] });
        Assert.Contains(
            "has C# 7.3 and a framework older than .NET 8",
            Assert.Single(run.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }
}

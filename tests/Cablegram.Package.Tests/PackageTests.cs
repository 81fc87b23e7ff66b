using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Cablegram.Testing;

namespace Cablegram.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageTests(PackedFeed feed)
{
    [Fact]
    public void TheFilesAreThoseApproved()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        // The rest is of the container, with names made up anew each time.
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        KeptFile.Verify(
            Path.Combine(Repository.Root!, "tests", "Cablegram.Package.Tests", "Package.Files.verified.txt"),
            string.Concat(files.Select(file => file + "\n")));
    }

    [Fact]
    public void ItSaysWhatItIsAndBringsNothingElse()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        using var stream = archive.GetEntry("Cablegram.nuspec")!.Open();
        var about = XDocument.Load(stream).Descendants().Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Equal("Cablegram", about["id"].Single());
        Assert.Equal("README.md", about["readme"].Single());
        Assert.Equal("icon.png", about["icon"].Single());
        Assert.Equal("MIT", about["license"].Single());
        Assert.Equal("true", about["developmentDependency"].Single());
        Assert.Empty(about["dependency"]);
    }

    [Fact]
    public void TheIconIsAPictureOf128By128()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        using var stream = archive.GetEntry("icon.png")!.Open();
        var head = new byte[24];
        stream.ReadExactly(head);
        Assert.Equal("PNG"u8, head.AsSpan(1, 3));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], head[16..]);
    }

    [Theory]
    [InlineData("Cablegram.Generator.dll")]
    [InlineData("Cablegram.CodeFixes.dll")]
    public void TheSymbolsAreInTheAssemblies(string name)
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        using var copy = new MemoryStream();
        using (var stream = archive.GetEntry("analyzers/dotnet/cs/" + name)!.Open()) stream.CopyTo(copy);
        copy.Position = 0;
        using var assembly = new PEReader(copy);
        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Fact]
    public void NothingElseInTheRepositoryIsPacked()
    {
        var packed = Directory.EnumerateFiles(Path.Combine(Repository.Root!, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(path => !XDocument.Load(path).Descendants("IsPackable").Any(value => value.Value == "false"));
        Assert.Equal(["Cablegram.csproj"], packed.Select(path => Path.GetFileName(path)));
    }
}

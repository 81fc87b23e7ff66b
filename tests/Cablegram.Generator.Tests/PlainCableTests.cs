using Cablegram.Pipeline;
using Cablegram.Testing;

namespace Cablegram.Generator.Tests;

/// <summary>Cables of which the project says nothing but where they are: one property names them all, and no section of an .editorconfig each.</summary>
public sealed class PlainCableTests : IDisposable
{
    private readonly ConsumerFolder _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public void AListedFileIsACableAndAResourceByItsPath()
    {
        var options = Read("/project/cables/08ASTANA66.json", "//cables/08ASTANA66.json//cables/old/08SUVA5.txt//");
        Assert.Equal(CableChoice.Always, options.Choice);
        Assert.Equal("cables/08ASTANA66.json", options.Resource);
        Assert.Equal("cables/08ASTANA66.json", options.Path);
    }

    [Theory]
    [InlineData("/one/project/", "/one/project/")]
    [InlineData("/one/link/", "/two/project/")]
    public void AListedFileOutsideTheProjectsFolderIsAResourceByTheWayThere(string project, string compiler)
    {
        var options = new InMemoryOptions(
            [
                new("build_property.ProjectDir", project), new("build_property.CablegramFolder", compiler),
                new("build_property.CablegramPlainCables", "//../archive/08SUVA5.txt//"),
            ]);
        Assert.Equal("../archive/08SUVA5.txt", CableFileOptions.Read("/one/archive/08SUVA5.txt", new InMemoryOptions([]), options).Resource);
    }

    [Fact]
    public void AFileThatIsNotListedIsAPlainAdditionalFile()
    {
        Assert.Equal(CableChoice.BySignature, Read("/project/cables/a.txt", "//cables/a.txt.txt//old/cables/a.txt//").Choice);
        Assert.Null(Read("/project/cables/a.txt", "////").Resource);
        Assert.Equal(CableChoice.Never, Read("/project/a.json", "//a.jso//").Choice);
    }

    [Fact]
    public void CharactersThatEndAValueStandAsAnotherInTheListButNotInTheResource() =>
        Assert.Equal("cables/no. #1; b.txt", Read("/project/cables/no. #1; b.txt", "//cables/no. ?1? b.txt//").Resource);

    [Fact]
    public void MetadataOfAListedFileCount() =>
        Assert.Equal("Embassy Suva", Read("/project/a.txt", "//a.txt//", ("build_metadata.NotedCable.Origin", "Embassy Suva")).Origin);

    [Fact]
    public void LiteralsAskedForLeaveAListedFileWithoutResource()
    {
        var project = new InMemoryOptions([.. Project("//a.txt//"), new("build_property.CablegramStorage", "literal")]);
        Assert.Null(CableFileOptions.Read("/project/a.txt", new InMemoryOptions([]), project).Resource);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:_CablegramSeparator=\\")]
    public void TheBuildListsPlainCablesAndGivesOnlyOthersASection(string separator)
    {
        _consumer.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <Cable Update="cables/told.txt" Origin="Embassy Suva" ReferenceId="08SUVA5" />
                <Cable Include="notes/*.txt;../archive/*.txt;./more/m.txt" />
                <AdditionalFiles Include="other.txt" />
                <AdditionalFiles Include="said.txt" Cable="True" />
              </ItemGroup>
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.targets" />
              <Target Name="AddCable" BeforeTargets="CablegramDescribeCables"><ItemGroup><Cable Include="obj/made.txt" /></ItemGroup></Target>
            </Project>
            """);
        foreach (var path in new[] { "cables/b.txt", "cables/a/ x #1;.md", "cables/told.txt", "notes/n.txt", "../archive/08SUVA6.txt", "more/m.txt", "other.txt", "said.txt" })
            _consumer.Write("app/" + path, Cables.Mint);

        _consumer.Dotnet("app", $"build -nologo -nodeReuse:false -t:GenerateMSBuildEditorConfigFile;CablegramEmbedCables -restore {separator}");

        var made = Path.Combine(_consumer.Path, "app/obj/Debug/net10.0");
        var config = File.ReadAllLines(Path.Combine(made, "App.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.Equal(
            ["../archive/08SUVA6.txt", "cables/a/ x ?1?.md", "cables/b.txt", "more/m.txt", "notes/n.txt", "said.txt"],
            Assert.Single(config, line => line.StartsWith("build_property.CablegramPlainCables = //", StringComparison.Ordinal))
                .Split("//", StringSplitOptions.RemoveEmptyEntries).Skip(1).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["obj/made.txt", "told.txt"],
            config.Where(line => line.StartsWith('[') && !line.EndsWith("/other.txt]", StringComparison.Ordinal))
                .Select(line => string.Join('/', line.TrimEnd(']').Split('/')[^2..]).Replace("cables/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                """/resource:"../archive/08SUVA6.txt","../archive/08SUVA6.txt",private""", """/resource:"./more/m.txt","more/m.txt",private""",
                """/resource:"cables/a/ x #1;.md","cables/a/ x #1;.md",private""", """/resource:"cables/b.txt","cables/b.txt",private""",
                """/resource:"cables/told.txt","cables/told.txt",private""", """/resource:"notes/n.txt","notes/n.txt",private""",
                """/resource:"said.txt","said.txt",private""",
            ],
            File.ReadAllLines(Path.Combine(made, "App.Cables.rsp")).Order(StringComparer.Ordinal));
    }

    private static CableFileOptions Read(string path, string list, params (string Key, string Value)[] file) =>
        CableFileOptions.Read(path, new InMemoryOptions([.. file.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))]), new InMemoryOptions(Project(list)));

    private static KeyValuePair<string, string>[] Project(string list) =>
        [new("build_property.ProjectDir", "/project/"), new("build_property.CablegramPlainCables", list)];
}

using System.Security.Cryptography;
using System.Text;

namespace Cablegram.Generator.Tests;

/// <summary>What the package's targets make of the files: resources, their names, and when they are made again.</summary>
public sealed class EmbeddingTests : IDisposable
{
    private const string Dll = "app/bin/Debug/net10.0/App.dll";

    private const string Build = "build -nologo -v:m -nodeReuse:false";

    private const string Program = """
        using App.Cables;
        foreach (var name in typeof(Corpus).Assembly.GetManifestResourceNames()) System.Console.WriteLine(name);
        foreach (var cable in Corpus.All)
            System.Console.WriteLine($"{cable.SourcePath} {System.Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(cable.Utf8))} {cable.Subject}");
        """;

    private readonly ConsumerFolder _consumer = new();
    private readonly ConsumerFolder _other = new();

    public void Dispose()
    {
        _consumer.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void EveryFileHasAResourceOfItsOwnWhateverItIsCalled()
    {
        string[] names =
        [
            "cables/a/x.txt", "cables/b/x.txt", "cables/O'Brien & sons, (1).txt", "cables/50% $(of) @(it).txt", "cables/[b] eq=.txt", "cables/\u00fcn\u00ef.txt",
            "../archive/2008/08SUVA5.txt", "cables/marked.txt",
        ];
        WriteProject(_consumer, """
            <Cable Include="../archive/**/*.txt" />
            <Cable Include="../linked/l.txt" Link="shown/l.txt" />
            <Cable Include="./cables/a/x.txt" />
            <Cable Include="cables/private.txt" Cable="false" />
            <AdditionalFiles Include="notes/told.txt" Cable="true" />
            <AdditionalFiles Include="notes/found.txt" />
            """);
        foreach (var name in names) Write(_consumer, name, Cables.Mint + name + "\r\n");
        Write(_consumer, "cables/hash #1; x.txt", Cables.Mint + "hash");
        Write(_consumer, "../linked/l.txt", Cables.Mint + "linked");
        Write(_consumer, "cables/private.txt", Cables.Mint);
        Write(_consumer, "notes/told.txt", Cables.Mint + "told");
        Write(_consumer, "notes/found.txt", Cables.Mint + "found");
        File.WriteAllText(Path.Combine(_consumer.Path, "app/cables/marked.txt"), Cables.Mint.ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(Path.Combine(_consumer.Path, "app/cables/wide.txt"), Cables.Mint, Encoding.Unicode);

        _consumer.Dotnet("app", Build);
        var output = _consumer.Dotnet(".", Dll).Split('\n');

        string[] resources = [.. names, "cables/hash #1; x.txt", "../linked/l.txt", "notes/told.txt", "cables/wide.txt"];
        Assert.Equal(resources.Order(StringComparer.Ordinal), output.Take(resources.Length).Order(StringComparer.Ordinal));
        string[] shown = [.. names, "cables/hash #1; x.txt", "notes/told.txt", "notes/found.txt"];
        Assert.Equal(
            shown.Select(name => $"{name} {HashOf(name)} MINT HARVEST BEGINS")
                .Append($"shown/l.txt {HashOf("../linked/l.txt")} MINT HARVEST BEGINS")
                .Append($"cables/wide.txt {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Cables.Mint)))} MINT HARVEST BEGINS")
                .Order(StringComparer.Ordinal),
            output.Skip(resources.Length).Order(StringComparer.Ordinal));
        string HashOf(string name) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(_consumer.Path, "app", name))));
    }

    [Fact]
    public void AProjectReachedThroughALinkEmbedsItsCablesAllTheSame()
    {
        WriteProject(_consumer, """<Cable Include="../archive/*.txt" /><Cable Update="cables/told.txt" Origin="Embassy Suva" />""");
        foreach (var name in new[] { "cables/08SUVA5.txt", "cables/told.txt", "../archive/08SUVA6.txt" }) Write(_consumer, name, Cables.Mint);
        Directory.CreateSymbolicLink(Path.Combine(_other.Path, "link"), _consumer.Path);

        _consumer.Dotnet(".", $"{Build} \"{Path.Combine(_other.Path, "link", "app", "App.csproj")}\"");

        var output = _consumer.Dotnet(".", Dll).Split('\n');
        string[] names = ["../archive/08SUVA6.txt", "cables/08SUVA5.txt", "cables/told.txt"];
        Assert.Equal(names, output.Take(3).Order(StringComparer.Ordinal));
        Assert.Equal(names, output.Skip(3).Where(line => line.Length > 0).Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CaseTwinsAreTwoResources()
    {
        Write(_consumer, "cables/t.txt", Cables.Mint);
        if (File.Exists(Path.Combine(_consumer.Path, "app/cables/T.txt"))) Assert.Skip("The file system does not tell upper from lower case.");
        Write(_consumer, "cables/T.txt", Cables.Mint.Replace("MINT", "TUNA", StringComparison.Ordinal));
        WriteProject(_consumer, "");
        _consumer.Dotnet("app", Build);
        var output = _consumer.Dotnet(".", Dll).Split('\n');
        Assert.Equal(["cables/T.txt", "cables/t.txt"], output.Take(2).Order(StringComparer.Ordinal));
        Assert.Contains(output, line => line.StartsWith("cables/T.txt", StringComparison.Ordinal) && line.EndsWith(" TUNA HARVEST BEGINS", StringComparison.Ordinal));
        Assert.Contains(output, line => line.StartsWith("cables/t.txt", StringComparison.Ordinal) && line.EndsWith(" MINT HARVEST BEGINS", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoFoldersGiveTheSameAssemblyWithoutAPathOfThisMachine()
    {
        foreach (var folder in new[] { _consumer, _other })
        {
            WriteProject(folder, """<Cable Include="../archive/**/*.txt" /><Cable Include="$(MSBuildProjectDirectory)/more/*.txt" />""");
            Write(folder, "cables/08ASTANA66.txt", Cables.Grain);
            Write(folder, "../archive/08SUVA5.txt", Cables.Mint);
            Write(folder, "more/08SUVA6.txt", Cables.Mint);
            folder.Dotnet("app", Build);
        }

        var bytes = File.ReadAllBytes(Path.Combine(_consumer.Path, Dll));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_other.Path, Dll)));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Path.GetFileName(_consumer.Path))));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Path.GetFileName(_consumer.Path))));
    }

    [Theory]
    [InlineData("resource")]
    [InlineData("literal")]
    public void AnotherFolderCultureTimeZoneAndNumberOfThreadsGiveTheSameAssembly(string storage)
    {
        // The symbols are in the assembly, and with them the paths of all sources: only what the compiler is told to call the folder may be there.
        var properties = $"<CablegramStorage>{storage}</CablegramStorage><DebugType>embedded</DebugType><PathMap>$(MSBuildProjectDirectory)=/_</PathMap><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";
        foreach (var folder in new[] { _consumer, _other })
        {
            var isFirst = folder == _consumer;
            WriteProject(folder, "", properties);
            Write(folder, isFirst ? "cables/08ASTANA66.txt" : "cables/08SUVA6.txt", isFirst ? Cables.Grain : Cables.Mint);
            Write(folder, isFirst ? "cables/08SUVA6.txt" : "cables/08ASTANA66.txt", isFirst ? Cables.Mint : Cables.Grain);
            Write(folder, "cables/title.md", Cables.Draft);
            folder.Dotnet("app", Build + (isFirst ? " -m:1" : " -m:2"), true, isFirst
                ? [("LC_ALL", "en_US.UTF-8"), ("TZ", "UTC")]
                : [("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("TZ", "Asia/Tehran")]);
        }

        var bytes = File.ReadAllBytes(Path.Combine(_consumer.Path, Dll));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_other.Path, Dll)));
        string[] names = [Path.GetFileName(_consumer.Path), Path.GetFileName(_other.Path), Repository.Root!, Path.GetTempPath() + "cablegram-"];
        if (Environment.MachineName.Length > 6) names = [.. names, Environment.MachineName];
        foreach (var name in names)
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)));
        }

        var generated = Directory.GetFiles(Path.Combine(_consumer.Path, "app/obj"), "*.g.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(generated);
        Assert.DoesNotContain(generated.Select(File.ReadAllText), text => names.Any(name => text.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void AFileThatSharesNoFolderWithTheProjectIsCalledAsThePatternFoundIt()
    {
        var source = Path.Combine(Repository.Root!, "sample-consumer", "cables");
        if (source.Split('/', '\\')[1] == _consumer.Path.Split('/', '\\')[1]) Assert.Skip("The repository is in the folder of temporary files.");
        WriteProject(_consumer, $"""<Cable Include="{source}/**/02SUVA88.txt" />""");
        _consumer.Dotnet("app", Build);
        Assert.StartsWith(".../web/02SUVA88.txt\n02SUVA88.txt ", _consumer.Dotnet(".", Dll), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" Origin="Embassy Suva" """)]
    public void AFileWithoutACommonFolderIsReadThoughItsNameHasCharactersThatEndAValue(string metadata)
    {
        var folder = Path.Combine(Path.GetPathRoot(_consumer.Path)!, "dev", "shm");
        if (!Directory.Exists(folder)) Assert.Skip("There is no second folder below the root to write to.");

        var file = Path.Combine(folder, $"cablegram-{Environment.ProcessId} #1;a.txt");
        File.WriteAllText(file, Cables.Grain);
        try
        {
            WriteProject(_consumer, $"""<Cable Include="{Path.GetDirectoryName(file)}/cablegram-{Environment.ProcessId}*.txt"{metadata}/>""");
            _consumer.Dotnet("app", Build);
            Assert.StartsWith($".../cablegram-{Environment.ProcessId} ?1?a.txt\n", _consumer.Dotnet(".", Dll), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void LiteralsAskedForLeaveNoResource()
    {
        WriteProject(_consumer, "", "<CablegramStorage>Literal</CablegramStorage>");
        Write(_consumer, "cables/08ASTANA66.txt", Cables.Grain);
        _consumer.Dotnet("app", Build);
        Assert.StartsWith("cables/08ASTANA66.txt ", _consumer.Dotnet(".", Dll), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditedCableIsCompiledAgainAndAnUntouchedOneIsNot()
    {
        WriteProject(_consumer, "");
        Write(_consumer, "cables/08ASTANA66.txt", Cables.Grain);
        Write(_consumer, "cables/08FREEDONIA12.txt", Cables.Mint);
        _consumer.Dotnet("app", Build);
        var made = Compiled();
        var output = _consumer.Dotnet(".", Dll);

        _consumer.Dotnet("app", Build + " --no-restore");
        Assert.Equal(made, Compiled());

        Write(_consumer, "cables/08FREEDONIA12.txt", Cables.Mint.Replace("MINT", "TUNA", StringComparison.Ordinal));
        _consumer.Dotnet("app", Build + " --no-restore");
        Assert.NotEqual(made, Compiled());
        var edited = _consumer.Dotnet(".", Dll);
        Assert.NotEqual(output, edited);
        Assert.Contains("TUNA HARVEST", edited, StringComparison.Ordinal);

        // As old as the other files: what is new is the name.
        Write(_consumer, "cables/08SUVA1.txt", Cables.Mint.Replace("000012", "000001", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(_consumer.Path, "app/cables/08SUVA1.txt"), DateTime.UtcNow.AddDays(-1));
        _consumer.Dotnet("app", Build + " --no-restore");
        Assert.Contains("cables/08SUVA1.txt\n", _consumer.Dotnet(".", Dll), StringComparison.Ordinal);

        File.Delete(Path.Combine(_consumer.Path, "app/cables/08SUVA1.txt"));
        _consumer.Dotnet("app", Build + " --no-restore");
        Assert.Equal(edited, _consumer.Dotnet(".", Dll));
    }

    private DateTime Compiled() => File.GetLastWriteTimeUtc(Path.Combine(_consumer.Path, "app/obj/Debug/net10.0/App.dll"));

    private static void Write(ConsumerFolder folder, string path, string text) => folder.Write("app/" + path, text);

    private static void WriteProject(ConsumerFolder folder, string items, string properties = "")
    {
        folder.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <UseAppHost>false</UseAppHost>
                <UseSharedCompilation>false</UseSharedCompilation>
                <DebugType>none</DebugType>
                <RunAnalyzers>false</RunAnalyzers>
                <CablegramNamespace>App.Cables</CablegramNamespace>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{typeof(CablegramGenerator).Assembly.Location}" />
                {items}
              </ItemGroup>
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.targets" />
            </Project>
            """);
        folder.Write("app/Program.cs", Program);
    }
}

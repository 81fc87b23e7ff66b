using System.Reflection;

[assembly: AssemblyFixture(typeof(Cablegram.Package.Tests.PackedFeed))]

namespace Cablegram.Package.Tests;

/// <summary>
/// The package, packed once, and a folder for the consumers whose only source it is: what else a consumer needs, the frameworks' own packages, is in the
/// package folder of this machine.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>Project that asks for the reference assemblies of .NET 8.</summary>
    public const string Net8 = "Net8";

    /// <summary>Project that asks for the reference assemblies of .NET Standard 2.0.</summary>
    public const string Standard = "Standard";

    /// <summary>Project that asks for what trimming and compiling ahead need.</summary>
    public const string Publishing = "Publishing";

    private readonly ConsumerFolder _folder = new();
    private readonly string _restored;

    /// <summary>Packs, and sees to what the machine lacks.</summary>
    public PackedFeed()
    {
        // A version no one else has: a package of that name in the folder of this machine is another one.
        _folder.Dotnet(
            System.IO.Path.Combine(Repository.Root!, "src", "Cablegram"),
            $"pack -nologo -v:m -nodeReuse:false -c {ConsumerFolder.Configuration} -p:BuildProjectReferences=false -p:PackageVersion=9999.0.0-test.{DateTime.UtcNow.Ticks} -o {_folder.Path}/feed");
        Package = Assert.Single(Directory.GetFiles(System.IO.Path.Combine(_folder.Path, "feed")));
        _restored = RestoreFrameworks();
        _folder.Write("work/nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="../feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="../packages" /></config>
              <fallbackPackageFolders><clear /><add key="machine" value="{PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
        var consumers = System.IO.Path.Combine(Repository.Root!, "tests", "Cablegram.Package.Tests", "Consumers");
        foreach (var file in Directory.EnumerateFiles(consumers, "*", SearchOption.AllDirectories))
            _folder.Write("work/" + System.IO.Path.GetRelativePath(consumers, file), File.ReadAllText(file));
    }

    /// <summary>Path of the package.</summary>
    public string Package { get; }

    /// <summary>Path of a file or folder of the consumers.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(_folder.Path, "work", path);

    /// <summary>Writes a file of a consumer.</summary>
    public void Write(string path, string text) => _folder.Write("work/" + path, text);

    /// <summary>Runs the SDK's command over consumers, whether it succeeds or not.</summary>
    internal BuildOutput Build(string folder, string arguments)
    {
        var (exitCode, output, errors) = _folder.Run(ConsumerFolder.Sdk, "work/" + folder, arguments);
        return new(exitCode, output + errors);
    }

    /// <summary>Runs a consumer's program and asserts that it succeeds.</summary>
    /// <returns>What it wrote.</returns>
    public string Run(string path)
    {
        var (exitCode, output, errors) = path.EndsWith(".dll", StringComparison.Ordinal)
            ? _folder.Run(ConsumerFolder.Sdk, "work", path)
            : _folder.Run(PathOf(path), "work", "");
        Assert.True(exitCode == 0, $"{path}: {exitCode}\n{output}\n{errors}");
        return output.ReplaceLineEndings("\n");
    }

    /// <summary>Writes a solution of all projects of a folder but some.</summary>
    public void WriteSolution(string path, string folder, params string[] without) => Write(path, $"""
        <Solution>
        {string.Join('\n', Directory.GetFiles(PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            .Where(project => !without.Contains(System.IO.Path.GetFileNameWithoutExtension(project)))
            .Select(project => $"  <Project Path=\"{project}\" />"))}
        </Solution>
        """);

    /// <summary>Whether the machine has the frameworks' packages a project of that kind needs.</summary>
    public bool Has(string frameworks) => !Lines(frameworks).Any();

    /// <summary>Skips the test where the machine lacks them and no source of its settings has them.</summary>
    public void SkipWithout(string frameworks)
    {
        if (!Has(frameworks)) Assert.Skip($"Neither this machine nor its package sources have what the frameworks need. {Lines(frameworks).First()}");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string PackageFolder =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "PackageFolder").Value!;

    private IEnumerable<string> Lines(string frameworks) =>
        _restored.Split('\n').Where(line => line.Contains($"/{frameworks}.csproj : error", StringComparison.Ordinal));

    // Beside the tests' assembly, so that the settings are those by which this repository's own packages were found, and into the folder where those are:
    // a download once, then only a look.
    private string RestoreFrameworks()
    {
        const string Publish = "<OutputType>Exe</OutputType><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><SelfContained>true</SelfContained>"
            + "<PublishTrimmed>true</PublishTrimmed><PublishReadyToRun>true</PublishReadyToRun><IsAotCompatible>true</IsAotCompatible>";
        var folder = System.IO.Path.Combine(AppContext.BaseDirectory, "frameworks");

        // A consumer's projects have nothing of this repository's but its sources.
        foreach (var file in ConsumerFolder.Ends) WriteFramework(file, "<Project />");
        WriteProject(Net8, "net8.0", "<IsAotCompatible>true</IsAotCompatible>");
        WriteProject(Standard, "netstandard2.0", "");
        WriteProject(Publishing, "net10.0", Publish);
        WriteFramework("All.slnx", $"<Solution>{string.Concat(new[] { Net8, Standard, Publishing }.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        return _folder.Run(ConsumerFolder.Sdk, folder, $"restore All.slnx -v:m -nodeReuse:false --packages \"{PackageFolder.TrimEnd('/', '\\')}\"").Output;

        void WriteProject(string name, string framework, string properties) => WriteFramework($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework><NuGetAudit>false</NuGetAudit>{properties}</PropertyGroup>
            </Project>
            """);
        void WriteFramework(string path, string text) => _folder.Write(System.IO.Path.Combine(folder, path), text);
    }
}

/// <summary>What a build of several projects wrote.</summary>
/// <param name="ExitCode">0 when all succeeded.</param>
/// <param name="Text">All of it.</param>
internal sealed record BuildOutput(int ExitCode, string Text)
{
    /// <summary>Asserts that one project has neither.</summary>
    public void AssertClean(string project)
    {
        var faults = Of(project);
        Assert.True(faults.Count == 0, $"{project}: {faults.Count} warnings and errors\n{string.Join('\n', faults)}");
    }

    /// <summary>The warnings and errors of one project, each once, without paths.</summary>
    public IReadOnlyList<string> Of(string project) =>
        [.. Text.Split('\n')
            .Where(line => line.TrimEnd().EndsWith($"{project}.csproj]", StringComparison.Ordinal) || line.Contains($"{project}.csproj : ", StringComparison.Ordinal))
            .Where(line => line.Contains(" error ", StringComparison.Ordinal) || line.Contains(" warning ", StringComparison.Ordinal))
            .Select(line => line.Split(" [")[0].Trim())
            .Distinct()];
}

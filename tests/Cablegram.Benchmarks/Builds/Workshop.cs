using System.Xml.Linq;
using Cablegram.Benchmarks.Commands;

namespace Cablegram.Benchmarks.Builds;

/// <summary>A temporary folder with what the measured projects share: the package as it would be published, and the compiled alternatives.</summary>
internal sealed class Workshop : IDisposable
{
    private const string PackageVersion = "0.0.1-benchmark";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly string _folder = Directory.CreateTempSubdirectory("cablegram-benchmarks-").FullName;

    /// <summary>Packs the product in its release configuration.</summary>
    public static Workshop Open()
    {
        var workshop = new Workshop();
        // NuGet.config files above a project add up; packages of everybody are taken from the user's own folder, Cablegram is kept out of it.
        File.WriteAllText(Path.Combine(workshop._folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="benchmarks" value="{workshop._folder}/feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="{workshop._folder}/packages" /></config>
              <fallbackPackageFolders><add key="user" value="{UserPackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
        Require(MeasuredProcess.Dotnet(
            Path.Combine(ResultFiles.Root, "src/Cablegram"), Limit, false, "pack", "-nologo", "-v:m", "-nodeReuse:false", "-c", "Release", "-p:PackageVersion=" + PackageVersion, "-o", Path.Combine(workshop._folder, "feed")));
        return workshop;
    }

    /// <summary>Lines every project has.</summary>
    public static string CommonProperties => $"""
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <AssemblyName>App</AssemblyName>
            <RootNamespace>App</RootNamespace>
            <UseAppHost>false</UseAppHost>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <DebugType>none</DebugType>
            <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
            <EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbeddedResourceItems>
            <Alternatives>{AppContext.BaseDirectory.TrimEnd('/', '\\')}</Alternatives>
            <CablegramVersion>{PackageVersion}</CablegramVersion>
            <SqliteVersion>{VersionOf("Microsoft.Data.Sqlite")}</SqliteVersion>
            <SqliteNativeVersion>{VersionOf("SQLitePCLRaw.core")}</SqliteNativeVersion>
            <BenchmarkDotNetVersion>{VersionOf("BenchmarkDotNet")}</BenchmarkDotNetVersion>
            <UseSharedCompilation>false</UseSharedCompilation>
        """;

    /// <summary>The version of a package in this repository.</summary>
    private static string VersionOf(string package) => XDocument.Load(Path.Combine(ResultFiles.Root, "Directory.Packages.props")).Descendants("PackageVersion")
        .First(item => (string?)item.Attribute("Include") == package).Attribute("Version")!.Value;

    /// <summary>A new folder.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>Fails with what a process wrote unless it ended well.</summary>
    public static void Require(ProcessOutcome outcome)
    {
        if (!outcome.IsSuccess) throw new InvalidOperationException(outcome.Output);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string UserPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

using System.Globalization;

namespace Cablegram.Generator.Tests;

/// <summary>What the targets tell the run time of a compiler that is started for one project alone.</summary>
public sealed class CompilerEnvironmentTests : IDisposable
{
    private readonly ConsumerFolder _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Theory]
    [InlineData("-p:UseSharedCompilation=false", 3, "DOTNET_gcConcurrent=0;DOTNET_TieredPGO=0;OF_THE_PROJECT=1")]
    [InlineData("-p:UseSharedCompilation=false", 511, "DOTNET_gcConcurrent=0;DOTNET_TieredPGO=0;OF_THE_PROJECT=1")]
    [InlineData("-p:UseSharedCompilation=false", 512, "DOTNET_gcConcurrent=0;DOTNET_TieredCompilation=0;OF_THE_PROJECT=1")]
    [InlineData("-p:UseSharedCompilation=true", 512, "OF_THE_PROJECT=1")]
    [InlineData("-p:UseSharedCompilation=false -p:CablegramPrepareCompiler=false", 512, "OF_THE_PROJECT=1")]
    public void OnlyACompilerOfOneProjectIsToldToSpareItself(string properties, int cables, string expected)
    {
        _consumer.Write("App.proj", $"""
            <Project DefaultTargets="CoreCompile">
              <PropertyGroup>
                <Language>C#</Language>
                <CablegramStorage>literal</CablegramStorage>
                <CompilerApiVersion>roslyn4.14</CompilerApiVersion>
                <CscEnvironment>OF_THE_PROJECT=1</CscEnvironment>
              </PropertyGroup>
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.props" />
              <ItemGroup>
                <Cable Include="{string.Join(';', Enumerable.Range(0, cables).Select(number => number.ToString(CultureInfo.InvariantCulture) + ".txt"))}" />
              </ItemGroup>
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.targets" />
              <Target Name="CoreCompile"><Message Importance="high" Text="[$(CscEnvironment)]" /></Target>
            </Project>
            """);

        Assert.Equal($"[{expected}]", _consumer.Dotnet("", $"msbuild App.proj -nologo -v:m -nodeReuse:false {properties}").Trim());
    }

    [Fact]
    public void TheManyCablesAreThoseOfShelves() =>
        Assert.Contains(
            $"@(Cable->Count()) &gt;= {Pipeline.CableShelf.FirstShelved.ToString(CultureInfo.InvariantCulture)}\"",
            File.ReadAllText(Path.Combine(ConsumerFolder.BuildFiles, "Cablegram.targets")), StringComparison.Ordinal);
}

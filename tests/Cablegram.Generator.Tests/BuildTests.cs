namespace Cablegram.Generator.Tests;

/// <summary>Builds of real projects by the SDK: what only MSBuild and the compiler together can show.</summary>
public sealed class BuildTests : IDisposable
{
    private const string StrictProperties = """
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <UseAppHost>false</UseAppHost>
            <Nullable>enable</Nullable>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>CBL0003;CBL0009</WarningsNotAsErrors>
            <CablegramVisibility>public</CablegramVisibility>
            <NoWarn>CA1303;CA1515</NoWarn>
            <UseSharedCompilation>false</UseSharedCompilation>
        """;

    private const string Program = """
        using App.Cables;
        foreach (var cable in Corpus.All) System.Console.WriteLine($"{cable.SourcePath} {cable.ReferenceId} {cable.Origin} {cable.Tags.Count}");
        System.Console.WriteLine(Corpus.Astana._08ASTANA66.P1.Text);
        """;

    private readonly ConsumerFolder _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public void EachFileIsOneItemAndTheStrictestConsumerBuildsWithoutAWarning()
    {
        var build = Path.Combine(Repository.Root!, "src", "Cablegram.Generator", "build");
        _consumer.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/Cablegram.props" />
              <PropertyGroup>
            {StrictProperties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{typeof(CablegramGenerator).Assembly.Location}" />
                <Cable Include="cables/08FREEDONIA12.txt" Origin="Embassy Abu Dhabi" />
                <Cable Include="../archive/**/*.txt" />
                <Cable Update="cables/draft.md" ReferenceId="08FREEDONIA99" />
                <Cable Remove="cables/removed.txt" />
                <AdditionalFiles Include="cables/denied.txt" Cable="false" />
                <AdditionalFiles Include="cables/both.cable" />
                <AdditionalFiles Include="plain.txt;other.txt" />
                <None Update="cables/08ASTANA66.txt" CopyToOutputDirectory="PreserveNewest" />
                <EmbeddedResource Include="cables/08ASTANA66.txt" LogicalName="Grain" />
                <Content Include="cables/draft.md" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
              <Import Project="{build}/Cablegram.targets" />
            </Project>
            """);
        _consumer.Write("app/Program.cs", Program);
        _consumer.Write("app/cables/08ASTANA66.txt", Cables.Grain);
        _consumer.Write("app/cables/08FREEDONIA12.txt", Cables.Mint);
        _consumer.Write("app/cables/draft.md", Cables.Mint);
        _consumer.Write("app/cables/removed.txt", Cables.Mint);
        _consumer.Write("app/cables/denied.txt", Cables.Mint);
        _consumer.Write("app/cables/both.cable", Cables.Draft);
        _consumer.Write("app/cables/old/08FREEDONIA3.txt", "Words only.");
        _consumer.Write("app/plain.txt", Cables.Draft);
        _consumer.Write("app/other.txt", "Words only.");
        _consumer.Write("archive/1 [a]#b/08PARIS5.txt", Cables.Mint);
        // What is wrong with these cables' form is not the matter here.
        _consumer.Write(".editorconfig", """
            root = true
            [*]
            cable_diagnostic.severity = none
            cable_diagnostic.CBL0003.severity = warning
            cable_diagnostic.CBL0009.severity = warning
            """);

        var output = _consumer.Dotnet("app", "build -nologo -v:m -nodeReuse:false");
        Assert.Contains("App.dll", output, StringComparison.Ordinal);
        Assert.Equal(
            ["cables/both.cable(1,1): warning CBL0003", "cables/old/08FREEDONIA3.txt(1,1): warning CBL0009", "plain.txt(1,1): warning CBL0003"],
            output.Split('\n').Where(line => line.Contains("warning", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("/app/", StringComparison.Ordinal) + 5)..(line.IndexOf("CBL", StringComparison.Ordinal) + 7)])
                .Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            cables/08ASTANA66.txt 08ASTANA66 Astana 3
            cables/08FREEDONIA12.txt 08FREEDONIA12 AbuDhabi 2
            cables/draft.md 08FREEDONIA99 Freedonia 2
            ../archive/1 [a]#b/08PARIS5.txt 08PARIS5 Paris 2
            cables/old/08FREEDONIA3.txt 08FREEDONIA3 Freedonia 0
            cables/both.cable  Unknown 2
            plain.txt  Unknown 2
            The new elevator holds a small mountain of wheat.
            """, _consumer.Dotnet("app", "bin/Debug/net10.0/App.dll"));
        // What the project copies or embeds for itself, it gets; and each cable the project lists is a resource.
        Assert.Equal(
            ["cables/08ASTANA66.txt", "cables/draft.md"],
            Directory.GetFiles(Path.Combine(_consumer.Path, "app/bin/Debug/net10.0/cables")).Select(path => "cables/" + Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["../archive/1 [a]#b/08PARIS5.txt", "Grain", "cables/08ASTANA66.txt", "cables/08FREEDONIA12.txt", "cables/draft.md", "cables/old/08FREEDONIA3.txt"],
            System.Reflection.Assembly.Load(File.ReadAllBytes(Path.Combine(_consumer.Path, "app/bin/Debug/net10.0/App.dll"))).GetManifestResourceNames().Order(StringComparer.Ordinal));
    }
}

namespace Cablegram.Generator.Tests;

/// <summary>Rules of form in real builds: what a person reads on the command line, and what an .editorconfig and a .globalconfig do.</summary>
public sealed class RuleBuildTests : IDisposable
{
    // Paragraph 1 is numbered 7; the two blanks in paragraph 2 are no fault unless asked for.
    private static readonly string Faulty = Cables.Grain.Replace("1. (C)", "7. (C)").Replace("played twice", "played  twice");

    private const string WrongNumber = "CBL0704";
    private const string DoubleBlank = "CBL0907";

    private readonly ConsumerFolder _consumer = new();

    public void Dispose() => _consumer.Dispose();

    [Fact]
    public void FaultsArePrintedWithFileLineAndColumnAtTheSeverityOfTheirFolder()
    {
        WriteProject("");
        _consumer.Write("app/cables/08ASTANA66.txt", Faulty);
        _consumer.Write("app/cables/quiet/08ASTANA67.txt", Faulty.Replace("000066", "000067"));
        _consumer.Write("app/cables/strict/08ASTANA68.txt", Faulty.Replace("000066", "000068"));
        _consumer.Write("app/cables/quiet/.editorconfig", $"""
            [*]
            cable_diagnostic.severity = none
            cable_diagnostic.{WrongNumber}.severity = none
            """);
        _consumer.Write("app/.editorconfig", $"""
            root = true
            [cables/**.txt]
            cable_diagnostic.{WrongNumber}.severity = warning
            [cables/strict/*.txt]
            cable_diagnostic.{WrongNumber}.severity = error
            cable_diagnostic.{DoubleBlank}.severity = warning
            cable_diagnostic.CBL9999.severity = warning
            """);

        var output = _consumer.Dotnet("app", "build -nologo -v:m -nodeReuse:false", succeeds: false);

        Assert.Equal(
            [
                $"cables/08ASTANA66.txt(14,1): warning {WrongNumber}: Paragraph number 7 should be 1",
                $"cables/strict/08ASTANA68.txt(14,1): error {WrongNumber}: Paragraph number 7 should be 1",
                $"cables/strict/08ASTANA68.txt(16,23): warning {DoubleBlank}",
            ],
            Reports(output, "/app/").Select(line => line.Contains(DoubleBlank, StringComparison.Ordinal) ? line[..line.IndexOf(": ", line.IndexOf("CBL", StringComparison.Ordinal), StringComparison.Ordinal)] : line));
        Assert.Contains("CBL0012", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AGlobalConfigNoWarnAndWarningsAsErrorsWork()
    {
        WriteProject($"<NoWarn>$(NoWarn);{WrongNumber}</NoWarn><WarningsAsErrors>$(WarningsAsErrors);{DoubleBlank}</WarningsAsErrors>");
        _consumer.Write("app/cables/08ASTANA66.txt", Faulty);
        _consumer.Write("app/.globalconfig", $"""
            is_global = true
            dotnet_diagnostic.{WrongNumber}.severity = error
            dotnet_diagnostic.{DoubleBlank}.severity = warning
            """);

        var output = _consumer.Dotnet("app", "build -nologo -v:m -nodeReuse:false", succeeds: false);

        Assert.StartsWith($"cables/08ASTANA66.txt(16,23): error {DoubleBlank}: ", Assert.Single(Reports(output, "/app/")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheGlobalConfigOfThePackageChangesNothing()
    {
        _consumer.Write("app/cables/08ASTANA66.txt", Faulty.Replace("E.O. 12958", "E.O. 12598"));
        WriteProject("");
        var before = Reports(_consumer.Dotnet("app", "build -nologo -v:m -nodeReuse:false"), "/app/");
        File.Copy(Path.Combine(ConsumerFolder.BuildFiles, "cablegram.globalconfig"), Path.Combine(_consumer.Path, "app", ".globalconfig"));

        var after = Reports(_consumer.Dotnet("app", "build -nologo -v:m -nodeReuse:false --no-incremental"), "/app/");

        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    private void WriteProject(string properties)
    {
        _consumer.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup><Analyzer Include="{typeof(CablegramGenerator).Assembly.Location}" /></ItemGroup>
              <Import Project="{ConsumerFolder.BuildFiles}/Cablegram.targets" />
            </Project>
            """);
    }

    /// <summary>The lines that report something of ours in a file, without the folder before and the link and the project behind; each is printed twice.</summary>
    private static IReadOnlyList<string> Reports(string output, string folder) =>
    [
        .. output.Split('\n')
            .Where(line => line.Contains("CBL", StringComparison.Ordinal) && line.Contains(folder, StringComparison.Ordinal) && !line.StartsWith("CSC", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..])
            .Select(line => line[..(line.IndexOf(" (https://", StringComparison.Ordinal) is > 0 and var end ? end : line.Length)])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}

using System.Text.RegularExpressions;
using Cablegram.Benchmarks.Commands;

namespace Cablegram.Benchmarks.Builds;

/// <summary>A project of one variant over one corpus, and its builds.</summary>
internal sealed partial class ConsumerProject(string folder, TimeSpan limit)
{
    private const string Configuration = "Release";

    /// <summary>Where it writes its assembly.</summary>
    public string Output => Path.Combine(folder, "bin", Configuration, "net10.0");

    private string ResponseFile => Path.Combine(folder, "compiler.rsp");

    // Variables the build gives the compiler.
    private string[] _environment = [];

    /// <summary>Writes project and program; the cables lie in a folder beside it already.</summary>
    /// <param name="items">Lines of the project.</param>
    /// <param name="program">A file of <c>Alternatives/Programs</c>.</param>
    /// <param name="settings">Lines of its <c>.editorconfig</c>.</param>
    public void Write(string items, string program, string settings = "")
    {
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
            {Workshop.CommonProperties}
              </PropertyGroup>
            {items}
              <Target Name="WriteCommandLine" AfterTargets="CoreCompile" Condition="'$(ProvideCommandLineArgs)' == 'true'">
                <WriteLinesToFile File="compiler.rsp" Lines="$(RoslynTargetsPath);@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="compiler.env" Lines="$(CscEnvironment)" Overwrite="true" />
              </Target>
            </Project>
            """);
        File.Copy(Path.Combine(ResultFiles.Root, "tests/Cablegram.Benchmarks/Alternatives/Programs", program), Path.Combine(folder, "Program.cs"));
        // Nothing from above counts: neither this repository's settings nor somebody else's.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*]\n" + settings + "\n");
    }

    /// <summary>Fetches packages.</summary>
    public void Restore() => Workshop.Require(MeasuredProcess.Dotnet(folder, limit, false, "restore", "-nologo", "-v:q", "-nodeReuse:false"));

    /// <summary>Builds from nothing but the restored packages, by a compiler of its own.</summary>
    public ProcessOutcome Build(params IEnumerable<string> more)
    {
        foreach (var path in new[] { Path.Combine(folder, "bin"), Path.Combine(folder, "obj", Configuration) })
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }

        return MeasuredProcess.Dotnet(folder, limit, false, ["build", "-nologo", "-v:q", "-clp:NoSummary", "--no-restore", "-nodeReuse:false", "-c", Configuration, .. more]);
    }

    /// <summary>Asks the build for the compiler's command line. What was built before is gone then.</summary>
    /// <returns>The compiler; null where the build does not tell.</returns>
    public string? FindCompiler()
    {
        Build("-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true");
        if (!File.Exists(ResponseFile)) return null;

        var lines = File.ReadAllLines(ResponseFile);
        File.WriteAllLines(ResponseFile, lines.Skip(1).Where(line => line != "/noconfig").Select(line => line.Contains(' ', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal) ? $"\"{line}\"" : line));
        _environment = [.. File.ReadAllLines(Path.Combine(folder, "compiler.env")).Where(line => line.Contains('=', StringComparison.Ordinal))];
        return Path.Combine(lines[0], "bincore", "csc.dll");
    }

    /// <summary>Runs the compiler alone, as the build would call it: in a process of its own, whose memory can be seen.</summary>
    public ProcessOutcome Compile(string compiler) => MeasuredProcess.Dotnet(folder, limit, true, _environment, ["exec", compiler, "/noconfig", "@" + ResponseFile]);

    /// <summary>Runs the built program.</summary>
    public ProcessOutcome Run(bool isWatched, params IEnumerable<string> arguments) =>
        MeasuredProcess.Dotnet(folder, limit, isWatched, ["exec", Path.Combine(Output, "App.dll"), .. arguments]);

    /// <summary>The first error in what a build wrote: <c>CS8103</c>.</summary>
    public static string ErrorOf(ProcessOutcome outcome) =>
        outcome.ExitCode is null ? "time limit" : FirstError().Match(outcome.Output) is { Success: true } match ? match.Groups[1].Value : "failed";

    [GeneratedRegex(@"error (\w+\d+)")]
    private static partial Regex FirstError();
}

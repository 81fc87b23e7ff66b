using System.Diagnostics;

namespace Cablegram.Generator.Tests;

/// <summary>A folder outside the repository with a consumer's project in it, to be built by the SDK as a user does.</summary>
internal sealed class ConsumerFolder : IDisposable
{
#if DEBUG
    /// <summary>How this repository is built.</summary>
    public const string Configuration = "Debug";
#else
    /// <summary>How this repository is built.</summary>
    public const string Configuration = "Release";
#endif

    /// <summary>Files with which a folder of projects has nothing from the folders above it.</summary>
    public static readonly string[] Ends = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>
    /// Makes the folder. Its projects need what the SDK brings and no package: no source is asked, whatever the folder of temporary files, the user or the
    /// machine has for settings.
    /// </summary>
    public ConsumerFolder()
    {
        Write("nuget.config", "<configuration><packageSources><clear /></packageSources><fallbackPackageFolders><clear /></fallbackPackageFolders></configuration>");
        foreach (var file in Ends) Write(file, "<Project />");
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("cablegram-").FullName;

    /// <summary>Folder of the package's props and targets.</summary>
    public static string BuildFiles => System.IO.Path.Combine(Repository.Root!, "src", "Cablegram.Generator", "build");

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where, below this folder or an absolute path.</param>
    /// <param name="text">What.</param>
    public void Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Runs the SDK's command and asserts that it succeeds.</summary>
    /// <returns>What it wrote.</returns>
    public string Dotnet(string folder, string arguments) => Dotnet(folder, arguments, succeeds: true);

    /// <summary>Runs the SDK's command.</summary>
    public string Dotnet(string folder, string arguments, bool succeeds, params (string Name, string Value)[] environment)
    {
        var (exitCode, output, errors) = Run(Sdk, folder, arguments, environment);
        Assert.True((exitCode == 0) == succeeds, $"dotnet {arguments}\n{output}\n{errors}");
        return output;
    }

    /// <summary>Runs any program.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="folder">Where it runs, below this folder or an absolute path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables it has beside those of the tests.</param>
    public (int ExitCode, string Output, string Errors) Run(string program, string folder, string arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = System.IO.Path.Combine(Path, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (System.IO.Path.GetDirectoryName(Sdk) is { Length: > 0 } installed) start.Environment["DOTNET_ROOT"] = installed;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.TrimEnd(), errors.Result.TrimEnd());
    }

    /// <summary>The command of the SDK that runs the tests.</summary>
    public static string Sdk => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Cablegram.Testing;

/// <summary>
/// Snapshot comparison by the conventions of Verify: <c>Class.Method#Hint.verified.cs</c> beside the test file is what was
/// approved; on a mismatch the actual text is written to <c>.received.cs</c> for a person to look at and rename, or, with the
/// environment variable <c>ACCEPT_SNAPSHOTS=1</c>, over the approved one for a person to look at in the diff. The one call
/// <see cref="Verify(GeneratorRun, Func{string, bool}?, string, string)"/> is the seam at which the library can take over.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares the generated files with the approved ones: none may be missing, none may be more.</summary>
    /// <param name="run">The run.</param>
    /// <param name="include">Which hint names to compare; null for all.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Verify(
        this GeneratorRun run, Func<string, bool>? include = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        if (run.Result.Exception is { } exception) throw new HarnessException("The generator died: " + exception);
        var actual = run.Sources
            .Where(source => include?.Invoke(source.Key) ?? true)
            .ToDictionary(source => FileNameOf(source.Key), source => source.Value);
        if (!run.Result.Diagnostics.IsEmpty)
            actual["Diagnostics"] = string.Join("\n", run.Result.Diagnostics.Select(diagnostic => "// " + diagnostic)) + "\n";
        Compare(actual, file, method);
    }

    /// <summary>Compares one text with the approved one.</summary>
    public static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Compare(new() { [""] = text }, file, method);

    private static bool Accept => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    private static void Compare(Dictionary<string, string> actual, string file, string method)
    {
        var folder = Path.GetDirectoryName(file)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        var approved = Directory.GetFiles(folder, prefix + "*.verified.cs")
            .Where(path => Path.GetFileName(path)[prefix.Length] is '#' or '.')
            .ToHashSet(StringComparer.Ordinal);

        var faults = new StringBuilder();
        foreach (var (hint, text) in actual.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var stem = Path.Combine(folder, hint.Length == 0 ? prefix : $"{prefix}#{hint}");
            var verified = stem + ".verified.cs";
            var scrubbed = Scrub(text);
            var expected = approved.Remove(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : null;
            File.Delete(stem + ".received.cs");
            if (expected == scrubbed) continue;

            if (Accept)
            {
                File.WriteAllText(verified, scrubbed);
                continue;
            }

            File.WriteAllText(stem + ".received.cs", scrubbed);
            faults.Append(Path.GetFileName(verified)).Append(expected is null ? " is not there yet" : " differs").Append(":\n");
            AppendDifferences(faults, expected ?? "", scrubbed);
        }

        foreach (var left in approved.Order(StringComparer.Ordinal))
        {
            if (Accept) File.Delete(left);
            else faults.Append(Path.GetFileName(left)).Append(" is no longer generated.\n");
        }

        if (faults.Length > 0) throw new HarnessException(faults.ToString());
    }

    // The version moves with every release; nothing else in the output may.
    private static string Scrub(string text) =>
        text.Replace($"\"{typeof(CablegramGenerator).Assembly.GetName().Version}\"", "\"{version}\"");

    private static string FileNameOf(string hint) =>
        (hint.EndsWith(".cs", StringComparison.Ordinal) ? hint[..^3] : hint).Replace('/', '-');

    private static void AppendDifferences(StringBuilder faults, string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new DiffPlex.Differ()).BuildDiffModel(expected, actual).Lines.Where(line => line.Type != ChangeType.Unchanged).Take(30);
        foreach (var line in lines) faults.Append(line.Type == ChangeType.Inserted ? "  + " : "  - ").Append(line.Text).Append('\n');
    }
}

namespace Cablegram.Testing;

/// <summary>A file of the repository that is written from the code, and kept in step by a test.</summary>
public static class KeptFile
{
    /// <summary>
    /// Compares a file with what it should be; with the environment variable <c>ACCEPT_SNAPSHOTS=1</c> it is written instead, for a person
    /// to look at in the diff.
    /// </summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="expected">What it should hold, with LF.</param>
    public static void Verify(string path, string expected)
    {
        var actual = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n") : null;
        if (actual == expected) return;

        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
            return;
        }

        var line = (actual ?? "").Split('\n').Zip(expected.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new HarnessException(
            $"{Path.GetFileName(path)} {(actual is null ? "is not there yet" : $"is not in step with the code from line {line + 1} on")}; "
            + "run the tests with ACCEPT_SNAPSHOTS=1 and look at the change.");
    }
}

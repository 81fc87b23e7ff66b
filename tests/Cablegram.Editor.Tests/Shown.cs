using Cablegram.Testing;

namespace Cablegram.Editor.Tests;

/// <summary>What was approved of what an editor shows, a text file for each question.</summary>
internal static class Shown
{
    /// <summary>Compares with the approved text.</summary>
    /// <param name="folder">Folder beside the tests.</param>
    /// <param name="name">The expression asked about.</param>
    /// <param name="actual">What the editor shows.</param>
    public static void Verify(string folder, string name, string actual) =>
        KeptFile.Verify(Path.Combine(Repository.Root!, "tests", "Cablegram.Editor.Tests", folder, name + ".verified.txt"), actual);
}

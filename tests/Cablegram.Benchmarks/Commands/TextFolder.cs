namespace Cablegram.Benchmarks.Commands;

/// <summary>The texts that a command measures with.</summary>
internal static class TextFolder
{
    /// <summary>Reads all .txt files of a folder, in the order of their names.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static string[] Read(DirectoryInfo folder)
    {
        var texts = folder.GetFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName)).ToArray();
        return texts.Length > 0 ? texts : throw new ArgumentException($"There is no .txt file in {folder}.");
    }
}

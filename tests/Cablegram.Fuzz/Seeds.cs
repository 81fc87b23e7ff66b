using Cablegram.Benchmarks.CorpusMaker;
using Cablegram.Testing.Hostile;

namespace Cablegram.Fuzz;

/// <summary>The cables that are damaged.</summary>
internal sealed class Seeds
{
    private const int Made = 120;

    private Seeds(IReadOnlyList<string> written, IReadOnlyList<string> given)
    {
        Written = written;
        Given = given;
    }

    /// <summary>Those written for this repository, and those its program makes.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>Those of the folder that was given; they are read when the program runs and never kept.</summary>
    public IReadOnlyList<string> Given { get; }

    /// <summary>Reads the cables.</summary>
    /// <param name="folder">A folder with texts, and folders of them; null for none.</param>
    public static Seeds Read(DirectoryInfo? folder)
    {
        var rules = Path.Combine(Repository.Root ?? ".", "tests", "Cablegram.Rules.Tests", "Cables");
        return new Seeds(
            [.. FictionalCables.All, .. Texts(new DirectoryInfo(rules)), .. MadeCorpus.Make(MadeCorpus.DefaultSeed, Made).Select(file => file.Text)],
            folder is null ? [] : [.. Texts(folder)]);
    }

    private static IEnumerable<string> Texts(DirectoryInfo folder) => folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Extension is ".txt" or ".md" or ".cable" or ".html" or ".json")
        .OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => File.ReadAllText(file.FullName));
}

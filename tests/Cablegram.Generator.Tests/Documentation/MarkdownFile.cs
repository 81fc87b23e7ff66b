
namespace Cablegram.Generator.Tests.Documentation;

/// <summary>A block of code in a document.</summary>
/// <param name="Language">Everything behind the opening fence: <c>csharp generated</c>.</param>
/// <param name="Line">Number of the first line of the code, from 1.</param>
/// <param name="Text">The code.</param>
internal sealed record CodeBlock(string Language, int Line, string Text);

/// <summary>One of the repository's documents.</summary>
/// <param name="Path">Path below the root, with forward strokes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record MarkdownFile(string Path, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Repository.Root ?? throw new DirectoryNotFoundException("The tests do not run in the repository.");

    /// <summary>The documents at the root and below docs.</summary>
    public static IReadOnlyList<MarkdownFile> All { get; } =
    [
        .. Directory.GetFiles(Root, "*.md").Concat(Directory.GetFiles(System.IO.Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Append(System.IO.Path.Combine(Root, "sample-consumer", "README.md"))
            .Select(path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>A document by its path below the root.</summary>
    public static MarkdownFile Read(string path) => new(path, File.ReadAllLines(System.IO.Path.Combine(Root, path)));

    /// <summary>The blocks of code.</summary>
    public IEnumerable<CodeBlock> Blocks()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (!Lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;

            var start = i + 1;
            var language = Lines[i][Fence.Length..].Trim();
            for (i = start; i < Lines.Count && !Lines[i].StartsWith(Fence, StringComparison.Ordinal); i++)
            {
            }

            yield return new CodeBlock(language, start + 1, string.Join('\n', Lines.Skip(start).Take(i - start)));
        }
    }

    /// <summary>The lines outside of blocks of code.</summary>
    public IEnumerable<string> Prose()
    {
        var isCode = false;
        foreach (var line in Lines)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) isCode = !isCode;
            else if (!isCode) yield return line;
        }
    }

    /// <summary>Names of the headings as links have them.</summary>
    public IEnumerable<string> Anchors() => Prose()
        .Where(line => line.StartsWith('#'))
        .Select(line => line.TrimStart('#').Trim().ToLowerInvariant())
        .Select(heading => string.Concat(heading.Where(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_').Select(unit => unit == ' ' ? '-' : unit)));
}

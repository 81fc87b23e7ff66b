using System.Text;

namespace Cablegram.Rules.Tests.Documentation;

/// <summary>An example on a page.</summary>
/// <param name="IsGood">Whether the rule is to be silent.</param>
/// <param name="FileName">Name of the file where that matters; else null.</param>
/// <param name="Text">The cable, or lines of one.</param>
internal sealed record PageExample(bool IsGood, string? FileName, string Text);

/// <summary>The page of a rule: what people write, and two blocks that are written from the code.</summary>
internal sealed class RulePage
{
    private const string FactsStart = "<!-- facts -->";
    private const string FactsEnd = "<!-- /facts -->";
    private const string ConfigureHeading = "## Configure";

    private RulePage(string path, IReadOnlyList<string> lines)
    {
        Path = path;
        Lines = lines;
    }

    /// <summary>The folder of the pages.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(Repository.Root!, "docs", "rules");

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The headings below the title, in order.</summary>
    public IEnumerable<string> Headings => Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>The page of a rule; null where there is none.</summary>
    public static RulePage? Of(string id)
    {
        var path = System.IO.Path.Combine(Folder, id + ".md");
        return File.Exists(path) ? new RulePage(path, File.ReadAllLines(path)) : null;
    }

    /// <summary>The examples, in pairs of bad and good.</summary>
    public IReadOnlyList<PageExample> Examples()
    {
        var examples = new List<PageExample>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var words = Lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is not ["```cable", "bad" or "good", ..]) continue;

            var text = new StringBuilder();
            for (i++; i < Lines.Count && Lines[i] != "```"; i++) text.Append(Lines[i]).Append('\n');
            examples.Add(new PageExample(words[1] == "good", words.ElementAtOrDefault(2), text.ToString()));
        }

        return examples;
    }

    /// <summary>The text of a section; empty where there is none.</summary>
    public string Section(string heading) => string.Join('\n', Lines
        .SkipWhile(line => line != "## " + heading).Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();

    /// <summary>The page with its two written blocks as they should be.</summary>
    public string InStep(DocumentedRule rule)
    {
        var written = Lines.Skip(1)
            .TakeWhile(line => line != ConfigureHeading)
            .ToList();
        var (start, end) = (written.IndexOf(FactsStart), written.IndexOf(FactsEnd));
        if (start >= 0 && end > start) written.RemoveRange(start, end - start + 1);

        var page = new StringBuilder();
        page.Append(Lines[0]).Append("\n\n").Append(Facts(rule));
        page.Append('\n').Append(string.Join('\n', written).Trim('\n')).Append("\n\n");
        return page.Append(Configure(rule)).ToString();
    }

    private static string Facts(DocumentedRule rule) => $"""
        {FactsStart}
        | | |
        |---|---|
        | Is about | {rule.Section} |
        | Title | {Cell(rule.Descriptor.Title.ToString())} |
        | Message | {Cell(rule.Descriptor.MessageFormat.ToString())} |
        | Severity | {rule.SeverityWord}, {(rule.IsOn ? "on" : "off")} by default |
        | Fix | {(rule.HasFix ? "yes" : "no")} |
        {FactsEnd}

        """;

    private static string Configure(DocumentedRule rule)
    {
        var word = !rule.IsOn ? "warning" : rule.SeverityWord == "suggestion" ? "warning" : "none";
        var whole = $"""
            For the whole project, in a `.globalconfig`:

            ```ini
            is_global = true
            dotnet_diagnostic.{rule.Id}.severity = {word}
            ```

            """;
        var some = $"""
            For some files, in an `.editorconfig`:

            ```ini
            {(rule.IsOfCode ? "[*.cs]\ndotnet" : "[cables/**]\ncable")}_diagnostic.{rule.Id}.severity = {word}
            ```

            """;
        return $"""
            {ConfigureHeading}

            {(rule.IsOfFiles || rule.IsOfCode ? some + "\n" : "")}{whole}
            [All rules, and how severities go together](README.md#severities)

            """;
    }

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;");
}

using System.Text;
using Cablegram.Testing;

namespace Cablegram.Rules.Tests.Documentation;

/// <summary>Files that list all rules are written from the rulebook: the index, the .globalconfig, the release notes.</summary>
public class RuleFilesTests
{
    private static string Source => Path.Combine(Repository.Root!, "src", "Cablegram.Generator");

    [Fact]
    public void TheIndexListsEachRule()
    {
        var path = Path.Combine(RulePage.Folder, "README.md");
        var written = File.ReadAllText(path).Split("<!-- index -->")[0];
        var index = new StringBuilder(written).Append("<!-- index -->\n");
        foreach (var section in DocumentedRule.All.GroupBy(rule => rule.Section))
        {
            index.Append($"\n## {section.Key}\n\n| Id | Name | What is wrong | Severity | Fix |\n|---|---|---|---|---|\n");
            foreach (var rule in section)
            {
                index.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Name ?? "-"} | {rule.Descriptor.Title} ")
                    .Append($"| {(rule.IsOn ? rule.SeverityWord : $"off ({rule.SeverityWord})")} | {(rule.HasFix ? "yes" : "-")} |\n");
            }
        }

        KeptFile.Verify(path, index.ToString());
    }

    [Fact]
    public void TheGlobalConfigHasEachRuleAtItsDefault()
    {
        var config = new StringBuilder("""
            # Every rule of Cablegram at its default, to be copied into a project and changed there. The name of the copy decides: a file
            # called .globalconfig in the project's folder is found by itself, any other is named in the project as
            # <GlobalAnalyzerConfigFiles Include="cablegram.globalconfig" />.
            # What is said here goes before cable_diagnostic keys of an .editorconfig, except for their 'none': delete the lines of rules
            # whose severity is to depend on the folder.
            is_global = true

            """);
        foreach (var section in DocumentedRule.All.GroupBy(rule => rule.Section))
        {
            config.Append($"\n# {section.Key}\n");
            foreach (var rule in section)
            {
                config.Append($"\n# {(rule.Name is null ? "" : rule.Name + ": ")}{rule.Descriptor.Title}\n")
                    .Append($"dotnet_diagnostic.{rule.Id}.severity = {(rule.IsOn ? rule.SeverityWord : "none")}\n");
            }
        }

        KeptFile.Verify(Path.Combine(Source, "build", "cablegram.globalconfig"), config.ToString());
    }

    [Fact]
    public void TheReleaseNotesHaveEachRule()
    {
        var path = Path.Combine(Source, "AnalyzerReleases.Unshipped.md");
        var notes = new StringBuilder("""
            ; Unshipped analyzer releases
            ; https://github.com/dotnet/roslyn/blob/main/docs/analyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """);
        foreach (var rule in DocumentedRule.All)
        {
            notes.Append($"{rule.Id} | {rule.Descriptor.Category} | {(rule.IsOn ? rule.Descriptor.DefaultSeverity.ToString() : "Disabled")} ")
                .Append($"| {(rule.Name is null ? "" : rule.Name + ": ")}{rule.Descriptor.Title.ToString().Replace("|", "\\|")}\n");
        }

        KeptFile.Verify(path, notes.ToString());
    }
}

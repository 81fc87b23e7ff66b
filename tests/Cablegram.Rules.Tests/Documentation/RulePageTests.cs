using Cablegram.Testing;

namespace Cablegram.Rules.Tests.Documentation;

/// <summary>Each rule has a page that is in step with it, and whose examples do what they say.</summary>
public class RulePageTests
{
    /// <summary>The one that is given by MSBuild, before the compiler runs.</summary>
    private const string OfTheBuild = "CBL0014";

    private static readonly Written[] Cables = [.. Written.All];

    public static TheoryData<string> Ids => [.. DocumentedRule.All.Select(rule => rule.Id)];

    public static TheoryData<string> RulesOfForm => [.. Rulebook.Rules.Select(rule => rule.Id)];

    [Fact]
    public void EachPageIsThatOfARule() => Assert.Equal(
        DocumentedRule.All.Select(rule => rule.Id).Append(OfTheBuild).Order(StringComparer.Ordinal),
        Directory.GetFiles(RulePage.Folder, "CBL*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePageIsInStepWithTheRule(string id)
    {
        var rule = DocumentedRule.All.Single(rule => rule.Id == id);
        var page = Page(id);

        Assert.Equal(rule.Heading, page.Lines[0]);
        KeptFile.Verify(page.Path, page.InStep(rule));
    }

    [Theory]
    [MemberData(nameof(RulesOfForm))]
    public void ThePageTellsWhatPeopleAsk(string id)
    {
        var page = Page(id);
        string[] expected = Rulebook.Find(id)!.HasFix
            ? ["Why", "Source", "Example", "How often", "Fix", "Configure"]
            : ["Why", "Source", "Example", "How often", "Configure"];

        Assert.Equal(expected, page.Headings);
        Assert.All(expected, heading => Assert.True(page.Section(heading).Length > 5, $"{id}: '{heading}' says nothing."));
    }

    [Theory]
    [MemberData(nameof(RulesOfForm))]
    public void TheExamplesDoWhatTheySay(string id)
    {
        var examples = Page(id).Examples();
        Assert.True(examples.Count >= 2 && examples.Count % 2 == 0, $"{id} has {examples.Count} examples; there should be pairs of bad and good.");
        for (var i = 0; i < examples.Count; i += 2)
        {
            Assert.True(!examples[i].IsGood && examples[i + 1].IsGood, $"{id}: a bad example is followed by the good one.");
            var (bad, good) = WholeCables(examples[i], examples[i + 1]);
            Assert.True(RuleAssert.Check(Rulebook.Find(id)!, bad).Count > 0, $"{id} does not fire on its bad example:\n{bad.Text}");
            RuleAssert.Silent(Rulebook.Find(id)!, good);
        }
    }

    [Fact]
    public void HelpLinksLeadToThePages() => Assert.All(DocumentedRule.All, rule =>
        Assert.Equal($"{RepositoryUrl}/blob/main/docs/rules/{rule.Id}.md", rule.Descriptor.HelpLinkUri));

    /// <summary>The good example is a part of a cable, in whose place the bad one is put; or both are whole.</summary>
    private static (Written Bad, Written Good) WholeCables(PageExample bad, PageExample good)
    {
        foreach (var cable in Cables)
        {
            if (!("\n" + cable.Text).Contains("\n" + good.Text, StringComparison.Ordinal)) continue;
            return (cable.With(good.Text, bad.Text).Named(bad.FileName ?? cable.FileName!), cable.Named(good.FileName ?? cable.FileName!));
        }

        return (new Written(bad.FileName, bad.Text), new Written(good.FileName, good.Text));
    }

    private static RulePage Page(string id) => RulePage.Of(id) ?? throw new FileNotFoundException($"docs/rules/{id}.md is not there.");

    private static string RepositoryUrl =>
        System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root!, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;
}

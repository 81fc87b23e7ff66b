namespace Cablegram.Rules.Tests;

/// <summary>What holds for all rules.</summary>
public class RulebookTests
{
    [Fact]
    public void AnIdBeginsWithTheNumberOfItsSection() => Assert.All(
        Rulebook.Sections,
        section => Assert.All(section.Rules, rule => Assert.StartsWith($"CBL{section.Number:00}", rule.Id, StringComparison.Ordinal)));

    [Fact]
    public void RulesStandInTheOrderOfTheirIdsAndEachOnce()
    {
        Assert.Equal(Rulebook.Rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Rulebook.Rules.Select(rule => rule.Id));
        Assert.Equal(Rulebook.Rules.Count, Rulebook.Rules.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void EachRuleHasACheckOfItsSection() => Assert.All(
        Rulebook.Sections,
        section => Assert.Equal(section.Rules.ToHashSet(), section.Checks.SelectMany(check => check.Rules).ToHashSet()));

    [Fact]
    public void MessagesAreSentencesWithoutAFullStop() => Assert.All(Rulebook.Rules, rule =>
    {
        foreach (var text in new[] { rule.Title, rule.Message })
        {
            Assert.Equal(text.Trim(), text);
            Assert.False(text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal), $"{rule}: {text}");
            Assert.True(char.IsUpper(text[0]) || text[0] is '\'' or '{', $"{rule}: {text}");
        }
    });

    [Fact]
    public void WrittenCablesBreakNoRule()
    {
        foreach (var cable in new[] { Written.Classified, Written.Unclassified })
        {
            Assert.Equal([], RuleAssert.Check(Rulebook.Rules, cable).Select(finding => $"{cable.FileName}: {finding.Rule}: {finding.Message}"));
            Assert.Equal([], RuleAssert.Check(Rulebook.Rules, cable.WithCrLf()).Select(finding => $"{cable.FileName}: {finding.Rule}: {finding.Message}"));
        }
    }
}

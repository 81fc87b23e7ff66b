using System.Reflection;

namespace Cablegram.Rules.Tests;

/// <summary>No rule is without the tests that show it.</summary>
public class ProofTests
{
    private static readonly ILookup<string, RuleProofAttribute> Proofs = typeof(ProofTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        .Where(method => method.IsDefined(typeof(FactAttribute)) && method.GetCustomAttribute<FactAttribute>()!.Skip is null)
        .SelectMany(method => method.GetCustomAttributes<RuleProofAttribute>())
        .ToLookup(proof => proof.Rule);

    [Fact]
    public void EachRuleHasATestWhereItFires() => Assert.Equal([], RulesWithout<FiresAttribute>(_ => true));

    [Fact]
    public void EachRuleHasATestOfANearMiss() => Assert.Equal([], RulesWithout<SilentAttribute>(_ => true));

    [Fact]
    public void EachRuleWithAFixHasATestOfIt() => Assert.Equal([], RulesWithout<FixesAttribute>(rule => rule.HasFix));

    [Fact]
    public void EachProofIsOfARuleThatExists() =>
        Assert.Equal([], Proofs.Select(proofs => proofs.Key).Where(id => Rulebook.Find(id) is null));

    private static IEnumerable<Rule> RulesWithout<TProof>(Func<Rule, bool> concerned) =>
        Rulebook.Rules.Where(rule => concerned(rule) && !Proofs[rule.Id].OfType<TProof>().Any());
}

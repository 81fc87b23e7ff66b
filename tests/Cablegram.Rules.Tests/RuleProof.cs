namespace Cablegram.Rules.Tests;

/// <summary>What a test shows of a rule. <see cref="ProofTests"/> sees to it that no rule is forgotten.</summary>
/// <param name="rule">Id of the rule, <c>CBL0108</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal abstract class RuleProofAttribute(string rule) : Attribute
{
    /// <summary>Id of the rule.</summary>
    public string Rule { get; } = rule;
}

/// <summary>The test shows that the rule reports an exact place.</summary>
internal sealed class FiresAttribute(string rule) : RuleProofAttribute(rule);

/// <summary>The test shows that the rule is silent on something that looks much like a breach.</summary>
internal sealed class SilentAttribute(string rule) : RuleProofAttribute(rule);

/// <summary>The test shows that the rule is silent where the carrier, or the era, does not let it speak.</summary>
internal sealed class MutedAttribute(string rule) : RuleProofAttribute(rule);

/// <summary>The test shows what the rule's fix makes of a text.</summary>
internal sealed class FixesAttribute(string rule) : RuleProofAttribute(rule);

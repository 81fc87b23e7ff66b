using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>References of a cable to itself.</summary>
public class ReferenceSelfTests
{
    private static readonly Rule Rule = ReferenceRules.Self;

    [Fact, Fires("CBL0524")]
    public void AReferenceToTheCableItselfIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("07 MOSCOW 5154", "[|ASTANA 66|]"), "Reference 'ASTANA 66' is this cable itself, 08ASTANA66; it should be another one");

    [Fact, Silent("CBL0524")]
    public void TheSameNumberOfAnotherYearIsAnotherCable() => RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", "07 ASTANA 66"));

    [Fact, Silent("CBL0524")]
    public void APageLineBehindTheReferencesIsNone()
    {
        RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", "07 MOSCOW 5154\n\nASTANA 00000066 001.2 OF 002\n"));
        RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", "07 MOSCOW 5154 ASTANA 000066 001.2 OF 002"));
    }
}

using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>The label of the references.</summary>
public class ReferenceLabelTests
{
    private static readonly Rule Rule = ReferenceRules.Label;

    [Fact, Fires("CBL0530")]
    public void AnotherSpellingIsReported()
    {
        RuleAssert.Fires(Rule, Written.Classified.With("REF:", "[|REFTELS:|]"), "Label 'REFTELS:' should be 'REF:'");
        RuleAssert.Fires(Rule, Written.Classified.With("REF: A.", "[|REF|] A."), "Label 'REF' should be 'REF:'");
    }

    [Fact, Silent("CBL0530")]
    public void TheUsualLabelIsRight() => RuleAssert.Silent(Rule, Written.Classified.With("REF: A. 07", "REF:\nA. 07"));

    [Fact, Fixes("CBL0530")]
    public void TheUsualLabelIsWritten()
    {
        foreach (var label in new[] { "REFS:", "Ref:", "REFERENCES:", "REF(S):", "REF;", "REF :" })
        {
            RuleAssert.Fixes(Rule, Written.Classified.With("REF:", label), Written.Classified);
        }
    }
}

using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>The order of the fields.</summary>
public class FieldOrderTests
{
    private const string Tags = "TAGS: EAGR, PGOV, PREL, KZ\n";
    private const string Subject = "SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS\n";
    private const string References = "REF: A. 07 ASTANA 3141\nB. 07 MOSCOW 5154\n\n";
    private const string Classifier = "Classified By: Ambassador Jane Placeholder; reasons\n1.4 (b) and (d).\n\n";

    private static readonly Rule Rule = ReferenceRules.FieldOrder;

    [Fact, Fires("CBL0531")]
    public void AFieldBehindOneItShouldStandBeforeIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With(Tags + Subject, Subject + "[|TAGS:|] EAGR, PGOV, PREL, KZ\n"), "TAGS should stand before SUBJECT");

    [Fact, Fires("CBL0531")]
    public void TheOtherFieldIsShown()
    {
        var cable = Written.Classified.With(References + Classifier, Classifier + References);
        var found = Assert.Single(RuleAssert.Check(Rule, cable));
        Assert.Equal(("REF should stand before Classified By", "Classified By:"), (found.Message, cable.Text.Substring(found.Other!.Value.Start, found.Other.Value.Length)));
    }

    [Fact, Silent("CBL0531")]
    public void FieldsThatAreAbsentLeaveTheOthersInOrder() => RuleAssert.Silent(Rule, Written.Classified.Without(References).Without(Tags));

    [Fact, Muted("CBL0531")]
    public void CablesBeforeTheFieldsCameIntoUseHaveTheirOwnOrder()
    {
        const string Text = "CONFIDENTIAL LIMA 640\n\nSUBJECT: LLAMAS\n{0}TAGS: PE\n\n1. The llamas rest.\n";
        Assert.NotEmpty(RuleAssert.Check(Rule, new Written("75LIMA640.txt", Text.Replace("{0}", ""))));
        RuleAssert.Silent(Rule, new Written("66LIMA640.txt", Text.Replace("{0}", "")));
    }

    [Fact, Fixes("CBL0531")]
    public void TheLinesAreMoved()
    {
        RuleAssert.Fixes(Rule, Written.Classified.With(Tags + Subject, Subject + Tags), Written.Classified);
        RuleAssert.Fixes(Rule, Written.Classified.With(References + Classifier, Classifier + References), Written.Classified);
    }

    [Fact]
    public void AFieldInTheMiddleOfALineIsLeftToAPerson() => RuleAssert.OffersNothing(
        Rule, Written.Classified.With(Tags + Subject, "SUBJECT: GRAIN TAGS: EAGR, PGOV, PREL, KZ\n"));
}

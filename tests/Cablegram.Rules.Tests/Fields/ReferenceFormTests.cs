using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>References that are not written as post and number.</summary>
public class ReferenceFormTests
{
    private static readonly Rule Rule = ReferenceRules.Form;

    [Fact, Fires("CBL0522")]
    public void ALetterThatStandsTwiceIsReported() => RuleAssert.Fires(
        Rule,
        Written.Classified.With("REF: A. 07 ASTANA 3141\nB. 07", "REF: A. [|A)|] 07 ASTANA 3141\nB. [|(B)|] 07"),
        "Reference 'A. A)' should be written with one letter, 'A.'",
        "Reference 'B. (B)' should be written with one letter, 'B.'");

    [Fact, Fires("CBL0522")]
    public void AnotherLetterBehindTheFirstIsLeftToAPerson()
    {
        var cable = Written.Classified.With("REF: A. 07 ASTANA 3141\nB.", "REF: A. [|A.|] 07 ASTANA 3141 B. MOSCOW 12\nB. [|C.|]");
        RuleAssert.Fires(Rule, cable, "Reference 'A. A.' should be written with one letter, 'A.'", "Reference 'B. C.' should be written with one letter");
        Assert.Empty(RuleAssert.Check(Rule, cable with { Text = cable.Text.Replace("[|", "").Replace("|]", "") })[1].Fixes);
    }

    [Fact, Fires("CBL0522")]
    public void APostWithoutANumberIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. [|MOSCOW|]"), "Reference 'MOSCOW' should be written with a number, such as 'MOSCOW 66'");

    [Fact, Fires("CBL0522")]
    public void ANumberThatIsNoneIsReported() => RuleAssert.Fires(Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. [|MOSCOW 51X4|]"));

    [Fact, Fires("CBL0522")]
    public void ANumberGluedToThePostIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("07 MOSCOW 5154", "[|MOSCOW5154|]"), "Reference 'MOSCOW5154' should be written 'MOSCOW 5154'");

    [Fact, Fires("CBL0522")]
    public void AnItemWithoutAPostIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. [|3002|]"), "Reference '3002' should be written with its post, 'ASTANA 3002'");

    [Fact, Fixes("CBL0522")]
    public void ThePostOfTheItemBeforeIsWritten() => RuleAssert.Fixes(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 MOSCOW 5154\nC. 5155"), Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 MOSCOW 5154\nC. MOSCOW 5155"));

    [Fact, Silent("CBL0522")]
    public void NumbersOfOneItemShareThePost() => RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", "07 MOSCOW 5154/5155 AND 5160"));

    [Fact, Silent("CBL0522")]
    public void YearsInAllTheirFormsAreRight()
    {
        foreach (var reference in new[] { "2007 MOSCOW 5154", "(07) MOSCOW 5154", "MOSCOW 05154", "07  MOSCOW 5154 (NOTAL)", "07 Moscow 5154 AND PREVIOUS", "07 MOSCOW\n5154" })
        {
            RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", reference));
        }
    }

    [Fact, Silent("CBL0522")]
    public void WhatIsNoCableIsLeftAlone()
    {
        foreach (var reference in new[] { "PLACEHOLDER-IMAGINARY E-MAIL OF JAN 4", "MOSCOW POINTS JAN 4", "MOSCOW 041201Z JAN 08", "IIR 6 123 4567 08", "STATE CA-3400 JAN 2, 2008", "MOSCOW LETTER OF 4 JAN" })
        {
            RuleAssert.Silent(Rule, Written.Classified.With("07 MOSCOW 5154", reference));
        }
    }

    [Fact, Fixes("CBL0522")]
    public void TheSecondLetterIsRemoved() => RuleAssert.Fixes(
        Rule, Written.Classified.With("REF: A. 07 ASTANA 3141\nB. 07", "REF: A. A) 07 ASTANA 3141\nB. B. 07"), Written.Classified);

    [Fact, Fixes("CBL0522")]
    public void PartsAreWrittenInTheirOrder()
    {
        foreach (var reference in new[] { "MOSCOW 5154 (07)", "MOSCOW 5154-07", "'07 MOSCOW 5154", "07MOSCOW 5154", "07 M0SCOW 5154", "07 MOSCOW: 5154", "O7 MOSCOW 5154" })
        {
            RuleAssert.Fixes(Rule, Written.Classified.With("07 MOSCOW 5154", reference), Written.Classified);
        }
    }

    [Fact, Fixes("CBL0522")]
    public void YearsHaveFourDigitsWhereTheListWritesThemSo() => RuleAssert.Fixes(
        Rule,
        Written.Classified.With("A. 07 ASTANA 3141\nB. 07 MOSCOW 5154", "A. 2007 ASTANA 3141\nB. MOSCOW 5154 (07)"),
        Written.Classified.With("A. 07 ASTANA 3141\nB. 07 MOSCOW 5154", "A. 2007 ASTANA 3141\nB. 2007 MOSCOW 5154"));
}

using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>References that stand twice.</summary>
public class ReferenceDuplicateTests
{
    private static readonly Rule Rule = ReferenceRules.Duplicate;

    [Fact, Fires("CBL0528")]
    public void ASecondMentionIsReportedWithTheFirst()
    {
        var cable = Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 MOSCOW 5154\nC. [|2007 ASTANA 03141|]");
        RuleAssert.Fires(Rule, cable, "Reference '2007 ASTANA 03141' is 07ASTANA3141, which stands in the list already");
        var found = Assert.Single(RuleAssert.Check(Rule, cable.With("[|", "").With("|]", "")));
        Assert.Equal("07 ASTANA 3141", cable.Text.Substring(found.Other!.Value.Start, found.Other.Value.Length));
    }

    [Fact, Silent("CBL0528")]
    public void TheSameNumberOfAnotherYearOrPostIsAnotherCable() => RuleAssert.Silent(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. 06 ASTANA 3141\nC. 07 MOSCOW 3141"));

    [Fact, Fixes("CBL0528")]
    public void TheLastItemIsRemovedWithItsLetter() => RuleAssert.Fixes(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 MOSCOW 5154\nC. 07 ASTANA 3141"), Written.Classified);

    [Fact, Fixes("CBL0528")]
    public void AnItemWithoutALetterIsRemovedWithItsSeparator() => RuleAssert.Fixes(
        Rule,
        Written.Unclassified.With("DAY WEEK\n", "DAY WEEK\n\nREF: SUVA 12; SUVA 14; SUVA 12; SUVA 16\n"),
        Written.Unclassified.With("DAY WEEK\n", "DAY WEEK\n\nREF: SUVA 12; SUVA 14; SUVA 16\n"));

    [Fact]
    public void AnItemTheTextCitesOrOthersFollowStays()
    {
        RuleAssert.OffersNothing(Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 ASTANA 3141"));
        RuleAssert.OffersNothing(Rule, Written.Classified.With("B. 07 MOSCOW 5154", "B. 07 MOSCOW 5154\nC. 07 ASTANA 3141\nD. 07 MOSCOW 12"));
    }
}

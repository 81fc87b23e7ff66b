using Cablegram.Rules.ReferenceIds;

namespace Cablegram.Rules.Tests.ReferenceIds;

/// <summary>The year of the id and the creation date.</summary>
public class IdDateTests
{
    private static readonly Rule Rule = ReferenceIdRules.Date;
    private static readonly Written Page = Written.Load("saved-page.txt");

    [Fact, Fires("CBL0605")]
    public void AnotherYearIsReportedWithTheDate()
    {
        var cable = Page.With("09LIMA640 2009-05-11", "[|08LIMA640|] 2009-05-11");
        RuleAssert.Fires(Rule, cable, "Reference id 08LIMA640 is of 2008, but the cable was created in 2009");
        var text = cable.Text.Replace("[|", "").Replace("|]", "");
        var other = Assert.Single(RuleAssert.Check(Rule, text)).Other!.Value;
        Assert.StartsWith("2009-05-11", text[other.Start..]);
    }

    [Fact, Silent("CBL0605")]
    public void ACreationOnNewYearsDayMayBeADayOff() => RuleAssert.Silent(Rule, Page.With("09LIMA640 2009-05-11 14:20", "08LIMA640 2009-01-01 01:20"));

    [Fact, Silent("CBL0605")]
    public void TheReleaseSaysNothing() => RuleAssert.Silent(Rule, Page);

    [Fact, Fixes("CBL0605")]
    public void TheYearOnWhichDateAndDateTimeGroupAgreeIsWritten() =>
        RuleAssert.Fixes(Rule, Page.With("09LIMA640 2009-05-11", "08LIMA640 2009-05-11"), Page);

    [Fact]
    public void WhereTheyDoNotAgreeNothingIsOffered() =>
        RuleAssert.OffersNothing(Rule, Page.With("09LIMA640 2009-05-11", "09LIMA640 2008-05-11"));
}

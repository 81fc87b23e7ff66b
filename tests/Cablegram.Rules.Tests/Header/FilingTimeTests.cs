using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class FilingTimeTests
{
    [Fact, Fires("CBL0109")]
    public void AnotherDayThanTheDateTimeGroupsIsReported() => RuleAssert.Fires(
        HeaderRules.DtgDayOfYear,
        Filed("[|300|]1042"),
        "The message was filed on day 300, but 8 JAN 2008 of the date-time group is day 008");

    [Fact, Fires("CBL0109")]
    public void TheDayBeforeIsReported() => RuleAssert.Fires(HeaderRules.DtgDayOfYear, Filed("[|007|]1042"));

    [Fact, Silent("CBL0109")]
    public void TheNextDayIsRight() => RuleAssert.Silent(HeaderRules.DtgDayOfYear, Filed("0090012"));

    [Fact, Silent("CBL0109")]
    public void TheFirstDayFollowsTheLast() =>
        RuleAssert.Silent(HeaderRules.DtgDayOfYear, Filed("0010012").With("O 081037Z JAN 08", "O 312350Z DEC 08"));

    [Fact, Silent("CBL0109")]
    public void AMinuteBeforeMidnightIsRight() =>
        RuleAssert.Silent(HeaderRules.DtgDayOfYear, Filed("0072359").With("O 081037Z JAN 08", "O 080000Z JAN 08"));

    [Fact, Silent("CBL0109")]
    public void AWrongYearIsTheMatterOfAnotherRule() =>
        RuleAssert.Silent(HeaderRules.DtgDayOfYear, Filed("0681037").With("O 081037Z JAN 08", "O 081037Z MAR 09"));

    [Fact, Fixes("CBL0109")]
    public void TheDayIsMadeTheDateTimeGroups() => RuleAssert.Fixes(HeaderRules.DtgDayOfYear, Filed("3001042"), Filed("0081042"));

    [Fact]
    public void AMessageThatMayHaveBeenSentAgainIsLeft() => RuleAssert.OffersNothing(HeaderRules.DtgDayOfYear, Filed("0121742"));

    [Fact, Fires("CBL0110")]
    public void AFilingManyHoursLaterIsReported() => RuleAssert.Fires(
        HeaderRules.DtgFilingTime, Filed("[|0081642|]"), "The message was filed 6 hours after the time of its date-time group, 1037Z");

    [Fact, Fires("CBL0110")]
    public void AFilingBeforeIsReported() => RuleAssert.Fires(
        HeaderRules.DtgFilingTime, Filed("[|0081030|]"), "The message was filed 7 minutes before the time of its date-time group, 1037Z");

    [Fact, Silent("CBL0110")]
    public void AnHourLaterAndAMinuteBeforeAreRight()
    {
        RuleAssert.Silent(HeaderRules.DtgFilingTime, Filed("0081137"));
        RuleAssert.Silent(HeaderRules.DtgFilingTime, Filed("0081036"));
    }

    [Fact, Silent("CBL0110")]
    public void AnotherDayIsTheMatterOfAnotherRule() => RuleAssert.Silent(HeaderRules.DtgFilingTime, Filed("3001642"));

    private static Written Filed(string time) => Written.Classified.With("0081042", time);
}

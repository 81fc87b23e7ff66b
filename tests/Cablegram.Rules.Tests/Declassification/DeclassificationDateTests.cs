using static Cablegram.Rules.Declassification.DeclassificationRules;

namespace Cablegram.Rules.Tests.Declassification;

public class DeclassificationDateTests
{
    private static Written WithDate(string date) => Written.Classified.With("01/08/2018", date);

    [Theory, Fires("CBL0309")]
    [InlineData("[|01/08/2008|]")]
    [InlineData("[|12/31/1998|]")]
    [InlineData("[|2007/01/08|]")]
    public void ADateThatIsNotAfterTheCableIsReported(string date) => RuleAssert.Fires(
        DateBeforeCreated, WithDate(date), $"The date of declassification {date[2..^2]} is not after the date of the cable, 2008-01-08");

    [Fact, Silent("CBL0309")]
    public void TheNextDayIsAfterTheCable() => RuleAssert.Silent(DateBeforeCreated, WithDate("01/09/2008"));

    [Fact, Muted("CBL0309")]
    public void WithoutTheDayOfTheCableNothingIsSaid() => RuleAssert.Silent(DateBeforeCreated, WithDate("01/08/2007").Without("O 081037Z JAN 08\n"));

    [Fact, Fixes("CBL0309")]
    public void TheCablesOwnYearBecomesThatTenYearsOn() => RuleAssert.Fixes(DateBeforeCreated, WithDate("01/08/2008"), Written.Classified);

    [Fact]
    public void ADateOfAnotherSeasonIsNotMended() => RuleAssert.OffersNothing(DateBeforeCreated, WithDate("06/30/2007"));

    [Fact, Fires("CBL0310")]
    public void ADateMoreThan25YearsAwayIsReported() => RuleAssert.Fires(
        DateOver25Years, WithDate("[|06/01/2034|]"),
        "The date of declassification 06/01/2034 is more than 25 years after the date of the cable, 2008-01-08; expected 01/08/2033 at the latest");

    [Theory, Silent("CBL0310")]
    [InlineData("01/08/2033")]
    [InlineData("01/09/2033")]
    public void TwentyFiveYearsByTheAuthorsClockAreAllowed(string date) => RuleAssert.Silent(DateOver25Years, WithDate(date));

    [Fact, Muted("CBL0310")]
    public void AnOlderCableHasNoSuchLimit() =>
        RuleAssert.Silent(DateOver25Years, WithDate("01/08/2034").With("JAN 08", "JAN 88").Named("88ASTANA66.txt"));

    // The year that is written was offered instead of itself.
    [Fact]
    public void DaysBeyond25YearsAreNotMended() => RuleAssert.OffersNothing(DateOver25Years, WithDate("01/12/2033"));

    [Fact, Fixes("CBL0310")]
    public void AYearOneSlipAwayIsMended() => RuleAssert.Fixes(DateOver25Years, WithDate("01/08/2918"), Written.Classified);

    [Fact]
    public void TwoYearsOneSlipAwayAreBothOffered() => RuleAssert.Offers(
        DateOver25Years, WithDate("01/08/2038"), "Write the year '2018' instead of '2038'", "Write the year '2033' instead of '2038'");

    [Fact, Fires("CBL0311")]
    public void ADateThatIsNotExactlyTenYearsAwayIsReported() => RuleAssert.Fires(
        DateNot10Or25, WithDate("[|01/05/2018|]"),
        "The date of declassification 01/05/2018 should be 01/08/2018 or 01/08/2033, 10 or 25 years after the date of the cable");

    [Theory, Silent("CBL0311")]
    [InlineData("01/08/2033")]
    [InlineData("01/09/2018")]
    [InlineData("01/07/2018")]
    public void ADayOfTimeZoneIsForgiven(string date) => RuleAssert.Silent(DateNot10Or25, WithDate(date));

    [Theory, Fires("CBL0312")]
    [InlineData("[|01/05/2017|]", "9", "2018")]
    [InlineData("[|12/20/2016|]", "9", "2017")]
    [InlineData("[|2032/01/08|]", "24", "2033")]
    public void LastYearsYearIsReported(string date, string years, string year) => RuleAssert.Fires(
        DateStaleYear, WithDate(date), $"The date of declassification {date[2..^2]} is {years} years after the date of the cable; expected the year {year}");

    [Theory, Silent("CBL0312")]
    [InlineData("06/30/2017")]
    [InlineData("01/08/2016")]
    [InlineData("01/05/2018")]
    public void AnotherDateOfTheClassifiersChoiceIsLetPass(string date) => RuleAssert.Silent(DateStaleYear, WithDate(date));

    [Theory, Fixes("CBL0312")]
    [InlineData("01/08/2017", "01/08/2018")]
    [InlineData("1/8/17", "1/8/18")]
    [InlineData("2017/01/08", "2018/01/08")]
    public void TheYearBecomesTheNext(string stale, string mended) => RuleAssert.Fixes(DateStaleYear, WithDate(stale), WithDate(mended));
}

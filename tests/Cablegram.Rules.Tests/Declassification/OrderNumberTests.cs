using static Cablegram.Rules.Declassification.DeclassificationRules;

namespace Cablegram.Rules.Tests.Declassification;

public class OrderNumberTests
{
    [Fact, Fires("CBL0304")]
    public void ANumberThatIsNoOrderIsReported() => RuleAssert.Fires(
        OrderUnknown, Written.Classified.With("12958", "[|12598|]"), "E.O. 12598 is no order on classification; expected 12958");

    [Theory, Fixes("CBL0304")]
    [InlineData("12598")]
    [InlineData("19523")]
    [InlineData("19528")]
    [InlineData("1295")]
    [InlineData("129588")]
    public void ALikeNumberBecomesThatOfTheOrderInForce(string number) =>
        RuleAssert.Fixes(OrderUnknown, Written.Classified.With("12958", number), Written.Classified);

    [Fact]
    public void AnOrderOfAnotherKindIsNotMended() => RuleAssert.OffersNothing(OrderUnknown, Written.Classified.With("12958", "30400"));

    [Fact]
    public void InTheWeeksOfAChangeOneOrderIsInForce() => RuleAssert.Offers(
        OrderUnknown, Written.Classified.With("12958", "12365").With("JAN 08", "JAN 92").Named("92ASTANA66.txt"), "Write '12356' instead of '12365'");

    [Fact]
    public void InAYearOfTwoOrdersBothAreOffered() => RuleAssert.Offers(
        OrderUnknown, Written.Unclassified.With("R 052210Z MAR 09\n", "").With("12958", "12358").Named("95SUVA120.txt"),
        "Write '12356' instead of '12358'", "Write '12958' instead of '12358'");

    [Theory, Silent("CBL0304")]
    [InlineData("12356")]
    [InlineData("13292")]
    [InlineData("13526")]
    public void EveryOrderOnClassificationIsKnown(string number) => RuleAssert.Silent(OrderUnknown, Written.Classified.With("12958", number));

    [Fact, Fires("CBL0305")]
    public void AnOrderThatWasNotYetSignedIsReported() => RuleAssert.Fires(
        OrderNotInForce, Written.Classified.With("JAN 08", "JAN 73").With("12958", "[|12958|]").Named("73ASTANA66.txt"),
        "E.O. 12958 was not in force on the date of the cable, 1973-01-08; expected 11652");

    [Fact, Fires("CBL0305")]
    public void AnOrderThatHadBeenReplacedIsReported() => RuleAssert.Fires(
        OrderNotInForce, Written.Classified.With("12958", "[|12356|]"), "E.O. 12356 was not in force on the date of the cable, 2008-01-08; expected 12958");

    [Theory, Silent("CBL0305")]
    [InlineData("081037Z JUL 10", "12958")]
    [InlineData("081037Z FEB 10", "13526")]
    [InlineData("081037Z JAN 08", "13292")]
    public void AroundAChangeBothOrdersAreLetPass(string group, string number) =>
        RuleAssert.Silent(OrderNotInForce, Written.Classified.With("081037Z JAN 08", group).With("12958", number));

    [Fact, Muted("CBL0305")]
    public void WithTheYearAloneAnOrderOfThatYearIsLetPass() =>
        RuleAssert.Silent(OrderNotInForce, Written.Unclassified.With("R 052210Z MAR 09\n", "").With("12958", "12356").Named("95SUVA120.txt"));

    [Fact, Fixes("CBL0305")]
    public void TheNumberOfTheSuccessorIsOffered() => RuleAssert.Fixes(
        OrderNotInForce, Written.Unclassified.With("MAR 09", "MAR 11"), Written.Unclassified.With("MAR 09", "MAR 11").With("12958", "13526"));

    [Fact]
    public void AStampOfALaterReviewKeepsItsOrder() => RuleAssert.OffersNothing(
        OrderNotInForce, Written.Unclassified.With("MAR 09", "MAR 73").With("N/A", "DECLASSIFIED JUNE 21, 2006").Named("73SUVA120.txt"));
}

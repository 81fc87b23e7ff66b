using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class PrecedenceTests
{
    [Fact, Fires("CBL0105")]
    public void AProsignBelowThePrecedenceIsReported() => RuleAssert.Fires(
        HeaderRules.PrecedenceAgrees,
        Written.Classified.With("OO RUEHAG", "[|RR|] RUEHAG"),
        "The prosign is RR, but the precedence before the date-time group is O, which makes it OO");

    [Fact, Silent("CBL0105")]
    public void TheHigherOfTwoPrecedencesCounts() =>
        RuleAssert.Silent(HeaderRules.PrecedenceAgrees, Written.Classified.With("O 081037Z", "O P 081037Z"));

    [Fact, Silent("CBL0105")]
    public void NightActionIsAnImmediateToo() =>
        RuleAssert.Silent(HeaderRules.PrecedenceAgrees, Written.Classified.With("O 081037Z", "NIACT IMMEDIATE 081037Z"));

    [Fact, Fixes("CBL0105")]
    public void TheProsignIsMadeToAgree() =>
        RuleAssert.Fixes(HeaderRules.PrecedenceAgrees, Written.Classified.With("OO RUEHAG", "PP RUEHAG"), Written.Classified);

    [Fact, Fires("CBL0106")]
    public void ALetterThatIsNoPrecedenceIsReported() => RuleAssert.Fires(
        HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", "[|X|] 081037Z"), "'X' is no precedence: expected 'O'");

    [Fact, Fires("CBL0106")]
    public void AProsignOfTwoDifferentLettersIsReported() => RuleAssert.Fires(
        HeaderRules.PrecedenceKnown, Written.Classified.With("OO RUEHAG", "[|OX|] RUEHAG"), "'OX' is no precedence: expected 'OO'");

    [Fact, Fires("CBL0106")]
    public void AProsignAboveAListOfTwoLinesIsReported() => RuleAssert.Fires(
        HeaderRules.PrecedenceKnown, Written.Classified.With("OO RUEHAG RUEHROV", "[|XX|] RUEHAG RUEHBS\nRUEHROV"));

    [Fact, Fires("CBL0106")]
    public void AMissingPrecedenceIsReportedAtTheDateTimeGroup() => RuleAssert.Fires(
        HeaderRules.PrecedenceKnown,
        Written.Classified.With("O 081037Z JAN 08", "[|081037Z JAN 08|]"),
        "'081037Z JAN 08' is no precedence: expected 'O' before it, as the prosign says");

    [Fact, Silent("CBL0106")]
    public void TwoPrecedencesAreRight() => RuleAssert.Silent(HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", "O P 081037Z"));

    [Fact, Muted("CBL0106")]
    public void AnExtractMayHaveLostThePrecedence() =>
        RuleAssert.Silent(HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", "081037Z").AsPartialExtract());

    [Theory]
    [InlineData("o 081037Z")]
    [InlineData("OO 081037Z")]
    [InlineData("X 081037Z")]
    [InlineData("IMMEDIATE 081037Z")]
    [InlineData("081037Z")]
    public void PrecedenceIsRestored(string damaged) =>
        RuleAssert.Fixes(HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", damaged), Written.Classified);

    [Fact, Fixes("CBL0106")]
    public void TwoLettersInOneWordAreParted() => RuleAssert.Fixes(
        HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", "OP 081037Z"), Written.Classified.With("O 081037Z", "O P 081037Z"));

    [Fact]
    public void ThreePrecedencesAreLeft() =>
        RuleAssert.OffersNothing(HeaderRules.PrecedenceKnown, Written.Classified.With("O 081037Z", "O P R 081037Z"));

    [Fact]
    public void TheDateIsReadThoughThePrecedenceIsNone() =>
        RuleAssert.Silent(HeaderRules.DtgForm, Written.Classified.With("O 081037Z", "X 081037Z"));

    [Fact, Fires("CBL0107")]
    public void ALowerPrecedenceInFrontIsReported() => RuleAssert.Fires(
        HeaderRules.DualOrder,
        Written.Classified.With("O 081037Z", "[|R O|] 081037Z"),
        "Of the precedences 'R O' the higher should stand first: 'O R'");

    [Fact, Silent("CBL0107")]
    public void AHigherPrecedenceInFrontIsRight() => RuleAssert.Silent(HeaderRules.DualOrder, Written.Classified.With("O 081037Z", "O R 081037Z"));

    [Fact, Fixes("CBL0107")]
    public void TheHigherIsPutInFront() => RuleAssert.Fixes(
        HeaderRules.DualOrder, Written.Classified.With("O 081037Z", "P O 081037Z"), Written.Classified.With("O 081037Z", "O P 081037Z"));

    [Fact]
    public void AProsignBehindTheDateTimeGroupIsReportedToo() => RuleAssert.Fires(
        HeaderRules.PrecedenceKnown,
        Written.Classified.Without("OO RUEHAG RUEHROV RUEHSL RUEHSR\n").With("O 081037Z JAN 08\n", "O 081037Z JAN 08\n[|XX|] RUEHAG RUEHROV RUEHSL RUEHSR\n"),
        "'XX' is no precedence: expected 'OO'");

    [Fact]
    public void FlashIsTheHighest() => RuleAssert.Fires(
        HeaderRules.PrecedenceAgrees,
        Written.Classified.With("OO RUEHAG", "[|OO|] RUEHAG").With("O 081037Z", "Z 081037Z"),
        "The prosign is OO, but the precedence before the date-time group is Z, which makes it ZZ");
}

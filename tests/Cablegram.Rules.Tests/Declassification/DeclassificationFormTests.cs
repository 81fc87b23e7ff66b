using static Cablegram.Rules.Declassification.DeclassificationRules;

namespace Cablegram.Rules.Tests.Declassification;

public class DeclassificationFormTests
{
    private const string Partial = "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n";

    private static Written WithValue(string value) => Written.Classified.With("DECL: 01/08/2018", value);

    [Theory, Fires("CBL0306")]
    [InlineData("[|E.O. 12958:|]")]
    [InlineData("[|E.O. 12958:|] DECL:")]
    public void AClassifiedCableWithoutDeclassificationIsReported(string line) => RuleAssert.Fires(
        DeclassificationMissing, Written.Classified.With("E.O. 12958: DECL: 01/08/2018", line),
        "'E.O. 12958:' is followed by no date, code or event of declassification");

    [Fact, Silent("CBL0306")]
    public void AValueOnTheNextLineIsThere() => RuleAssert.Silent(DeclassificationMissing, WithValue("\nDECL: 01/08/2018"));

    [Fact, Silent("CBL0306")]
    public void AValueBehindAnEmptyLineIsThere() => RuleAssert.Silent(DeclassificationMissing, WithValue("\n\nDECL: 01/08/2018"));

    [Fact, Silent("CBL0306")]
    public void AnEventIsADeclassification() => RuleAssert.Silent(DeclassificationMissing, WithValue("DECL: CLOSURE OF THE GRAIN ELEVATOR"));

    [Fact, Muted("CBL0306")]
    public void AnExtractMayHaveLostTheValue() => RuleAssert.Silent(DeclassificationMissing, Partial + WithValue("").Text);

    [Fact, Muted("CBL0306")]
    public void BeforeTheOrderThatAsksForItNothingIsMissing() =>
        RuleAssert.Silent(DeclassificationMissing, Written.Classified.With("12958: DECL: 01/08/2018", "11652:").With("JAN 08", "JAN 74").Named("74ASTANA66.txt"));

    [Fact, Fires("CBL0307")]
    public void ADateWithDashesIsReported() => RuleAssert.Fires(
        DeclassificationForm, WithValue("DECL: [|2018-01-08|]"), "The declassification '2018-01-08' should be '01/08/2018'");

    [Theory, Fixes("CBL0307")]
    [InlineData("DECL: 2018-01-08")]
    [InlineData("DECL: 20180108")]
    [InlineData("DECL: January 8, 2018")]
    [InlineData("DECL: 8 JAN 2018")]
    [InlineData("DECL: O1/08/2018")]
    [InlineData("DECLl: 01/08/2018")]
    [InlineData("DELC: 01/08/2018")]
    [InlineData("01/08/2018")]
    public void ADateThatReadsOneWayIsWrittenAsUsual(string value) => RuleAssert.Fixes(DeclassificationForm, WithValue(value), Written.Classified);

    [Fact]
    public void ADayBeforeItsMonthIsExchangedWithIt() =>
        RuleAssert.Fixes(DeclassificationForm, WithValue("DECL: 20/10/2018"), WithValue("DECL: 10/20/2018"));

    [Fact]
    public void EightDigitsReadOneWayWhereTheDayCanBeNoMonth()
    {
        RuleAssert.Fixes(DeclassificationForm, WithValue("DECL: 10202018"), WithValue("DECL: 10/20/2018"));
        RuleAssert.OffersNothing(DeclassificationForm, WithValue("DECL: 02032018"));
    }

    [Theory]
    [InlineData("DECL: 011/2/2019")]
    [InlineData("DECL: 02-03-2018")]
    [InlineData("DECL: 02.03.18")]
    public void ADateThatReadsInTwoWaysIsLeftAlone(string value) => RuleAssert.OffersNothing(DeclassificationForm, WithValue(value));

    [Fact]
    public void AMistypedCodeIsMended() => RuleAssert.Fixes(DeclassificationForm, WithValue("DECL: OARD"), WithValue("DECL: OADR"));

    [Fact]
    public void ANumberThatIsNoDateIsReported() => RuleAssert.Fires(
        DeclassificationForm, WithValue("DECL: [|01/2018|]"),
        "The declassification '01/2018' should be a date as mm/dd/yyyy, a code such as OADR, N/A, or an event in words");

    [Theory, Silent("CBL0307")]
    [InlineData("DECL: 1/8/2018")]
    [InlineData("DECL: 01/08/18")]
    [InlineData("DECL: 2018/01/08")]
    [InlineData("decl: 01/08/2018")]
    [InlineData("DECL:01/08/2018")]
    [InlineData("DECL: X1")]
    [InlineData("DECL: 1.6X6")]
    [InlineData("DECL: 25X1-HUMAN")]
    [InlineData("DECL: OADR")]
    [InlineData("DECL: MR")]
    [InlineData("N/A")]
    [InlineData("DNG: CO 04/08/2026")]
    [InlineData("DECL: SIX YEARS AFTER THE HARVEST")]
    [InlineData("DECL: MARCHING BAND TO PLAY IN 2018")]
    [InlineData("DECL: 5 YEARS AFTER CLOSURE")]
    [InlineData("DECL: XXXXXXXXXXXX")]
    public void DatesCodesAndEventsAreAllForms(string value) => RuleAssert.Silent(DeclassificationForm, WithValue(value));

    [Fact, Silent("CBL0307")]
    public void UnderAnOlderOrderADateFollowsItsCode() => RuleAssert.Silent(
        DeclassificationForm, Written.Classified.With("E.O. 12958: DECL: 01/08/2018", "E.O. 12065: GDS 8/12/85 (IMAGINARY, IVAN) OR-P").With("JAN 08", "JAN 79"));

    [Theory, Fires("CBL0308")]
    [InlineData("DECL: [|02/30/2018|]")]
    [InlineData("DECL: [|13/45/2018|]")]
    [InlineData("DECL: [|00/08/2018|]")]
    [InlineData("DECL: [|2018/13/32|]")]
    [InlineData("DECL: [|10/200/2018|]")]
    [InlineData("DECL: [|10/20/218|]")]
    [InlineData("DECL: [|FEBRUARY 30, 2018|]")]
    [InlineData("DECL: [|31 JUN 2018|]")]
    public void ADateThatDoesNotExistIsReported(string value) => RuleAssert.Fires(
        DateInvalid, WithValue(value), $"There is no date '{value[8..^2]}'; expected a day of the calendar as mm/dd/yyyy");

    [Fact, Fires("CBL0308")]
    public void ADateBehindACodeHasToExistToo() => RuleAssert.Fires(
        DateInvalid, Written.Classified.With("E.O. 12958: DECL: 01/08/2018", "E.O. 12065: GDS [|8/32/85|] (IMAGINARY, IVAN) OR-P"));

    [Theory, Silent("CBL0308")]
    [InlineData("GDS 8/12/85 (IMAGINARY, IVAN) OR-P")]
    [InlineData("DECL: 02/29/2020")]
    [InlineData("DECL: 20/10/2018")]
    [InlineData("DECL: 01/08/2918")]
    [InlineData("DECL: XX/XX/XXXX")]
    [InlineData("DECL: 1.6.1")]
    [InlineData("DECL: 01/2018")]
    public void ADateThatCanBeReadExists(string value) => RuleAssert.Silent(DateInvalid, WithValue(value));

    [Fact, Fixes("CBL0308")]
    public void TenYearsAfterALeapDayIsItsEve() => RuleAssert.Fixes(DateInvalid, WithValue("DECL: 02/29/2018"), WithValue("DECL: 02/28/2018"));

    [Fact]
    public void OrTheFirstOfMarch() => RuleAssert.Offers(
        DateInvalid, WithValue("DECL: 02/29/2018"), "Write '02/28/2018' instead of '02/29/2018'", "Write '03/01/2018' instead of '02/29/2018'");

    [Fact]
    public void AYearFirstWithDayAndMonthExchangedReadsOneWay() =>
        RuleAssert.Fixes(DateInvalid, WithValue("DECL: 2018/20/10"), WithValue("DECL: 10/20/2018"));

    [Fact]
    public void WhatWasMeantByTheThirtiethOfFebruaryIsNotGuessed() => RuleAssert.OffersNothing(DateInvalid, WithValue("DECL: 02/30/2018"));
}

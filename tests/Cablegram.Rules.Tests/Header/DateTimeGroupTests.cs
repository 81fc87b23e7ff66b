using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class DateTimeGroupTests
{
    [Fact, Fires("CBL0108")]
    public void ADayThatDoesNotExistIsReported() => RuleAssert.Fires(
        HeaderRules.DtgForm,
        Written.Classified.With("O 081037Z JAN 08", "O [|301037Z FEB 08|]"),
        "The date-time group '301037Z FEB 08' is malformed: there is no day 30 in that month");

    [Fact, Fires("CBL0108")]
    public void ATimeThatDoesNotExistIsReported() => RuleAssert.Fires(
        HeaderRules.DtgForm,
        Written.Classified.With("O 081037Z JAN 08", "O [|081161Z JAN 08|]"),
        "The date-time group '081161Z JAN 08' is malformed: there is no minute 61");

    [Fact, Fires("CBL0108")]
    public void AMissingZIsReported() => RuleAssert.Fires(
        HeaderRules.DtgForm,
        Written.Classified.With("O 081037Z JAN 08", "O [|081037 JAN 08|]"),
        "The date-time group '081037 JAN 08' is malformed: expected the letter Z behind the time");

    [Theory]
    [InlineData("O [|8137Z JAN 08|]")]
    [InlineData("O [|0810037Z JAN 08|]")]
    [InlineData("O [|081037Z JAN|]")]
    [InlineData("O [|081037Z 08|]")]
    [InlineData("O [|JAN 08|]")]
    [InlineData("[|081037 JAN 08|]")]
    [InlineData("O [|081037Z XXX 08|]")]
    [InlineData("O [|081037Z JAN 8|]")]
    [InlineData("O [|081037Z JAN 088|]")]
    public void WhatIsMeantAsADateTimeGroupIsFound(string damaged)
    {
        RuleAssert.Fires(HeaderRules.DtgForm, Written.Classified.With("O 081037Z JAN 08", damaged));
        RuleAssert.Fires(HeaderRules.DtgForm, HeaderCables.WithoutEnvelope.With("O 081037Z JAN 08", damaged));
    }

    [Fact, Fires("CBL0108")]
    public void AMonthInSmallLettersIsNoError()
    {
        var cable = Written.Classified.With("O 081037Z JAN 08", "O 081037Z Jan 08");
        Assert.Equal([RuleSeverity.Information], RuleAssert.Check(HeaderRules.DtgForm, cable).Select(finding => finding.Severity ?? finding.Rule.Severity));
    }

    [Fact, Silent("CBL0108")]
    public void AYearOfFourDigitsAndASignalAreRight() =>
        RuleAssert.Silent(HeaderRules.DtgForm, Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 2008 ZDK"));

    [Fact, Silent("CBL0108")]
    public void ANoteAboveTheOriginatorIsNoDateTimeGroup() =>
        RuleAssert.Silent(HeaderRules.DtgForm, Written.Classified.With("O 081037Z JAN 08", "(ADX 08F306 MSI7676)"));

    [Fact, Muted("CBL0108")]
    public void AnExtractHasItsOwnWayToWriteTheMonth() =>
        RuleAssert.Silent(HeaderRules.DtgForm, Written.Classified.With("O 081037Z JAN 08", "081037Z Jan 08").AsPartialExtract());

    [Fact, Muted("CBL0108")]
    public void AStrayLetterInAnArchiveTelegramIsNoFault() => RuleAssert.Silent(HeaderRules.DtgForm, HeaderCables.Archive);

    [Theory]
    [InlineData("O 081037Z Jan 08")]
    [InlineData("O 081037ZJAN08")]
    [InlineData("O  081037Z  JAN 08")]
    [InlineData("O081037Z JAN 08")]
    [InlineData("O 081037Z JANUARY 08")]
    [InlineData("O 081037 JAN 08")]
    [InlineData("O 0810372 JAN 08")]
    [InlineData("O O81O37Z JAN O8")]
    [InlineData("O 081037Z JNA 08")]
    [InlineData("O 081037A JAN 08")]
    [InlineData("O 08137Z JAN 08")]
    [InlineData("O 0810377Z JAN 08")]
    [InlineData("O 801037Z JAN 08")]
    [InlineData("O 081037Z-JAN-08")]
    [InlineData("O 081037Z/JAN/08")]
    [InlineData("O 081037Z 08")]
    [InlineData("O 081037Z JAN")]
    [InlineData("O 081037Z JAN 8")]
    [InlineData("O 081037Z JAN 008")]
    public void FormIsRestored(string damaged)
    {
        var cable = Written.Classified.With("0081042", "0081037");
        RuleAssert.Fixes(HeaderRules.DtgForm, cable.With("O 081037Z JAN 08", damaged), cable);
    }

    [Fact, Fixes("CBL0108")]
    public void TheFilingTimeTellsTheMinute() => RuleAssert.Fixes(
        HeaderRules.DtgForm,
        Written.Classified.With("0081042", "0081037").With("O 081037Z JAN 08", "O 081097Z JAN 08"),
        Written.Classified.With("0081042", "0081037"));

    [Fact]
    public void AMinuteIsLeftWhereTheFilingIsOfAnother() =>
        RuleAssert.OffersNothing(HeaderRules.DtgForm, Written.Classified.With("O 081037Z JAN 08", "O 081097Z JAN 08"));

    [Fact, Fixes("CBL0108")]
    public void ASignalIsPartedFromTheYear() => RuleAssert.Fixes(
        HeaderRules.DtgForm,
        Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 08ZDK"),
        Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 08 ZDK"));

    [Fact, Fixes("CBL0108")]
    public void TheMetadataTellWhichOfTwoMonthsIsMeant() => RuleAssert.Fixes(
        HeaderRules.DtgForm,
        HeaderCables.Page.Without("DE RUEHTA #0066/01 0081042\n").With("O 081037Z JAN 08", "O 081037Z AN 08"),
        HeaderCables.Page.Without("DE RUEHTA #0066/01 0081042\n"));

    [Fact]
    public void AMonthThatMayBeTwoIsLeftWhereNothingTellsIt() =>
        RuleAssert.OffersNothing(HeaderRules.DtgForm, HeaderCables.WithoutEnvelope.With("O 081037Z JAN 08", "O 081037Z JUM 08"));

    [Fact]
    public void ATimeThatDoesNotExistIsLeftWhereNothingTellsIt() =>
        RuleAssert.OffersNothing(HeaderRules.DtgForm, HeaderCables.WithoutEnvelope.With("O 081037Z JAN 08", "O 081077Z JAN 08"));

    [Fact]
    public void WhatStandsBelowADamagedDateTimeGroupIsStillRead() => RuleAssert.Silent(
        HeaderRules.AddresseeNone, Written.Classified.With("O 081037Z JAN 08", "O 8137Z JAN 08"));

    [Fact, Fires("CBL0111")]
    public void AYearOtherThanTheIdsIsReported() => RuleAssert.Fires(
        HeaderRules.DtgYearId,
        Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN [|09|]"),
        "The date-time group is of 2009, but the reference id 08ASTANA66 is of 2008");

    [Fact, Silent("CBL0111")]
    public void TheYearIsTheIdsWhereThereIsNoOtherId() =>
        RuleAssert.Silent(HeaderRules.DtgYearId, Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 09") with { FileName = null });

    [Fact, Silent("CBL0111")]
    public void AFileWithAnotherCablesNameIsNotTheDateTimeGroupsFault() =>
        RuleAssert.Silent(HeaderRules.DtgYearId, Written.Classified.Named("09ASTANA67.txt"));

    [Fact, Silent("CBL0111")]
    public void AYearOfThreeDigitsIsAnotherRulesMatter() =>
        RuleAssert.Silent(HeaderRules.DtgYearId, Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 098"));

    [Fact, Fixes("CBL0111")]
    public void TheMetadataTellTheYear() =>
        RuleAssert.Fixes(HeaderRules.DtgYearId, HeaderCables.Page.With("O 081037Z JAN 08", "O 081037Z JAN 09"), HeaderCables.Page);

    [Fact, Fixes("CBL0111")]
    public void TheDayOfALeapYearTellsTheYear()
    {
        var cable = Written.Classified.With("0081042", "0681042").With("O 081037Z JAN 08", "O 081037Z MAR 08");
        RuleAssert.Fixes(HeaderRules.DtgYearId, cable.With("MAR 08", "MAR 09"), cable);
    }

    [Fact]
    public void AYearIsLeftWhereOnlyTheFilesNameHasAnother() =>
        RuleAssert.OffersNothing(HeaderRules.DtgYearId, Written.Classified.With("O 081037Z JAN 08", "O 081037Z JAN 09"));
}

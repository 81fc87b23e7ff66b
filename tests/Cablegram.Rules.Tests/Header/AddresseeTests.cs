using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class AddresseeTests
{
    [Fact, Fires("CBL0116")]
    public void TheNumberBeforeThePrecedenceIsReported() => RuleAssert.Fires(
        HeaderRules.AddresseeForm,
        Action("RUEHC/SECSTATE WASHDC [|1503 IMMEDIATE|]"),
        "In an addressee '1503 IMMEDIATE' is wrong: expected 'IMMEDIATE 1503'");

    [Fact, Fires("CBL0116")]
    public void TwoBlanksAreReported() => RuleAssert.Fires(HeaderRules.AddresseeForm, Action("RUEHC/SECSTATE [|WASHDC  IMMEDIATE|] 1503"));

    [Fact, Fires("CBL0116")]
    public void ABlankBesideTheStrokeIsReported() => RuleAssert.Fires(HeaderRules.AddresseeForm, Action("[|RUEHC /SECSTATE|] WASHDC IMMEDIATE 1503"));

    [Fact, Fires("CBL0116")]
    public void AnIndicatorWithADigitIsReported() => RuleAssert.Fires(HeaderRules.AddresseeForm, Action("[|RUEHC1|]/SECSTATE WASHDC IMMEDIATE 1503"));

    [Fact, Fires("CBL0116")]
    public void AMonthThatRanInIsReported() => RuleAssert.Fires(
        HeaderRules.AddresseeForm,
        Information("RUEHLP/AMEMBASSY LA PAZ [|JAN|] 0211"),
        "In an addressee 'JAN' is wrong: the month of another line ran in");

    [Fact, Fires("CBL0116")]
    public void AnAddresseeWithoutANameIsReported() => RuleAssert.Fires(HeaderRules.AddresseeForm, Action("RUEHC/[|IMMEDIATE|] 1503"));

    [Theory]
    [InlineData("RUEHC/SECSTATE WASHDC")]
    [InlineData("SECSTATE WASHDC IMMEDIATE")]
    [InlineData("RUEKJCS/JOINT STAFF WASHDC//J-3/J-5// PRIORITY 0211")]
    [InlineData("RHMFISS/CTF 345")]
    [InlineData("RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 4778-4781")]
    [InlineData("RUCNCIS/PRIORITY POSTS COLLECTIVE")]
    public void TheseAreRight(string addressee) => RuleAssert.Silent(HeaderRules.AddresseeForm, Information(addressee));

    [Fact, Silent("CBL0116")]
    public void AnExemptionIsRight() => RuleAssert.Silent(HeaderRules.AddresseeForm, Information("RUEHXX/ALL IMAGINARY POSTS COLLECTIVE\nXMT AMEMBASSY PARIS"));

    [Fact, Muted("CBL0116")]
    public void BlanksInAnArchiveTelegramAreThePrints() => RuleAssert.Silent(HeaderRules.AddresseeForm, HeaderCables.Archive);

    [Theory]
    [InlineData("RUEHC/SECSTATE WASHDC  IMMEDIATE 1503")]
    [InlineData("RUEHC /SECSTATE WASHDC IMMEDIATE 1503")]
    [InlineData("RUEHC/ SECSTATE WASHDC IMMEDIATE 1503")]
    [InlineData("RUEHC/SECSTATE WASHDC 1503 IMMEDIATE")]
    [InlineData("RUEHC/SECSTATE WASHDC  1503 IMMEDIATE")]
    [InlineData("RUEHC/SECSTATE WASHDC IMMEDIATE1503")]
    [InlineData("RUEHC/SECSTATE WASHDC IMEDIATE 1503")]
    [InlineData("RUEHC/SECSTATE WASHDC IMMEDIATE IMMEDIATE 1503")]
    public void FormIsRestored(string damaged) => RuleAssert.Fixes(HeaderRules.AddresseeForm, Action(damaged), Written.Classified);

    [Fact, Fixes("CBL0116")]
    public void TheMonthIsTakenOut() => RuleAssert.Fixes(
        HeaderRules.AddresseeForm, Information("RUEHLP/AMEMBASSY LA PAZ JAN 0211"), Information("RUEHLP/AMEMBASSY LA PAZ 0211"));

    [Fact]
    public void TwoAddresseesThatRanTogetherAreLeft() =>
        RuleAssert.OffersNothing(HeaderRules.AddresseeForm, Information("RUEHLP/AMEMBASSY LA PAZ JAN MANAGUA 0211"));

    [Fact, Fires("CBL0117")]
    public void AnUnknownIndicatorIsReported() => RuleAssert.Fires(
        HeaderRules.AddresseeUnknownIndicator,
        Information("[|RUXXXX|]/AMEMBASSY NOWHERE"),
        "The routing indicator RUXXXX of 'AMEMBASSY NOWHERE' is not in the table");

    [Fact, Silent("CBL0117")]
    public void AnAddresseeWithoutAnIndicatorIsRight() => RuleAssert.Silent(HeaderRules.AddresseeUnknownIndicator, Information("AMEMBASSY NOWHERE"));

    [Fact, Fires("CBL0118")]
    public void AnAddresseeThatStandsTwiceIsReported() => RuleAssert.Fires(
        HeaderRules.AddresseeDuplicate,
        Written.Classified.With("RUEHNO/USMISSION USNATO", "[|RUEHC/SECSTATE WASHDC PRIORITY 1504|]\nRUEHNO/USMISSION USNATO"),
        "The addressee 'SECSTATE WASHDC' stands more than once");

    [Fact, Silent("CBL0118")]
    public void TwoOfficesOfOneAgencyAreTwoAddressees() => RuleAssert.Silent(
        HeaderRules.AddresseeDuplicate, Information("RUEKJCS/SECDEF WASHDC//USDP//\nRUEKJCS/SECDEF WASHDC//ISA//"));

    [Fact, Silent("CBL0118")]
    public void AnExemptionNamesAnAddresseeAgain() => RuleAssert.Silent(
        HeaderRules.AddresseeDuplicate, Information("RUEHFR/AMEMBASSY PARIS\nRUEHXX/ALL IMAGINARY POSTS COLLECTIVE\nXMT AMEMBASSY PARIS"));

    [Fact, Fixes("CBL0118")]
    public void TheSecondIsTakenOut() => RuleAssert.Fixes(
        HeaderRules.AddresseeDuplicate,
        Written.Classified.With("RUEHNO/USMISSION USNATO", "RUEHC/SECSTATE WASHDC\nRUEHNO/USMISSION USNATO"),
        Written.Classified);

    [Fact]
    public void ASecondThatStandsBehindInfoIsLeft() => RuleAssert.OffersNothing(HeaderRules.AddresseeDuplicate, Information("RUEHC/SECSTATE WASHDC"));

    [Fact, Fires("CBL0119")]
    public void AHeaderWithoutToIsReportedAtTheOriginator() => RuleAssert.Fires(
        HeaderRules.AddresseeNone,
        Written.Classified.With("FM AMEMBASSY ASTANA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 1503", "FM [|AMEMBASSY ASTANA|]"),
        "The message from 'AMEMBASSY ASTANA' has no TO line");

    [Fact, Silent("CBL0119")]
    public void AHeaderWithoutInfoIsRight() => RuleAssert.Silent(HeaderRules.AddresseeNone, Written.Unclassified);

    [Fact, Muted("CBL0119")]
    public void AnExtractMayHaveLostTo() => RuleAssert.Silent(
        HeaderRules.AddresseeNone, Written.Classified.Without("TO RUEHC/SECSTATE WASHDC IMMEDIATE 1503\n").AsPartialExtract());

    private static Written Action(string addressee) => Written.Classified.With("RUEHC/SECSTATE WASHDC IMMEDIATE 1503", addressee);

    private static Written Information(string addressee) => Written.Classified.With("RUEHMO/AMEMBASSY MOSCOW PRIORITY 0211", addressee);
}

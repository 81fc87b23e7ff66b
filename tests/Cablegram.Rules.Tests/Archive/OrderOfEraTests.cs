using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class OrderOfEraTests
{
    private static readonly Written Limited = Written.Telegram.With("C O N F I D E N T I A L SUVA", "LIMITED OFFICIAL USE SUVA");

    [Fact, Fires("CBL1104")]
    public void AnExemptionOfACategoryThatDoesNotExistIsReported() => RuleAssert.Fires(
        ArchiveRules.OrderCode, Written.Telegram.With("11652: GDS", "11652: [|XGDS-7|]"),
        "'XGDS-7' is no code of E.O. 11652; expected GDS, XGDS-1 to XGDS-4, ADS, RR or N/A");

    [Fact, Fires("CBL1104")]
    public void AnExemptionWithoutCategoryIsReported() =>
        RuleAssert.Fires(ArchiveRules.OrderCode, Written.Telegram.With("E.O. 11652: GDS", "E.O. [|XGDS|]"));

    [Fact, Silent("CBL1104")]
    public void TheCodesOfTheOrderAreRight()
    {
        foreach (var code in new[] { "GDS", "GDS.", "XGDS-1", "XGDS (4)", "XGDS2", "ADS", "N/A", "NA", "N:A", "RR" })
        {
            RuleAssert.Silent(ArchiveRules.OrderCode, Written.Telegram.With("11652: GDS", "11652: " + code));
        }
    }

    [Fact, Muted("CBL1104"), Muted("CBL1105")]
    public void OtherOrdersHaveOtherCodes()
    {
        foreach (var order in new[] { "12065: GDS 5/14/81 (FABLE, A.) OR-M", "12065: RDS-4", "12958: DECL: 05/14/1985" })
        {
            RuleAssert.Silent(ArchiveRules.OrderCode, Written.Telegram.With("11652: GDS", order));
            RuleAssert.Silent(ArchiveRules.LimitedWithoutOrder, Limited.With("11652: GDS", order));
        }
    }

    [Fact, Fires("CBL1105")]
    public void AScheduleOfALimitedTelegramIsReported() => RuleAssert.Fires(
        ArchiveRules.LimitedWithoutOrder, Limited.With("11652: GDS", "11652: [|GDS|]"),
        "'GDS' should be N/A: LIMITED OFFICIAL USE is no classification of the order");

    [Fact, Silent("CBL1105")]
    public void AClassifiedTelegramHasASchedule()
    {
        RuleAssert.Silent(ArchiveRules.LimitedWithoutOrder, Written.Telegram);
        RuleAssert.Silent(ArchiveRules.LimitedWithoutOrder, Limited.With("11652: GDS", "11652: N/A"));
    }
}

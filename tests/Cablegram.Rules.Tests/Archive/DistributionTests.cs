using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class DistributionTests
{
    [Fact, Fires("CBL1102")]
    public void ASumThatIsNotTheOfficesCopiesIsReported() => RuleAssert.Fires(
        ArchiveRules.HandlingCopies, Written.Telegram.With("/030 W", "/[|142|] W"), "Number of copies 142 should be 30, the sum of the offices' copies");

    [Fact, Silent("CBL1102")]
    public void OfficesOnSeveralLinesAreAddedUp()
    {
        RuleAssert.Silent(ArchiveRules.HandlingCopies, Written.Telegram);
        RuleAssert.Silent(ArchiveRules.HandlingCopies, Written.Telegram.With("EB-07 COME-00 ", "EB-07\n\n   COME-00 ").With("/030 W", "\n/030 W"));
    }

    [Fact, Silent("CBL1102")]
    public void WithADamagedOfficeTheSumSaysNothing() => RuleAssert.Silent(ArchiveRules.HandlingCopies, Written.Telegram.With("EB-07", "EB-O7"));

    [Fact, Muted("CBL1102")]
    public void OtherCarriersHaveNoSuchList() => RuleAssert.Silent(ArchiveRules.HandlingCopies, Written.Classified.With("VZCZCXRO1234", "ACTION EUR-12 /013 W\nVZCZCXRO1234"));
}

using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class EraTests
{
    [Fact, Fires("CBL1106")]
    public void ATagOfLaterYearsIsReported() => RuleAssert.Fires(
        ArchiveRules.TagsOfEra, Written.Telegram.With("TAGS: EFIS, ECON, FJ\nSUBJECT: CAN", "TAGS: EFIS, [|KIPR|], FJ\nSUBJECT: CAN"),
        "The TAG KIPR should be one of the handbook of 1974; it came into use later");

    [Fact, Silent("CBL1106")]
    public void NamesOfPersonsAreNoTags() =>
        RuleAssert.Silent(ArchiveRules.TagsOfEra, Written.Telegram.With("TAGS: EFIS, ECON, FJ\nSUBJECT: CAN", "TAGS: EFIS, ECON, FJ (INVENTED, SERU)\nSUBJECT: CAN"));

    [Fact, Muted("CBL1106")]
    public void LaterCablesHaveLaterTags() => RuleAssert.Silent(ArchiveRules.TagsOfEra, Written.Unclassified.With("TAGS: ECON, EFIS", "TAGS: KIPR, EFIS"));

    [Fact, Fires("CBL1107")]
    public void ADayTheArchiveLacksIsReported() => RuleAssert.Fires(
        ArchiveRules.MissingDays, Written.Telegram.With("142210Z MAY 75", "[|142210Z DEC 75|]"), "1975-12-14 should be outside the archive's gap from 1975-12-01 to 1975-12-15");

    [Fact, Silent("CBL1107")]
    public void TheDayBehindTheGapIsThere() => RuleAssert.Silent(ArchiveRules.MissingDays, Written.Telegram.With("142210Z MAY 75", "162210Z DEC 75"));

    [Fact, Muted("CBL1107")]
    public void ACopyFromElsewhereMayBeOfAnyDay()
    {
        var text = Written.Telegram.With("142210Z MAY 75", "142210Z DEC 75").Text;
        RuleAssert.Silent(ArchiveRules.MissingDays, text[text.IndexOf("R 142210Z", StringComparison.Ordinal)..text.IndexOf("HE\nCONFIDENTIAL", StringComparison.Ordinal)]);
    }
}

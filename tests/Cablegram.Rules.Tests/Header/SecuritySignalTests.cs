using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class SecuritySignalTests
{
    [Fact, Fires("CBL0112")]
    public void AStrangeLetterAmongTheFiveIsReported() => RuleAssert.Fires(
        HeaderRules.SecuritySignalForm,
        Written.Classified.With("ZNY CCCCC", "[|ZNY CCSCC|]"),
        "'ZNY CCSCC' is no security signal: expected 'ZNY CCCCC'");

    [Fact, Fires("CBL0112")]
    public void LettersThatAreNoLevelAreReported() => RuleAssert.Fires(HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC", "[|ZNY XXXXX|]"));

    [Fact, Fires("CBL0112")]
    public void ZnrGoesWithUOnly() => RuleAssert.Fires(HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC", "[|ZNR CCCCC|]"));

    [Fact, Fires("CBL0112")]
    public void ASignalWithoutItsBlankIsReported() => RuleAssert.Fires(HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC", "[|ZNYCCCCC|]"));

    [Fact, Silent("CBL0112")]
    public void SignalsAndNotesBehindTheLettersAreRight() =>
        RuleAssert.Silent(HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC ZZH", "ZNY CCCCC ZZH(CCY AD1234 MSI5678-123)"));

    [Fact, Silent("CBL0112")]
    public void FiveLettersEAreRight() => RuleAssert.Silent(HeaderRules.SecuritySignalForm, Written.Unclassified.With("ZNR UUUUU", "ZNY EEEEE"));

    [Theory]
    [InlineData("ZNY CCSCC")]
    [InlineData("ZNY CCCC")]
    [InlineData("ZNYCCCCC")]
    [InlineData("ZNY  CCCCC")]
    [InlineData("ZNR CCCCC")]
    public void FormIsRestored(string damaged) =>
        RuleAssert.Fixes(HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC", damaged), Written.Classified);

    [Fact, Fixes("CBL0112")]
    public void ASignalThatRunsIntoTheNextIsParted() =>
        RuleAssert.Fixes(HeaderRules.SecuritySignalForm, Written.Unclassified.With("ZNR UUUUU ZZH", "ZNR UUUUUZZH"), Written.Unclassified);

    [Fact]
    public void LettersAreLeftWhereThePortionMarksContradictTheClassification() => RuleAssert.OffersNothing(
        HeaderRules.SecuritySignalForm, Written.Classified.With("ZNY CCCCC", "ZNY CCSCC").With("2. (C) The band", "2. (S) The band"));

    [Fact, Fires("CBL0113")]
    public void ASignalOfAnotherClassificationIsReported() => RuleAssert.Fires(
        HeaderRules.SecuritySignalClass,
        Written.Classified.With("ZNY CCCCC", "[|ZNR UUUUU|]"),
        "The security signal 'ZNR UUUUU' does not agree with the classification CONFIDENTIAL");

    [Fact, Silent("CBL0113")]
    public void LimitedCablesAreSentInTheClear() => RuleAssert.Silent(HeaderRules.SecuritySignalClass, Written.Unclassified);

    [Fact, Silent("CBL0113")]
    public void AClassificationThatIsOnlyTheSignalsAgrees() => RuleAssert.Silent(
        HeaderRules.SecuritySignalClass, Written.Classified.With("ZNY CCCCC", "ZNY SSSSS").Without("C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000066\n"));

    [Fact, Fixes("CBL0113")]
    public void TheSignalIsMadeToAgree() =>
        RuleAssert.Fixes(HeaderRules.SecuritySignalClass, Written.Classified.With("ZNY CCCCC", "ZNY SSSSS"), Written.Classified);

    [Fact]
    public void ASignalIsLeftWhereTheMetadataDoubtTheClassification() => RuleAssert.OffersNothing(
        HeaderRules.SecuritySignalClass, HeaderCables.Page.With("\tCONFIDENTIAL\t", "\tSECRET\t"));

    [Theory]
    [InlineData("S E C R E T", "ZNY CCCCC", "SECRET")]
    [InlineData("T O P  S E C R E T", "ZNY CCCCC", "TOP SECRET")]
    [InlineData("UNCLAS", "ZNY CCCCC", "UNCLASSIFIED")]
    [InlineData("C O N F I D E N T I A L", "ZNY TTTTT", "CONFIDENTIAL")]
    public void ASignalIsComparedWithEveryLevel(string word, string signal, string level) => RuleAssert.Fires(
        HeaderRules.SecuritySignalClass,
        Written.Classified.With("C O N F I D E N T I A L SECTION", word + " SECTION").With("ZNY CCCCC", $"[|{signal}|]"),
        $"The security signal '{signal}' does not agree with the classification {level}");

    [Fact]
    public void RestrictedAgreesWithAnything() => RuleAssert.Silent(HeaderRules.SecuritySignalClass, Written.Classified.With("ZNY CCCCC", "ZNY RRRRR"));
}

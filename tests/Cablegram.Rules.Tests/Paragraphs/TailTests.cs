using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class TailTests
{
    [Fact, Fires("CBL0725")]
    public void ADateBehindTheSignatureIsReported() => RuleAssert.Fires(
        BlockRules.TextAfterSignature,
        Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER [|2008-01-08|]\n"),
        "'2008-01-08' follows the signature 'PLACEHOLDER'; nothing should");

    [Fact, Fires("CBL0725")]
    public void AllThatFollowsIsOneFault() => RuleAssert.Fires(
        BlockRules.TextAfterSignature,
        Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\n\n[|Printed by: clerk@example.invalid\nID:\t12345|]\n"),
        "'Printed by: clerk@example.invalid' follows the signature 'PLACEHOLDER'; nothing should");

    [Fact, Fires("CBL0725")]
    public void TheNameOnceMoreIsReported() => RuleAssert.Fires(
        BlockRules.TextAfterSignature, Written.Classified.With("\nPLACEHOLDER\n", "\nPLACEHOLDER\n[|Placeholder|]\n"));

    [Theory, Silent("CBL0725")]
    [InlineData("NNNN")]
    [InlineData("BT\n#0066")]
    [InlineData("CONFIDENTIAL")]
    [InlineData(".")]
    public void TheSignsThatCloseAMessageAreRight(string end) => RuleAssert.Silent(
        BlockRules.TextAfterSignature, Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\n" + end + "\n"));

    [Fact, Muted("CBL0725")]
    public void AnArchiveTelegramHasNotesBehindItsSignature() => RuleAssert.Silent(
        BlockRules.TextAfterSignature, ArchiveTelegram.Of("1. THE DUCKS SWIM.\n2. THEY SWIM WELL.\nFIREFLY\n\nNOTE BY OC/T: TEXT AS RECEIVED.\n\nNNN\n"));

    [Fact, Fixes("CBL0725")]
    public void WhatIsPlainlyTheArchivesIsRemoved() => RuleAssert.Fixes(
        BlockRules.TextAfterSignature,
        Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\nNNNN\n2008ASTANA00066 - CONFIDENTIAL\n"),
        Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\nNNNN\n"));

    [Fact, Fixes("CBL0725")]
    public void ADateIsRemoved() => RuleAssert.Fixes(
        BlockRules.TextAfterSignature, Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER 2008-01-08\n"), Written.Classified);

    [Fact]
    public void NothingIsOfferedForTheAddressOfThePostsWebsite() => RuleAssert.OffersNothing(
        BlockRules.TextAfterSignature, Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\nVisit our web site at http://example.invalid/astana\n"));
}

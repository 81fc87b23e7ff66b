namespace Cablegram.Rules.Tests.Fields;

/// <summary>Words on TAGS lines that are no tags.</summary>
public class TagUnknownTests
{
    private static readonly Rule Unknown = Rulebook.Find("CBL0503")!;

    [Fact, Fires("CBL0503")]
    public void AWordThatIsNoTagIsReported() => RuleAssert.Fires(
        Unknown, TagCables.WithTags("TAGS: PREL, [|QQZW|], KZ"), "'QQZW' is no known tag");

    [Fact, Fires("CBL0503")]
    public void TheMessageNamesTheCodesThatMayBeMeant() => RuleAssert.Fires(
        Unknown, TagCables.WithTags("TAGS: PREL, [|PGVO|], KZ"), "'PGVO' is no known tag, 'PGOV' may be meant");

    [Fact, Fires("CBL0503")]
    public void KeywordsInPlainWordsAreReportedTogether() => RuleAssert.Fires(
        Unknown,
        TagCables.WithTags("TAGS: PREL KZ [|GRAIN ELEVATORS|]\nSUBJECT:").With("SUBJECT:\nSUBJECT:", "SUBJECT:"),
        "'GRAIN ELEVATORS' is no known tag");

    [Fact, Fires("CBL0503")]
    public void KeywordsThatAreLinksAreReportedTogether() =>
        RuleAssert.Fires(Unknown, TagCables.Markdown("TAGS: [PREL](#) [KZ](#) [[|GRAIN](#) [ELEVATORS|]](#)"));

    [Fact, Fires("CBL0503")]
    public void ShortWordsSideBySideAreReportedEachForItself() => RuleAssert.Fires(Unknown, TagCables.WithTags("TAGS: PREL KZ [|QQZ|] [|ZZQ|]"));

    [Fact, Fires("CBL0503")]
    public void ACountryCodeOfAfterwardsIsNoTagOfItsTime() => RuleAssert.Fires(
        Unknown, TagCables.WithTags("TAGS: PREL, [|UA|], KZ"), "'UA' is no known tag of 2008, 'UP' may be meant");

    [Theory]
    [InlineData("TAGS: OVIP (PLACEHOLDER, JANE), PREL, KZ")]
    [InlineData("TAGS: OVIP, PLACEHOLDER, JANE, PREL, KZ")]
    [InlineData("TAGS: OVIP PLACEHOLDER JANE PREL KZ")]
    public void NamesOfVisitorsAreTagsOfTheirOwn(string tags) => RuleAssert.Silent(Unknown, TagCables.WithTags(tags));

    [Fact, Silent("CBL0503")]
    public void WhatThePublisherTookOutIsNotReported() => RuleAssert.Silent(Unknown, TagCables.WithTags("TAGS: PREL, XXXXXXXXXXXX, KZ"));

    [Fact, Silent("CBL0503")]
    public void AKnownMisuseIsTheOtherRulesToReport() => RuleAssert.Silent(Unknown, TagCables.WithTags("TAGS: PREL, RU, KZ"));

    [Fact, Silent("CBL0503")]
    public void APageLineAmongTheTagsIsNoTag() => RuleAssert.Silent(
        Unknown, TagCables.WithTags("TAGS: EAGR, PGOV,\n\nASTANA 00000066 001.2 OF 002\n\nPREL, KZ"));

    [Fact, Muted("CBL0503")]
    public void ACodeOf1974IsATagOfItsTime() => RuleAssert.Silent(Unknown, TagCables.OfYear(1975, "TAGS: SHUM, PFOR, FJ"));

    [Fact, Fixes("CBL0503")]
    public void TheCodeThatComesNearestIsWritten() =>
        RuleAssert.Fixes(Unknown, TagCables.WithTags("TAGS: PREL, PGVO, KZ"), TagCables.WithTags("TAGS: PREL, PGOV, KZ"));

    [Fact, Fixes("CBL0503")]
    public void ACountryInFullIsWrittenAsItsCode() =>
        RuleAssert.Fixes(Unknown, TagCables.WithTags("TAGS: PREL, SAUDI ARABIA, KZ"), TagCables.WithTags("TAGS: PREL, SA, KZ"));

    [Fact, Fixes("CBL0503")]
    public void ATagThatIsALinkIsMendedWithinIt() =>
        RuleAssert.Fixes(Unknown, TagCables.Markdown("TAGS: [PREL](#) [PGVO](#)"), TagCables.Markdown("TAGS: [PREL](#) [PGOV](#)"));

    [Fact]
    public void SeveralNearCodesAreOfferedTheFrequentOneFirst() => RuleAssert.Offers(
        Unknown, TagCables.WithTags("TAGS: PREL, TFIN, KZ"), "Write 'EFIN' instead of 'TFIN'", "Write 'AFIN' instead of 'TFIN'");

    [Fact]
    public void AGuessAmongSeveralIsNotDoneTogetherWithWhatIsCertain()
    {
        var found = RuleAssert.Check(Unknown, TagCables.WithTags("TAGS: PREL, TFIN, PGVO"));
        Assert.Equal([["1", "2"], [""]], found.Select(finding => finding.Fixes.Select(fix => fix.Kind)));
    }
}

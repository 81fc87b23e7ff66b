namespace Cablegram.Rules.Tests.Fields;

/// <summary>Separators, order and label of TAGS lines.</summary>
public class TagFormTests
{
    private static readonly Rule Separator = Rulebook.Find("CBL0510")!;
    private static readonly Rule Mixed = Rulebook.Find("CBL0511")!;
    private static readonly Rule Order = Rulebook.Find("CBL0512")!;
    private static readonly Rule Label = Rulebook.Find("CBL0513")!;

    [Theory]
    [InlineData("TAGS: PREL, [|PGOV|] ECON KZ", "The tag 'PGOV' is followed by a blank, expected a comma")]
    [InlineData("TAGS: PREL, [|PGOV|]; KZ", "The tag 'PGOV' is followed by a semicolon, expected a comma")]
    [InlineData("TAGS: PREL, [|PGOV|]\nKZ", "The tag 'PGOV' is followed by the end of the line, expected a comma")]
    public void WhatStandsInPlaceOfTheCommaIsNamed(string tags, string message) => RuleAssert.Fires(Separator, TagCables.WithTags(tags), message);

    [Fact, Fires("CBL0510")]
    public void TheFirstTagWithoutACommaIsReported() => RuleAssert.Fires(Separator, TagCables.WithTags("TAGS: [|PREL|] PGOV KZ"));

    [Fact, Silent("CBL0510")]
    public void BlanksInNamesAndPhrasesSeparateNothing() => RuleAssert.Silent(
        Separator, TagCables.WithTags("TAGS: PREL,PGOV, OVIP (PLACEHOLDER, JANE),\nKZ, GRAIN ELEVATORS"));

    [Fact, Muted("CBL0510")]
    public void LinksHaveNoCommas() => RuleAssert.Silent(Separator, TagCables.Markdown("TAGS: [PREL](#) [PGOV](#) [KZ](#)"));

    [Fact, Fixes("CBL0510")]
    public void CommasAreWrittenEverywhere() => RuleAssert.Fixes(
        Separator, TagCables.WithTags("TAGS: PREL PGOV; OVIP (PLACEHOLDER, JANE) ECON, EFIN\nKZ"), TagCables.WithTags("TAGS: PREL, PGOV, OVIP (PLACEHOLDER, JANE), ECON, EFIN,\nKZ"));

    [Fact, Fires("CBL0511")]
    public void ABlankAmongCommasIsReported() => RuleAssert.Fires(
        Mixed, TagCables.WithTags("TAGS: PREL, [|PGOV|] KZ"), "The tag 'PGOV' is followed by a blank and 'PREL' by a comma, expected one kind of separator");

    [Fact, Fires("CBL0511")]
    public void ASemicolonAmongBlanksIsReported() => RuleAssert.Fires(Mixed, TagCables.WithTags("TAGS: PREL PGOV [|ECON|]; KZ"));

    [Fact, Silent("CBL0511")]
    public void OneKindIsEnoughEvenWithoutOneAtTheLinesEnd() => RuleAssert.Silent(Mixed, TagCables.WithTags("TAGS: PREL, PGOV\nECON, KZ"));

    [Fact, Silent("CBL0511")]
    public void BlanksInsideAnItemAreNotSeparators() => RuleAssert.Silent(Mixed, TagCables.WithTags("TAGS: PREL, OVIP (PLACEHOLDER, JANE), GRAIN ELEVATORS, KZ"));

    [Fact, Fixes("CBL0511")]
    public void TheOddOnesBecomeCommas() => RuleAssert.Fixes(
        Mixed, TagCables.WithTags("TAGS: PREL PGOV, ECON; KZ\nFR"), TagCables.WithTags("TAGS: PREL, PGOV, ECON, KZ\nFR"));

    [Fact, Fires("CBL0512")]
    public void TheFirstSubjectOutOfOrderIsReported() => RuleAssert.Fires(
        Order, TagCables.WithTags("TAGS: KZ, PREL, [|ECON|], EAGR"), "The tag 'ECON' stands behind 'PREL', expected subject tags in alphabetical order");

    [Fact, Silent("CBL0512")]
    public void CountriesAndProgramsStandWhereTheyLike() => RuleAssert.Silent(Order, TagCables.WithTags("TAGS: RS, KZ, EAGR, KDEM, ECON, PREL, AF"));

    [Fact, Fixes("CBL0512")]
    public void SubjectsChangePlacesAndTheRestStays() => RuleAssert.Fixes(
        Order, TagCables.WithTags("TAGS: PREL, KZ, OVIP (PLACEHOLDER, JANE), RS, ECON"), TagCables.WithTags("TAGS: ECON, KZ, OVIP (PLACEHOLDER, JANE), RS, PREL"));

    [Fact]
    public void WhereANameWouldBeLeftBehindNothingIsMoved() => RuleAssert.OffersNothing(Order, TagCables.WithTags("TAGS: PREL OVIP PLACEHOLDER JANE ECON KZ"));

    [Theory]
    [InlineData("[|TAGS|] PREL, PGOV, KZ", "The label 'TAGS' should be 'TAGS:'")]
    [InlineData("[|TAGS;|] PREL, PGOV, KZ", "The label 'TAGS;' should be 'TAGS:'")]
    [InlineData("[|TABS:|] PREL, PGOV, KZ", "The label 'TABS:' should be 'TAGS:'")]
    public void ALabelOfAnotherFormIsReported(string tags, string message) => RuleAssert.Fires(Label, TagCables.WithTags(tags), message);

    [Fact, Fires("CBL0513")]
    public void ALabelWithoutItsColonIsReported() => RuleAssert.Fires(Label, TagCables.WithTags("[|TAGS|] PREL, PGOV, KZ"));

    [Fact, Silent("CBL0513")]
    public void ABlankBeforeTheColonOrSmallLettersAreNoOtherLabel() => RuleAssert.Silent(Label, TagCables.WithTags("Tags : PREL, PGOV, KZ"));

    [Fact, Muted("CBL0513")]
    public void WhereTagsAreLinksTheColonWasTheCopysToLose() => RuleAssert.Silent(Label, TagCables.Markdown("TAGS [PREL](#) [KZ](#)"));

    [Theory]
    [InlineData("TAGS PREL, PGOV, KZ")]
    [InlineData("TAGS; PREL, PGOV, KZ")]
    [InlineData("TABS: PREL, PGOV, KZ")]
    public void TheLabelIsWritten(string tags) => RuleAssert.Fixes(Label, TagCables.WithTags(tags), TagCables.WithTags("TAGS: PREL, PGOV, KZ"));

    [Fact, Fixes("CBL0513")]
    public void TheColonIsPutIn() => RuleAssert.Fixes(Label, TagCables.WithTags("TAGS  PREL, KZ"), TagCables.WithTags("TAGS:  PREL, KZ"));
}

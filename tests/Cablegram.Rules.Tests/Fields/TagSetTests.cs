namespace Cablegram.Rules.Tests.Fields;

/// <summary>What the tags of a cable are together.</summary>
public class TagSetTests
{
    private static readonly Rule NoSubject = Rulebook.Find("CBL0507")!;
    private static readonly Rule NoCountry = Rulebook.Find("CBL0508")!;
    private static readonly Rule Duplicate = Rulebook.Find("CBL0509")!;

    [Fact, Fires("CBL0507")]
    public void AListWithoutASubjectIsReportedAtItsLabel() => RuleAssert.Fires(
        NoSubject, TagCables.WithTags("[|TAGS|]: NATO, RS, KZ"), "None of the tags is a subject tag, expected at least one such as PREL or ECON");

    [Theory]
    [InlineData("TAGS: KDEM, KZ")]
    [InlineData("TAGS: PERL, KZ")]
    [InlineData("TAGS: PRELPGOV, KZ")]
    [InlineData("TAGS: QQZW, KZ")]
    [InlineData("TAGS: KZ, RS,")]
    public void AProgramOrAMisspeltSubjectMayBeTheSubject(string tags) => RuleAssert.Silent(NoSubject, TagCables.WithTags(tags));

    [Fact, Silent("CBL0507")]
    public void OneSubjectIsEnough() => RuleAssert.Silent(NoSubject, TagCables.WithTags("TAGS: KZ, RS, ECON"));

    [Fact, Muted("CBL0507")]
    public void AMarkdownCopyMayHaveLostTheSubject() => RuleAssert.Silent(NoSubject, TagCables.Markdown("TAGS: [KZ](#)"));

    [Fact, Muted("CBL0507")]
    public void ATelegramOfTheSeventiesNeedsNoSubject() => RuleAssert.Silent(NoSubject, TagCables.OfYear(1975, "TAGS: FJ"));

    [Fact, Fires("CBL0508")]
    public void AListWithoutACountryIsReported() => RuleAssert.Fires(
        NoCountry, TagCables.WithTags("[|TAGS|]: PREL, PGOV"), "None of the tags is a country or region, expected at least one");

    [Fact, Silent("CBL0508")]
    public void AMisusedCountryIsACountry() => RuleAssert.Silent(NoCountry, TagCables.WithTags("TAGS: PREL, RU"));

    [Fact, Silent("CBL0508")]
    public void ARegionIsEnough() => RuleAssert.Silent(NoCountry, TagCables.WithTags("TAGS: PREL, XA"));

    [Fact, Muted("CBL0508")]
    public void APartialExtractMayHaveLostTheCountry() => RuleAssert.Silent(NoCountry, TagCables.AsPartialExtract(TagCables.WithTags("TAGS: PREL")));

    [Fact, Fires("CBL0509")]
    public void ATagThatStandsTwiceIsReportedTheSecondTime() => RuleAssert.Fires(
        Duplicate, TagCables.WithTags("TAGS: PREL, KZ, [|prel|], PREL"), "The tag 'PREL' stands more than once");

    [Fact]
    public void TheFirstOfTwoIsTheOtherPlace()
    {
        var cable = TagCables.WithTags("TAGS: ECON, KZ, ECON");
        var found = Assert.Single(RuleAssert.Check(Duplicate, cable));
        Assert.Equal(cable.Text.IndexOf("ECON", StringComparison.Ordinal), found.Other!.Value.Start);
    }

    [Theory]
    [InlineData("TAGS: PREL, OVIP (PLACEHOLDER, JANE), OVIP (IMAGINARY, IVAN), KZ")]
    [InlineData("TAGS: OVIP PLACEHOLDER JANE PREL OVIP IMAGINARY JANE KZ")]
    public void ATagWithANameIsThePersons(string tags) => RuleAssert.Silent(Duplicate, TagCables.WithTags(tags));

    [Fact, Silent("CBL0509")]
    public void AListThatIsRepeatedBehindAPageLineIsNot() => RuleAssert.Silent(
        Duplicate, TagCables.WithTags("TAGS: EAGR, PGOV,\n\nASTANA 00000066 001.2 OF 002\n\nEAGR, PGOV, KZ"));

    [Fact, Silent("CBL0509")]
    public void AListThatIsRepeatedBehindASecondLabelIsNot() => RuleAssert.Silent(Duplicate, TagCables.WithTags("TAGS: EAGR, PGOV\nTAGS: EAGR, PGOV, KZ"));

    [Fact, Fixes("CBL0509")]
    public void TheSecondOfTwoIsTakenOut() =>
        RuleAssert.Fixes(Duplicate, TagCables.WithTags("TAGS: PREL, KZ, PREL, PGOV, PREL"), TagCables.WithTags("TAGS: PREL, KZ, PGOV"));

    [Fact, Fixes("CBL0509")]
    public void TheFirstOfALineIsTakenOutWithWhatFollowsIt() =>
        RuleAssert.Fixes(Duplicate, TagCables.WithTags("TAGS: PREL KZ\nPREL PGOV"), TagCables.WithTags("TAGS: PREL KZ\nPGOV"));

    [Fact]
    public void ALinkIsNotTakenOut() => RuleAssert.OffersNothing(Duplicate, TagCables.Markdown("TAGS: [PREL](#) [KZ](#) [PREL](#)"));
}

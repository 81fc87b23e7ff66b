namespace Cablegram.Rules.Tests.Fields;

/// <summary>TAGS lines that are absent or empty.</summary>
public class TagPresenceTests
{
    private const string Line = "TAGS: EAGR, PGOV, PREL, KZ\n";
    private static readonly Rule Missing = Rulebook.Find("CBL0501")!;
    private static readonly Rule Empty = Rulebook.Find("CBL0502")!;

    [Fact, Fires("CBL0501")]
    public void AHeadWithoutTagsIsReportedAtItsOrder() => RuleAssert.Fires(
        Missing,
        Written.Classified.With("E.O. 12958: DECL: 01/08/2018\n" + Line, "[|E|].O. 12958: DECL: 01/08/2018\n"),
        "No TAGS line is found, expected one between the E.O. line and the subject");

    [Fact, Fires("CBL0501")]
    public void AHeadWithoutOrderAndTagsIsReportedAtItsSubject() => RuleAssert.Fires(
        Missing, Written.Unclassified.With("E.O. 12958: N/A\nTAGS: ECON, EFIS, FJ\nSUBJECT:", "[|SUBJECT|]:"));

    [Fact]
    public void ATelegramOfTheSeventiesWithoutTagsIsWorthOnlyANote() => Assert.Equal(
        [RuleSeverity.Information], RuleAssert.Check(Missing, TagCables.OfYear(1976, "")).Select(finding => finding.Severity));

    [Fact, Silent("CBL0501")]
    public void TagsGluedToTheOrderAreThere() => RuleAssert.Silent(Missing, Written.Classified.With("2018\nTAGS:", "2018TAGS:"));

    [Fact, Silent("CBL0501")]
    public void ACableOfBeforeTagsNeedsNone() => RuleAssert.Silent(Missing, TagCables.OfYear(1972, ""));

    [Fact, Silent("CBL0501")]
    public void ALaterSectionAloneHasNoHead() => RuleAssert.Silent(
        Missing, Written.Classified.Without(Line).With("SECTION 01 OF 02 ASTANA", "SECTION 02 OF 02 ASTANA"));

    [Fact, Muted("CBL0501")]
    public void APartialExtractMayHaveLostTheTags() => RuleAssert.Silent(Missing, TagCables.AsPartialExtract(Written.Classified.Without(Line)));

    [Fact, Muted("CBL0501")]
    public void AMarkdownCopyMayHaveLostTheTags() => RuleAssert.Silent(Missing, TagCables.Markdown(""));

    [Theory]
    [InlineData("[|TAGS|]:")]
    [InlineData("[|TAGS|]: NONE")]
    [InlineData("[|TAGS|]: N/A")]
    [Fires("CBL0502")]
    public void ALabelWithoutATagIsReported(string tags) => RuleAssert.Fires(Empty, TagCables.WithTags(tags), "No tag stands behind 'TAGS', expected at least one");

    [Fact, Fires("CBL0502")]
    public void ALabelWithNothingBehindItIsReported() => RuleAssert.Fires(Empty, TagCables.WithTags("[|TAGS|]:"));

    [Fact, Silent("CBL0502")]
    public void TagsOnTheNextLineBelongToTheLabel() => RuleAssert.Silent(Empty, TagCables.WithTags("TAGS:\nEAGR, PGOV, PREL, KZ"));

    [Fact, Silent("CBL0502")]
    public void AWordThatIsNoTagIsNotNothing() => RuleAssert.Silent(Empty, TagCables.WithTags("TAGS: WHEAT"));

    [Fact, Silent("CBL0502")]
    public void TagsBelowTheOtherLabelsMayBelongToTheLabel() => RuleAssert.Silent(
        Empty, Written.Unclassified.With("TAGS: ECON, EFIS, FJ\n", "TAGS:\n").With("WEEK\n\n1. (SBU) SUMMARY: The", "WEEK\n\nECON, EFIS, FJ\n\nThe"));

    [Fact, Muted("CBL0502")]
    public void APartialExtractMayHaveLostWhatStoodBehindTheLabel() => RuleAssert.Silent(Empty, TagCables.AsPartialExtract(TagCables.WithTags("TAGS:")));
}

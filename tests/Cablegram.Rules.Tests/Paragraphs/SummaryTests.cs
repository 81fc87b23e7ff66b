using Cablegram.Rules.Paragraphs;
using Cablegram.Rules.Tests.Marking;

namespace Cablegram.Rules.Tests.Paragraphs;

public class SummaryTests
{
    private static Written UnderAHeading { get; } = Written.Classified
        .With("\n1. (C) SUMMARY: The", "\nSUMMARY\n-------\n\n1. (C) The")
        .With("\n2. (C) The band", "\nTHE OPENING\n-----------\n\n2. (C) The band");

    [Fact, Fires("CBL0720")]
    public void ASummaryWithoutAnEndIsReported() => RuleAssert.Fires(
        BlockRules.SummaryUnterminated,
        Written.Classified.Without("\nEND SUMMARY.").With("SUMMARY:", "[|SUMMARY|]:"),
        "The summary is not closed by 'END SUMMARY'");

    [Fact, Fires("CBL0720")]
    public void ASummaryUnderAHeadingWithoutAnEndIsReported() => RuleAssert.Fires(
        BlockRules.SummaryUnterminated, UnderAHeading.Without("\nEND SUMMARY.").With("\nSUMMARY\n", "\n[|SUMMARY|]\n"));

    [Theory, Silent("CBL0720")]
    [InlineData("End summary.")]
    [InlineData("END OF SUMMARY.")]
    [InlineData("END\nSUMMARY.")]
    [InlineData("END\n\n2. (U) It was loud.\n\n3. (U) END SUMMARY.")]
    public void AnEndInAnyFormIsAnEnd(string end) =>
        RuleAssert.Silent(BlockRules.SummaryUnterminated, Written.Classified.With("END SUMMARY.", end));

    [Fact, Silent("CBL0720")]
    public void AWordInTheTextOpensNoSummary() => RuleAssert.Silent(
        BlockRules.SummaryUnterminated, Written.Classified.Without("\nEND SUMMARY.").With("SUMMARY: The new", "Summary justice is no matter of the new"));

    [Fact, Muted("CBL0720")]
    public void ASavedPageMayHaveLostTheEnd() => RuleAssert.Silent(
        BlockRules.SummaryUnterminated,
        Written.Classified.Without("\nEND SUMMARY.").Without("FM AMEMBASSY ASTANA\n").Without("TAGS: EAGR, PGOV, PREL, KZ\n")
            .Without("SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS\n")
            .AsSavedPage("08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Astana"));

    [Fact, Fixes("CBL0720")]
    public void TheEndIsWrittenBeforeTheNextHeading() => RuleAssert.Fixes(
        BlockRules.SummaryUnterminated, UnderAHeading.Without("\nEND SUMMARY."), UnderAHeading);

    [Fact, Fixes("CBL0720")]
    public void TheEndIsWrittenAsTheBeginningIs() => RuleAssert.Fixes(
        BlockRules.SummaryUnterminated,
        UnderAHeading.With("\nSUMMARY\n", "\nSummary\n").With("a\nbrass band, and told Poloff that exports will double.\nEND SUMMARY.", "a\nbrass band."),
        UnderAHeading.With("\nSUMMARY\n", "\nSummary\n").With("a\nbrass band, and told Poloff that exports will double.\nEND SUMMARY.", "a\nbrass band. End summary."));

    [Fact]
    public void NothingIsOfferedWhereTheSummaryMayGoOn() =>
        RuleAssert.OffersNothing(BlockRules.SummaryUnterminated, Written.Classified.Without("\nEND SUMMARY."));

    [Fact]
    public void NothingIsOfferedUnderAHeadingThatPromisesMore() => RuleAssert.OffersNothing(
        BlockRules.SummaryUnterminated, UnderAHeading.Without("\nEND SUMMARY.").With("\nSUMMARY\n", "\nSUMMARY AND BACKGROUND\n"));

    [Fact, Fires("CBL0721")]
    public void ALongTextWithoutASummaryIsReported() => RuleAssert.Fires(
        BlockRules.SummaryMissing,
        Long.Without("SUMMARY: ").Without("\nEND SUMMARY.").With("\n1. (C)", "\n[|1|]. (C)"),
        "The text of about 4 pages has no summary; more than three should have one");

    [Fact, Silent("CBL0721")]
    public void AShortTextNeedsNoSummary() => RuleAssert.Silent(
        BlockRules.SummaryMissing, Written.Classified.Without("SUMMARY: ").Without("\nEND SUMMARY."));

    [Fact, Silent("CBL0721")]
    public void ALongTextWithASummaryIsRight() => RuleAssert.Silent(BlockRules.SummaryMissing, Long);

    [Fact, Muted("CBL0721")]
    public void AnExtractMayLackItsSummary() => RuleAssert.Silent(
        BlockRules.SummaryMissing, Long.Without("SUMMARY: ").Without("\nEND SUMMARY.").AsPartialExtract());

    private static Written Long { get; } = Written.Classified.With(
        "The band played twice.", string.Concat(Enumerable.Repeat("The band played twice, and then it\nplayed once more. ", 180)));
}

using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class UnnumberedTests
{
    private static Written WithoutNumbers { get; } = Written.Unclassified.Without("1. ").Without("2. ").Without("3. ");

    [Fact, Fires("CBL0701")]
    public void ATextOfParagraphsWithoutNumbersIsReported() => RuleAssert.Fires(
        NumberRules.ParaNone,
        WithoutNumbers.With("(SBU) SUMMARY", "[|(SBU)|] SUMMARY"),
        "None of the 2 paragraphs is numbered; the first should begin with '1.'");

    [Fact, Silent("CBL0701")]
    public void ASingleParagraphNeedsNoNumber() => RuleAssert.Silent(
        NumberRules.ParaNone,
        WithoutNumbers.With("END SUMMARY.\n\n(SBU) Econoff", "Econoff").With("\n(SBU) COMMENT: The trial ends in May. END COMMENT.\n", ""));

    [Fact, Silent("CBL0701")]
    public void NumbersInBracketsAboveAnswersAreNumbersToo() => RuleAssert.Silent(
        NumberRules.ParaNone, WithoutNumbers.With("(SBU) Econoff", "(2) Econoff"));

    [Fact, Muted("CBL0701")]
    public void AnExtractMayHaveLostItsNumbers() => RuleAssert.Silent(
        NumberRules.ParaNone,
        WithoutNumbers with { Text = "This record is a partial extract of the original cable.\n\n" + WithoutNumbers.Text });

    [Fact, Fires("CBL0717")]
    public void AMarkWithoutANumberIsReported() => RuleAssert.Fires(
        NumberRules.ParaUnnumbered, Written.Classified.With("\n3. (U)", "\n[|(U)|]"), "The paragraph marked '(U)' has no number");

    [Fact, Silent("CBL0717")]
    public void WhereNothingIsNumberedAnotherRuleSaysSo() => RuleAssert.Silent(NumberRules.ParaUnnumbered, WithoutNumbers);

    [Theory, Silent("CBL0717")]
    [InlineData("(C) THE OPENING\n\n2. (C) The")]
    [InlineData("(C) Points on the opening:\n\n2. (C) The")]
    [InlineData("(C)\n\n2. (C) The")]
    public void AMarkOnAHeadingIsNoParagraph(string heading) =>
        RuleAssert.Silent(NumberRules.ParaUnnumbered, Written.Classified.With("2. (C) The", heading));

    [Fact, Silent("CBL0717")]
    public void AMarkInTheMiddleOfATextIsNoParagraph() => RuleAssert.Silent(
        NumberRules.ParaUnnumbered, Written.Classified.With("brass band, and told", "brass band,\n(C) and told"));

    [Fact, Fixes("CBL0717")]
    public void TheNumbersThatAreMissingAreWrittenBeforeTheMarks() => RuleAssert.Fixes(
        NumberRules.ParaUnnumbered, Written.Classified.With("\n2. (C)", "\n(C)").With("\n3. (U)", "\n(U)"), Written.Classified);

    [Fact]
    public void NothingIsOfferedWhereNoNumberIsMissing() => RuleAssert.OffersNothing(
        NumberRules.ParaUnnumbered, Written.Classified.With("small flag\neach.", "small flag\neach.\n\n(U) The flags were blue."));
}

using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class ParagraphTextTests
{
    private const string Row = "08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Astana";

    [Fact, Fires("CBL0718")]
    public void ATextCutWithThreePointsIsReported() => RuleAssert.Fires(
        NumberRules.ParaTruncated,
        Written.Classified.With("hope. END COMMENT.\nPLACEHOLDER\n", "ho[|...|]\n"),
        "The text breaks off after 'ho'");

    [Fact, Fires("CBL0718")]
    public void AParagraphThatStopsWithinASentenceIsReported() => RuleAssert.Fires(
        NumberRules.ParaTruncated,
        Written.Classified.With("would follow.\n", "would [|follow|]\n"),
        "Paragraph 2 has no full stop after 'follow'");

    [Fact, Fires("CBL0718")]
    public void AnAbbreviationIsTheLastWordOfASentenceToo() => RuleAssert.Fires(
        NumberRules.ParaTruncated, Written.Classified.With("would follow.\n", "would follow the [|OSCE|]\n"));

    [Fact, Fires("CBL0718")]
    public void AnEndOfNothingIsCutWhereLinesAreLost() => RuleAssert.Fires(
        NumberRules.ParaTruncated, Written.Weblog.With("proposal.  End", "proposal.  [|End|]"));

    [Theory, Silent("CBL0718")]
    [InlineData("would follow:")]
    [InlineData("would follow (see ref B)")]
    [InlineData("would follow end note")]
    [InlineData("would follow.  The Minister and His Band")]
    [InlineData("would follow from:\n-- the price of bread\n-- the price of salt and the many other things")]
    [InlineData("would follow.\n\nBread      12 tons\nSalt       14 tons of the finest")]
    [InlineData("would follow.\n\nThe Price of Bread")]
    [InlineData("would follow xxxxxxxxxxxx")]
    public void WhatEndsWithoutAFullStopAnywayIsNotReported(string end) =>
        RuleAssert.Silent(NumberRules.ParaTruncated, Written.Classified.With("would follow.", end));

    [Fact, Silent("CBL0718")]
    public void ThreePointsWithinTheTextAreTheAuthors() => RuleAssert.Silent(
        NumberRules.ParaTruncated, Written.Classified.With("would follow.", "would follow..."));

    [Fact, Muted("CBL0718")]
    public void AnExtractSaysItselfThatItIsCut() => RuleAssert.Silent(
        NumberRules.ParaTruncated,
        (Written.Classified with { Text = "This record is a partial extract of the original cable.\n\n" + Written.Classified.Text })
            .With("hope. END COMMENT.\nPLACEHOLDER\n", "ho...\n"));

    [Fact, Muted("CBL0718")]
    public void ASavedPageLosesTheLastWordsOfParagraphs()
    {
        var found = RuleAssert.Check(NumberRules.ParaTruncated, Written.Classified.With("would follow.\n", "would follow\n").AsSavedPage(Row));

        Assert.Equal(RuleSeverity.Hidden, Assert.Single(found).Severity);
    }

    [Fact, Fires("CBL0719")]
    public void ANumberWithoutATextIsReported() => RuleAssert.Fires(
        NumberRules.ParaEmpty,
        Written.Classified.With("\n3. (U) Visitors were given bread, salt and a small flag\neach.", "\n[|3|]. (U)"),
        "Paragraph 3 has a number but no text");

    [Fact, Silent("CBL0719")]
    public void TextOnTheNextLineIsText() => RuleAssert.Silent(
        NumberRules.ParaEmpty, Written.Classified.With("\n3. (U) Visitors", "\n3. (U)\n\nVisitors"));

    [Fact, Silent("CBL0719")]
    public void TheMarkForTheEntireTextIsAllOfItsParagraph() => RuleAssert.Silent(
        NumberRules.ParaEmpty, Written.Classified.With("\n1. (C) SUMMARY:", "\n1. (C - ENTIRE TEXT)\n\n2. SUMMARY:"));

    [Fact, Muted("CBL0719")]
    public void AnExtractMayHaveLostTheText() => RuleAssert.Silent(
        NumberRules.ParaEmpty,
        (Written.Classified with { Text = "This record is a partial extract of the original cable.\n\n" + Written.Classified.Text })
            .With("\n3. (U) Visitors were given bread, salt and a small flag\neach.", "\n3. (U)"));
}

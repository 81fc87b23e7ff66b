using Cablegram.Rules.Metadata;

namespace Cablegram.Rules.Tests.Metadata;

public class CarrierDamageTests
{
    private const string Form = "Post a comment or leave a trackback: Trackback URL.";

    [Fact, Fires("CBL1008")]
    public void TheCommentFormOfAWeblogIsReported() => RuleAssert.Fires(
        MetadataRules.CarrierTrailer, Written.Weblog.With(Form, $"[|{Form}|]"), $"'{Form}' is text of the web page; nothing should follow the cable");

    [Fact, Silent("CBL1008")]
    public void APageThatEndsWithTheCableHasNoTrailer()
    {
        RuleAssert.Silent(MetadataRules.CarrierTrailer, Written.SavedPage);
        RuleAssert.Silent(MetadataRules.CarrierTrailer, Written.SavedPage.With("was paid in ice.", "was paid in ice, like this: one\ncube a head."));
    }

    [Fact, Fixes("CBL1008")]
    public void WhatFollowsTheCableIsRemoved() => RuleAssert.Fixes(
        MetadataRules.CarrierTrailer, Written.Weblog, Written.Weblog with { Text = Written.Weblog.Text[..(Written.Weblog.Text.IndexOf("MAKEBELIEVE", StringComparison.Ordinal) + 12)] });

    [Fact, Fires("CBL1009")]
    public void ACopyWithoutFmTagsAndSubjectIsReported() => RuleAssert.Fires(
        MetadataRules.CarrierLostFields, Written.Weblog.With("DE RUEHSV", "[|DE|] RUEHSV"), "Expected FM, TAGS and SUBJECT, which this copy seems to have lost");

    [Fact, Fires("CBL1009")]
    public void AnExtractWithoutHeaderIsReported() => RuleAssert.Fires(
        MetadataRules.CarrierLostFields,
        "[|This|] record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"
        + Written.Unclassified.Text[Written.Unclassified.Text.IndexOf("UNCLAS", StringComparison.Ordinal)..],
        "Expected FM, which this copy seems to have lost");

    [Fact, Silent("CBL1009")]
    public void ACopyWithOneOfTheThreeIsRight()
    {
        RuleAssert.Silent(MetadataRules.CarrierLostFields, Written.Weblog.With("P 122240Z MAR 09\n", "P 122240Z MAR 09\nFM AMEMBASSY SUVA\n"));
        RuleAssert.Silent(MetadataRules.CarrierLostFields, Written.SavedPage);
    }

    [Fact, Muted("CBL1009")]
    public void WhereNoLinesAreLostTheAuthorLeftTheFieldsOut() => RuleAssert.Silent(
        MetadataRules.CarrierLostFields, Written.Unclassified.Without("FM AMEMBASSY SUVA\n").Without("TAGS: ECON, EFIS, FJ\n").Without("SUBJECT: FIJI: TUNA CANNERY TRIES A FOUR-DAY WEEK\n"));

    [Fact, Fires("CBL1010")]
    public void APilcrowThatBecameADigitIsReported() => RuleAssert.Fires(
        MetadataRules.ParagraphRenumbered,
        Written.Markdown.With("11. (C)", "[|11|]. (C)").With("12. (C)", "[|12|]. (C)").With("13. (C)", "[|13|]. (C)"),
        "Paragraph number 11 should be 1: its first digit was a pilcrow",
        "Paragraph number 12 should be 2: its first digit was a pilcrow",
        "Paragraph number 13 should be 3: its first digit was a pilcrow");

    [Fact, Silent("CBL1010")]
    public void ARealParagraphElevenIsRight()
    {
        var cable = Written.Markdown.With("11. (C)", "1. (C)").With("12. (C)", "2. (C)").With("13. (C)", "3. (C)");
        var more = string.Concat(Enumerable.Range(6, 7).Select(number => $"¶{number}. (C) The band went home by bus.\n\n")).Replace("¶11.", "11.");
        RuleAssert.Silent(MetadataRules.ParagraphRenumbered, cable.With("PLACEHOLDER", more + "PLACEHOLDER"));
    }

    [Fact, Fixes("CBL1010")]
    public void TheNumberIsWrittenWithoutThePilcrow() => RuleAssert.Fixes(
        MetadataRules.ParagraphRenumbered, Written.Markdown, Written.Markdown.With("11. (C)", "1. (C)").With("12. (C)", "2. (C)").With("13. (C)", "3. (C)"));
}

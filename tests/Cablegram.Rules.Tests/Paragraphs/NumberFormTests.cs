using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class NumberFormTests
{
    [Fact, Fires("CBL0705")]
    public void AMissingBlankIsReported() => RuleAssert.Fires(
        NumberRules.ParaNumberForm,
        Written.Classified.With("\n2. (C)", "\n[|2.(C)|]"),
        "The paragraph number is written '2.(C)' instead of '2. (C)'");

    [Fact, Fires("CBL0705")]
    public void ABracketInPlaceOfTheFullStopIsReported() => RuleAssert.Fires(
        NumberRules.ParaNumberForm,
        Written.Classified.With("\n2. (C)", "\n[|2) (C)|]"),
        "The paragraph number is written '2) (C)' instead of '2. (C)'");

    [Fact, Fires("CBL0705")]
    public void AMissingFullStopIsReported() => RuleAssert.Fires(NumberRules.ParaNumberForm, Written.Classified.With("\n3. (U)", "\n[|3 (U)|]"));

    [Fact, Fires("CBL0705")]
    public void AnUnmarkedNumberGluedToItsTextIsReported() => RuleAssert.Fires(
        NumberRules.ParaNumberForm,
        Written.Unclassified.With("\n3. (SBU) COMMENT: The", "\n[|3.COMMENT:|] The"),
        "The paragraph number is written '3.COMMENT:' instead of '3. COMMENT:'");

    [Fact, Silent("CBL0705")]
    public void TwoBlanksAreForgiven() => RuleAssert.Silent(NumberRules.ParaNumberForm, Written.Classified.With("\n2. (C)", "\n2.  (C)"));

    [Theory, Silent("CBL0705")]
    [InlineData("\n3.\nCOMMENT")]
    [InlineData("\n3.  \nCOMMENT")]
    public void ANumberWithItsTextBelowHasNoWordBehindIt(string number) => RuleAssert.Silent(
        NumberRules.ParaNumberForm, Written.Unclassified.With("\n3. (SBU) COMMENT", number));

    [Fact, Fixes("CBL0705")]
    public void TheFormIsMendedAndTheMarkKept() => RuleAssert.Fixes(
        NumberRules.ParaNumberForm,
        Written.Classified.With("\n1. (C)", "\n(1) (C)").With("\n2. (C)", "\n2.(C)").With("\n3. (U)", "\n3 (U)").With("\n4. (C)", "\n4.. (C)"),
        Written.Classified);

    [Fact, Fires("CBL0706")]
    public void AParagraphBehindASentenceIsReported() => RuleAssert.Fires(
        NumberRules.ParaInline,
        Written.Classified.With("would follow.\n\nASTANA 00000066 002 OF 002\n\n3. (U)", "would follow. [|3|]. (U)"),
        "Paragraph 3 begins in the middle of a line instead of on its own");

    [Fact, Silent("CBL0706")]
    public void ANumberBehindACommaIsNoParagraph() => RuleAssert.Silent(
        NumberRules.ParaInline, Written.Classified.With("small flag\neach.", "small flag\neach, as in paragraph 3. (The flag is blue.)"));

    [Fact, Muted("CBL0706")]
    public void AnArchiveTelegramMayHaveJoinedItsLines() => RuleAssert.Silent(
        NumberRules.ParaInline, ArchiveTelegram.Of("1. (C) THE DUCKS SWIM. 2. (C) THEY SWIM WELL.\nFIREFLY\n\nNNN\n"));

    [Fact, Fixes("CBL0706")]
    public void TheParagraphIsPutOnALineOfItsOwn() => RuleAssert.Fixes(
        NumberRules.ParaInline, Written.Unclassified.With("day of rest.\n\n3. (SBU)", "day of rest.  3. (SBU)"), Written.Unclassified);

    [Fact, Fires("CBL0707")]
    public void AnIndentedParagraphIsReported() => RuleAssert.Fires(
        NumberRules.ParaIndented, Written.Classified.With("\n2. (C)", "\n[|   |]2. (C)"), "Paragraph 2 is indented by 3 blanks instead of standing flush left");

    [Fact, Silent("CBL0707")]
    public void AnIndentedListIsNoParagraph() => RuleAssert.Silent(
        NumberRules.ParaIndented, Written.Classified.With("each.\n", "each:\n   1. Bread\n   2. Salt\n"));

    [Fact, Muted("CBL0707")]
    public void ASavedPageThatLostLinesIndentsParagraphs() => RuleAssert.Silent(
        NumberRules.ParaIndented,
        (Written.Classified with { Text = LostLines }).With("\n2. (C)", "\n 2. (C)").AsSavedPage(
            "08ASTANA66\t2008-01-08 10:37\t2011-08-30 01:44\tCONFIDENTIAL\tEmbassy Astana"));

    [Fact, Fixes("CBL0707")]
    public void TheBlanksAreRemoved() => RuleAssert.Fixes(
        NumberRules.ParaIndented, Written.Classified.With("\n2. (C)", "\n   2. (C)"), Written.Classified);

    /// <summary>The cable without TAGS, SUBJECT and FM, as the text of some pages has it (FORMAT.md 2.2).</summary>
    private static string LostLines { get; } = Written.Classified.Without("FM AMEMBASSY ASTANA\n").Without("TAGS: EAGR, PGOV, PREL, KZ\n")
        .Without("SUBJECT: (U) KAZAKHSTAN: GRAIN ELEVATOR OPENS\n").Text;
}

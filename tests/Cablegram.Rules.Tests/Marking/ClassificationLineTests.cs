using Cablegram.Rules.Marking;

namespace Cablegram.Rules.Tests.Marking;

public class ClassificationLineTests
{
    private const string Line = "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000066";

    [Fact, Fires("CBL0201")]
    public void ATextThatBeginsWithACaptionHasNoClassificationLine() => RuleAssert.Fires(
        MarkingRules.ClassMissing,
        Written.Unclassified.Without("UNCLAS SUVA 000120\n").With("SENSITIVE\n", "[|SENSITIVE|]\n"),
        "'SENSITIVE' stands where a classification line was expected, such as 'C O N F I D E N T I A L ASTANA 000066'");

    [Fact, Fires("CBL0201")]
    public void TheFirstTokenBelowTheHeaderShowsWhereTheLineShouldBe() => RuleAssert.Fires(
        MarkingRules.ClassMissing, Written.Unclassified.Without("UNCLAS SUVA 000120\n\nSENSITIVE\nSIPDIS\n").With("E.O. 12958", "[|E.O.|] 12958"));

    [Fact, Silent("CBL0201")]
    public void AClassificationWithoutPostIsNotMissing() =>
        RuleAssert.Silent(MarkingRules.ClassMissing, Written.Unclassified.With("UNCLAS SUVA 000120", "UNCLASSIFIED"));

    [Fact, Silent("CBL0201")]
    public void ADamagedLineIsNotMissing() => RuleAssert.Silent(MarkingRules.ClassMissing, Written.Classified.With(Line, "O N F I D E N T I A L ASTANA 000066"));

    [Fact, Muted("CBL0201")]
    public void APartialExtractMayLackTheLine() =>
        RuleAssert.Silent(MarkingRules.ClassMissing, Written.Classified.AsPartialExtract().Without(Line + "\n"));

    [Fact, Muted("CBL0201")]
    public void AMarkdownCopyMayHaveLostTheLine() =>
        RuleAssert.Silent(MarkingRules.ClassMissing, Written.Classified.Without(Line + "\n").AsMarkdown());

    [Fact, Fires("CBL0202")]
    public void ADoubledFirstLetterIsReported() => RuleAssert.Fires(
        MarkingRules.ClassDamaged,
        Written.Unclassified.With("UNCLAS SUVA", "[|UUNCLAS|] SUVA"),
        "The classification 'UUNCLAS' should be 'UNCLAS'");

    [Fact, Fires("CBL0202")]
    public void ALostFirstLetterIsReported() =>
        RuleAssert.Fires(MarkingRules.ClassDamaged, Written.Classified.With("C O N F I D E N T I A L SECTION", "[|O N F I D E N T I A L|] SECTION"));

    [Fact, Fires("CBL0202")]
    public void BrokenSpacingIsReported() => RuleAssert.Fires(
        MarkingRules.ClassDamaged,
        Written.Classified.With("C O N F I D E N T I A L SECTION", "[|CO N F I D E N T I A L|] SECTION"),
        "The classification 'CO N F I D E N T I A L' should be 'C O N F I D E N T I A L'");

    [Fact, Silent("CBL0202")]
    public void SmallLettersAreNoDamage() =>
        RuleAssert.Silent(MarkingRules.ClassDamaged, Written.Classified.With("C O N F I D E N T I A L SECTION 01 OF 02 ASTANA", "C o n f i d e n t i a l section 01 of 02 astana"));

    [Fact, Fixes("CBL0202")]
    public void ADamagedWordIsWrittenAnew()
    {
        RuleAssert.Fixes(MarkingRules.ClassDamaged, Written.Classified.With("C O N F I D E N T I A L SECTION", "CO N F I D E N T I A L SECTION"), Written.Classified);
        RuleAssert.Fixes(MarkingRules.ClassDamaged, Written.Classified.With("C O N F I D E N T I A L SECTION", "SE C R E T SECTION"), Written.Classified.With("C O N F I D E N T I A L SECTION", "S E C R E T SECTION"));
        RuleAssert.Fixes(MarkingRules.ClassDamaged, Written.Unclassified.With("UNCLAS SUVA", "UUNCLASSIFIED SUVA"), Written.Unclassified.With("UNCLAS SUVA", "UNCLASSIFIED SUVA"));
    }

    [Fact, Fires("CBL0203")]
    public void AWordWithoutBlanksIsReported() => RuleAssert.Fires(
        MarkingRules.ClassSpaced,
        Written.Classified.With("C O N F I D E N T I A L SECTION", "[|CONFIDENTIAL|] SECTION"),
        "The classification 'CONFIDENTIAL' should be written with spaced letters, 'C O N F I D E N T I A L'");

    [Fact, Fires("CBL0203")]
    public void TopSecretNeedsMoreThanTheBlankBetweenItsWords() =>
        RuleAssert.Fires(MarkingRules.ClassSpaced, Written.Classified.With("C O N F I D E N T I A L SECTION", "[|TOP SECRET|] SECTION"));

    [Fact, Silent("CBL0203")]
    public void UnclasIsWrittenPlain() => RuleAssert.Silent(MarkingRules.ClassSpaced, Written.Unclassified.With("UNCLAS SUVA", "UNCLASSIFIED SUVA"));

    [Fact, Silent("CBL0203")]
    public void BrokenSpacingIsDamageInstead() =>
        RuleAssert.Silent(MarkingRules.ClassSpaced, Written.Classified.With("C O N F I D E N T I A L SECTION", "C ONFIDENTIAL SECTION"));

    [Fact, Fixes("CBL0203")]
    public void LettersAreSpaced()
    {
        RuleAssert.Fixes(MarkingRules.ClassSpaced, Written.Classified.With("C O N F I D E N T I A L SECTION", "CONFIDENTIAL SECTION"), Written.Classified);
        RuleAssert.Fixes(
            MarkingRules.ClassSpaced,
            Written.Classified.With("C O N F I D E N T I A L SECTION", "TOP SECRET SECTION"),
            Written.Classified.With("C O N F I D E N T I A L SECTION", "T O P  S E C R E T SECTION"));
    }

    [Fact, Fires("CBL0204")]
    public void ADateBeforeTheClassificationLineIsReported() => RuleAssert.Fires(
        MarkingRules.ClassNotFirst,
        Written.Classified.With(Line, "\n[|Tuesday, 08 January 2008, 10:37|]\n" + Line),
        "'Tuesday, 08 January 2008, 10:37' stands before the classification line, which should be the first line of the text");

    [Fact, Silent("CBL0204")]
    public void EmptyLinesMayStandBeforeIt() => RuleAssert.Silent(MarkingRules.ClassNotFirst, Written.Classified.With(Line, "\n\n\n" + Line));

    [Fact, Muted("CBL0204")]
    public void TheSentenceOfAPartialExtractIsNotOfTheText() => RuleAssert.Silent(MarkingRules.ClassNotFirst, Written.Classified.AsPartialExtract());

    [Fact, Fires("CBL0205")]
    public void AMessageNumberWithoutZerosIsReported() => RuleAssert.Fires(
        MarkingRules.ClassNumberPadding,
        Written.Unclassified.With("SUVA 000120", "SUVA [|120|]"),
        "The message number '120' should be written with six digits, '000120'");

    [Fact, Fires("CBL0205")]
    public void EightDigitsAreThoseOfAPageLine() => RuleAssert.Fires(MarkingRules.ClassNumberPadding, Written.Unclassified.With("SUVA 000120", "SUVA [|00000120|]"));

    [Fact, Silent("CBL0205")]
    public void ALargeNumberNeedsNoZeros() => RuleAssert.Silent(MarkingRules.ClassNumberPadding, Written.Unclassified.With("SUVA 000120", "SUVA 100120"));

    [Fact, Muted("CBL0205")]
    public void TelegramsOfOtherYearsHaveFourOrFiveDigits() => RuleAssert.Silent(
        MarkingRules.ClassNumberPadding, Written.Unclassified.Named("89SUVA120.txt").With("MAR 09", "MAR 89").With("SUVA 000120", "SUVA 00120"));

    [Fact, Fixes("CBL0205")]
    public void TheNumberIsPadded() =>
        RuleAssert.Fixes(MarkingRules.ClassNumberPadding, Written.Unclassified.With("SUVA 000120", "SUVA 120"), Written.Unclassified);
}

using Cablegram.Rules.Marking;

namespace Cablegram.Rules.Tests.Marking;

public class CaptionTests
{
    private const string Line = "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000066\n\nSIPDIS\n";
    private const string Bare = "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000066";

    [Fact, Fires("CBL0209")]
    public void AMisspeltCaptionIsReported() => RuleAssert.Fires(
        MarkingRules.CaptionKnown, Written.Classified.With("SIPDIS\n", "[|NOFORM|]\nSIPDIS\n"), "'NOFORM' is no known caption; perhaps 'NOFORN' was meant");

    [Fact, Fires("CBL0209")]
    public void LettersThatChangedPlacesAreReported() =>
        RuleAssert.Fires(MarkingRules.CaptionKnown, Written.Unclassified.With("SENSITIVE\n", "[|SENSTIIVE|]\n"));

    [Fact, Silent("CBL0209")]
    public void SpacedLettersAreTheCaption() => RuleAssert.Silent(MarkingRules.CaptionKnown, Written.Classified.With("SIPDIS\n", "S I P D I S\n"));

    [Fact, Silent("CBL0209")]
    public void OfficesAndPostsAreNoCaptions() =>
        RuleAssert.Silent(MarkingRules.CaptionKnown, Written.Classified.With("STATE FOR SCA/CEN\n", "STATE FOR SCA/CEN\nNODAK\nLONDON\nAFFAIRS\nIRPO\n"));

    [Fact, Fixes("CBL0209")]
    public void TheCaptionMeantIsWritten() =>
        RuleAssert.Fixes(MarkingRules.CaptionKnown, Written.Classified.With("SIPDIS\n", "SIPIDS\n"), Written.Classified);

    [Fact]
    public void SeveralCaptionsNearAreOffered() => RuleAssert.Offers(
        MarkingRules.CaptionKnown, Written.Classified.With("SIPDIS\n", "NXDIS\n"), "Write 'NODIS' instead of 'NXDIS'", "Write 'EXDIS' instead of 'NXDIS'");

    [Fact, Fires("CBL0210")]
    public void CaptionsOnTheClassificationLineAreReported() => RuleAssert.Fires(
        MarkingRules.CaptionOwnLine,
        Written.Classified.With(Line, Bare + " [|NOFORN|] [|SIPDIS|]\n"),
        "The caption 'NOFORN' should stand on a line of its own",
        "The caption 'SIPDIS' should stand on a line of its own");

    [Fact, Fires("CBL0210")]
    public void TwoCaptionsOnALineAreReported() => RuleAssert.Fires(MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n", "NOFORN [|SIPDIS|]\n"));

    [Fact, Fires("CBL0210")]
    public void ACaptionBeforeAFieldIsReported() =>
        RuleAssert.Fires(MarkingRules.CaptionOwnLine, Written.Unclassified.With("SIPDIS\n\nE.O.", "[|SIPDIS|] E.O."));

    [Fact, Fires("CBL0210")]
    public void ACaptionBeforeAPassingLineIsReported() =>
        RuleAssert.Fires(MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n\nSTATE FOR", "[|SIPDIS|] STATE FOR"));

    [Fact, Silent("CBL0210")]
    public void AReasonIsPartOfItsCaption() =>
        RuleAssert.Silent(MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n", "C O R R E C T E D  C O P Y (TEXT PARA 4)\nSIPDIS\n"));

    [Fact, Silent("CBL0210")]
    public void ACaptionOfSeveralWordsIsOne() => RuleAssert.Silent(MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n", "ROGER CHANNEL\n"));

    [Fact, Muted("CBL0210")]
    public void AMarkdownCopyMayHaveJoinedLines() =>
        RuleAssert.Silent(MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n", "NOFORN SIPDIS\n").AsMarkdown());

    [Fact, Fixes("CBL0210")]
    public void CaptionsAreGivenLinesOfTheirOwn()
    {
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine, Written.Classified.With(Line, Bare + " NOFORN SIPDIS\n"), Written.Classified.With(Line, Bare + "\nNOFORN\nSIPDIS\n"));
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n", "NOFORN, SIPDIS\n"), Written.Classified.With("SIPDIS\n", "NOFORN\nSIPDIS\n"));
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine, Written.Unclassified.With("SIPDIS\n\nE.O.", "SIPDIS E.O."), Written.Unclassified.With("SIPDIS\n\nE.O.", "SIPDIS\nE.O."));
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine, Written.Classified.With("SIPDIS\n\nSTATE FOR", "SIPDIS STATE FOR"), Written.Classified.With("SIPDIS\n\nSTATE FOR", "SIPDIS\nSTATE FOR"));
    }

    [Fact, Fixes("CBL0210")]
    public void ACaptionBetweenClassAndPostGoesBelow()
    {
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine,
            Written.Classified.With("L SECTION 01 OF 02 ASTANA 000066\n", "L NOFORN SECTION 01 OF 02 ASTANA 000066\n"),
            Written.Classified.With("ASTANA 000066\n", "ASTANA 000066\nNOFORN\n"));
        RuleAssert.Fixes(
            MarkingRules.CaptionOwnLine,
            Written.Unclassified.With("UNCLAS SUVA 000120\n\nSENSITIVE\n", "UNCLAS//SENSITIVE SUVA 000120\n"),
            Written.Unclassified.With("000120\n\nSENSITIVE", "000120\nSENSITIVE"));
    }

    [Fact, Fires("CBL0211")]
    public void TheSecondOfTwoIsReported() => RuleAssert.Fires(
        MarkingRules.CaptionDuplicate,
        Written.Classified.With("SIPDIS\n", "SIPDIS\n\n[|SIPDIS|]\n"),
        "The caption 'SIPDIS' stands a second time; once is enough");

    [Fact, Silent("CBL0211")]
    public void DifferentCaptionsMayFollowEachOther() => RuleAssert.Silent(MarkingRules.CaptionDuplicate, Written.Classified.With("SIPDIS\n", "NOFORN\nSIPDIS\n"));

    [Fact, Fixes("CBL0211")]
    public void TheSecondIsRemovedWithItsLine()
    {
        RuleAssert.Fixes(MarkingRules.CaptionDuplicate, Written.Classified.With("SIPDIS\n", "SIPDIS\n\nSIPDIS\n"), Written.Classified);
        RuleAssert.Fixes(MarkingRules.CaptionDuplicate, Written.Classified.With("SIPDIS\n", "SIPDIS\nSIPDIS\nSIPDIS\n"), Written.Classified);
        RuleAssert.Fixes(MarkingRules.CaptionDuplicate, Written.Classified.With("SIPDIS\n", "SIPDIS SIPDIS\n"), Written.Classified);
    }

    [Fact, Fires("CBL0212")]
    public void AHandlingCaptionBehindAnotherIsReported() => RuleAssert.Fires(
        MarkingRules.CaptionOrder,
        Written.Classified.With("SIPDIS\n", "STADIS\n[|NODIS|]\n"),
        "The caption 'NODIS' should stand before 'STADIS', which is less restrictive");

    [Fact, Fires("CBL0212")]
    public void AHandlingCaptionComesBeforeSipdis() => RuleAssert.Fires(MarkingRules.CaptionOrder, Written.Classified.With("SIPDIS\n", "SIPDIS\n[|EXDIS|]\n"));

    [Fact, Silent("CBL0212")]
    public void SipdisAndNofornHaveNoOrder() => RuleAssert.Silent(MarkingRules.CaptionOrder, Written.Classified.With("SIPDIS\n", "EXDIS\nSIPDIS\nNOFORN\n"));

    [Fact, Fixes("CBL0212")]
    public void CaptionsArePutInOrder() => RuleAssert.Fixes(
        MarkingRules.CaptionOrder, Written.Classified.With("SIPDIS\n", "SIPDIS\nSTADIS\nNODIS\n"), Written.Classified.With("SIPDIS\n", "NODIS\nSTADIS\nSIPDIS\n"));

    [Fact, Fires("CBL0213")]
    public void NodisAndExdisExcludeEachOther() => RuleAssert.Fires(
        MarkingRules.CaptionExclusive,
        Written.Classified.With("SIPDIS\n", "NODIS\n[|EXDIS|]\n"),
        "The captions 'NODIS' and 'EXDIS' exclude each other; one of them was expected");

    [Fact, Fires("CBL0213")]
    public void TwoChannelsExcludeEachOther() =>
        RuleAssert.Fires(MarkingRules.CaptionExclusive, Written.Classified.With("SIPDIS\n", "ROGER CHANNEL\n[|DISSENT CHANNEL|]\n"));

    [Fact, Silent("CBL0213")]
    public void ExdisMayStandWithStadisAndAChannel() =>
        RuleAssert.Silent(MarkingRules.CaptionExclusive, Written.Classified.With("SIPDIS\n", "ROGER CHANNEL\nEXDIS\nSTADIS\nEXDIS\n"));

    [Fact, Fires("CBL0214")]
    public void ACaptionInTheMiddleOfASentenceIsReported() => RuleAssert.Fires(
        MarkingRules.CaptionInText,
        Written.Classified.With("mountain of wheat. The minister", "mountain\n\n[|SIPDIS|]\nof wheat. The minister"),
        "The caption 'SIPDIS' stands inside the text; it belongs below the classification line");

    [Fact, Fires("CBL0214")]
    public void ACaptionBetweenTheWordsOfALineIsReported() =>
        RuleAssert.Fires(MarkingRules.CaptionInText, Written.Classified.With("mountain of wheat.", "mountain [|SIPDIS|] of wheat."));

    [Fact, Silent("CBL0214")]
    public void ASentenceAboutTheCaptionIsText() => RuleAssert.Silent(
        MarkingRules.CaptionInText, Written.Classified.With("mountain of wheat.", "mountain of wheat. Use the SIPDIS caption for \"SIPDIS\" matters."));

    [Fact, Silent("CBL0214")]
    public void AQuotedCableHasItsOwnCaptions() => RuleAssert.Silent(
        MarkingRules.CaptionInText, Written.Classified.With("3. (U) Visitors", "3. (U) BEGIN TEXT:\n\nUNCLAS SUVA 000120\n\nSIPDIS\n\nVisitors"));

    [Fact, Fixes("CBL0214")]
    public void TheCaptionIsTakenOutOfTheText()
    {
        RuleAssert.Fixes(MarkingRules.CaptionInText, Written.Classified.With("mountain of wheat.", "mountain SIPDIS of wheat."), Written.Classified);
        RuleAssert.Fixes(MarkingRules.CaptionInText, Written.Classified.With("The minister opened it with a\nbrass", "The minister opened it with a\n\nSIPDIS\nbrass"), Written.Classified);
        RuleAssert.Fixes(MarkingRules.CaptionInText, Written.Classified.With("The minister opened it with a\nbrass", "The minister opened it with a\nSIPDIS brass"), Written.Classified);
        RuleAssert.Fixes(MarkingRules.CaptionInText, Written.Classified.With("The minister opened it with a\nbrass", "The minister opened it with a SIPDIS\nbrass"), Written.Classified);
    }

    [Fact, Fires("CBL0215")]
    public void SensitiveOnAClassifiedCableIsReported() => RuleAssert.Fires(
        MarkingRules.SensitiveClassified,
        Written.Classified.With("SIPDIS\n", "[|SENSITIVE|]\nSIPDIS\n"),
        "The caption 'SENSITIVE' is for unclassified text; the cable is CONFIDENTIAL");

    [Fact, Silent("CBL0215")]
    public void SensitiveOnAnUnclassifiedCableIsRight() => RuleAssert.Silent(MarkingRules.SensitiveClassified, Written.Unclassified);

    [Fact, Fires("CBL0216")]
    public void AnUnclassifiedCableWithSensitiveParagraphsNeedsTheCaption() => RuleAssert.Fires(
        MarkingRules.SensitiveMissing,
        Written.Unclassified.With("UNCLAS SUVA", "[|UNCLAS|] SUVA").Without("SENSITIVE\n"),
        "The cable is 'UNCLAS' without the caption 'SENSITIVE', which its paragraphs marked 'SBU' ask for");

    [Fact, Silent("CBL0216")]
    public void ALimitOnTheLineIsEnough() =>
        RuleAssert.Silent(MarkingRules.SensitiveMissing, Written.Unclassified.Without("SENSITIVE\n").With("UNCLAS SUVA", "UNCLAS SENSITIVE SUVA"));

    [Fact, Silent("CBL0216")]
    public void AClassifiedCableMayHaveSensitiveParagraphs() =>
        RuleAssert.Silent(MarkingRules.SensitiveMissing, Written.Classified.With("3. (U) Visitors", "3. (SBU) Visitors"));

    [Fact, Muted("CBL0216")]
    public void ACopyThatLosesLinesMayHaveLostSensitive()
    {
        RuleAssert.Silent(MarkingRules.SensitiveMissing, Written.Unclassified.Without("SENSITIVE\n").AsPartialExtract());
        RuleAssert.Silent(MarkingRules.SensitiveMissing, Written.Unclassified.Without("SENSITIVE\n").AsMarkdown());
    }

    [Fact, Fires("CBL0217")]
    public void ACorrectedCopyWithoutReasonIsReported() => RuleAssert.Fires(
        MarkingRules.CorrectedReason,
        Written.Classified.With("SIPDIS\n", "[|CORRECTED COPY|]\nSIPDIS\n"),
        "'CORRECTED COPY' should be followed by its reason in brackets, such as '(TEXT PARA 4)'");

    [Fact, Silent("CBL0217")]
    public void AReasonInBracketsIsEnough()
    {
        RuleAssert.Silent(MarkingRules.CorrectedReason, Written.Classified.With("SIPDIS\n", "C O R R E C T E D  C O P Y - (ADDED ADDRESS)\nSIPDIS\n"));
        RuleAssert.Silent(MarkingRules.CorrectedReason, Written.Classified.With("SIPDIS\n", "C O R R E C T E D  C O P Y\n(ADDED ADDRESS)\nSIPDIS\n"));
    }

    [Fact, Fixes("CBL0217")]
    public void AReasonWithoutBracketsGetsThem() => RuleAssert.Fixes(
        MarkingRules.CorrectedReason,
        Written.Classified.With("SIPDIS\n", "CORRECTED COPY - CAPTION ADDED\nSIPDIS\n"),
        Written.Classified.With("SIPDIS\n", "CORRECTED COPY (CAPTION ADDED)\nSIPDIS\n"));

    [Fact]
    public void AReasonThatIsNotThereCannotBeWritten() =>
        RuleAssert.OffersNothing(MarkingRules.CorrectedReason, Written.Classified.With("SIPDIS\n", "CORRECTED COPY\nSIPDIS\n"));
}

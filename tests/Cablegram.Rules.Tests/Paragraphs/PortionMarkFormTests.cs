using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class PortionMarkFormTests
{
    [Fact, Fires("CBL0709")]
    public void LettersInTheWrongPlaceAreReported() => RuleAssert.Fires(
        PortionMarkRules.MarkUnknown,
        Written.Classified.With("2. (C) The band", "2. ([|N/CF|]) The band").With("4. (C) COMMENT", "4. ([|CNF|]) COMMENT"),
        "The portion mark '(N/CF)' has no known form; '(C/NF)' was expected",
        "The portion mark '(CNF)' has no known form; '(C/NF)' was expected");

    [Fact, Fires("CBL0709")]
    public void AStrokeIsNoHyphen() => RuleAssert.Fires(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. ([|C-NF|]) The band"));

    [Fact, Fires("CBL0709")]
    public void ALostBracketIsReported()
    {
        RuleAssert.Fires(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. [|C)|] The band"), "The portion mark 'C)' has no known form; '(C)' was expected");
        RuleAssert.Fires(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. [|(C|] The band"));
        RuleAssert.Fires(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. [|(C}|] The band"));
    }

    [Fact, Fires("CBL0709")]
    public void AMisspeltMarkIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkUnknown,
        Written.Unclassified.With("2. (SBU) Econoff", "2. [|(SUB)|] Econoff").With("3. (SBU) COMMENT", "3. [|(/REL NZ)|] COMMENT"),
        "The portion mark '(SUB)' has no known form; '(SBU)' was expected",
        "The portion mark '(/REL NZ)' has no known form; one such as '(C)' or '(C/NF)' was expected");

    [Fact, Silent("CBL0709")]
    public void KnownFormsAreRight()
    {
        foreach (var mark in new[] { "C/NF", "C//NF", "C/NOFORN", "C//NOFORN", "SBU/NF", "C/REL AUS", "C//REL TO USA, FVEY", "C//FGI//NF", "CONFIDENTIAL", "C - ENTIRE TEXT", "U//FOUO" })
        {
            RuleAssert.Silent(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", $"2. ({mark}) The band"));
        }
    }

    [Fact, Silent("CBL0709")]
    public void OtherBracketsBeginAParagraphToo()
    {
        RuleAssert.Silent(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. (NOTE) The band"));
        RuleAssert.Silent(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. (S Korea) The band"));
        RuleAssert.Silent(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. (XXXXXXXXXXXX) The band"));
        RuleAssert.Silent(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band", "2. (see para 4) The band"));
    }

    [Fact, Silent("CBL0709")]
    public void AListOfCountriesMayRunOverTheLine() => RuleAssert.Silent(
        PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The band played twice.", "2. (C//REL AFGHANISTAN, KYRGYZSTAN,\nTURKMENISTAN) The band played twice."));

    [Fact, Fixes("CBL0709")]
    public void AMarkIsWrittenInTheFormOfTheOthers()
    {
        RuleAssert.Fixes(
            PortionMarkRules.MarkUnknown,
            Written.Classified.With("1. (C)", "1. (C//NF)").With("2. (C) The", "2. (CNF) The"),
            Written.Classified.With("1. (C)", "1. (C//NF)").With("2. (C) The", "2. (C//NF) The"));
        RuleAssert.Fixes(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The", "2. C) The"), Written.Classified);
        RuleAssert.Fixes(PortionMarkRules.MarkUnknown, Written.Classified.With("2. (C) The", "2. (C The"), Written.Classified);
        RuleAssert.Fixes(PortionMarkRules.MarkUnknown, Written.Unclassified.With("2. (SBU)", "2. (SUB)"), Written.Unclassified);
    }

    [Fact, Fires("CBL0710")]
    public void TheRarerFormIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkVariant,
        Written.Classified.With("1. (C)", "1. (C/NF)").With("2. (C)", "2. ([|C//NF|])").With("4. (C)", "4. (C/NF)"),
        "The portion mark '(C//NF)' should be '(C/NF)', as NOFORN is written elsewhere in this cable");

    [Fact, Silent("CBL0710")]
    public void OneFormThroughoutIsRight() => RuleAssert.Silent(
        PortionMarkRules.MarkVariant, Written.Classified.With("1. (C)", "1. (C//NOFORN)").With("2. (C)", "2. (C//NOFORN)").With("4. (C)", "4. (C//REL AUS)"));

    [Fact, Fixes("CBL0710")]
    public void NofornIsWrittenInOneWay() => RuleAssert.Fixes(
        PortionMarkRules.MarkVariant,
        Written.Classified.With("1. (C)", "1. (C/NOFORN)").With("2. (C)", "2. (C//FGI//NF)").With("4. (C)", "4. (C/NF)"),
        Written.Classified.With("1. (C)", "1. (C/NOFORN)").With("2. (C)", "2. (C//FGI/NOFORN)").With("4. (C)", "4. (C/NOFORN)"));

    [Fact, Fires("CBL0711")]
    public void ASmallLetterIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkLowercase, Written.Classified.With("2. (C) The", "2. ([|c|]) The"), "The portion mark '(c)' should be in upper case, '(C)'");

    [Fact, Silent("CBL0711")]
    public void NamesOfCountriesMayHaveSmallLetters() =>
        RuleAssert.Silent(PortionMarkRules.MarkLowercase, Written.Classified.With("2. (C) The", "2. (C/Rel Aus) The"));

    [Fact, Fixes("CBL0711")]
    public void TheMarkIsWrittenInCapitals()
    {
        RuleAssert.Fixes(PortionMarkRules.MarkLowercase, Written.Classified.With("2. (C) The", "2. (c) The"), Written.Classified);
        RuleAssert.Fixes(PortionMarkRules.MarkLowercase, Written.Classified.With("2. (C) The", "2. (c/rel to UN) The"), Written.Classified.With("2. (C) The", "2. (C/REL to UN) The"));
        RuleAssert.Fixes(PortionMarkRules.MarkLowercase, Written.Classified.With("2. (C) The", "2. (c//rel fiji) The"), Written.Classified.With("2. (C) The", "2. (C//REL FIJI) The"));
    }

    [Fact, Fires("CBL0712")]
    public void AMarkBeforeItsNumberIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkBeforeNumber,
        Written.Classified.With("2. (C) The band", "([|C|]) 2. The band"),
        "The portion mark '(C)' should stand behind the number, '2. (C)'");

    [Fact, Silent("CBL0712")]
    public void ABracketedNumberMayStandBeforeTheMark() => RuleAssert.Silent(PortionMarkRules.MarkBeforeNumber, Written.Classified.With("2. (C) The", "(2) (C) The"));

    [Fact, Fixes("CBL0712")]
    public void NumberAndMarkChangePlaces() =>
        RuleAssert.Fixes(PortionMarkRules.MarkBeforeNumber, Written.Classified.With("2. (C) The band", "(C) 2. The band"), Written.Classified);
}

using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class PageClassificationTests
{
    private const string Edge = "HE\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 SUVA";

    [Fact, Fires("CBL1103")]
    public void AnEdgeWithOneClassificationIsReported() => RuleAssert.Fires(
        ArchiveRules.PageClassification, Written.Telegram.With(Edge, "HE\nCONFIDENTIAL\n[|PAGE 02|] SUVA"),
        "Expected the classification at the foot of page 1 as well as at the head of page 2");

    [Fact, Fires("CBL1103")]
    public void PagesWithoutClassificationAreReported() => RuleAssert.Fires(
        ArchiveRules.PageClassification,
        Written.Telegram.With("CONFIDENTIAL\nPAGE 01 ", "[|PAGE 01|] ").With(Edge, "HE\n[|PAGE 02|] SUVA").With("FABLE\n\nCONFIDENTIAL\n\nNNN", "FABLE\n\n[|NNN|]"),
        "Expected the classification at the head of page 1", "Expected the classification at the foot of page 1 and the head of page 2",
        "Expected the classification at the foot of page 2");

    [Fact, Silent("CBL1103")]
    public void MarksOnOneLineGluedToAWordOrBehindAStampCount()
    {
        RuleAssert.Silent(ArchiveRules.PageClassification, Written.Telegram);
        RuleAssert.Silent(ArchiveRules.PageClassification, Written.Telegram.With(Edge, "HE\nCONFIDENTIAL CONFIDENTIAL\nPAGE 02 SUVA"));
        RuleAssert.Silent(ArchiveRules.PageClassification, Written.Telegram.With(Edge, "HECONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 SUVA"));
        RuleAssert.Silent(
            ArchiveRules.PageClassification,
            Written.Telegram.With(Edge, "HE\nCONFIDENTIAL\n\nJane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n\nCONFIDENTIAL\nPAGE 02\nSUVA"));
    }

    [Fact, Muted("CBL1103")]
    public void PageHeadsOfOtherCarriersHaveNoMarks() =>
        RuleAssert.Silent(ArchiveRules.PageClassification, Written.Classified.With("ASTANA 00000066 002 OF 002", "PAGE 02 ASTANA 00066 081042Z"));
}

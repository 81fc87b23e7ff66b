using Cablegram.Rules.Paragraphs;
using Cablegram.Rules.Tests.Marking;

namespace Cablegram.Rules.Tests.Paragraphs;

public class PortionMarkLevelTests
{
    [Fact, Fires("CBL0713")]
    public void AMarkAboveTheClassificationIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkExceeds,
        Written.Classified.With("2. (C) The", "2. ([|S/NF|]) The"),
        "The portion mark '(S/NF)' is above the cable's classification, CONFIDENTIAL");

    [Fact, Fires("CBL0713")]
    public void AClassifiedMarkInAnUnclassifiedCableIsReported() =>
        RuleAssert.Fires(PortionMarkRules.MarkExceeds, Written.Unclassified.With("2. (SBU) Eco", "2. ([|C|]) Eco"));

    [Fact, Fires("CBL0713")]
    public void SensitiveMarksInAPlainCableAreReportedOnceAsASuggestion()
    {
        var plain = Written.Unclassified.Without("SENSITIVE\n").With("1. (SBU) SUM", "1. ([|SBU|]) SUM");
        RuleAssert.Fires(PortionMarkRules.MarkExceeds, plain, "The portion mark '(SBU)' is above the cable's classification, UNCLASSIFIED");
        Assert.Equal(RuleSeverity.Information, RuleAssert.Check(PortionMarkRules.MarkExceeds, Written.Unclassified.Without("SENSITIVE\n"))[0].Severity);
    }

    [Fact, Silent("CBL0713")]
    public void SensitiveMarksBelongToASensitiveCable() => RuleAssert.Silent(PortionMarkRules.MarkExceeds, Written.Unclassified);

    [Fact, Silent("CBL0713")]
    public void OfLineAndMetadataTheHigherCounts()
    {
        RuleAssert.Silent(PortionMarkRules.MarkExceeds, Carriers.Classified("SECRET").With("2. (C) The", "2. (S) The"));
        RuleAssert.Silent(PortionMarkRules.MarkExceeds, Carriers.Classified("UNCLASSIFIED"));
    }

    [Fact, Muted("CBL0713")]
    public void ACopyThatLosesLinesMayHaveLostWhatMakesItSensitive() =>
        RuleAssert.Silent(PortionMarkRules.MarkExceeds, Written.Unclassified.Without("SENSITIVE\n").AsMarkdown());

    [Fact, Fires("CBL0714")]
    public void AClassificationThatNoMarkReachesIsReported() => RuleAssert.Fires(
        PortionMarkRules.OverallExceedsMarks,
        Written.Classified.With("C O N F I D E N T I A L SECTION", "[|S E C R E T|] SECTION"),
        "The cable is SECRET, but no paragraph is marked higher than '(C)'");

    [Fact, Silent("CBL0714")]
    public void AMarkBeforeAnItemReachesItToo() => RuleAssert.Silent(
        PortionMarkRules.OverallExceedsMarks,
        Written.Classified.With("C O N F I D E N T I A L SECTION", "S E C R E T SECTION").With("3. (U) Visitors", "3. (U) The list:\n\n-- (S) Visitors"));

    [Fact, Silent("CBL0714")]
    public void AParagraphWithoutMarkMayReachIt() => RuleAssert.Silent(
        PortionMarkRules.OverallExceedsMarks, Written.Classified.With("C O N F I D E N T I A L SECTION", "S E C R E T SECTION").With("2. (C) The", "2. The"));

    [Fact, Muted("CBL0714")]
    public void WhatAPartialExtractLeavesOutMayReachIt() => RuleAssert.Silent(
        PortionMarkRules.OverallExceedsMarks, Written.Classified.AsPartialExtract().With("C O N F I D E N T I A L SECTION", "S E C R E T SECTION"));

    [Fact, Fires("CBL0715")]
    public void ANofornParagraphNeedsTheCaption() => RuleAssert.Fires(
        PortionMarkRules.NofornOverallMissing,
        Written.Classified.With("2. (C) The", "2. ([|C/NF|]) The").With("4. (C)", "4. (C/NF)"),
        "The portion mark '(C/NF)' makes the cable NOFORN, but the caption 'NOFORN' is missing");

    [Fact, Silent("CBL0715")]
    public void TheCaptionIsFoundWhereverItStands()
    {
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Written.Classified.With("2. (C) The", "2. (C/NF) The").With("SIPDIS\n", "NOFORN\nSIPDIS\n"));
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Written.Classified.With("2. (C) The", "2. (C/NF) The").With("ASTANA 000066\n", "ASTANA 000066 NOFORN\n"));
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Carriers.Classified("CONFIDENTIAL//NOFORN").With("2. (C) The", "2. (C/NF) The"));
    }

    [Fact, Silent("CBL0715")]
    public void AReleasableParagraphIsNotNoforn() =>
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Written.Classified.With("2. (C) The", "2. (C/REL NATO) The"));

    [Fact, Muted("CBL0715")]
    public void ACopyThatLosesLinesMayHaveLostNoforn()
    {
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Written.Classified.With("2. (C) The", "2. (C/NF) The").AsMarkdown());
        RuleAssert.Silent(PortionMarkRules.NofornOverallMissing, Written.Classified.With("2. (C) The", "2. (C/NF) The").AsPartialExtract());
    }

    [Fact, Fires("CBL0716")]
    public void ANofornCableNeedsANofornParagraph() => RuleAssert.Fires(
        PortionMarkRules.NofornParagraphMissing,
        Written.Classified.With("SIPDIS\n", "[|NOFORN|]\nSIPDIS\n"),
        "The caption 'NOFORN' stands on a cable without a paragraph marked NOFORN, such as '(C/NF)'");

    [Fact, Silent("CBL0716")]
    public void AMarkAnywhereIsEnough()
    {
        var noforn = Written.Classified.With("SIPDIS\n", "NOFORN\nSIPDIS\n");
        RuleAssert.Silent(PortionMarkRules.NofornParagraphMissing, noforn.With("2. (C) The", "2. (CNF) The"));
        RuleAssert.Silent(PortionMarkRules.NofornParagraphMissing, noforn.With("2. (C) The band", "2. (C) Points:\n\n-- (C//NOFORN) The band"));
        RuleAssert.Silent(PortionMarkRules.NofornParagraphMissing, noforn.With("SUBJECT: (U)", "SUBJECT: (C/NF)"));
    }

    [Fact, Muted("CBL0716")]
    public void WhatAPartialExtractLeavesOutMayBeNoforn() =>
        RuleAssert.Silent(PortionMarkRules.NofornParagraphMissing, Written.Classified.With("SIPDIS\n", "NOFORN\nSIPDIS\n").AsPartialExtract());
}

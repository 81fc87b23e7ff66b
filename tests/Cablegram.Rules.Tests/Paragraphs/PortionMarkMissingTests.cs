using Cablegram.Rules.Paragraphs;
using Cablegram.Rules.Tests.Marking;

namespace Cablegram.Rules.Tests.Paragraphs;

public class PortionMarkMissingTests
{
    private static readonly Written AllUnmarked = Written.Classified.With("1. (C) ", "1. ").With("2. (C) ", "2. ").With("3. (U) ", "3. ").With("4. (C) ", "4. ");

    [Fact, Fires("CBL0708")]
    public void AParagraphWithoutMarkIsReported() => RuleAssert.Fires(
        PortionMarkRules.MarkMissing,
        Written.Classified.With("3. (U) ", "[|3|]. "),
        "Paragraph 3 is without a portion mark such as '(C)', which every paragraph of a classified cable has");

    [Fact, Fires("CBL0708")]
    public void ACableWithoutAnyMarkIsReportedOnce() => RuleAssert.Fires(
        PortionMarkRules.MarkMissing,
        AllUnmarked.With("1. SUMMARY", "[|1|]. SUMMARY"),
        "All 4 paragraphs are without a portion mark such as '(C)', which every paragraph of a classified cable has");

    [Fact]
    public void OneOfMoreThanTenIsASuggestion()
    {
        var more = string.Concat(Enumerable.Range(5, 8).Select(number => $"\n{number}. (C) The flag number {number} was large.\n"));
        var cable = Written.Classified.With("hope. END COMMENT.\n", "hope. END COMMENT.\n" + more);
        Assert.Equal(RuleSeverity.Information, Assert.Single(RuleAssert.Check(PortionMarkRules.MarkMissing, cable.With("3. (U) ", "3. "))).Severity);
        Assert.All(RuleAssert.Check(PortionMarkRules.MarkMissing, cable.With("3. (U) ", "3. ").With("5. (C) ", "5. ")), found => Assert.Null(found.Severity));
    }

    [Fact, Silent("CBL0708")]
    public void HeadingsListsAndTablesHaveNoMarks() => RuleAssert.Silent(
        PortionMarkRules.MarkMissing,
        Written.Classified.With("3. (U) Visitors", "BREAD AND SALT\n--------------\n\n3. (U) The list:\n\n1. Bread\n2. Salt\n3. Flags\n4. Wheat\n\nYear    Tons\n2006    12\n2007    14\n\nVisitors"));

    [Fact, Silent("CBL0708")]
    public void AListThatGoesOnIsNoParagraph() => RuleAssert.Silent(
        PortionMarkRules.MarkMissing,
        Written.Classified.With("4. (C) COMMENT: The elevator is real; the forecast is a\nhope. END COMMENT.", "4. (C) Results:\n\n1. Bread\n\n2. Salt\n\n3. Flags\n\n4. Wheat\n\n5. Rye\n\n6. Oats"));

    [Fact, Silent("CBL0708")]
    public void AMarkForTheWholeTextIsEnough() => RuleAssert.Silent(PortionMarkRules.MarkMissing, AllUnmarked.With("1. SUMMARY", "1. (C - ENTIRE TEXT)\nSUMMARY"));

    [Fact, Silent("CBL0708")]
    public void AMarkMayStandBehindAHeadingOrBeforeTheItems()
    {
        RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("1. (C) SUMMARY: The", "1. SUMMARY: (C) The"));
        RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("3. (U) Visitors", "3. KEY POINTS:\n\n-- (U) Visitors"));
    }

    [Fact, Silent("CBL0708")]
    public void ADamagedMarkIsAMark() => RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("3. (U) ", "3. U) "));

    [Fact, Silent("CBL0708")]
    public void WhatThePublisherTookOutMayHaveBeenTheMark() =>
        RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("3. (U) Visitors", "3. XXXXXXXXXXXX visitors"));

    [Fact, Silent("CBL0708")]
    public void TheClassifierIsNoPortion() => RuleAssert.Silent(
        PortionMarkRules.MarkMissing,
        Written.Classified.With("Classified By:", "1. Classified By:").With("1. (C) SUM", "2. (C) SUM").With("2. (C) The band", "3. (C) The band").With("3. (U) V", "4. (U) V").With("4. (C) COM", "5. (C) COM"));

    [Fact, Silent("CBL0708")]
    public void UnclassifiedCablesNeedNoMarks() => RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Unclassified.With("2. (SBU) ", "2. "));

    [Fact, Muted("CBL0708")]
    public void BeforeTheOrderOf1995MarksWereNotAsked()
    {
        var old = AllUnmarked.Named("94ASTANA66.txt").With("JAN 08\n", "JAN 94\n").With("12958: DECL: 01/08/2018", "12356: DECL: OADR");
        RuleAssert.Silent(PortionMarkRules.MarkMissing, old);
    }

    [Fact, Muted("CBL0708")]
    public void CopiesThatLoseWordsAreNotReported()
    {
        RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("3. (U) ", "3. ").AsPartialExtract());
        RuleAssert.Silent(PortionMarkRules.MarkMissing, Written.Classified.With("3. (U) ", "3. ").AsMarkdown());
    }
}

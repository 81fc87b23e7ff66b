using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>Fields that stand twice.</summary>
public class FieldDuplicateTests
{
    private static readonly Rule Rule = ReferenceRules.FieldDuplicate;

    [Fact, Fires("CBL0532")]
    public void ASecondSubjectIsReportedWithTheFirst()
    {
        var cable = Written.Unclassified.With("DAY WEEK\n", "DAY WEEK\n[|SUBJECT:|] A CANNERY RESTS\n");
        RuleAssert.Fires(Rule, cable, "SUBJECT stands a second time; it should stand once");
        RuleAssert.OffersNothing(Rule, cable);
    }

    [Fact, Fires("CBL0532")]
    public void AFieldThatComesAgainBehindOthersIsReported() => RuleAssert.Fires(
        Rule, Written.Classified.With("B. 07 MOSCOW 5154\n", "B. 07 MOSCOW 5154\n\n[|TAGS:|] EAGR, KZ\n"), "TAGS stands a second time; it should stand once");

    [Fact, Silent("CBL0532")]
    public void LabelsInTheTextAreNoFields() => RuleAssert.Silent(
        Rule, Written.Unclassified.With("1. (SBU) SUMMARY:", "1. (SBU) The draft said:\n\nSUBJECT: TUNA\nTAGS: ECON\n\n2. (SBU) SUMMARY:").With("2. (SBU) Econoff", "3. (SBU) Econoff").With("3. (SBU) COMMENT", "4. (SBU) COMMENT"));

    [Fact, Silent("CBL0532")]
    public void TheOrderAClassifierCitesIsNoSecondField() => RuleAssert.Silent(
        Rule, Written.Classified.With("reasons\n1.4 (b) and (d).", "reasons under\nE.O. 12958 1.4 (b) and (d)."));

    [Fact, Silent("CBL0532")]
    public void TwoListsOfReferencesAreOne() => RuleAssert.Silent(Rule, Written.Classified.With("B. 07 MOSCOW 5154", "REF: B. 07 MOSCOW 5154"));

    [Fact, Fixes("CBL0532")]
    public void TheSameLineAgainIsRemoved()
    {
        RuleAssert.Fixes(Rule, Written.Unclassified.With("TAGS: ECON, EFIS, FJ\n", "TAGS: ECON, EFIS, FJ\nTAGS: ECON, EFIS, FJ\n"), Written.Unclassified);
        RuleAssert.Fixes(Rule, Written.Classified.With("B. 07 MOSCOW 5154\n", "B. 07 MOSCOW 5154\nTAGS: EAGR, PGOV, PREL, KZ\n"), Written.Classified);
    }
}

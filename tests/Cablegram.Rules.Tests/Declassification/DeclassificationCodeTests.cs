using static Cablegram.Rules.Declassification.DeclassificationRules;

namespace Cablegram.Rules.Tests.Declassification;

public class DeclassificationCodeTests
{
    private static Written WithValue(string value) => Written.Classified.With("DECL: 01/08/2018", value);

    private static Written Unmarked => Written.Unclassified.With("N/A", "DECL: 03/05/2019");

    [Fact, Fires("CBL0313")]
    public void AnExemptionCodeAfter2003IsReported() => RuleAssert.Fires(
        CodeRetired, WithValue("DECL: [|X1|]"), "The code X1 could not be used from 22 September 2003 on; expected a date or an event");

    [Theory, Fires("CBL0313")]
    [InlineData("DECL: [|1.6X6|]")]
    [InlineData("DECL: [|OADR|]")]
    [InlineData("[|XGDS|]-2")]
    [InlineData("[|GDS|] 8/12/85")]
    public void CodesOfOlderOrdersAreReported(string value) => RuleAssert.Fires(CodeRetired, WithValue(value));

    [Theory, Silent("CBL0313")]
    [InlineData("DECL: 25X1-HUMAN")]
    [InlineData("DECL: MR")]
    [InlineData("DECL: SOURCE MARKED OADR, DATED 3 MAY 1990")]
    public void OtherCodesAndSourcesAreLetPass(string value) => RuleAssert.Silent(CodeRetired, WithValue(value));

    [Theory, Muted("CBL0313")]
    [InlineData("DECL: X1", "21 JAN 03", "E.O. 12958")]
    [InlineData("DECL: OADR", "21 JAN 95", "E.O. 12356")]
    [InlineData("GDS", "21 JAN 74", "E.O. 11652")]
    public void InItsTimeACodeIsRight(string value, string date, string order) => RuleAssert.Silent(
        CodeRetired,
        WithValue(value).With("E.O. 12958", order).With("O 081037Z JAN 08", $"O {date[..2]}1037Z {date[3..]}").Named($"{date[^2..]}ASTANA66.txt"));

    [Fact, Fires("CBL0314")]
    public void ADateOnAnUnclassifiedCableIsReported() => RuleAssert.Fires(
        Unclassified, Written.Unclassified.With("N/A", "DECL: [|03/05/2019|]"), "The cable is unclassified, so '03/05/2019' should be 'N/A'");

    [Fact]
    public void AnOrderLineOfAnUnclassifiedCableThatSaysNothingIsFilled() =>
        RuleAssert.Fixes(Unclassified, Written.Unclassified.With("E.O. 12958: N/A", "E.O. 12958:"), Written.Unclassified);

    [Fact, Silent("CBL0314")]
    public void ACableThatWasDeclassifiedSaysSo() =>
        RuleAssert.Silent(Unclassified, Written.Unclassified.With("N/A", "AS AMENDED; DECLASSIFIED JUNE 21, 2006"));

    [Fact, Muted("CBL0314")]
    public void AnOlderTelegramMaySayOtherwise() => RuleAssert.Silent(Unclassified, Unmarked.With("MAR 09", "MAR 79").Named("79SUVA120.txt"));

    [Fact, Fixes("CBL0314")]
    public void TheDateBecomesNotApplicable() => RuleAssert.Fixes(Unclassified, Unmarked, Written.Unclassified);

    [Fact]
    public void WhereAPortionIsClassifiedTheDateMayBeRight() => RuleAssert.OffersNothing(Unclassified, Unmarked.With("2. (SBU)", "2. (C)"));

    [Fact, Fires("CBL0315")]
    public void NotApplicableOnAClassifiedCableIsReported() => RuleAssert.Fires(
        NotApplicableOnClassified, WithValue("[|N/A|]"), "The cable is CONFIDENTIAL, so 'N/A' should be a date, a code or an event of declassification");

    [Fact, Silent("CBL0315")]
    public void NotApplicableOnAnUnclassifiedCableIsRight() => RuleAssert.Silent(NotApplicableOnClassified, Written.Unclassified);

    [Fact, Silent("CBL0315")]
    public void WhereMetadataAndClassificationLineDisagreeAnotherRuleSpeaks() => RuleAssert.Silent(
        NotApplicableOnClassified,
        Written.Unclassified.AsSavedPage("09SUVA120\t2009-03-05 22:10\t2010-12-08 21:09\tCONFIDENTIAL\tEmbassy Suva"));

    [Fact, Muted("CBL0315")]
    public void BeforeOrder12958NotApplicableIsLetPass() => RuleAssert.Silent(
        NotApplicableOnClassified, WithValue("N/A").With("E.O. 12958", "E.O. 11652").With("JAN 08", "JAN 74").Named("74ASTANA66.txt"));
}

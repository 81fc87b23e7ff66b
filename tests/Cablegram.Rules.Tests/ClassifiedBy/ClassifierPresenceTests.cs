using static Cablegram.Rules.ClassifiedBy.ClassifiedByRules;

namespace Cablegram.Rules.Tests.ClassifiedBy;

public class ClassifierPresenceTests
{
    private const string Paragraph = "Classified By: Ambassador Jane Placeholder; reasons\n1.4 (b) and (d).\n\n";
    private const string First = "1. (C) SUMMARY: The new elevator";

    private static Written Without => Written.Classified.Without(Paragraph);

    [Fact, Fires("CBL0401")]
    public void AClassifiedCableWithoutClassifierIsReported() => RuleAssert.Fires(
        Missing, Without.With("C O N F I D E N T I A L", "[|C O N F I D E N T I A L|]"),
        "The cable is classified but has no classifier paragraph; expected 'Classified By: name, position. Reason: 1.4 (letters)' before the text");

    [Theory, Silent("CBL0401")]
    [InlineData("REF: A. 07 ASTANA 3141", "REF: A. 07 ASTANA 3141  Classified by SCA Director Ivan Imaginary. Reason 1.4 (b)")]
    [InlineData("1. (C) SUMMARY:", "1. Classified by SCA Director Ivan Imaginary.\n\n2. (C) SUMMARY:")]
    [InlineData("1. (C) SUMMARY:", "DERIVED FROM: DSCG 05-1 B, D\n\n1. (C) SUMMARY:")]
    [InlineData("1. (C) SUMMARY:", "Clasified By: Ivan Imaginary\n\n1. (C) SUMMARY:")]
    public void AClassifierInAnotherPlaceIsThere(string old, string replacement) => RuleAssert.Silent(Missing, Without.With(old, replacement));

    [Fact, Muted("CBL0401")]
    public void AnExtractMayHaveLostTheClassifier() => RuleAssert.Silent(
        Missing, "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n" + Without.Text);

    [Fact, Muted("CBL0401")]
    public void BeforeOrder12958ThereIsNoClassifier() => RuleAssert.Silent(Missing, Without.With("JAN 08", "JAN 90").Named("90ASTANA66.txt"));

    [Fact, Muted("CBL0401")]
    public void ACableCutOffBeforeItsTextIsNotBlamed() => RuleAssert.Silent(Missing, Without.Text[..Without.Text.IndexOf(First, StringComparison.Ordinal)]);

    [Fact, Fires("CBL0402")]
    public void AClassifierOfAnUnclassifiedCableIsReported() => RuleAssert.Fires(
        OnUnclassified, Written.Unclassified.With("1. (SBU) SUMMARY", "[|Classified By:|] Econoff Jane Placeholder\n\n1. (SBU) SUMMARY"),
        "The cable is unclassified, so a classifier paragraph is not expected");

    [Fact, Silent("CBL0402")]
    public void AClassifierOfAClassifiedCableIsRight() => RuleAssert.Silent(OnUnclassified, Written.Classified);

    [Fact, Silent("CBL0402")]
    public void ASentenceOnWhatIsClassifiedIsNoClassifier() => RuleAssert.Silent(
        OnUnclassified, Written.Unclassified.With("2. (SBU) Econoff met", "2. (SBU) The fish is classified by size. Econoff met"));

    [Theory, Fires("CBL0407")]
    [InlineData("[|1|]. Classified By: Ambassador")]
    [InlineData("[|1|]. (U) Classified by Ambassador")]
    public void ANumberBeforeTheClassifierIsReported(string start) => RuleAssert.Fires(
        Numbered, Written.Classified.With("Classified By: Ambassador", start), "The number '1' should not stand before the classifier paragraph");

    [Theory, Silent("CBL0407")]
    [InlineData("(U) Classified by Ambassador")]
    [InlineData("CLASSIFIED BY: Ambassador")]
    public void AMarkOrCapitalsAreNoNumber(string start) => RuleAssert.Silent(Numbered, Written.Classified.With("Classified By: Ambassador", start));

    [Fact, Fixes("CBL0407")]
    public void TheNumberIsTakenOutWhereTheTextBeginsWithItAgain() =>
        RuleAssert.Fixes(Numbered, Written.Classified.With("Classified By:", "1. Classified By:"), Written.Classified);

    [Fact]
    public void WhereTheTextGoesOnWith2TheNumberStays() => RuleAssert.OffersNothing(
        Numbered,
        Written.Classified.With("Classified By:", "1. Classified By:").With("1. (C) SUMMARY", "2. (C) SUMMARY")
            .With("2. (C) The band", "3. (C) The band").With("3. (U) Visitors", "4. (U) Visitors").With("4. (C) COMMENT", "5. (C) COMMENT"));

    [Fact, Fires("CBL0409")]
    public void AClassifierBehindTheFirstParagraphIsReported() => RuleAssert.Fires(
        BeforeText, Without.With("2. (C) The band", "[|Classified By:|] Ambassador Jane Placeholder; reasons\n1.4 (b) and (d).\n\n2. (C) The band"),
        "The classifier paragraph should stand before paragraph 1");

    [Fact, Silent("CBL0409")]
    public void AClassifierBetweenTheFieldsAndTheTextIsRight() => RuleAssert.Silent(BeforeText, Written.Classified);

    [Fact, Silent("CBL0409")]
    public void AQuotationOfAClassifierIsNotTheCables() =>
        RuleAssert.Silent(BeforeText, Written.Classified.With("2. (C) The band", "Classified By: somebody else\n\n2. (C) The band"));
}

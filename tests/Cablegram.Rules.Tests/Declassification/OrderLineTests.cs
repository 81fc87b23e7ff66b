using static Cablegram.Rules.Declassification.DeclassificationRules;

namespace Cablegram.Rules.Tests.Declassification;

public class OrderLineTests
{
    private const string OrderLine = "E.O. 12958: DECL: 01/08/2018\n";

    [Fact, Fires("CBL0301")]
    public void ACableWithoutAnOrderLineIsReportedAtTags() => RuleAssert.Fires(
        OrderMissing, Written.Classified.Without(OrderLine).With("TAGS:", "[|TAGS:|]"), "The cable has no E.O. line; expected 'E.O. 12958: DECL: mm/dd/yyyy'");

    [Fact, Fires("CBL0301")]
    public void WithoutTagsTooTheClassificationWordIsReported() => RuleAssert.Fires(
        OrderMissing,
        Written.Unclassified.Without("E.O. 12958: N/A\nTAGS: ECON, EFIS, FJ\n").With("UNCLAS SUVA", "[|UNCLAS|] SUVA"),
        "The cable has no E.O. line; expected 'E.O. 12958: N/A'");

    [Fact, Silent("CBL0301")]
    public void AnOrderLineWithADamagedLabelIsThere() =>
        RuleAssert.Silent(OrderMissing, Written.Unclassified.With("E.O. 12958: N/A", "E.0. 12958: N/A"));

    [Fact, Silent("CBL0301")]
    public void AnOrderOnTheClassificationLineIsThere() => RuleAssert.Silent(
        OrderMissing, Written.Classified.Without(OrderLine).With("STATE FOR SCA/CEN\n", "STATE FOR SCA/CEN E.O. 12958: DECL: 01/08/2018\n"));

    [Fact, Muted("CBL0301")]
    public void APartialExtractMayHaveLostTheOrderLine() => RuleAssert.Silent(
        OrderMissing,
        "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n" + Written.Classified.Without(OrderLine).Text);

    [Fact, Muted("CBL0301")]
    public void ALaterSectionHasNoOrderLine() => RuleAssert.Silent(
        OrderMissing, Written.Classified.Without(OrderLine).With("SECTION 01 OF 02", "SECTION 02 OF 02"));

    [Fact, Muted("CBL0301")]
    public void BeforeTheFirstOrderLinesNoneIsMissed() => RuleAssert.Silent(
        OrderMissing, Written.Classified.Without(OrderLine).With("081037Z JAN 08", "081037Z JAN 71").Named("71ASTANA66.txt"));

    [Fact, Fixes("CBL0301")]
    public void AnUnclassifiedCableGetsNotApplicable() =>
        RuleAssert.Fixes(OrderMissing, Written.Unclassified.Without("E.O. 12958: N/A\n"), Written.Unclassified);

    [Fact]
    public void NoDateIsInventedForAClassifiedCable() => RuleAssert.OffersNothing(OrderMissing, Written.Classified.Without(OrderLine));

    [Theory]
    [InlineData("E.0. 12958:")]
    [InlineData("EO12958")]
    [InlineData("E.O.12958:")]
    [InlineData("E.O 12958:")]
    [InlineData("E. O. 12958:")]
    [InlineData("E.O. 12958;")]
    public void ADamagedLabelIsReportedAndMended(string label)
    {
        var cable = Written.Classified.With("E.O. 12958:", label);
        RuleAssert.Fires(OrderForm, cable.With(label, $"[|{label}|]"), $"The label '{label}' should be 'E.O. 12958:'");
        RuleAssert.Fixes(OrderForm, cable, Written.Classified);
    }

    [Fact, Fires("CBL0302"), Fixes("CBL0302")]
    public void ALabelWithAZeroForTheLetterIsMended()
    {
        RuleAssert.Fires(OrderForm, Written.Classified.With("E.O. 12958:", "[|E.0. 12958:|]"), "The label 'E.0. 12958:' should be 'E.O. 12958:'");
        RuleAssert.Fixes(OrderForm, Written.Classified.With("E.O. 12958: DECL", "E.0. 12958:DECL"), Written.Classified);
    }

    [Fact]
    public void AnOrderLineWithoutANumberGetsThatOfTheOrderInForce() => RuleAssert.Fixes(
        OrderForm, Written.Unclassified.With("E.O. 12958: N/A", "[|E.O.|] N/A"), Written.Unclassified);

    [Theory, Silent("CBL0302")]
    [InlineData("EO 12958")]
    [InlineData("EO 12958:")]
    [InlineData("E.O. 12958")]
    [InlineData("E.o. 12958:")]
    public void AThirdOfAllCablesWritesTheLabelWithoutStopsOrColon(string label) =>
        RuleAssert.Silent(OrderForm, Written.Classified.With("E.O. 12958:", label));

    [Fact, Silent("CBL0302")]
    public void ACommaBeforeAsAmendedIsNoDamage() =>
        RuleAssert.Silent(OrderForm, Written.Classified.With("E.O. 12958: DECL", "E.O. 12958, AS AMENDED: DECL"));

    [Fact, Fires("CBL0303")]
    public void TagsOnTheOrderLineIsReported() => RuleAssert.Fires(
        OrderGluedTags, Written.Classified.With("2018\nTAGS:", "2018 [|TAGS:|]"), "'TAGS:' should begin a line of its own, below the E.O. line");

    [Fact, Silent("CBL0303")]
    public void ThePassingLineMayStandBeforeTheOrder() =>
        RuleAssert.Silent(OrderGluedTags, Written.Classified.With("STATE FOR SCA/CEN\n\nE.O.", "STATE FOR SCA/CEN E.O."));

    [Fact, Muted("CBL0303")]
    public void AnExtractThatJoinsLinesIsNotBlamed() => RuleAssert.Silent(
        OrderGluedTags,
        "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"
        + Written.Classified.With("2018\nTAGS:", "2018 TAGS:").Text);

    [Theory, Fixes("CBL0303")]
    [InlineData("2018 TAGS:")]
    [InlineData("2018TAGS:")]
    [InlineData("2018    TAGS:")]
    public void TheLineBreakIsPutIn(string glued) => RuleAssert.Fixes(OrderGluedTags, Written.Classified.With("2018\nTAGS:", glued), Written.Classified);
}

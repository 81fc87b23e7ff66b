using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>Widths of lines.</summary>
public class LineWidthTests
{
    private const string Short = "3. (U) Visitors were given bread, salt and a small flag";

    private static Written Wide(string line) => Written.Classified.With(Short, line);

    [Fact, Fires("CBL0901")]
    public void ALineOf56ColumnsIsReportedFromColumn56On() => RuleAssert.Fires(
        TypographyRules.LineWidth55,
        Wide(Short + "[|s|]"),
        "The line has 56 columns, more than 55");

    [Fact, Silent("CBL0901")]
    public void ALineOf55ColumnsIsRight() =>
        RuleAssert.Silent(TypographyRules.LineWidth55, Wide(Short));

    [Fact, Silent("CBL0901")]
    public void BlanksAtTheEndAndThePilcrowOfTheSiteAreNoColumns() =>
        RuleAssert.Silent(TypographyRules.LineWidth55, Wide($"¶{Short}    "));

    [Fact, Silent("CBL0901")]
    public void APageLineInsideALineIsNoPartOfItsWidth() =>
        RuleAssert.Silent(TypographyRules.LineWidth55, Wide(Short + " ASTANA 00000066 002 OF 002"));

    [Fact, Fires("CBL0902")]
    public void ALineOfMoreThan69ColumnsIsReported() => RuleAssert.Fires(
        TypographyRules.LineWidth69,
        Wide("3. (U) Visitors were given bread, salt, honey, butter and a small fla[|g each|]"),
        "The line has 75 columns, more than 69");

    [Fact, Silent("CBL0902")]
    public void TheTransmissionHeaderHasAWidthOfItsOwn() => RuleAssert.Silent(
        TypographyRules.LineWidth69,
        Written.Classified.With("INFO RUEHMO/AMEMBASSY MOSCOW PRIORITY 0211", "INFO RUEHMO/AMEMBASSY MOSCOW PRIORITY 0211 RUEHXX/AMEMBASSY FREEDONIA PRIORITY 0212"));

    [Fact, Fires("CBL0903")]
    public void ALineThatWasNotWrappedIsReported() => RuleAssert.Fires(
        TypographyRules.LineWidth80,
        Wide("3. (U) Visitors were given bread, salt, honey, butter, plums and a small flag ea[|ch, or two|]"),
        "The line has 90 columns, more than 80, in a cable otherwise kept to width");

    [Theory, Silent("CBL0903")]
    [InlineData("3. (U) Visitors were given bread, salt, honey, butter, plums and a small flag")]
    [InlineData("-------------------------------------------------------------------------------------")]
    public void ALineOf80ColumnsOrARowOfStrokesIsNoAccident(string line) => RuleAssert.Silent(TypographyRules.LineWidth80, Wide(line));

    [Theory, Muted("CBL0901"), Muted("CBL0902"), Muted("CBL0903")]
    [InlineData("CBL0901")]
    [InlineData("CBL0902")]
    [InlineData("CBL0903")]
    public void ATextWhoseLinesWereJoinedHasNoWidth(string rule)
    {
        var cable = Wide("3. (U) Visitors were given bread, salt, honey, butter, plums and a small flag each, or two");
        var reflowed = cable.With("holds a\nsmall", "holds a small").With("mountain of wheat. The minister opened it with a\nbrass", "mountain of wheat. The minister opened it with a brass")
            .With("Imaginary\nsaid", "Imaginary said").With("nine years,\nand", "nine years, and");
        RuleAssert.Silent(Rulebook.Find(rule)!, reflowed);
    }

    [Theory, Muted("CBL0901"), Muted("CBL0902"), Muted("CBL0903")]
    [InlineData("CBL0901")]
    [InlineData("CBL0902")]
    [InlineData("CBL0903")]
    public void AMarkdownCopyHasNoWidth(string rule) => RuleAssert.Silent(
        Rulebook.Find(rule)!,
        Wide("3. (U) Visitors were given bread, salt, honey, butter, plums and a small flag each, or two").With("TAGS: EAGR", "TAGS [EAGR](#)"));
}

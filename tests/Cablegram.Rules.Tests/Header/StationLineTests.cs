using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class StationLineTests
{
    [Fact, Fires("CBL0103")]
    public void AMissingHashIsReported() => RuleAssert.Fires(
        HeaderRules.DeForm, Damaged("DE RUEHTA [|0066|]/01 0081042"), "In the DE line '0066' is wrong: expected '#0066'");

    [Fact, Fires("CBL0103")]
    public void AShortSerialIsReported() => RuleAssert.Fires(HeaderRules.DeForm, Damaged("DE RUEHTA #[|66|]/01 0081042"));

    [Fact, Fires("CBL0103")]
    public void ASectionOfOneDigitIsReported() => RuleAssert.Fires(HeaderRules.DeForm, Damaged("DE RUEHTA #0066[|/1|] 0081042"));

    [Fact, Fires("CBL0103")]
    public void ALineThatIsNoDeLineAnyMoreIsReported() => RuleAssert.Fires(HeaderRules.DeForm, Damaged("[|DERUEHTA|] #0066/01 0081042"));

    // Blanks before and behind it were put in and taken out by turns.
    [Fact, Fires("CBL0103")]
    public void AStationThatIsMissingIsReportedAndNotMended() => RuleAssert.Fires(
        HeaderRules.DeForm, Damaged("DE  [|#0066/01|] 0081042"), "In the DE line '#0066/01' is wrong: expected a routing indicator of four to seven letters");

    [Fact, Fires("CBL0103")]
    public void AStationThatIsNoIndicatorIsReported() => RuleAssert.Fires(HeaderRules.DeForm, Damaged("DE [|RUEHT4|] #0066/01 0081042"));

    [Fact, Fires("CBL0103")]
    public void AFilingTimeThatDoesNotExistIsReported() => RuleAssert.Fires(
        HeaderRules.DeForm, Damaged("DE RUEHTA #0066/01 [|0081092|]"), "In the DE line '0081092' is wrong: there is no such day or time");

    [Fact, Fires("CBL0103")]
    public void AMissingFilingTimeIsReportedAtTheSerial() => RuleAssert.Fires(HeaderRules.DeForm, Damaged("DE RUEHTA [|#0066/01|]"));

    [Fact, Silent("CBL0103")]
    public void ALineWithoutASectionIsRight() => RuleAssert.Silent(HeaderRules.DeForm, Damaged("DE RUEHTA #0066 0081042"));

    [Theory]
    [InlineData("DE RUEHTA 0066/01 0081042")]
    [InlineData("DE RUEHTA #66/01 0081042")]
    [InlineData("DE RUEHTA #0066/1 0081042")]
    [InlineData("DERUEHTA #0066/01 0081042")]
    [InlineData("DE  RUEHTA #0066/01  0081042")]
    [InlineData("DE RUEHTA#0066/01 0081042")]
    [InlineData("DE RUEHTA # 0066/01 0081042")]
    [InlineData("DE RUEHTA #OO66/O1 OO81042")]
    [InlineData("DE RUEHTA #10066/01 0081042")]
    public void FormIsRestored(string damaged) => RuleAssert.Fixes(HeaderRules.DeForm, Damaged(damaged), Written.Classified);

    [Fact, Fixes("CBL0103")]
    public void ALostDigitIsRestoredWhereTheDateTimeGroupTellsIt() =>
        RuleAssert.Fixes(HeaderRules.DeForm, Damaged("DE RUEHTA #0066/01 008137"), Damaged("DE RUEHTA #0066/01 0081037"));

    [Fact]
    public void ATimeThatCanBeReadInTwoWaysIsLeft() => RuleAssert.OffersNothing(HeaderRules.DeForm, Damaged("DE RUEHTA #0066/01 00810492"));

    [Fact, Fires("CBL0104")]
    public void ASerialThatIsNotTheMessageNumberIsReported() => RuleAssert.Fires(
        HeaderRules.SerialNumber, Damaged("DE RUEHTA #[|0067|]/01 0081042"), "The station serial is 0067, but the number of 08ASTANA66 makes it 0066");

    [Fact, Silent("CBL0104")]
    public void TheSerialHasOnlyTheLastFourDigitsOfTheNumber() => RuleAssert.Silent(
        HeaderRules.SerialNumber, Written.Classified.Named("08ASTANA20066.txt").With("ASTANA 000066\n", "ASTANA 020066\n"));

    [Fact, Silent("CBL0104")]
    public void AFileNamedLikeAnotherCableHasARightSerial() => RuleAssert.Silent(HeaderRules.SerialNumber, Written.Classified.Named("08ASTANA99.txt"));

    [Fact, Fixes("CBL0104")]
    public void TheSerialBecomesTheMessageNumber() =>
        RuleAssert.Fixes(HeaderRules.SerialNumber, Damaged("DE RUEHTA #0606/01 0081042"), Written.Classified);

    [Fact]
    public void ASerialIsLeftWhereTheClassificationLineHasAThirdNumber() => RuleAssert.OffersNothing(
        HeaderRules.SerialNumber, Damaged("DE RUEHTA #0606/01 0081042").With("ASTANA 000066\n", "ASTANA 000071\n"));

    private static Written Damaged(string line) => Written.Classified.With("DE RUEHTA #0066/01 0081042", line);
}

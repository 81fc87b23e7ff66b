using Cablegram.Rules.Archive;

namespace Cablegram.Rules.Tests.Archive;

public class DocumentNumberTests
{
    private const string Right = "Number: 1975SUVA00412";

    [Fact, Fires("CBL1101")]
    public void ANumberOfTheDepartmentWithFiveDigitsIsReported() => RuleAssert.Fires(
        ArchiveRules.DocumentNumberForm, Written.Telegram.With(Right, "Number: [|1975STATE95768|]"),
        "Document number '1975STATE95768' should be '1975STATE095768'");

    [Fact, Fires("CBL1101")]
    public void ANumberThatCannotBeToldIsReportedWithTheForm() => RuleAssert.Fires(
        ArchiveRules.DocumentNumberForm, Written.Telegram.With(Right, "Number: [|SUVA/412|]"),
        "Document number 'SUVA/412' should be the year with four digits, the post cut to six characters and five or six digits");

    [Fact, Silent("CBL1101")]
    public void PostsCutToSixCharactersAreRight()
    {
        foreach (var number in new[] { "1975SUVA00412", "1975STATE095768", "1974LAPAZ00304", "1975ABUDH00412", "1975BANGKO00412", "1975PORTA00412", "1975USUNN00412", "1975NATOB00412", "1975FREEDO100412" })
        {
            RuleAssert.Silent(ArchiveRules.DocumentNumberForm, Written.Telegram.With(Right, "Number: " + number));
        }
    }

    [Fact, Muted("CBL1101")]
    public void AReferenceIdOfLaterYearsIsNoDocumentNumber() => RuleAssert.Silent(
        ArchiveRules.DocumentNumberForm,
        "Canonical ID: 09SUVA131_a\nDate: 2009 March 12, 22:40 (Thursday)\nClassification: CONFIDENTIAL\n\nP 122240Z MAR 09\nFM AMEMBASSY SUVA\n\nC O N F I D E N T I A L SUVA 000131\n");

    [Fact, Fixes("CBL1101")]
    public void YearPostAndDigitsAreWrittenInFull()
    {
        Mended("1975SUVA412", "1975SUVA00412");
        Mended("75SUVA0412", "1975SUVA00412");
        Mended("1975STATE95768", "1975STATE095768");
        Mended("1975LA PAZ00304", "1975LAPAZ00304");
        Mended("1975PORTAUPRINCE00412", "1975PORTA00412");
        Mended("1975ABUDHA00412", "1975ABUDH00412");
        Mended("1975Suva0000412", "1975SUVA00412");
    }

    [Fact]
    public void ALongNameNobodyKnowsIsNotCut() =>
        RuleAssert.OffersNothing(ArchiveRules.DocumentNumberForm, Written.Telegram.With(Right, "Number: 1975FREEDONIA00412"));

    private static void Mended(string written, string expected) => RuleAssert.Fixes(
        ArchiveRules.DocumentNumberForm, Written.Telegram.With(Right, "Number: " + written), Written.Telegram.With(Right, "Number: " + expected));
}

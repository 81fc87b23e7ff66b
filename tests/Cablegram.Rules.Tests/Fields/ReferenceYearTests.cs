using Cablegram.Rules.Fields;

namespace Cablegram.Rules.Tests.Fields;

/// <summary>References without a year.</summary>
public class ReferenceYearTests
{
    [Fact, Fires("CBL0525")]
    public void AHigherNumberOfTheOwnPostIsReported() => RuleAssert.Fires(
        ReferenceRules.NumberFuture,
        Written.Classified.With("07 ASTANA 3141", "[|ASTANA 3141|]"),
        "Reference 'ASTANA 3141' has a higher number than this cable, 08ASTANA66, and is taken for one of 2007; its year should be written");

    [Fact, Silent("CBL0525")]
    public void ALowerNumberAnotherPostOrAYearIsRight()
    {
        foreach (var reference in new[] { "ASTANA 65", "MOSCOW 3141", "08 ASTANA 3141" })
        {
            RuleAssert.Silent(ReferenceRules.NumberFuture, Written.Classified.With("07 ASTANA 3141", reference));
        }
    }

    [Fact, Muted("CBL0525")]
    public void TheBodyOfAnotherCableIsNotMeasuredByTheIdOfItsPage() => RuleAssert.Silent(
        ReferenceRules.NumberFuture, Written.Classified.With("07 ASTANA 3141", "ASTANA 3141").With("ASTANA 000066", "ASTANA 004066"));

    [Fact, Fixes("CBL0525")]
    public void TheYearBeforeIsWritten() => RuleAssert.Fixes(ReferenceRules.NumberFuture, Written.Classified.With("07 ASTANA 3141", "ASTANA 3141"), Written.Classified);

    [Fact]
    public void ANumberJustAheadMayBeOfTheSameYear()
    {
        RuleAssert.Offers(ReferenceRules.NumberFuture, Written.Classified.With("07 ASTANA 3141", "ASTANA 67"), "Write '08' in front of 'ASTANA 67'", "Write '07' in front of 'ASTANA 67'");
        RuleAssert.Offers(ReferenceRules.NumberFuture, Written.Classified.With("07 ASTANA 3141", "ASTANA 167"), "Write '07' in front of 'ASTANA 167'", "Write '08' in front of 'ASTANA 167'");
    }

    [Fact, Fires("CBL0526")]
    public void AReferenceWithoutAYearIsReported() => RuleAssert.Fires(
        ReferenceRules.Year, Written.Classified.With("07 MOSCOW 5154", "[|MOSCOW 12|]"), "Reference 'MOSCOW 12' has no year; it should be '08 MOSCOW 12'");

    [Fact, Silent("CBL0526")]
    public void AYearBehindTheNumberAndALetterAreRight() => RuleAssert.Silent(
        ReferenceRules.Year, Written.Classified.With("07 MOSCOW 5154", "MOSCOW 5154 (07)\nC. MINISTRY LETTER OF JAN 4"));

    [Fact, Fixes("CBL0526")]
    public void TheYearIsWrittenAsTheListWritesIt() => RuleAssert.Fixes(
        ReferenceRules.Year,
        Written.Classified.With("A. 07 ASTANA 3141\nB. 07 MOSCOW 5154", "A. 2007 ASTANA 3141\nB. MOSCOW 12 AND 14"),
        Written.Classified.With("A. 07 ASTANA 3141\nB. 07 MOSCOW 5154", "A. 2007 ASTANA 3141\nB. 2008 MOSCOW 12 AND 14"));
}

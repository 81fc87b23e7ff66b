using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class EnvelopeTests
{
    [Fact, Fires("CBL0101")]
    public void AStationSerialOfTwoLettersIsReported() => RuleAssert.Fires(
        HeaderRules.HeaderStart,
        Written.Classified.With("VZCZCXRO1234", "[|VZCZCXR1234|]"),
        "The header begins with 'VZCZCXR1234', not with VZCZC, three letters and four digits");

    [Fact, Fires("CBL0101")]
    public void AMissingStartIsReportedAtTheRoutingLine() =>
        RuleAssert.Fires(HeaderRules.HeaderStart, Written.Classified.With("VZCZCXRO1234\nOO RUEHAG", "[|OO|] RUEHAG"));

    [Fact, Fires("CBL0101")]
    public void ADamagedStartIsReported() =>
        RuleAssert.Fires(HeaderRules.HeaderStart, Written.Classified.With("VZCZCXRO1234", "[|VCZCXRO1234|]"));

    [Fact, Silent("CBL0101")]
    public void ABlankAfterTheStartAndThreeDigitsAreRight() =>
        RuleAssert.Silent(HeaderRules.HeaderStart, Written.Classified.With("VZCZCXRO1234", "VZCZC XRO123"));

    [Fact, Silent("CBL0101")]
    public void AHeaderThatBeginsWithTheDateTimeGroupIsNotFull() => RuleAssert.Silent(HeaderRules.HeaderStart, HeaderCables.WithoutEnvelope);

    [Fact, Muted("CBL0101")]
    public void AnExtractMayHaveLostTheStart() =>
        RuleAssert.Silent(HeaderRules.HeaderStart, Written.Classified.Without("VZCZCXRO1234\n").AsPartialExtract());

    [Fact, Fires("CBL0102")]
    public void AHeaderWithoutADeLineIsReportedAtTheProsign() => RuleAssert.Fires(
        HeaderRules.DeMissing,
        Written.Classified.With("OO RUEHAG RUEHROV RUEHSL RUEHSR\nDE RUEHTA #0066/01 0081042", "[|OO|] RUEHAG RUEHROV RUEHSL RUEHSR"),
        "Behind 'OO' the header has no line 'DE station #serial time'");

    [Fact, Silent("CBL0102")]
    public void ADamagedDeLineIsNotMissing() =>
        RuleAssert.Silent(HeaderRules.DeMissing, Written.Classified.With("DE RUEHTA #0066/01", "DERUEHTA#0066/01"));

    [Fact, Muted("CBL0102")]
    public void AnExtractMayHaveLostTheDeLine() =>
        RuleAssert.Silent(HeaderRules.DeMissing, Written.Classified.Without("DE RUEHTA #0066/01 0081042\n").AsPartialExtract());

    [Fact, Fires("CBL0120")]
    public void WhatStandsBehindColumn69IsReported() => RuleAssert.Fires(
        HeaderRules.HeaderWidth,
        Written.Classified.With("OO RUEHAG RUEHROV RUEHSL RUEHSR", "OO RUEHAG RUEHROV RUEHSL RUEHSR RUEHBS RUEHBW RUEHIK RUEHPW RUEHLA RU[|EHVK|]"),
        "The line has 73 characters, more than 69");

    [Fact, Silent("CBL0120")]
    public void SixtyNineCharactersAreRight() => RuleAssert.Silent(
        HeaderRules.HeaderWidth,
        Written.Classified.With("OO RUEHAG RUEHROV RUEHSL RUEHSR", "OO RUEHAG RUEHROV RUEHSL RUEHSR RUEHBSA RUEHBWA RUEHIKA RUEHPW RUEHLA"));

    [Fact, Muted("CBL0120")]
    public void AnExtractMayHaveJoinedLines() => RuleAssert.Silent(
        HeaderRules.HeaderWidth,
        Written.Classified.With("OO RUEHAG RUEHROV RUEHSL RUEHSR", "OO RUEHAG RUEHROV RUEHSL RUEHSR RUEHBS RUEHBW RUEHIK RUEHPW RUEHLA RUEHVK").AsPartialExtract());
}

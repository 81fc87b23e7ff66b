using Cablegram.Rules.Header;

namespace Cablegram.Rules.Tests.Header;

public class OriginatorTests
{
    [Fact, Fires("CBL0114")]
    public void AMisspeltPostIsReported() => RuleAssert.Fires(
        HeaderRules.OriginatorKnown,
        Written.Classified.With("FM AMEMBASSY ASTANA", "FM [|AMEMBASSY ASTNA|]"),
        "The originator 'AMEMBASSY ASTNA' is no known post; is it 'AMEMBASSY ASTANA'?");

    [Fact, Fires("CBL0114")]
    public void AnotherPostThanTheIdsIsReported() => RuleAssert.Fires(
        HeaderRules.OriginatorKnown,
        Written.Classified.With("FM AMEMBASSY ASTANA", "FM [|AMEMBASSY MADRID|]"),
        "The originator 'AMEMBASSY MADRID' is not ASTANA, the post of 08ASTANA66");

    [Fact, Fires("CBL0114")]
    public void ASlipThatReferencesHaveTooIsReported() => RuleAssert.Fires(
        HeaderRules.OriginatorKnown, Written.Unclassified.Named("09BRASILIA120.txt").With("FM AMEMBASSY SUVA", "FM [|AMEMBASSY BRASILA|]").With("UNCLAS SUVA 000120", "UNCLAS BRASILIA 000120"));

    [Fact, Silent("CBL0114")]
    public void AnotherSpellingIsRight() => RuleAssert.Silent(
        HeaderRules.OriginatorKnown, Written.Unclassified.Named("09TALLINN120.txt").With("FM AMEMBASSY SUVA", "FM AMEMBASSY TALLIN").With("UNCLAS SUVA 000120", "UNCLAS TALLINN 000120"));

    [Fact, Silent("CBL0114")]
    public void AMissionInTheSameCityMaySendUnderTheEmbassysId() => RuleAssert.Silent(
        HeaderRules.OriginatorKnown,
        Written.Unclassified.Named("09BRUSSELS120.txt").With("FM AMEMBASSY SUVA", "FM USEU BRUSSELS").With("UNCLAS SUVA 000120", "UNCLAS BRUSSELS 000120"));

    [Fact, Silent("CBL0114")]
    public void ACommandIsInNoTable() =>
        RuleAssert.Silent(HeaderRules.OriginatorKnown, Written.Classified.With("FM AMEMBASSY ASTANA", "FM CDR USIMAGINARYCOM NOWHERE FL"));

    [Fact, Silent("CBL0114")]
    public void AFileWithAnotherCablesNameIsNotTheOriginatorsFault() => RuleAssert.Silent(HeaderRules.OriginatorKnown, Written.Classified.Named("08MADRID67.txt"));

    [Fact, Fixes("CBL0114")]
    public void TheNearestPostIsWritten() =>
        RuleAssert.Fixes(HeaderRules.OriginatorKnown, Written.Classified.With("FM AMEMBASSY ASTANA", "FM AMEMBASSY ASTNA"), Written.Classified);

    [Theory]
    [InlineData("FM AMEMBASY ASTANA")]
    [InlineData("FM AMEMBASSAY ASTANA")]
    [InlineData("FM AMBASSY ASTNA")]
    [InlineData("FM ASTNA")]
    public void TheOfficeIsSpeltRight(string damaged) => RuleAssert.Fixes(
        HeaderRules.OriginatorKnown,
        Written.Classified.With("FM AMEMBASSY ASTANA", damaged),
        Written.Classified.With("FM AMEMBASSY ASTANA", damaged == "FM ASTNA" ? "FM ASTANA" : "FM AMEMBASSY ASTANA"));

    [Fact, Silent("CBL0114")]
    public void AnUmlautMayBeWrittenOut() => RuleAssert.Silent(
        HeaderRules.OriginatorKnown,
        Written.Unclassified.Named("09DUSSELDORF120.txt").With("FM AMEMBASSY SUVA", "FM AMCONSUL DUESSELDORF").With("UNCLAS SUVA 000120", "UNCLAS DUSSELDORF 000120"));

    [Fact]
    public void AnUnknownPostMayBeTheIds() => RuleAssert.Offers(
        HeaderRules.OriginatorKnown,
        Written.Classified.With("FM AMEMBASSY ASTANA", "FM AMEMBASSY NOWHERE"),
        "Write 'AMEMBASSY ASTANA' instead of 'AMEMBASSY NOWHERE'");

    [Fact]
    public void TheNearestPostComesBeforeTheIds() => RuleAssert.Offers(
        HeaderRules.OriginatorKnown,
        Written.Classified.With("FM AMEMBASSY ASTANA", "FM AMEMBASSY MADRYD"),
        "Write 'AMEMBASSY MADRID' instead of 'AMEMBASSY MADRYD'",
        "Write 'AMEMBASSY ASTANA' instead of 'AMEMBASSY MADRYD'");

    [Fact, Fires("CBL0115")]
    public void AStationOfAnotherPostIsReported() => RuleAssert.Fires(
        HeaderRules.OriginatorRouting,
        Written.Classified.With("DE RUEHTA", "DE [|RUEHMD|]"),
        "The station RUEHMD is not one of ASTANA: RUEHTA, RUEHAST");

    [Fact, Silent("CBL0115")]
    public void APostMayHaveSeveralStations() => RuleAssert.Silent(HeaderRules.OriginatorRouting, Written.Classified.With("DE RUEHTA", "DE RUEHAST"));

    [Fact, Silent("CBL0115")]
    public void APostWithoutAKnownStationMayHaveAny() => RuleAssert.Silent(
        HeaderRules.OriginatorRouting,
        Written.Classified.Named("08FREEDONIA66.txt").With("FM AMEMBASSY ASTANA", "FM AMEMBASSY FREEDONIA").With("ASTANA 000066\n", "FREEDONIA 000066\n"));
}

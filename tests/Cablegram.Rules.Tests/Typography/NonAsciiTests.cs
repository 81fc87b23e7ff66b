using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>Characters beyond the telegraph's.</summary>
public class NonAsciiTests
{
    [Fact, Fires("CBL0904")]
    public void TheFirstOfALineIsReportedForAll() => RuleAssert.Fires(
        TypographyRules.NonAscii,
        Written.Classified.With("brass band, and told Poloff", "[|“|]brass band”, and told Poloff").With("The elevator is real;", "The elevator is real [|–|]"),
        "'“' (U+201C) is not in the telegraph alphabet, nor is another on this line",
        "'–' (U+2013) is not in the telegraph alphabet");

    [Fact, Fires("CBL0904")]
    public void AnAccentIsNotOfTheTelegraph() => RuleAssert.Fires(
        TypographyRules.NonAscii, Written.Classified.With("Ivan Imaginary", "Iv[|á|]n Imaginárý"),
        "'á' (U+00E1) is not in the telegraph alphabet, nor are 2 more on this line");

    [Fact, Silent("CBL0904")]
    public void ThePilcrowIsTheSites() => RuleAssert.Silent(TypographyRules.NonAscii, Written.Classified.With("2. (C) The band", "¶2. (C) The band"));

    [Fact, Muted("CBL0904")]
    public void WhatAnArchiveLeftBelowTheSignatureIsNotTheCables() => RuleAssert.Silent(
        TypographyRules.NonAscii, Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\n\nSystematic Review – 05 JUL 2026\n"));

    [Fact, Fixes("CBL0904")]
    public void QuotationMarksDashesAndDotsAreWrittenInAscii() => RuleAssert.Fixes(
        TypographyRules.NonAscii,
        Written.Classified.With("The elevator is real; the forecast is a", "‘The elevator’ is “real” — the forecast – is…\u00a0a"),
        Written.Classified.With("The elevator is real; the forecast is a", "'The elevator' is \"real\" -- the forecast - is... a"));

    [Fact]
    public void LettersWithAccentsAreLeft() =>
        RuleAssert.OffersNothing(TypographyRules.NonAscii, Written.Classified.With("Ivan Imaginary", "Iván Imaginary"));
}

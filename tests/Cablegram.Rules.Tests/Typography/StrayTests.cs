using Cablegram.Rules.Typography;

namespace Cablegram.Rules.Tests.Typography;

/// <summary>Characters that mean nothing where they stand.</summary>
public class StrayTests
{
    private static Written Band(string text) => Written.Classified.With("The band played twice.", text);

    [Theory, Fires("CBL0905")]
    [InlineData("The band¿s drum.", "The band[|¿|]s drum.", "'¿' (U+00BF) is a sign that means nothing here")]
    [InlineData("The band ¬ played.", "The band [|¬|] played.", "'¬' (U+00AC) is a sign that means nothing here")]
    [InlineData("The ¬µband played.", "The [|¬µ|]band played.", "'¬µ' is a sign that means nothing here")]
    [InlineData("The bandâ€™s drum.", "The band[|â€™|]s drum.", "'â€™' is '’' that was decoded wrongly")]
    [InlineData("The cafÃ© band.", "The caf[|Ã©|] band.", "'Ã©' is 'é' that was decoded wrongly")]
    [InlineData("The ï»¿band.", "The [|ï»¿|]band.", "'ï»¿' is a byte-order mark that was decoded wrongly")]
    [InlineData("The ï¿½band.", "The [|ï¿½|]band.", "'ï¿½' is what a character was that could not be decoded")]
    [InlineData("The¬†band.", "The[|¬†|]band.", "'¬†' is a blank that was decoded wrongly")]
    [InlineData("The bandª.", "The band[|ª|].", "'ª' (U+00AA) is a sign that means nothing here")]
    [InlineData("The \ufeffband.", "The [|\ufeff|]band.", "U+FEFF is an invisible character")]
    [InlineData("The b\ufffdnd.", "The b[|\ufffd|]nd.", "U+FFFD is what a character was that could not be decoded")]
    [InlineData("The\u00a0band.", "The[|\u00a0|]band.", "U+00A0 is another blank than that of the wire")]
    [InlineData("The band\u0092s drum.", "The band[|\u0092|]s drum.", "U+0092 is a control character")]
    [InlineData("The bаnd.", "The b[|а|]nd.", "'а' (U+0430) is a letter of another script within a word")]
    [InlineData("The bandÕs drum.", "The band[|Õ|]s drum.", "'Õ' (U+00D5) is a capital within a word")]
    [InlineData("The band¿s ¿drum¿.", "The band[|¿|]s ¿drum¿.", "'¿' (U+00BF) is a sign that means nothing here; 2 more stand on this line")]
    public void ACharacterThatCameInByDamageIsReported(string written, string marked, string message)
    {
        Assert.Equal(written, marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        RuleAssert.Fires(TypographyRules.NonAsciiStray, Band(marked), message);
    }

    [Fact, Fixes("CBL0905")]
    public void InvisibleCharactersInARowAreTakenOutTogether() => RuleAssert.Fixes(
        TypographyRules.NonAsciiStray, Band("The " + new string('\u202e', 400) + "band played."), Band("The band played."));

    [Theory, Silent("CBL0905")]
    [InlineData("The “band’s” drum – and fife…")]
    [InlineData("The band of São Tomé, Señor Peña's.")]
    [InlineData("¿Por qué no tocan? the band asked.")]
    [InlineData("The band costs £300, or € 5.")]
    [InlineData("It was 30° in § 4, on 5 m².")]
    [InlineData("The оркестр played.")]
    [InlineData("A CAFÉ” band, IRMÃ” and VOILÀ.")]
    public void WhatSomebodyWroteIsLeft(string text) => RuleAssert.Silent(TypographyRules.NonAsciiStray, Band(text));

    [Fact, Muted("CBL0905")]
    public void ThePilcrowsOfTheSiteAreNotReported() =>
        RuleAssert.Silent(TypographyRules.NonAsciiStray, Written.Classified.With("2. (C) The band", "¶2. (C) The band"));

    [Fact, Muted("CBL0905")]
    public void WhatAnArchiveLeftBelowTheSignatureIsNotTheCables() =>
        RuleAssert.Silent(TypographyRules.NonAsciiStray, Written.Classified.With("PLACEHOLDER\n", "PLACEHOLDER\n\nNNN ¿¿¿¿\n"));

    [Fact, Fires("CBL0905")]
    public void LostPilcrowsAreOneFinding() => RuleAssert.Fires(
        TypographyRules.NonAsciiStray,
        Written.Classified.With("1. (C) SUMMARY", "[|\ufffd|]1. (C) SUMMARY").With("2. (C) The band", "\ufffd2. (C) The band").With("3. (U)", "\ufffd3. (U)"),
        "U+FFFD is a pilcrow that could not be decoded, as at 2 more paragraphs");

    [Fact, Fixes("CBL0905")]
    public void LostPilcrowsAreRemovedTogether() => RuleAssert.Fixes(
        TypographyRules.NonAsciiStray,
        Written.Classified.With("1. (C) SUMMARY", "\ufffd1. (C) SUMMARY").With("2. (C) The band", "\ufffd2. (C) The band")
            .With("small mountain", "\ufffd2009. mountain"),
        Written.Classified.With("small mountain", "2009. mountain"));

    [Theory, Fixes("CBL0905")]
    [InlineData("The bandâ€™s drum.", "The band’s drum.")]
    [InlineData("The â€œbandâ€\u009d played â€“ twice.", "The “band” played – twice.")]
    [InlineData("The â€œbandâ€ played.", "The “band” played.")]
    [InlineData("The ‚Äúband‚Äù played.", "The “band” played.")]
    [InlineData("SÃ£o TomÃ© costs Â£5.", "São Tomé costs £5.")]
    [InlineData("The band\u0092s drum.", "The band’s drum.")]
    [InlineData("The band¿s drum, the band\ufffds fife.", "The band's drum, the band's fife.")]
    [InlineData("The ¿¿¿¿ band ¬ played.", "The band played.")]
    [InlineData("The pro¬fessional b\u00adand.", "The professional band.")]
    [InlineData("The\u00a0band pl\u200bayed.", "The band played.")]
    [InlineData("The ï»¿band¬†played.", "The band played.")]
    [InlineData("The ﬁfe.", "The fife.")]
    [InlineData("The staﬀ, the ﬂute, the oﬃce and the baﬄe.", "The staff, the flute, the office and the baffle.")]
    [InlineData("The ｂａｎｄ.", "The band.")]
    public void TheCharacterMeantIsWritten(string text, string expected) => RuleAssert.Fixes(
        TypographyRules.NonAsciiStray, Band(text), Band(expected));

    [Theory]
    [InlineData("The b\ufffdnd.")]
    [InlineData("The mu¿eca.")]
    [InlineData("The ☃ band.")]
    public void WhatNobodyKnowsHasNoFix(string text) => RuleAssert.OffersNothing(TypographyRules.NonAsciiStray, Band(text));

    [Fact]
    public void AnEscapedCharacterOfARecordHasNoFix() => RuleAssert.OffersNothing(
        TypographyRules.NonAsciiStray,
        "{\"id\": \"08ASTANA66\", \"header\": \"O 081037Z JAN 08\\nFM AMEMBASSY ASTANA\\nTO SECSTATE\", \"body\": \"UNCLAS ASTANA 000066\\n\\n1. (U) The b\\u00bf and.\\n\"}");
}

namespace Cablegram.Rules.Tests.Fields;

/// <summary>Known misspellings and misuses of tags, codes run together, codes of another era.</summary>
public class TagMisusedTests
{
    private static readonly Rule Misused = Rulebook.Find("CBL0504")!;
    private static readonly Rule Glued = Rulebook.Find("CBL0505")!;
    private static readonly Rule Obsolete = Rulebook.Find("CBL0514")!;

    [Theory]
    [InlineData("RU", "'RU' is a known misuse on TAGS lines, expected 'RS' (Russia)")]
    [InlineData("EU", "'EU' is a known misuse on TAGS lines, expected 'EUN' (European Union)")]
    [InlineData("PERL", "'PERL' is a known misuse on TAGS lines, expected 'PREL' (External Political Relations)")]
    public void TheCodeThatIsMeantIsNamed(string tag, string message) => RuleAssert.Fires(Misused, TagCables.WithTags($"TAGS: ECON, [|{tag}|], KZ"), message);

    [Fact, Fires("CBL0504")]
    public void AMisuseOfAnotherListsCodeIsReported() => RuleAssert.Fires(Misused, TagCables.WithTags("TAGS: PREL, [|VZ|], KZ"));

    [Fact, Fires("CBL0504")]
    public void WhatIsNotCertainIsReportedAsAPossibility() => RuleAssert.Fires(
        Misused, TagCables.WithTags("TAGS: PREL, [|KNUC|], KZ"), "'KNUC' is a known misuse on TAGS lines, 'KNNP' or 'MNUC' may be meant");

    [Fact, Silent("CBL0504")]
    public void TheRightCodesAreNotReported() => RuleAssert.Silent(Misused, TagCables.WithTags("TAGS: PREL, RS, EUN, VE, JA, KZ"));

    [Fact, Silent("CBL0504")]
    public void ANameInAPhraseIsNoMisusedCode() => RuleAssert.Silent(Misused, TagCables.WithTags("TAGS: PREL IT ITALY NATIONAL ELECTIONS"));

    [Fact, Muted("CBL0504")]
    public void ACodeOf1974IsNotMisusedInItsTime() => RuleAssert.Silent(Misused, TagCables.OfYear(1975, "TAGS: SHUM, YE, VN"));

    [Fact, Muted("CBL0504")]
    public void ACountryCodeOfAfter2010IsNotMisusedInItsTime() => RuleAssert.Silent(Misused, TagCables.OfYear(2012, "TAGS: PREL, RU, VN"));

    [Fact, Fixes("CBL0504")]
    public void TheCodeThatIsMeantIsWritten() =>
        RuleAssert.Fixes(Misused, TagCables.WithTags("TAGS: PREL, RU, KZ"), TagCables.WithTags("TAGS: PREL, RS, KZ"));

    [Theory]
    [InlineData("TAGS: PREL, RU, RS, KZ", "TAGS: PREL, RS, KZ")]
    [InlineData("TAGS: RU PREL RS", "TAGS: PREL RS")]
    public void AMisuseBesideTheRightCodeIsTakenOut(string tags, string mended) =>
        RuleAssert.Fixes(Misused, TagCables.WithTags(tags), TagCables.WithTags(mended));

    [Fact, Fires("CBL0505")]
    public void CodesRunTogetherAreReported() => RuleAssert.Fires(
        Glued, TagCables.WithTags("TAGS: PREL, [|EINDETRD|], KZ"), "'EINDETRD' is several tags run together, expected 'EIND, ETRD'");

    [Fact, Silent("CBL0505")]
    public void ALongCodeIsOneTag() => RuleAssert.Silent(Glued, TagCables.WithTags("TAGS: PREL, MTCRE, UNESCO, UNHRC-1"));

    [Fact, Muted("CBL0505")]
    public void WhereTheCopyLostTheLinesEndsTagsRunTogetherAreItsFault() => RuleAssert.Silent(
        Glued,
        new Written(
            "09SUVA120.txt",
            """{ "_id" : "09SUVA120", "origin" : "Embassy Suva", "date_time" : "2009-03-05 22:10", "classification" : "UNCLASSIFIED", "body" : "UNCLAS SUVA 000120SIPDISE.O. 12958: N/ATAGS: ECON EFISETRD FJSUBJECT: FIJI: TUNA CANNERY TRIES A FOUR-DAY WEEK1. The cannery at Lower Levuka closes on Fridays.DRAFTWELL" }"""));

    [Theory]
    [InlineData("TAGS: PREL, EINDETRD, KZ", "TAGS: PREL, EIND, ETRD, KZ")]
    [InlineData("TAGS: PREL EINDETRD KZ", "TAGS: PREL EIND ETRD KZ")]
    public void PartedTagsAreSeparatedAsTheOthersAre(string tags, string mended) => RuleAssert.Fixes(Glued, TagCables.WithTags(tags), TagCables.WithTags(mended));

    [Fact, Fixes("CBL0505")]
    public void CodesRunTogetherAreParted() =>
        RuleAssert.Fixes(Glued, TagCables.WithTags("TAGS: SENVKGHG"), TagCables.WithTags("TAGS: SENV KGHG"));

    [Fact, Fires("CBL0514")]
    public void ACodeOfAnotherEraIsReported() => RuleAssert.Fires(
        Obsolete,
        TagCables.WithTags("TAGS: PREL, [|YE|], KZ"),
        "'YE' is a tag of 1973 to 1979 and the years after 2010, not of 2008, expected 'YM' (Yemen)");

    [Fact, Fires("CBL0514")]
    public void ALaterCodeInATelegramOfTheSeventiesIsReported() => RuleAssert.Fires(
        Obsolete, TagCables.OfYear(1975, "TAGS: [|PREL|], FJ"), "'PREL' is a tag of 1980 to 2010, not of 1975");

    [Fact, Silent("CBL0514")]
    public void ACodeThatStayedTheSameIsNotReported() => RuleAssert.Silent(Obsolete, TagCables.WithTags("TAGS: PGOV, EAID, FR"));

    [Fact, Silent("CBL0514")]
    public void ACodeOf1974MayStandAFewYearsLater() => RuleAssert.Silent(Obsolete, TagCables.OfYear(1985, "TAGS: SHUM, PREL, YE"));

    [Fact]
    public void WhatIsReportedAsAMisuseIsNotReportedTwice() => Assert.Equal(
        ["CBL0504"], RuleAssert.Check([Misused, Obsolete], TagCables.WithTags("TAGS: PREL, YE, KZ")).Select(finding => finding.Rule.Id));

    [Fact, Fixes("CBL0514")]
    public void TheCodeOfTheSameTitleIsWritten() =>
        RuleAssert.Fixes(Obsolete, TagCables.WithTags("TAGS: PREL, UA, KZ"), TagCables.WithTags("TAGS: PREL, UP, KZ"));
}

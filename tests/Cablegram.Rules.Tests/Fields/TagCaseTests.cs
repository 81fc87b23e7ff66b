namespace Cablegram.Rules.Tests.Fields;

/// <summary>Tags in small letters.</summary>
public class TagCaseTests
{
    private static readonly Rule LowerCase = Rulebook.Find("CBL0506")!;

    [Fact, Fires("CBL0506")]
    public void ATagInSmallLettersIsReported() => RuleAssert.Fires(LowerCase, TagCables.WithTags("TAGS: EAGR, [|prel|], KZ"), "'prel' should be in capitals");

    [Fact, Fires("CBL0506")]
    public void TagsSideBySideAreReportedTogether() => RuleAssert.Fires(LowerCase, TagCables.WithTags("TAGS: [|eagr, Prel|], KZ, [|fr ru|]\n[|gm|]"));

    [Fact, Silent("CBL0506")]
    public void NamesAndPlainWordsAreNotTags() => RuleAssert.Silent(LowerCase, TagCables.WithTags("TAGS: PREL, OVIP (Placeholder, Jane), KZ, Grain Elevators"));

    [Fact, Fixes("CBL0506")]
    public void TagsAreWrittenInCapitals() =>
        RuleAssert.Fixes(LowerCase, TagCables.WithTags("TAGS: eagr, prel, OVIP (Placeholder, Jane), kz"), TagCables.WithTags("TAGS: EAGR, PREL, OVIP (Placeholder, Jane), KZ"));
}

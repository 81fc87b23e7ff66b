using Cablegram.Rules.ReferenceIds;

namespace Cablegram.Rules.Tests.ReferenceIds;

/// <summary>The post of the id.</summary>
public class IdPostTests
{
    private const string Row = "09LIMA640 2009-05-11";

    private static readonly Written Page = Written.Load("saved-page.txt");

    [Fact, Fires("CBL0602")]
    public void ADamagedPostIsReported()
    {
        RuleAssert.Fires(ReferenceIdRules.UnknownPost, Page.With(Row, "09[|LMIA|]640 2009-05-11"), "Post 'LMIA' of the reference id is not known; did you mean LIMA?");
        RuleAssert.Fires(ReferenceIdRules.UnknownPost, Written.Unclassified.With("UNCLAS SUVA 000120", "UNCLAS [|SVUA|] 000120") with { FileName = null });
    }

    [Fact, Silent("CBL0602")]
    public void OldNamesArePosts()
    {
        foreach (var post in new[] { "KIEV", "TAIPEI", "SAIGON", "USNATO" })
        {
            RuleAssert.Silent(ReferenceIdRules.UnknownPost, Page.With(Row, $"09{post}640 2009-05-11"));
        }
    }

    [Fact, Silent("CBL0602")]
    public void TheOtherNameOnTheClassificationLineIsKnown() =>
        RuleAssert.Silent(ReferenceIdRules.UnknownPost, Written.Unclassified.With("UNCLAS SUVA 000120", "UNCLAS SECSTATE 000120") with { FileName = null });

    [Fact]
    public void AnInventedPostIsNoWarning()
    {
        var cable = Page.With(Row, "09PORTQUILL640 2009-05-11").With("FM AMEMBASSY LIMA", "FM AMEMBASSY PORT QUILL").With("UNCLAS LIMA 000640", "UNCLAS PORT QUILL 000640");
        Assert.Equal(RuleSeverity.Information, Assert.Single(RuleAssert.Check(ReferenceIdRules.UnknownPost, cable)).Severity);
    }

    [Fact, Fixes("CBL0602")]
    public void ThePostTheMessageNamesIsWritten() => RuleAssert.Fixes(ReferenceIdRules.UnknownPost, Page.With(Row, "09LMA640 2009-05-11"), Page);

    [Fact, Fires("CBL0608")]
    public void AnOldNameOfALaterYearIsReported() =>
        RuleAssert.Fires(ReferenceIdRules.RenamedPost, Page.With(Row, "09[|KIEV|]640 2009-05-11"), "KIEV was called KYIV by 2009");

    [Fact, Silent("CBL0608")]
    public void AnOldNameOfItsTimeIsRight() => RuleAssert.Silent(ReferenceIdRules.RenamedPost, Page.With(Row, "06KIEV640 2006-05-11"));
}

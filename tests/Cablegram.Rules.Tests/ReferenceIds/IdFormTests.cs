using Cablegram.Rules.ReferenceIds;

namespace Cablegram.Rules.Tests.ReferenceIds;

/// <summary>The form of the id in the fields of a copy.</summary>
public class IdFormTests
{
    private const string Row = "09LIMA640 2009-05-11";

    private static readonly Written Page = Written.Load("saved-page.txt");

    [Fact]
    public void ThePageBreaksNoRule() =>
        Assert.Equal([], RuleAssert.Check(Rulebook.Rules, Page).Select(finding => $"{finding.Rule}: {finding.Message}"));

    [Fact, Fires("CBL0601")]
    public void AnIdThatCannotBeReadIsAnError()
    {
        var cable = Page.With(Row, "[|092OF5|] 2009-05-11");
        RuleAssert.Fires(ReferenceIdRules.Form, cable, "Reference id '092OF5' should be two digits of the year, the post and the number, such as 08ASTANA66");
        Assert.Null(RuleAssert.Check(ReferenceIdRules.Form, cable.With("[|", "").With("|]", ""))[0].Severity);
    }

    [Fact, Fires("CBL0601")]
    public void AnIdThatCanBeReadAllTheSameIsAWarning()
    {
        foreach (var id in new[] { "0909LIMA640", "2009LIMA640", "09LIMA000640ZFR641" })
        {
            var cable = Page.With(Row, $"[|{id}|] 2009-05-11");
            RuleAssert.Fires(ReferenceIdRules.Form, cable, $"Reference id '{id}' should be two digits of the year, the post and the number, 09LIMA640");
            Assert.Equal(RuleSeverity.Warning, RuleAssert.Check(ReferenceIdRules.Form, cable.With("[|", "").With("|]", ""))[0].Severity);
        }
    }

    [Fact, Silent("CBL0601")]
    public void TheNumbersOfAnArchiveAreOfAnotherKind() => RuleAssert.Silent(ReferenceIdRules.Form, Page.With(Row, "1974LIMA00640 2009-05-11"));

    [Fact, Silent("CBL0601"), Silent("CBL0603"), Silent("CBL0604")]
    public void AnIdInFormIsRight()
    {
        foreach (var id in new[] { "09LIMA640", "09RPODUBAI640", "09USUNNEWYORK640", "09AITTAIPEI640", "09PORTQUILL640" })
        {
            foreach (var rule in new[] { ReferenceIdRules.Form, ReferenceIdRules.Prefix, ReferenceIdRules.LeadingZero })
            {
                RuleAssert.Silent(rule, Page.With(Row, id + " 2009-05-11"));
            }
        }
    }

    [Fact, Fixes("CBL0601")]
    public void TheIdThatWasReadIsWritten()
    {
        RuleAssert.Fixes(ReferenceIdRules.Form, Page.With(Row, "0909LIMA640 2009-05-11"), Page);
        RuleAssert.Fixes(ReferenceIdRules.Form, Page.With(Row, "092OF5 2009-05-11"), Page);
    }

    [Fact, Fires("CBL0603")]
    public void WordsBeforeThePostAreReported()
    {
        RuleAssert.Fires(
            ReferenceIdRules.Prefix, Page.With(Row, "09[|EFTO|]LIMA640 2009-05-11"), "'EFTO' is no part of the post; the reference id should be 09LIMA640");
        RuleAssert.Fires(ReferenceIdRules.Prefix, Page.With(Row, "09[|SECTION02OF02|]LIMA640 2009-05-11"));
        RuleAssert.Fires(ReferenceIdRules.Prefix, Page.With(Row, "09[|AMEMBASSY|]LIMA640 2009-05-11"));
    }

    [Fact, Fixes("CBL0603")]
    public void WordsBeforeThePostAreRemoved()
    {
        foreach (var id in new[] { "09EFTOLIMA640", "09NOFORNLIMA640", "09SCTION02OF02LIMA640", "0901OF02LIMA640" })
        {
            RuleAssert.Fixes(ReferenceIdRules.Prefix, Page.With(Row, id + " 2009-05-11"), Page);
        }
    }

    [Fact]
    public void APrefixIsOneFaultNotTwo() => Assert.Equal(
        ["CBL0603"], RuleAssert.Check(ReferenceIdRules.Section.Rules, Page.With(Row, "09EFTOLIMA640 2009-05-11")).Select(finding => finding.Rule.Id));

    [Fact, Fires("CBL0604")]
    public void LeadingZerosAreReported() => RuleAssert.Fires(
        ReferenceIdRules.LeadingZero, Page.With(Row, "[|09LIMA0640|] 2009-05-11"), "Reference id '09LIMA0640' should be '09LIMA640'");

    [Fact, Fixes("CBL0604")]
    public void TheIdIsWrittenWithoutZerosAndBlanks()
    {
        const string Labels = "Reference ID: {0}\nCreated: 2009-05-11 14:20\nClassification: UNCLASSIFIED\nOrigin: Embassy Lima\n\n";
        var message = Page.Text[Page.Text.IndexOf("VZCZC", StringComparison.Ordinal)..];
        RuleAssert.Fixes(ReferenceIdRules.LeadingZero, Page.With(Row, "09LIMA000640 2009-05-11"), Page);
        RuleAssert.Fixes(ReferenceIdRules.LeadingZero, Labels.Replace("{0}", "09 LIMA 640") + message, Labels.Replace("{0}", "09LIMA640") + message);
    }
}

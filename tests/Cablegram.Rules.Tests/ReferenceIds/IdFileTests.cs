using Cablegram.Rules.ReferenceIds;

namespace Cablegram.Rules.Tests.ReferenceIds;

/// <summary>The id in the file's name and the one of the text.</summary>
public class IdFileTests
{
    private static readonly Rule Rule = ReferenceIdRules.File;
    private static readonly Written Page = Written.Load("saved-page.txt");

    [Fact, Fires("CBL0606")]
    public void AnotherNumberIsReportedWithBothIds()
    {
        RuleAssert.Fires(Rule, Written.Unclassified.With("SUVA 000120", "SUVA [|000120|]").Named("09SUVA121.txt"), "The text is cable 09SUVA120, but the file's name says 09SUVA121");
        RuleAssert.Fires(Rule, Page.With("09LIMA640 2009", "[|09LIMA640|] 2009").Named("09LIMA641.md"), "The text is cable 09LIMA640, but the file's name says 09LIMA641");
    }

    [Fact, Fires("CBL0606")]
    public void AnotherPostOrYearIsReported()
    {
        RuleAssert.Fires(Rule, Written.Unclassified.With("SUVA 000120", "SUVA [|000120|]").Named("09LIMA120.txt"));
        RuleAssert.Fires(Rule, Written.Unclassified.With("SUVA 000120", "SUVA [|000120|]").Named("08SUVA120.txt"));
    }

    [Fact, Silent("CBL0606")]
    public void NamesWithoutAnIdSayNothing()
    {
        foreach (var name in new[] { "tuna.txt", "cable 120.txt", "2009-03-05 Suva.txt", "2008 Berlin 3.txt", "120.txt", "09_120.txt", "draft of 09LIMA12.txt" })
        {
            RuleAssert.Silent(Rule, Written.Unclassified.Named(name));
        }
    }

    [Fact, Silent("CBL0606")]
    public void TheSameIdInOtherWordsIsTheSame()
    {
        foreach (var name in new[] { "09SUVA120.txt", "09SUVA000120.md", "09 SUVA 120.txt", "2009SUVA120.txt", "09SUVA120 (1).txt", "09SUVA120_tuna.txt", "cables/09SUVA120.txt" })
        {
            RuleAssert.Silent(Rule, Written.Unclassified.Named(name));
        }

        RuleAssert.Silent(Rule, Written.Unclassified.With("UNCLAS SUVA", "UNCLAS KYIV").Named("09KIEV120.txt"));
    }

    [Fact, Silent("CBL0606")]
    public void ATextWithoutAnIdOfItsOwnTakesTheOneOfTheName() =>
        RuleAssert.Silent(Rule, Written.Unclassified.With("UNCLAS SUVA 000120", "UNCLAS").Named("09SUVA121.txt"));

    [Fact, Fixes("CBL0606")]
    public void ThePagesIdIsWrittenWhereNameAndMessageAgree() => RuleAssert.Fixes(
        Rule, Page.With("09LIMA640 2009", "09LIMA604 2009").Named("09LIMA640.txt"), Page.Named("09LIMA640.txt"));

    [Fact]
    public void ANameThatStandsAloneIsLeftToAPerson() => RuleAssert.OffersNothing(Rule, Page.Named("09LIMA641.txt"));
}

using Cablegram.Rules.Metadata;

namespace Cablegram.Rules.Tests.Metadata;

public class ClassificationFieldTests
{
    private const string Rest = " Embassy Suva";

    [Fact, Fires("CBL1007")]
    public void AValueTheCollectionDoesNotHaveIsReported() => RuleAssert.Fires(
        MetadataRules.MetadataClassification, Written.Weblog.With("CONFIDENTIAL Embassy", "[|SECRET/NF|] Embassy"),
        "Classification 'SECRET/NF' of the metadata should be 'SECRET//NOFORN'");

    [Fact, Fires("CBL1007")]
    public void AValueOfTwoWordsIsReportedWhole() => RuleAssert.Fires(
        MetadataRules.MetadataClassification, Written.Weblog.With("CONFIDENTIAL Embassy", "[|CONFIDENTIAL NOFORN|] Embassy"),
        "Classification 'CONFIDENTIAL NOFORN' of the metadata should be 'CONFIDENTIAL//NOFORN'");

    [Fact, Fires("CBL1007")]
    public void AValueInAStackOfLinesIsReported() => RuleAssert.Fires(
        MetadataRules.MetadataClassification, "09SUVA131\n\nThu Mar 12 00:00:00 +0100 2009\n[|SECRET/NF|]\nEmbassy Suva\nP 122240Z MAR 09\nFM AMEMBASSY SUVA\n");

    [Fact, Silent("CBL1007")]
    public void EachValueOfTheCollectionIsRight()
    {
        foreach (var value in new[]
        {
            "UNCLASSIFIED", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", "CONFIDENTIAL", "CONFIDENTIAL//NOFORN", "SECRET", "SECRET//NOFORN", "Secret//Noforn", "TOP SECRET",
        })
        {
            RuleAssert.Silent(MetadataRules.MetadataClassification, Written.Weblog.With("CONFIDENTIAL Embassy", value + " Embassy"));
        }
    }

    [Fact, Silent("CBL1007"), Muted("CBL1007")]
    public void SpellingsOfOtherCarriersAreRight()
    {
        RuleAssert.Silent(MetadataRules.MetadataClassification, Written.Telegram);
        RuleAssert.Silent(
            MetadataRules.MetadataClassification,
            """{ "reference_id": "09SUVA131", "date_time": "2009-03-12 22:40", "classification": "UNCLASSIFIED\/\/FOR OFFICIAL USE ONLY", "origin": "Embassy Suva", "header": "", "body": "UNCLAS SUVA 000131" }""");
        RuleAssert.Silent(
            MetadataRules.MetadataClassification,
            "Canonical ID: 09SUVA131_a\nDate: 2009 March 12, 22:40 (Thursday)\nClassification: UNCLASSIFIED,FOR OFFICIAL USE ONLY\n\nP 122240Z MAR 09\nFM AMEMBASSY SUVA\n\nUNCLAS SUVA 000131\n");
        RuleAssert.Silent(
            MetadataRules.MetadataClassification,
            "Canonical ID: 09SUVA131_a\nDate: 2009 March 12, 22:40 (Thursday)\nClassification: -- N/A or Blank --\n\nP 122240Z MAR 09\nFM AMEMBASSY SUVA\n\nUNCLAS SUVA 000131\n");
    }

    [Fact, Fixes("CBL1007")]
    public void WhatAPortionMarkOrADamagedWordMeansIsWritten()
    {
        Mended("SECRET/NF", "SECRET//NOFORN");
        Mended("S//NF", "SECRET//NOFORN");
        Mended("CONFIDENTAIL", "CONFIDENTIAL");
        Mended("CONFIDENTIAL NOFORN", "CONFIDENTIAL//NOFORN");
        Mended("UNCLAS", "UNCLASSIFIED");
        Mended("UNCLASSIFIED/FOUO", "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
    }

    [Fact]
    public void WhatTheClassificationLineHasIsWrittenForAValueThatMeansNothing() => Mended("RESERVED", "CONFIDENTIAL");

    [Fact]
    public void AValueWithAnotherCaptionIsLeft() =>
        RuleAssert.OffersNothing(MetadataRules.MetadataClassification, Written.Weblog.With("CONFIDENTIAL Embassy", "CONFIDENTIAL//NODIS Embassy"));

    private static void Mended(string written, string expected) => RuleAssert.Fixes(
        MetadataRules.MetadataClassification, Written.Weblog.With("CONFIDENTIAL" + Rest, written + Rest), Written.Weblog.With("CONFIDENTIAL" + Rest, expected + Rest));
}
